package org.probandum.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Rounds a sentence off: adds time, place and cause that hold but are not in the wording, and sets
/// capital and full stop.
final class WriterFinish {
  private static final Pattern ADVERBIAL =
      Pattern.compile(
          "\\b(day|night|week|month|year|decade|hour|morning|evening|days|nights|weeks|months|years"
              + "|decades|hours|minutes|ever|long|soon|shortly) (after|before|since)$");

  /// How long before or after something else, of which nothing is left: `, long`, `, two years`.
  private static final Pattern MEASURED =
      Pattern.compile(
          ", (just|only|some|barely|even|((just|only|some|barely) )?(long|soon|shortly|immediately"
              + "|((?!many )[\\p{L}\\d]+ )?(minutes|hours|days|weeks|months|years|decades)"
              + "|an? (day|week|month|year))( after| before)?)$");

  private WriterFinish() {}

  enum Cause {
    CLAUSE,
    NOMINAL
  }

  /// Times and places that hold but are not in the wording.
  static String added(String body, List<Slot> slots, Cause cause) {
    StringBuilder out = new StringBuilder();
    boolean place = false;
    boolean time = false;
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.CAUSE && slot.inherited() && !body.contains(slot.text())) {
        out.append(cause == Cause.NOMINAL ? " because of " : " because ")
            .append(plain(slot.text()));
      }
      if (!slot.inherited() || body.contains(slot.text())) {
        continue;
      }
      if (slot.kind() == SlotKind.PLACE && !place) {
        out.append(" in ").append(slot.text());
        place = true;
      } else if (slot.value() instanceof SlotValue.When when && !time) {
        boolean day = when.time().edtf().length() == 10;
        out.append(day ? " on " : " in ").append(bare(slot.text()));
        time = true;
      }
    }
    return out.toString();
  }

  /// Without the capital of a first word that is no name.
  static String plain(String text) {
    for (String word :
        List.of("The ", "A ", "An ", "This ", "These ", "Its ", "Their ", "His ", "Her ")) {
      if (text.startsWith(word)) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
      }
    }
    return text;
  }

  private static String bare(String time) {
    for (String word : List.of("on ", "in ", "On ", "In ", "at ")) {
      if (time.startsWith(word)) {
        return time.substring(word.length());
      }
    }
    return time;
  }

  /// Without a preposition or conjunction that nothing follows.
  private static String trailing(String text) {
    String cut = withoutOwner(text);
    String shorter = trailingWord(cut);
    while (!shorter.equals(cut)) {
      cut = shorter;
      shorter = trailingWord(cut);
    }
    return cut;
  }

  /// Without an owner at the end whose thing was left out, and its preposition: `since the firm's`.
  private static String withoutOwner(String text) {
    if (!text.endsWith("'s") && !text.endsWith("’s")) {
      return text;
    }
    int from = -1;
    for (String preposition :
        List.of(" since ", " after ", " before ", " during ", " until ", " following ")) {
      from = Math.max(from, text.lastIndexOf(preposition));
    }
    boolean near = from >= 0 && text.substring(from).strip().split(" ", -1).length <= 4;
    return near ? text.substring(0, from) : text;
  }

  /// `the day before`, `ever since`, `not long after`: no preposition that lacks its noun.
  private static boolean adverbial(String text) {
    return ADVERBIAL.matcher(text).find();
  }

  private static String trailingWord(String text) {
    if (adverbial(text)) {
      return text;
    }
    if (text.endsWith(" in order")) {
      return text.substring(0, text.length() - " in order".length());
    }
    Matcher measure = MEASURED.matcher(text);
    if (measure.find()) {
      return text.substring(0, measure.start());
    }
    int space = text.lastIndexOf(' ');
    return space < 0
        ? text
        : switch (text.substring(space + 1)) {
          case "for",
              "of",
              "to",
              "by",
              "with",
              "from",
              "in",
              "on",
              "at",
              "and",
              "as",
              "that",
              "so",
              "but",
              "or",
              "because",
              "while",
              "when",
              "who",
              "which",
              "where",
              "after",
              "before",
              "since",
              "until",
              "shortly",
              "ever",
              "among",
              "during",
              "than",
              "the",
              "a",
              "an",
              "," ->
              trailingOnce(text, space);
          default -> text;
        };
  }

  private static String trailingOnce(String text, int space) {
    String cut = text.substring(0, space).strip();
    return cut.endsWith(",") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /// Without marks of quotation of which one lacks its other.
  private static String balanced(String text) {
    long opening = text.chars().filter(c -> c == '“').count();
    long closing = text.chars().filter(c -> c == '”').count();
    long straight = text.chars().filter(c -> c == '"').count();
    String clean = opening == closing ? text : text.replace("“", "").replace("”", "");
    return straight % 2 == 0 ? clean : clean.replace("\"", "");
  }

  static String finish(String body) {
    String clean = body.strip();
    int from = 0;
    while (from < clean.length() && " ,;:)-–—".indexOf(clean.charAt(from)) >= 0) {
      from++;
    }
    int to = clean.length();
    while (to > from && " ,;:(.-–—".indexOf(clean.charAt(to - 1)) >= 0) {
      to--;
    }
    clean = trailing(clean.substring(from, to));
    if (clean.startsWith("that ")) {
      clean = clean.substring("that ".length());
    }
    clean = balanced(clean);
    if (clean.isEmpty()) {
      return clean;
    }
    int first = clean.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(clean, Character.charCount(first), clean.length())
        .append('.')
        .toString();
  }
}
