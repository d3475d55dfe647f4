package org.probandum.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.mention.time.TimeFinder;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Quantity;
import org.probandum.model.Quantity.Role;
import org.probandum.model.Reckoning;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Finds numbers of something in a document: how many, of what, and what happened to them.
/// Thread-safe.
///
/// A mention covers the words that bound the number and the number (`more than 67`), and with a
/// measure its unit (`around 12 kg`). Dates, times, durations, ranks, page numbers and other
/// numbers that count nothing are left out.
public final class QuantityFinder {
  private static final Set<Role> OF_PERSONS =
      Set.of(
          Role.KILLED,
          Role.INJURED,
          Role.MISSING,
          Role.ARRESTED,
          Role.RELEASED,
          Role.DISPLACED,
          Role.PARTICIPANT,
          Role.PRESENT);

  private final TimeFinder times;
  private final CandidateReader candidates;
  private final RoleFinder roles;
  private final Words words;
  private final ReckoningFinder reckonings;

  private QuantityFinder(
      TimeFinder times,
      CandidateReader candidates,
      RoleFinder roles,
      Words words,
      ReckoningFinder reckonings) {
    this.times = times;
    this.candidates = candidates;
    this.roles = roles;
    this.words = words;
    this.reckonings = reckonings;
  }

  /// Reads the rules.
  ///
  /// @throws IllegalStateException if a rule cannot be read; the message names file and line
  public static QuantityFinder load() {
    Words words = Words.load();
    Cues cues = Cues.load();
    return new QuantityFinder(
        TimeFinder.load(),
        CandidateReader.load(words, cues),
        new RoleFinder(cues, words),
        words,
        ReckoningFinder.load());
  }

  /// The counts in a document, sorted by span, not overlapping.
  public List<Mention.Count> find(ParsedDocument document) {
    return find(document, times.find(document));
  }

  /// The counts in a document whose expressions of time are known, so that they need not be read
  /// again.
  ///
  /// @param dates all of them, sorted by span
  public List<Mention.Count> find(ParsedDocument document, List<Mention.Time> dates) {
    List<Mention.Count> mentions = new ArrayList<>();
    int firstDate = 0;
    for (Sentence sentence : document.sentences()) {
      List<Atom> atoms = Atom.split(sentence);
      while (firstDate < dates.size()
          && dates.get(firstDate).span().end() <= sentence.span().start()) {
        firstDate++;
      }
      boolean[] taken = taken(atoms, dates, firstDate);
      List<Candidate> found = candidates.read(atoms, taken);
      if (!found.isEmpty()) {
        List<ReckoningFinder.Dated> told = dated(atoms, dates, firstDate);
        mentions.addAll(read(document.text(), atoms, found, told));
      }
    }
    return mentions;
  }

  /// For each atom, whether an expression of time covers it.
  private static boolean[] taken(List<Atom> atoms, List<Mention.Time> dates, int first) {
    boolean[] taken = new boolean[atoms.size()];
    int date = first;
    for (int i = 0; i < taken.length && date < dates.size(); i++) {
      Atom atom = atoms.get(i);
      while (date < dates.size() && dates.get(date).span().end() <= atom.start()) {
        date++;
      }
      taken[i] = date < dates.size() && dates.get(date).span().start() < atom.end();
    }
    return taken;
  }

  /// The expressions of time of this sentence, by their atoms.
  private static List<ReckoningFinder.Dated> dated(
      List<Atom> atoms, List<Mention.Time> dates, int first) {
    List<ReckoningFinder.Dated> result = new ArrayList<>();
    int date = first;
    for (int i = 0; i < atoms.size() && date < dates.size(); i++) {
      Span span = dates.get(date).span();
      if (atoms.get(i).start() >= span.start()) {
        int from = i;
        while (i + 1 < atoms.size() && atoms.get(i + 1).start() < span.end()) {
          i++;
        }
        result.add(new ReckoningFinder.Dated(from, i + 1, dates.get(date).value()));
        date++;
      }
    }
    return result;
  }

  private List<Mention.Count> read(
      String text, List<Atom> atoms, List<Candidate> found, List<ReckoningFinder.Dated> dates) {
    List<Mention.Count> mentions = new ArrayList<>();
    List<@Nullable Span> wholes = Parts.of(atoms, found);
    RoleFinder.Finding previous = null;
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      Quantity quantity;
      if (candidate.counts()) {
        int whole = within(atoms, found, i) ? i + 1 : i;
        RoleFinder.Finding finding =
            named(atoms, found.get(whole), roles.find(atoms, found, whole, previous));
        previous = predicate(atoms, candidate, finding);
        boolean isWhole = i > 0 && within(atoms, found, i - 1);
        quantity =
            quantity(candidate, isWhole ? roles.ofWhole(atoms, candidate, previous) : previous);
      } else {
        previous = null;
        Role role = candidate.kind() == Candidate.Kind.MONEY ? Role.MONEY : Role.MEASURE;
        quantity = candidate.amount().toQuantity(role, candidate.unit());
      }
      if (quantity != null) {
        Span span = span(atoms, candidate);
        Reckoning reckoning = reckonings.find(atoms, candidate, dates, wholes.get(i));
        mentions.add(new Mention.Count(span, span.of(text), quantity, reckoning));
      }
    }
    return mentions;
  }

  private static Span span(List<Atom> atoms, Candidate candidate) {
    return new Span(atoms.get(candidate.from()).start(), atoms.get(candidate.to() - 1).end());
  }

  /// Whether this number is a part of the next: `25 of the 49 dead`.
  private static boolean within(List<Atom> atoms, List<Candidate> found, int index) {
    Candidate next = index + 1 < found.size() ? found.get(index + 1) : null;
    return next != null && next.counts() && Parts.within(atoms, found.get(index), next);
  }

  /// `25 were children`: what is counted stands after the verb.
  private RoleFinder.Finding predicate(
      List<Atom> atoms, Candidate candidate, RoleFinder.Finding finding) {
    int at = candidate.to();
    boolean verb = at + 1 < atoms.size() && atoms.get(at).token().lemma().equals("be");
    if (!finding.unit().isEmpty() || !verb) {
      return finding;
    }
    String unit = NounReader.lemma(atoms.get(at + 1));
    return words.has(Words.Kind.PERSON, unit)
        ? new RoleFinder.Finding(finding.role(), unit)
        : finding;
  }

  /// `the number of prisoners was in the thousands`: what is counted stands before.
  private static RoleFinder.Finding named(
      List<Atom> atoms, Candidate candidate, RoleFinder.Finding finding) {
    if (!finding.unit().isEmpty()) {
      return finding;
    }
    String unit = NounReader.subjectOf(atoms, candidate.from());
    return unit.isEmpty() ? finding : new RoleFinder.Finding(finding.role(), unit);
  }

  private @Nullable Quantity quantity(Candidate candidate, RoleFinder.Finding finding) {
    boolean persons = OF_PERSONS.contains(finding.role());
    String unit = finding.unit();
    if (candidate.kind() == Candidate.Kind.NONE_OF && !plainlyNone(finding)) {
      return null;
    }
    if (unit.isEmpty()) {
      unit = persons ? "person" : "thing";
    }
    return candidate.amount().toQuantity(finding.role(), unit);
  }

  /// `no` before a noun counts persons only where it is plain that it does.
  private boolean plainlyNone(RoleFinder.Finding finding) {
    return OF_PERSONS.contains(finding.role())
        || finding.unit().equals("survivor")
        || finding.unit().equals("casualty")
        || (words.has(Words.Kind.PERSON, finding.unit()) && finding.role() != Role.OTHER);
  }
}
