package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.NameForms;

/// A sentence as the chunker sees it: its tokens with their folded words and their capitals.
final class Line {
  private static final String OPENING = "\"“”«„‘:•*–—-([;|>";
  private final Sentence sentence;
  private final String document;
  private final List<Token> tokens;
  // Folded words are made when first asked for: most tokens never are.
  private final List<@Nullable List<String>> words;
  private final boolean[] capital;
  private final boolean allCapitals;
  private final boolean titleCase;

  Line(Sentence sentence, String document, Lexicon lexicon) {
    this.sentence = sentence;
    this.document = document;
    this.tokens = split(sentence.tokens(), lexicon);
    this.words = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.capital = new boolean[tokens.size()];
    int letters = 0;
    int capitals = 0;
    int longer = 0;
    int shouted = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      capital[i] = isCapital(text);
      if (Character.isLetter(text.charAt(0)) && text.length() > 3) {
        letters++;
        capitals += capital[i] ? 1 : 0;
      }
      if (Character.isLetter(text.charAt(0)) && text.length() > 2) {
        longer++;
        shouted += capital[i] && text.equals(text.toUpperCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    this.allCapitals = longer > 2 && shouted * 10 > longer * 7;
    this.titleCase = allCapitals || (letters > 2 && capitals * 10 >= letters * 7 && headline());
  }

  /// The tokens, with what does not belong to a name parted from it (`Kenya` `-led`).
  private static List<Token> split(List<Token> tokens, Lexicon lexicon) {
    List<Token> result = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int hyphen = token.text().lastIndexOf('-');
      if (hyphen > 0 && lexicon.is(WordClass.COMPOUND, token.text().substring(hyphen + 1))) {
        result.add(part(token, 0, hyphen, PartOfSpeech.PROPN));
        result.add(part(token, hyphen, token.text().length(), PartOfSpeech.ADJ));
      } else {
        result.add(token);
      }
    }
    return result;
  }

  private static Token part(Token token, int from, int to, PartOfSpeech tag) {
    String text = token.text().substring(from, to);
    int start = token.span().start();
    return new Token(new Span(start + from, start + to), text, tag, Lexicon.lower(text));
  }

  private boolean headline() {
    String text = sentence.text();
    return sentence.heading() || text.charAt(text.length() - 1) != '.';
  }

  private static boolean isCapital(String text) {
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    if (!Character.isLetter(text.charAt(0)) || text.length() < 3) {
      return false;
    }
    if (text.contains("://") || text.startsWith("www.") || text.indexOf('@') >= 0) {
      return false;
    }
    for (int i = 1; i < Math.min(text.length(), 40); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  /// The token's characters; empty outside the sentence.
  String text(int at) {
    return at >= 0 && at < size() ? tokens.get(at).text() : "";
  }

  /// The characters from the first token to before the token at `end`.
  String text(int from, int end) {
    return span(from, end).of(document);
  }

  String lower(int at) {
    return Lexicon.lower(text(at));
  }

  String lemma(int at) {
    return at >= 0 && at < size() ? tokens.get(at).lemma() : "";
  }

  boolean is(int at, PartOfSpeech tag) {
    return at >= 0 && at < size() && tokens.get(at).is(tag);
  }

  Span span(int from, int end) {
    return new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
  }

  /// The token that begins at this offset of the document, or the next one.
  int first(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The folded words of the token; none for a mark.
  List<String> words(int at) {
    List<String> found = words.get(at);
    if (found == null) {
      found = NameForms.words(text(at));
      words.set(at, found);
    }
    return found;
  }

  boolean capital(int at) {
    return at >= 0 && at < size() && capital[at];
  }

  boolean possessive(int at) {
    String text = text(at);
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  /// Whether the token is a mark that may stand inside a well-known name.
  boolean bridges(int at) {
    String text = text(at);
    boolean plural = text(at - 1).endsWith("s") && (text.equals("'") || text.equals("’"));
    return plural
        || text.equals("-")
        || text.equals("–")
        || text.equals("(")
        || text.equals(")")
        || text.equals("/");
  }

  /// Whether the token has a capital perhaps only because it begins a sentence or quotation.
  boolean initial(int at) {
    for (int i = at - 1; i >= 0; i--) {
      String text = text(i);
      if (OPENING.contains(text)) {
        return !text.equals("-") && !text.equals("(");
      }
      if (!is(i, PartOfSpeech.PUNCT) || text.equals(",")) {
        return false;
      }
    }
    return true;
  }

  /// Whether most words are in capitals throughout.
  boolean allCapitals() {
    return allCapitals;
  }

  /// Whether it is a headline in which capitals say nothing.
  boolean titleCase() {
    return titleCase;
  }

  /// Whether some character of the token is a letter or digit.
  boolean hasLetter(int at) {
    return text(at).chars().anyMatch(Character::isLetterOrDigit);
  }

  /// Whether some character of the token is a digit.
  boolean hasDigit(int at) {
    return text(at).chars().anyMatch(Character::isDigit);
  }

  /// Whether some token of these has a capital.
  boolean hasCapital(int from, int end) {
    for (int at = from; at < end; at++) {
      if (capital(at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether each folded word of the tokens has a capital where one is asked for.
  boolean hasCapitals(int from, int end, List<Boolean> asked) {
    int word = 0;
    for (int at = from; at < end; at++) {
      int count = words(at).size();
      for (int i = 0; i < count && word < asked.size(); i++, word++) {
        if (asked.get(word) && !partHasCapital(text(at), i)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean partHasCapital(String text, int index) {
    int word = -1;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean inner =
          inside && (text.charAt(i) == '.' || text.charAt(i) == '\'' || text.charAt(i) == '’');
      if (letter && !inside && ++word == index) {
        return Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
      }
      inside = letter || inner;
    }
    return false;
  }
}
