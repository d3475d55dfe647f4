package org.probandum.mention.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Reckoning;
import org.probandum.model.Reckoning.Basis;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;
import org.probandum.text.pattern.RuleTable;

/// Finds over what time, as of when and by whose count a number was arrived at.
///
/// Cues are looked for in the same sentence, at most `REACH` atoms away; the nearest speaks.
final class ReckoningFinder {
  static final String RESOURCE = "en/reckoning.tsv";
  private static final int REACH = 30;
  private static final int LONGEST_NAME = 12;

  /// A date after a comma belongs to what stands there, unless nothing nearer is found.
  private static final int COMMA = 12;

  /// What a cue says.
  enum Cue {
    /// Everything up to now is added up.
    TOTAL,
    /// The date that follows ends the count.
    AS_OF,
    /// The date that follows begins the count.
    SINCE,
    /// The stretch of time that follows holds the count.
    IN,
    /// Who counted follows.
    SOURCE,
    /// Who counted is its subject.
    VERB
  }

  /// A date of the sentence.
  ///
  /// @param from index of its first atom
  /// @param to index after its last atom
  record Dated(int from, int to, TimeValue value) {}

  private final Phrases<Cue> cues;

  private ReckoningFinder(Phrases<Cue> cues) {
    this.cues = cues;
  }

  static ReckoningFinder load() {
    Phrases<Cue> cues = new Phrases<>();
    for (RuleTable.Row row : RuleTable.load(ReckoningFinder.class, RESOURCE, 4).rows()) {
      cues.add(row.cell(1), cue(row));
    }
    return new ReckoningFinder(cues);
  }

  private static Cue cue(RuleTable.Row row) {
    for (Cue cue : Cue.values()) {
      if (cue.name().equals(row.cell(0))) {
        return cue;
      }
    }
    throw row.broken("unknown cue " + row.cell(0));
  }

  /// What the sentence says of this count.
  ///
  /// @param dates the dates of the sentence, in order
  /// @param partOf where the count stands of which it is a part, or null
  Reckoning find(List<Atom> atoms, Candidate count, List<Dated> dates, @Nullable Span partOf) {
    Dated asOf = nearest(atoms, count, dates, Cue.AS_OF);
    Dated since = nearest(atoms, count, dates, Cue.SINCE);
    Dated in = nearest(atoms, count, dates, Cue.IN);
    boolean total = since != null || total(atoms, count);
    if (asOf == null && total) {
      asOf = nearest(atoms, count, dates, null);
    }
    Basis basis = total ? Basis.CUMULATIVE : in != null ? Basis.IN_PERIOD : Basis.UNSTATED;
    Dated period = since != null ? since : in;
    Reckoning found =
        new Reckoning(
            basis,
            period == null ? null : period.value(),
            asOf == null ? null : asOf.value(),
            countedBy(atoms, count),
            partOf);
    return found.stated() ? found : Reckoning.UNSTATED;
  }

