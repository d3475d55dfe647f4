package org.probandum.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.mention.number.Numbers;
import org.probandum.mention.number.Numeral;
import org.probandum.model.PartOfSpeech;
import org.probandum.text.pattern.RuleTable;

/// Finds the numbers of a sentence with their bounds and units, and leaves out what is no count.
final class CandidateReader {
  private static final Set<String> RANGE = Set.of("to", "-", "and", "or");

  private record Unit(Candidate.Kind kind, String symbol) {}

  private record Vague(double low, @Nullable Double high) {}

  private record Core(
      int from, int to, Amount amount, double value, boolean digits, boolean share) {}

  private final Numbers numbers;
  private final Fractions fractions;
  private final Words words;
  private final NotCounts notCounts;
  private final NounReader nouns;
  private final Phrases<Amount.Bound> before = new Phrases<>();
  private final Phrases<Amount.Bound> outside = new Phrases<>();
  private final Phrases<Amount.Bound> after = new Phrases<>();
  private final Phrases<Vague> vague = new Phrases<>();
  private final Phrases<Unit> units = new Phrases<>();
  private final Phrases<String> signs = new Phrases<>();

  private CandidateReader(Numbers numbers, Words words, Cues cues) {
    this.numbers = numbers;
    this.fractions = new Fractions(numbers);
    this.words = words;
    this.notCounts = new NotCounts(words);
    this.nouns = new NounReader(cues);
  }

  static CandidateReader load(Words words, Cues cues) {
    CandidateReader reader = new CandidateReader(Numbers.load(), words, cues);
    for (RuleTable.Row row : RuleTable.load(CandidateReader.class, "en/bounds.tsv", 4).rows()) {
      String phrase = row.cell(1);
      if (phrase.startsWith("[")) {
        reader.outside.add(phrase.substring(1), bound(row));
      } else {
        reader.before.add(phrase, bound(row));
      }
    }
    for (RuleTable.Row row : RuleTable.load(CandidateReader.class, "en/after.tsv", 4).rows()) {
      reader.after.add(row.cell(1), bound(row));
    }
    for (RuleTable.Row row : RuleTable.load(CandidateReader.class, "en/vague.tsv", 5).rows()) {
      Double high = row.cell(2).equals("-") ? null : Double.valueOf(row.cell(2));
      reader.vague.add(row.cell(0), new Vague(Double.parseDouble(row.cell(1)), high));
    }
    for (RuleTable.Row row : RuleTable.load(CandidateReader.class, "en/units.tsv", 4).rows()) {
      switch (row.cell(0)) {
        case "MEASURE" ->
            reader.units.add(row.cell(1), new Unit(Candidate.Kind.MEASURE, row.cell(2)));
        case "MONEY" -> reader.units.add(row.cell(1), new Unit(Candidate.Kind.MONEY, row.cell(2)));
        case "SIGN" -> reader.signs.add(row.cell(1), row.cell(2));
        default -> throw row.broken("unknown kind " + row.cell(0));
      }
    }
    return reader;
  }

  private static Amount.Bound bound(RuleTable.Row row) {
    for (Amount.Bound bound : Amount.Bound.values()) {
      if (bound.name().equals(row.cell(0))) {
        return bound;
      }
    }
    throw row.broken("unknown bound " + row.cell(0));
  }

  /// The numbers in order.
  ///
  /// @param taken for each atom, whether an expression of time covers it
  List<Candidate> read(List<Atom> atoms, boolean[] taken) {
    List<Candidate> result = new ArrayList<>();
    int at = 0;
    int floor = 0;
    while (at < atoms.size()) {
      Candidate candidate = taken[at] ? null : at(atoms, at, floor, taken);
      if (candidate == null) {
        at++;
      } else {
        result.add(candidate);
        at = Math.max(at + 1, candidate.to());
        floor = at;
      }
    }
    return result;
  }

  private @Nullable Candidate at(List<Atom> atoms, int at, int floor, boolean[] taken) {
    String word = atoms.get(at).lower();
    if (word.equals("no") || word.equals("nobody") || word.equals("none")) {
      return none(atoms, at, taken);
    }
    Core core = core(atoms, at, taken);
    if (core == null) {
      return null;
    }
    return core.value() >= 0 && notCounts.rejects(atoms, core.from(), core.to(), signed(atoms, at))
        ? null
        : withUnit(atoms, withBounds(atoms, core, floor), floor, taken);
  }

  private boolean signed(List<Atom> atoms, int at) {
    return signs.findBefore(atoms, at) != null;
  }

