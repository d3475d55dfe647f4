package org.probandum.claim;

import java.util.BitSet;
import java.util.Locale;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;

/// Writes the claims that a number makes: `At least 20 people were injured`.
final class WriterCounts {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final WriterText text;

  WriterCounts(ClauseTokens tokens, ClauseWords words, WriterText text) {
    this.tokens = tokens;
    this.words = words;
    this.text = text;
  }

  /// `The number of prisoners freed was in the thousands`: so many prisoners were freed.
  String counted(ClauseFrame frame, Mention.Count count) {
    ClauseGroup group = frame.subjects.getFirst();
    ClauseGroup of = group.first("of");
    boolean measure = of != null && words.is("measure-noun", tokens.lemma(group.head()));
    ClausePhrase.Nominal nominal = measure && of != null ? of.nominal() : group.nominal();
    int from = nominal.from();
    while (from < nominal.head() && tokens.is(from, PartOfSpeech.DET)) {
      from++;
    }
    BitSet bits = new BitSet();
    bits.set(from, nominal.to());
    String number = count.text().strip();
    String last = number.substring(number.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean vague = last.endsWith("s") && !last.equals("several");
    String people = text.tokensOf(bits);
    String whose = number.contains(people) ? number : number + (vague ? " of " : " ") + people;
    BitSet predicate = (BitSet) frame.owned.clone();
    predicate.clear(0, frame.head);
    return whose + (frame.negated ? " were not " : " were ") + text.tokensOf(predicate);
  }

  String count(ClauseFrame frame) {
    int from = frame.owned.nextSetBit(0);
    Mention.Count count = tokens.count(from);
    String number = plainNumber(withoutState(frame));
    String counted = count == null ? "" : count.value().unit();
    boolean told = !counted.isEmpty() && !words.is("measure-noun", counted);
    String unit = told ? counted : "person";
    boolean nouns = false;
    for (int i = from; i < frame.owned.length(); i++) {
      nouns |= tokens.is(i, PartOfSpeech.NOUN) && tokens.count(i) == null;
    }
    String verb =
        switch (frame.family) {
          case "KILL" -> isDead(frame) ? "dead" : "killed";
          case "INJURE" -> "injured";
          case "ARREST" -> "arrested";
          case "RELEASE" -> "released";
          case "DISPLACE" -> "displaced";
          default -> "missing";
        };
    String last = number.substring(number.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean vague =
        last.endsWith("s")
            && !last.equals("several")
            && !nouns
            && words.is("measure-noun", last.substring(0, last.length() - 1));
    number = vague ? number + " of" : number;
    boolean said = last.equals(unit) || last.equals(pluralOf(unit));
    String people = nouns || said ? "" : " " + pluralOf(unit);
    String in =
        frame.event != null && frame.event.group != null
            ? " in " + WriterFinish.plain(text.phrase(frame.event.group))
            : "";
    String bare = number.toLowerCase(Locale.ROOT);
    boolean event =
        bare.endsWith("deaths")
            || bare.endsWith("injuries")
            || bare.endsWith("fatalities")
            || bare.endsWith("bodies");
    String negation = frame.negated ? "not " : "";
    return event
        ? "There were " + negation + number + in
        : number + people + (single(bare) ? " was " : " were ") + negation + verb + in;
  }

  private static boolean single(String number) {
    return number.startsWith("one ") || number.contains(" one ") || number.startsWith("a ");
  }

  private static String pluralOf(String unit) {
    return switch (unit) {
      case "person" -> "people";
      case "child" -> "children";
      case "man", "woman", "policeman", "serviceman", "fisherman" ->
          unit.substring(0, unit.length() - 2) + "en";
      default ->
          unit.endsWith("s")
              ? unit
              : unit.endsWith("y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    };
  }

  /// `61,000 dead voters`: that they were killed is not said.
  private boolean isDead(ClauseFrame frame) {
    return frame.state >= 0 && tokens.lower(frame.state).equals("dead");
  }

  /// `53 injured workers were injured` says it twice.
  private String withoutState(ClauseFrame frame) {
    BitSet words = (BitSet) frame.owned.clone();
    if (frame.state >= 0) {
      words.clear(frame.state);
    }
    return text.tokensOf(words);
  }

  /// Without a participle at its end: `190 injured` is 190 people.
  private static String plainNumber(String number) {
    int space = number.lastIndexOf(' ');
    boolean state = space >= 0 && isState(number.substring(space + 1).toLowerCase(Locale.ROOT));
    return state ? number.substring(0, space) : number;
  }

  /// Whether the word says what befell those counted.
  static boolean isState(String word) {
    return switch (word) {
      case "injured",
          "wounded",
          "hurt",
          "dead",
          "killed",
          "missing",
          "arrested",
          "detained",
          "captured",
          "displaced",
          "evacuated",
          "freed",
          "released" ->
          true;
      default -> false;
    };
  }
}