  private boolean total(List<Atom> atoms, Candidate count) {
    int from = Math.max(0, count.from() - REACH);
    int to = Math.min(atoms.size(), count.after() + REACH);
    for (int at = from; at < to; at++) {
      Phrases.Hit<Cue> hit = cues.findAt(atoms, at);
      if (hit != null && hit.value() == Cue.TOTAL && !parted(atoms, at, count)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a semicolon stands between.
  private static boolean parted(List<Atom> atoms, int at, Candidate count) {
    for (int i = Math.min(at, count.from()); i < Math.max(at, count.from()); i++) {
      if (atoms.get(i).lower().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /// The nearest date that this cue stands before, or null.
  private @Nullable Dated nearest(
      List<Atom> atoms, Candidate count, List<Dated> dates, @Nullable Cue wanted) {
    Dated best = null;
    int bestDistance = REACH;
    for (int i = firstNear(dates, count.from() - REACH); i < dates.size(); i++) {
      Dated date = dates.get(i);
      if (date.from() >= count.to() + REACH) {
        break;
      }
      boolean after = date.from() >= count.to();
      int distance =
          after
              ? date.from() - count.to() + COMMA * commas(atoms, count.to(), date.from())
              : count.from() - date.to();
      if (distance < bestDistance
          && (wanted != null || day(date.value()))
          && cueOf(atoms, date) == wanted
          && !parted(atoms, date.from(), count)) {
        best = date;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int commas(List<Atom> atoms, int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += atoms.get(i).lower().equals(",") ? 1 : 0;
    }
    return commas;
  }

  /// The first date that ends after this atom, by halving.
  private static int firstNear(List<Dated> dates, int atom) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (dates.get(middle).to() <= atom) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean day(TimeValue value) {
    return value.earliest() != null && value.earliest().equals(value.latest());
  }

  /// How a date bears on a count: a stretch longer than a day holds it, with or without a
  /// preposition (`last year`); a day only where `as of`, `by` or `since` says so.
  private @Nullable Cue cueOf(List<Atom> atoms, Dated date) {
    if (!date.value().dated() || date.value().type() == TimeValue.Type.SET) {
      return null;
    }
    int at = date.from();
    if (at > 0 && atoms.get(at - 1).lower().equals("the")) {
      at--;
    }
    Phrases.Hit<Cue> hit = cues.findBefore(atoms, at);
    boolean stretch =
        !String.valueOf(date.value().earliest()).equals(String.valueOf(date.value().latest()));
    if (hit == null || hit.value() == Cue.TOTAL) {
      return stretch ? Cue.IN : null;
    }
    return hit.value() == Cue.IN && !stretch ? null : hit.value();
  }

  private @Nullable Span countedBy(List<Atom> atoms, Candidate count) {
    Span best = null;
    int bestDistance = REACH;
    int from = Math.max(0, count.from() - REACH);
    int to = Math.min(atoms.size(), count.after() + REACH);
    for (int at = from; at < to; at++) {
      Phrases.Hit<Cue> hit = cues.findAt(atoms, at);
      int distance = at < count.from() ? count.from() - at : at - count.after();
      if (hit == null || distance >= bestDistance || parted(atoms, at, count)) {
        continue;
      }
      Span named =
          hit.value() == Cue.SOURCE
              ? following(atoms, hit.to())
              : hit.value() == Cue.VERB ? subject(atoms, at, count) : null;
      if (named != null) {
        best = named;
        bestDistance = distance;
      }
    }
    return best;
  }

  /// The name that begins here: `according to the UN mission in Kabul`.
  private static @Nullable Span following(List<Atom> atoms, int from) {
    int to = from;
    while (to < atoms.size() && to - from < LONGEST_NAME && inName(atoms.get(to))) {
      to++;
    }
    while (to > from && !noun(atoms.get(to - 1))) {
      to--;
    }
    return to == from ? null : span(atoms, from, to);
  }

  /// The subject just before the verb, or after it where it is turned round (`said police`).
  private static @Nullable Span subject(List<Atom> atoms, int verb, Candidate count) {
    if (!atoms.get(verb).is(PartOfSpeech.VERB) && !atoms.get(verb).is(PartOfSpeech.AUX)) {
      return null;
    }
    if (passive(atoms, verb)) {
      return lower(atoms, verb + 1).equals("by") ? following(atoms, verb + 2) : null;
    }
    int end = verb;
    while (end > 0 && helps(atoms.get(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_NAME && inName(atoms.get(from - 1))) {
      from--;
    }
    while (from < end && !begins(atoms.get(from))) {
      from++;
    }
    boolean counted = from <= count.from() && count.from() < end;
    if (from < end && noun(atoms.get(end - 1)) && !counted) {
      return span(atoms, from, end);
    }
    boolean turned = verb > 0 && atoms.get(verb - 1).is(PartOfSpeech.PUNCT);
    return turned && verb > count.to() ? following(atoms, verb + 1) : null;
  }

  /// `were recorded`, `have been counted`.
  private static boolean passive(List<Atom> atoms, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3 && helps(atoms.get(i)); i--) {
      if (atoms.get(i).token().lemma().equals("be")) {
        return true;
      }
    }
    return false;
  }

  private static String lower(List<Atom> atoms, int at) {
    return at >= 0 && at < atoms.size() ? atoms.get(at).lower() : "";
  }

  private static boolean helps(Atom atom) {
    return atom.is(PartOfSpeech.AUX) || atom.is(PartOfSpeech.ADV);
  }

  private static boolean noun(Atom atom) {
    return atom.is(PartOfSpeech.NOUN) || atom.is(PartOfSpeech.PROPN);
  }

  private static boolean begins(Atom atom) {
    return noun(atom) || atom.is(PartOfSpeech.DET) || atom.is(PartOfSpeech.ADJ);
  }

  private static final Set<String> LINKS = Set.of("of", "for", "in", "and", "'s", "-");

  private static boolean inName(Atom atom) {
    return begins(atom) || LINKS.contains(atom.lower());
  }

  private static Span span(List<Atom> atoms, int from, int to) {
    return new Span(atoms.get(from).start(), atoms.get(to - 1).end());
  }
}