  /// `no one`, `nobody`, `no survivors`: zero of them.
  private @Nullable Candidate none(List<Atom> atoms, int at, boolean[] taken) {
    if (before.findAt(atoms, at) != null) {
      return null;
    }
    Amount zero = Amount.of(Amount.Bound.EXACTLY, 0);
    if (!atoms.get(at).lower().equals("no")) {
      return new Candidate(Candidate.Kind.NONE_OF, at, at + 1, zero, "person", at + 1);
    }
    if (at + 1 < atoms.size() && atoms.get(at + 1).lower().equals("one")) {
      return new Candidate(Candidate.Kind.NONE_OF, at, at + 2, zero, "person", at + 2);
    }
    NounReader.Noun noun = nouns.read(atoms, at + 1, taken);
    return noun.unit().isEmpty()
        ? null
        : new Candidate(Candidate.Kind.NONE_OF, at, at + 1, zero, noun.unit(), noun.after());
  }

  private @Nullable Core core(List<Atom> atoms, int at, boolean[] taken) {
    Phrases.Hit<Vague> hit = vague.findAt(atoms, at);
    if (hit != null) {
      Vague value = hit.value();
      return new Core(at, hit.to(), Amount.vague(value.low(), value.high()), -1, false, false);
    }
    Fractions.Share share = fractions.find(atoms, at);
    if (share != null) {
      Amount amount = Amount.of(Amount.Bound.EXACTLY, share.percent());
      return new Core(share.from(), share.to(), amount, share.percent(), false, true);
    }
    Numeral numeral = numbers.find(atoms, at);
    if (numeral == null || (numeral.to() < taken.length && taken[numeral.to() - 1])) {
      return null;
    }
    Core range = range(atoms, numeral, taken);
    return range != null ? range : inThousands(atoms, exact(numeral));
  }

  /// `310 ('000)`: the number stands for so many thousands.
  private static Core inThousands(List<Atom> atoms, Core core) {
    int at = core.to();
    int open = lower(atoms, at).equals("(") ? at + 1 : at;
    boolean apart = lower(atoms, open).equals("'") && lower(atoms, open + 1).equals("000");
    boolean joined = lower(atoms, open).equals("'000");
    if (!apart && !joined) {
      return core;
    }
    int end = open + (apart ? 2 : 1);
    boolean closed = open > at && lower(atoms, end).equals(")");
    return new Core(
        core.from(),
        closed ? end + 1 : end,
        core.amount().times(1000),
        core.value() * 1000,
        core.digits(),
        false);
  }

  private static Core exact(Numeral numeral) {
    Amount amount = Amount.of(Amount.Bound.EXACTLY, numeral.value());
    return new Core(numeral.from(), numeral.to(), amount, numeral.value(), numeral.digits(), false);
  }

  /// `between A and B`, `A to B`, `A-B`; not `from A to B`, which are two numbers.
  private @Nullable Core range(List<Atom> atoms, Numeral first, boolean[] taken) {
    int join = first.to();
    if (join + 1 >= atoms.size() || !RANGE.contains(atoms.get(join).lower()) || taken[join + 1]) {
      return null;
    }
    String joiner = atoms.get(join).lower();
    String before = first.from() > 0 ? atoms.get(first.from() - 1).lower() : "";
    boolean between = before.equals("between") || before.equals("from");
    boolean fits = joiner.equals("and") ? before.equals("between") : !before.equals("from");
    int next = join + 1;
    Numeral second = fits ? numbers.find(atoms, next) : null;
    if (second == null || !(second.value() > first.value())) {
      return null;
    }
    int from = between ? first.from() - 1 : first.from();
    double low = first.value();
    boolean scaled = second.value() >= 1000 && low < 1000 && second.to() - second.from() > 1;
    if (scaled && first.digits()) {
      double scale = Math.pow(1000, Math.floor(Math.log10(second.value()) / 3));
      low = low * scale < second.value() ? low * scale : low;
    }
    boolean score = !between && notCounts.score(atoms, first, second);
    return score
        ? null
        : new Core(
            from, second.to(), Amount.between(low, second.value()), low, first.digits(), false);
  }

  private Core withBounds(List<Atom> atoms, Core core, int floor) {
    int start = core.from();
    Phrases.Hit<String> sign = signs.findBefore(atoms, start);
    int edge = sign == null ? start : sign.from();
    Phrases.Hit<Amount.Bound> left = before.findBefore(atoms, edge);
    boolean upTo = left != null && left.value() == Amount.Bound.UP_TO;
    if (left != null
        && left.from() >= floor
        && !(upTo && movesUp(atoms, left.from()))
        && !handsOver(atoms, left.from())) {
      return bounded(core, left.value(), left.from(), core.to());
    }
    Phrases.Hit<Amount.Bound> right = after.findAt(atoms, core.to());
    if (right != null) {
      return bounded(core, right.value(), edge, right.to());
    }
    Phrases.Hit<Amount.Bound> far = outside.findBefore(atoms, edge);
    return far == null
        ? bounded(core, Amount.Bound.EXACTLY, edge, core.to())
        : bounded(core, far.value(), edge, core.to());
  }

