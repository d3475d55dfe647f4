package org.probandum.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.PrimitiveIterator;

/// The tokenizer of BERT without case: clean, split at white space and punctuation, then take the
/// longest known piece again and again (Devlin et al., *BERT*, NAACL 2019, section 3; the reference
/// code's `BasicTokenizer` and `WordpieceTokenizer`). Words of special tokens in a text, such as
/// `[SEP]`, are plain words here, so that a text cannot forge them. Thread-safe.
public final class WordPieces {

  /// The most pieces of a text, with `[CLS]` and `[SEP]`.
  static final int MOST = 256;

  /// The most pieces of one word; what is beyond is not seen.
  static final int MOST_OF_A_WORD = 32;

  static final String RESOURCE = "/bge-small-en-v1.5-q-tokenizer.json";

  private static final int LONGEST_WORD = 100;

  /// No text of 256 pieces needs more; what is beyond is not even looked at.
  private static final int LONGEST_TEXT = 16_384;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> ids) throws IOException {
    this.ids = ids;
    this.unknown = special("[UNK]");
    this.first = special("[CLS]");
    this.last = special("[SEP]");
  }

  private int special(String piece) throws IOException {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IOException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /// The word pieces of BERT's vocabulary without case, 30,522 in all; read once.
  public static WordPieces load() {
    return Carried.PIECES;
  }

  /// The vocabulary on the class path, which every model shares.
  private static final class Carried {
    static final WordPieces PIECES = read();

    private static WordPieces read() {
      try (InputStream vocabulary = WordPieces.class.getResourceAsStream(RESOURCE)) {
        if (vocabulary == null) {
          throw new IllegalStateException(RESOURCE + " is not on the class path");
        }
        return WordPieces.read(vocabulary);
      } catch (IOException e) {
        throw new UncheckedIOException("the vocabulary " + RESOURCE + " cannot be read", e);
      }
    }
  }

  /// The id of `[CLS]`, with which a row begins.
  public int first() {
    return first;
  }

  /// The id of `[SEP]`, with which a sentence ends.
  public int last() {
    return last;
  }

  /// The number of ids.
  public int size() {
    return ids.size();
  }

  /// The ids of one word's pieces, at least one and at most 32: `[UNK]` where the word has no
  /// division or nothing that can be seen.
  public int[] pieces(String word) {
    Integer whole = ids.get(word);
    if (whole != null && isPlain(word)) {
      return new int[] {whole};
    }
    int[] found = pieces(word, MOST_OF_A_WORD);
    return found.length == 0 ? new int[] {unknown} : found;
  }

  /// The ids of a text's pieces, without special ones.
  ///
  /// @param most how many at most; what is beyond is not looked at
  int[] pieces(String text, int most) {
    Row row = new Row(most);
    fill(text, row);
    return row.kept(most);
  }

  /// Whether the word is its own only piece wherever the vocabulary has it.
  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /// Reads the vocabulary out of a `tokenizer.json`.
  static WordPieces read(InputStream tokenizer) throws IOException {
    JsonNode vocabulary = new ObjectMapper().readTree(tokenizer).at("/model/vocab");
    Map<String, Integer> ids = new HashMap<>();
    vocabulary.properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue().intValue()));
    return new WordPieces(ids);
  }

  /// The ids of a text's pieces between `[CLS]` and `[SEP]`, [#MOST] at most.
  long[] encode(String text) {
    Row row = new Row(MOST);
    row.add(first);
    fill(text, row);
    return row.endedBy(last);
  }

  /// Adds a text's pieces until the row is full.
  private void fill(String text, Row row) {
    StringBuilder word = new StringBuilder();
    PrimitiveIterator.OfInt points = cleaned(text).codePoints().iterator();
    while (points.hasNext() && !row.full()) {
      int point = points.nextInt();
      if (point == ' ') {
        addWord(word, row);
      } else if (standsAlone(point)) {
        addWord(word, row);
        word.appendCodePoint(point);
        addWord(word, row);
      } else {
        word.appendCodePoint(point);
      }
    }
    addWord(word, row);
  }

  /// Lower case without accents and control characters, white space as blanks.
  private static String cleaned(String text) {
    StringBuilder kept = new StringBuilder();
    head(text).codePoints().forEach(point -> appendCleaned(point, kept));
    StringBuilder lower = new StringBuilder(kept.length());
    Normalizer.normalize(kept, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> lower.appendCodePoint(Character.toLowerCase(point)));
    return lower.toString();
  }

  private static String head(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
    return text.substring(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
  }

  private static void appendCleaned(int point, StringBuilder kept) {
    if (point == '\t' || point == '\n' || point == '\r' || isSpace(point)) {
      kept.append(' ');
    } else if (!isOther(point)) {
      kept.appendCodePoint(point);
    }
  }

  private static boolean isSpace(int point) {
    return Character.isSpaceChar(point);
  }

  private static boolean isOther(int point) {
    return point == 0xFFFD
        || switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.UNASSIGNED,
              Character.PRIVATE_USE,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  private static boolean standsAlone(int point) {
    return isPunctuation(point) || Character.isIdeographic(point);
  }

  private static boolean isPunctuation(int point) {
    if (point < 128) {
      return point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /// Adds the pieces of a word, or one unknown piece where it has no complete division; empties the
  /// word.
  private void addWord(StringBuilder word, Row row) {
    if (word.isEmpty()) {
      return;
    }
    if (word.codePointCount(0, word.length()) > LONGEST_WORD || !addPieces(word, row)) {
      row.add(unknown);
    }
    word.setLength(0);
  }

  private boolean addPieces(CharSequence word, Row row) {
    int mark = row.size;
    int start = 0;
    while (start < word.length()) {
      int end = word.length();
      Integer id = null;
      while (end > start && id == null) {
        String piece = word.subSequence(start, end).toString();
        id = ids.get(start == 0 ? piece : "##" + piece);
        end--;
      }
      if (id == null) {
        row.size = mark;
        return false;
      }
      row.add(id);
      start = end + 1;
    }
    return true;
  }

  /// Ids so far; those beyond the limit are dropped.
  private static final class Row {
    private final int most;
    private final int[] ids;
    private int size;

    Row(int most) {
      this.most = most;
      this.ids = new int[most + 2 * LONGEST_WORD];
    }

    void add(int id) {
      ids[size++] = id;
    }

    boolean full() {
      return size >= most;
    }

    int[] kept(int limit) {
      return Arrays.copyOf(ids, Math.min(size, limit));
    }

    long[] endedBy(int id) {
      int[] kept = kept(most - 1);
      long[] result = new long[kept.length + 1];
      for (int i = 0; i < kept.length; i++) {
        result[i] = kept[i];
      }
      result[kept.length] = id;
      return result;
    }
  }
}
