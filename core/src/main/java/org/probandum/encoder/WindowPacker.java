package org.probandum.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Token;

/// Packs the sentences of a document into windows of up to 128 pieces, in order and without
/// overlap; headings count as sentences and paragraphs end nothing. A sentence of more than 126
/// pieces is cut into windows of its own, of up to 254 pieces between `[CLS]` and `[SEP]`.
/// Thread-safe.
public final class WindowPacker {

  /// The pieces of a window of whole sentences, special ones included.
  static final int WINDOW = 128;

  /// The pieces of a window of a long sentence, special ones included.
  static final int LONGEST = 256;

  private final WordPieces pieces;

  private WindowPacker(WordPieces pieces) {
    this.pieces = pieces;
  }

  /// A packer that divides words with these pieces.
  public static WindowPacker with(WordPieces pieces) {
    return new WindowPacker(pieces);
  }

  /// The windows of a document.
  public List<Window> pack(ParsedDocument document) {
    return pack(
        document.sentences().stream()
            .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
            .toList());
  }

  /// The windows of sentences given as words.
  public List<Window> pack(List<List<String>> sentences) {
    List<Window> windows = new ArrayList<>();
    Row row = new Row(0);
    for (int index = 0; index < sentences.size(); index++) {
      int[][] words = divided(sentences.get(index));
      int length = Arrays.stream(words).mapToInt(word -> word.length).sum();
      if (row.size + length + 1 > WINDOW) {
        row = row.finish(windows, index);
      }
      for (int token = 0; token < words.length; token++) {
        if (row.size + words[token].length + 1 > LONGEST) {
          row.end(index);
          row = row.finish(windows, index);
        }
        row.add(index, token, words[token], LetterCase.of(sentences.get(index).get(token)));
      }
      row.end(index);
      if (length + 2 > WINDOW) {
        row = row.finish(windows, index + 1);
      }
    }
    row.finish(windows, sentences.size());
    return windows;
  }

  private int[][] divided(List<String> words) {
    return words.stream().map(pieces::pieces).toArray(int[][]::new);
  }

  /// A window in the making.
  private final class Row {
    private final int first;
    private final int[] ids = new int[LONGEST];
    private final int[] types = new int[LONGEST];
    private final int[] sentences = new int[LONGEST];
    private final int[] wordSentences = new int[LONGEST];
    private final int[] wordTokens = new int[LONGEST];
    private final int[] wordPieces = new int[LONGEST];
    private int size;
    private int words;

    Row(int first) {
      this.first = first;
      put(pieces.first(), LetterCase.LOWER, -1);
    }

    void add(int sentence, int token, int[] word, LetterCase letters) {
      wordSentences[words] = sentence;
      wordTokens[words] = token;
      wordPieces[words] = size;
      words++;
      for (int id : word) {
        put(id, letters, sentence);
      }
    }

    void end(int sentence) {
      put(pieces.last(), LetterCase.LOWER, sentence);
    }

    private void put(int id, LetterCase letters, int sentence) {
      ids[size] = id;
      types[size] = letters.type();
      sentences[size] = sentence;
      size++;
    }

    /// Adds the window unless it is empty, and gives the row to go on with.
    Row finish(List<Window> windows, int next) {
      if (size == 1) {
        return first == next ? this : new Row(next);
      }
      windows.add(
          new Window(
              first,
              Arrays.copyOf(ids, size),
              Arrays.copyOf(types, size),
              Arrays.copyOf(sentences, size),
              new Window.Words(
                  Arrays.copyOf(wordSentences, words),
                  Arrays.copyOf(wordTokens, words),
                  Arrays.copyOf(wordPieces, words))));
      return new Row(next);
    }
  }
}