  /// `rose up to 54`: `up` belongs to the verb.
  private boolean movesUp(List<Atom> atoms, int at) {
    return at > 0 && words.has(Words.Kind.MOTION, atoms.get(at - 1).token().lemma());
  }

  /// `handed over 22 prisoners`: `over` belongs to the verb.
  private boolean handsOver(List<Atom> atoms, int at) {
    return at > 0
        && atoms.get(at).lower().equals("over")
        && words.has(Words.Kind.GIVES_OVER, atoms.get(at - 1).token().lemma());
  }

  private static Core bounded(Core core, Amount.Bound bound, int from, int to) {
    Amount amount = core.amount();
    boolean single =
        !amount.approximate() && amount.low() != null && amount.low().equals(amount.high());
    Amount result =
        single && amount.low() != null ? Amount.of(bound, amount.low()) : vaguer(amount, bound);
    return new Core(from, to, result, core.value(), core.digits(), core.share());
  }

  private static Amount vaguer(Amount amount, Amount.Bound bound) {
    return switch (bound) {
      case EXACTLY, AT_LEAST, OVER, UNDER, AT_MOST -> amount;
      case UP_TO, NEARLY, ABOUT ->
          new Amount(amount.low(), amount.lowOpen(), amount.high(), amount.highOpen(), true);
    };
  }

  private @Nullable Candidate withUnit(List<Atom> atoms, Core core, int floor, boolean[] taken) {
    Phrases.Hit<String> sign = signs.findAt(atoms, core.from());
    int digitsAt = core.from();
    for (int i = core.from(); sign == null && i < core.to(); i++) {
      sign = signs.findAt(atoms, i);
      digitsAt = i;
    }
    if (sign != null && digitsAt >= floor) {
      return money(atoms, core, sign.value());
    }
    int next = core.to();
    if (core.share()) {
      return new Candidate(Candidate.Kind.MEASURE, core.from(), next, core.amount(), "%", next);
    }
    Phrases.Hit<Unit> unit = units.findAt(atoms, next);
    boolean hyphen = next + 1 < atoms.size() && atoms.get(next).lower().equals("-");
    if (unit == null && hyphen) {
      unit = units.findAt(atoms, next + 1);
    }
    if (unit == null && lower(atoms, next).equals("of") && !core.digits()) {
      unit = units.findAt(atoms, next + 1);
    }
    if (unit != null) {
      Unit value = unit.value();
      return new Candidate(
          value.kind(), core.from(), unit.to(), core.amount(), value.symbol(), unit.to());
    }
    if (notCounts.age(atoms, core.from(), core.to())) {
      return new Candidate(
          Candidate.Kind.MEASURE, core.from(), core.to(), core.amount(), "year", core.to());
    }
    return counted(atoms, core, hyphen ? next + 1 : next, taken);
  }

  private static Candidate money(List<Atom> atoms, Core core, String code) {
    String next = lower(atoms, core.to());
    boolean glued =
        core.to() < atoms.size() && atoms.get(core.to()).start() == atoms.get(core.to() - 1).end();
    double scale =
        !glued ? 0 : next.equals("m") ? 1e6 : next.equals("k") ? 1e3 : next.equals("b") ? 1e9 : 0;
    int to = scale > 0 ? core.to() + 1 : core.to();
    Amount amount = scale > 0 ? core.amount().times(scale) : core.amount();
    return new Candidate(Candidate.Kind.MONEY, core.from(), to, amount, code, to);
  }

  private @Nullable Candidate counted(List<Atom> atoms, Core core, int next, boolean[] taken) {
    NounReader.Noun noun = nouns.read(atoms, next, taken);
    boolean one = core.value() == 1 && !core.digits();
    if (one && (noun.unit().isEmpty() || noun.subset() || pronoun(atoms, core.to(), noun))) {
      return null;
    }
    if (core.digits() && noun.unit().isEmpty() && lower(atoms, core.to()).equals("-")) {
      return null;
    }
    Candidate.Kind kind = noun.subset() ? Candidate.Kind.SUBSET : Candidate.Kind.COUNT;
    return new Candidate(
        kind,
        core.from(),
        core.to(),
        core.amount(),
        noun.unit(),
        Math.max(core.to(), noun.after()));
  }

  private boolean pronoun(List<Atom> atoms, int at, NounReader.Noun noun) {
    Atom next = atoms.get(at);
    return next.lower().equals("of")
        || next.is(PartOfSpeech.DET)
        || words.has(Words.Kind.NOT_ONE_NOUN, noun.unit())
        || words.has(Words.Kind.NOT_ONE_NOUN, next.lower());
  }

  private static String lower(List<Atom> atoms, int at) {
    return at >= 0 && at < atoms.size() ? atoms.get(at).lower() : "";
  }
}
