package org.probandum.text.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;

/// A pattern over the tokens of a sentence, written as elements with blanks between:
///
/// | element | stands for |
/// |---|---|
/// | `it` or `is\|was` | a word in lower case, or one of several |
/// | `=be` or `=see\|hear` | a lemma |
/// | `NOUN` or `NOUN\|PROPN` | a part of speech |
/// | `claim/NOUN`, `=claim/NOUN` | both |
/// | `_` | any word, no mark |
/// | `~4` | none up to four words (at most 9), no marks but those of quotation |
/// | `^`, `$` | start of the sentence, and its end before closing marks |
///
/// `?` after an element makes it optional. Matching takes the shortest gap that fits; its cost is
/// bounded by the pattern, never by the sentence.
///
/// @param elements in order
public record TokenPattern(List<TokenPattern.Element> elements) {

  /// What an element stands for.
  public enum Kind {
    WORD,
    LEMMA,
    TAG,
    GAP,
    START,
    END
  }

  /// One element.
  ///
  /// @param kind what it stands for
  /// @param words alternatives for WORD and LEMMA; empty means any
  /// @param tags alternatives for the part of speech; empty means any
  /// @param gap greatest number of words of a GAP, 1 to 9, else 0
  /// @param optional whether a match may do without it
  public record Element(
      Kind kind, Set<String> words, Set<PartOfSpeech> tags, int gap, boolean optional) {

    /// Copies the sets.
    public Element {
      words = Set.copyOf(words);
      tags = Set.copyOf(tags);
    }

    private boolean accepts(Token token) {
      boolean tagged = tags.isEmpty() || tags.contains(token.partOfSpeech());
      return tagged
          && switch (kind) {
            case WORD -> words.contains(PlainWords.plain(token));
            case LEMMA -> words.contains(token.lemma());
            case TAG -> !tags.isEmpty() || !token.is(PartOfSpeech.PUNCT);
            case GAP -> !token.is(PartOfSpeech.PUNCT) || PlainWords.isQuote(token);
            case START, END -> false;
          };
    }
  }

  /// @throws IllegalArgumentException if there is no element
  public TokenPattern {
    elements = List.copyOf(elements);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("a pattern needs an element");
    }
  }

  /// Reads the written form.
  ///
  /// @throws IllegalArgumentException if an element is malformed
  public static TokenPattern parse(String written) {
    List<Element> elements = new ArrayList<>();
    for (String part : RuleTable.cells(written.strip(), ' ')) {
      elements.add(element(part));
    }
    return new TokenPattern(elements);
  }

  private static Element element(String part) {
    boolean optional = part.length() > 1 && part.endsWith("?");
    String body = optional ? part.substring(0, part.length() - 1) : part;
    return switch (body.charAt(0)) {
      case '^' -> new Element(Kind.START, Set.of(), Set.of(), 0, optional);
      case '$' -> new Element(Kind.END, Set.of(), Set.of(), 0, optional);
      case '_' -> new Element(Kind.TAG, Set.of(), Set.of(), 0, optional);
      case '~' -> new Element(Kind.GAP, Set.of(), Set.of(), gap(body), optional);
      default -> word(body, optional);
    };
  }

  private static int gap(String body) {
    int gap = body.length() == 2 ? body.charAt(1) - '0' : -1;
    if (gap < 1 || gap > 9) {
      throw new IllegalArgumentException("a gap is ~1 to ~9, got " + body);
    }
    return gap;
  }

  private static Element word(String body, boolean optional) {
    int slash = body.lastIndexOf('/');
    Set<PartOfSpeech> tags = slash > 0 ? tags(body.substring(slash + 1)) : Set.of();
    String words = slash > 0 ? body.substring(0, slash) : body;
    if (words.startsWith("=")) {
      return new Element(Kind.LEMMA, split(words.substring(1)), tags, 0, optional);
    }
    return words.equals(words.toUpperCase(Locale.ROOT))
            && words.length() > 1
            && Character.isLetter(words.charAt(0))
        ? new Element(Kind.TAG, Set.of(), tags(words), 0, optional)
        : new Element(Kind.WORD, split(words), tags, 0, optional);
  }

  private static Set<String> split(String words) {
    return Set.copyOf(RuleTable.cells(words, '|'));
  }

  private static Set<PartOfSpeech> tags(String written) {
    Set<PartOfSpeech> tags = new TreeSet<>();
    for (String tag : RuleTable.cells(written, '|')) {
      tags.add(PartOfSpeech.valueOf(tag));
    }
    return Set.copyOf(tags);
  }

  /// The words or lemmas of which one must stand where a match begins; empty where any may.
  public Set<String> firstWords() {
    Element first = elements.getFirst();
    return first.optional() ? Set.of() : first.words();
  }

  /// Whether the first element compares lemmas.
  public boolean startsWithLemma() {
    return elements.getFirst().kind() == Kind.LEMMA;
  }

  /// The index after a match that begins at this token, or -1.
  ///
  /// @param tokens of one sentence
  /// @param from index of the token, from 0 to the number of tokens
  public int endOfMatch(List<Token> tokens, int from) {
    return end(tokens, from, 0);
  }

  private int end(List<Token> tokens, int at, int index) {
    if (index == elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    int matched =
        switch (element.kind()) {
          case START -> atStart(tokens, at) ? end(tokens, at, index + 1) : -1;
          case END -> atEnd(tokens, at) ? end(tokens, at, index + 1) : -1;
          case GAP -> afterGap(tokens, at, index, element);
          case WORD, LEMMA, TAG ->
              at < tokens.size() && element.accepts(tokens.get(at))
                  ? end(tokens, at + 1, index + 1)
                  : -1;
        };
    return matched < 0 && element.optional() ? end(tokens, at, index + 1) : matched;
  }

  private int afterGap(List<Token> tokens, int at, int index, Element element) {
    for (int skipped = 0; skipped <= element.gap(); skipped++) {
      int matched = end(tokens, at + skipped, index + 1);
      if (matched >= 0) {
        return matched;
      }
      if (at + skipped >= tokens.size() || !element.accepts(tokens.get(at + skipped))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean atStart(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && i > at - 4; i--) {
      if (!PlainWords.isQuote(tokens.get(i))) {
        return false;
      }
    }
    return at < 4;
  }

  private static boolean atEnd(List<Token> tokens, int at) {
    for (int i = at; i < tokens.size() && i < at + 4; i++) {
      if (!tokens.get(i).is(PartOfSpeech.PUNCT)) {
        return false;
      }
    }
    return tokens.size() - at < 4;
  }
}
