package org.probandum.text;

import static org.probandum.model.PartOfSpeech.ADJ;
import static org.probandum.model.PartOfSpeech.ADP;
import static org.probandum.model.PartOfSpeech.ADV;
import static org.probandum.model.PartOfSpeech.AUX;
import static org.probandum.model.PartOfSpeech.DET;
import static org.probandum.model.PartOfSpeech.NOUN;
import static org.probandum.model.PartOfSpeech.NUM;
import static org.probandum.model.PartOfSpeech.PART;
import static org.probandum.model.PartOfSpeech.PRON;
import static org.probandum.model.PartOfSpeech.PROPN;
import static org.probandum.model.PartOfSpeech.PUNCT;
import static org.probandum.model.PartOfSpeech.SCONJ;
import static org.probandum.model.PartOfSpeech.SYM;
import static org.probandum.model.PartOfSpeech.VERB;
import static org.probandum.model.PartOfSpeech.X;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;

/// Corrects the statistical tagger where the form or the neighbours of a word leave no doubt.
///
/// A ladder: what the form alone says, then names by their capitals, then what the neighbours say.
/// Each rung is one method and one reason.
final class TagRules {
  private static final Set<PartOfSpeech> OPEN = Set.of(ADJ, ADV, NOUN, VERB, X, SYM, PUNCT);

  /// Behind these `'s` is a verb.
  private static final Set<String> CLITIC_SUBJECTS =
      Set.of("it", "he", "she", "that", "there", "here", "what", "who", "where", "how");

  private static final Set<String> FINITE_BE = Set.of("is", "are", "was", "were");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "should", "shall", "wo", "ca");

  private final Lemmas lemmas;
  private final Set<String> functionWords;
  private final Set<String> demonyms;
  private final Set<String> creeds;
  private final Set<String> nounAdjectives;
  private final Set<String> particles;
  private final Set<String> verbsOnly;
  private final Set<String> nounVerbs;
  private final Set<String> placeNouns;
  private final Set<String> participleForms;

  private TagRules(Lemmas lemmas) {
    this.lemmas = lemmas;
    this.functionWords = TextData.words("function-words.txt");
    this.demonyms = TextData.words("demonyms.txt");
    this.creeds = TextData.words("creed-adjectives.txt");
    this.nounAdjectives = TextData.words("noun-adjectives.txt");
    this.particles = TextData.words("name-particles.txt");
    this.verbsOnly = TextData.words("verbs-only.txt");
    this.nounVerbs = TextData.words("noun-verbs.txt");
    this.participleForms = TextData.words("participles.txt");
    this.placeNouns = TextData.words("place-nouns.txt");
  }

  static TagRules load(Lemmas lemmas) {
    return new TagRules(lemmas);
  }

  Set<String> functionWords() {
    return functionWords;
  }

  /// Corrects the tags in place.
  void correct(List<String> words, Shown shown, List<PartOfSpeech> tags) {
    boolean mixed = !shown.titleCase() && hasBothCases(words);
    for (int i = 0; i < words.size(); i++) {
      WordAt at = new WordAt(words, shown.words(), tags, i);
      PartOfSpeech tag = byForm(at);
      tag = tag != null ? tag : byCapitals(at, mixed);
      if (tag != null) {
        tags.set(i, tag);
      }
    }
    for (int i = 0; i < words.size(); i++) {
      PartOfSpeech tag = byNeighbours(new WordAt(words, shown.words(), tags, i));
      if (tag != null) {
        tags.set(i, tag);
      }
    }
    FinalTags.correct(shown.words(), tags, lemmas);
    if (mixed) {
      MissingVerb.find(shown.words(), tags, lemmas);
    }
  }

  private static boolean hasBothCases(List<String> words) {
    boolean lower = false;
    boolean upper = false;
    for (String word : words) {
      lower |= word.length() > 2 && Character.isLowerCase(word.charAt(0));
      upper |= Character.isUpperCase(word.charAt(0));
    }
    return lower && upper;
  }

  private @Nullable PartOfSpeech byForm(WordAt at) {
    String lower = at.lower();
    if (lower.equals("'s")) {
      return at.tag() == AUX || at.tag() == VERB || CLITIC_SUBJECTS.contains(at.lowerBy(-1))
          ? AUX
          : PART;
    }
    if (lower.equals("n't")) {
      return PART;
    }
    if (lower.equals("'ll") || lower.equals("'d") || lower.equals("'re") || lower.equals("'m")) {
      return AUX;
    }
    if (lower.equals("'")) {
      return at.tagBy(-1) == PUNCT || !at.lowerBy(-1).endsWith("s") || opened(at) ? PUNCT : PART;
    }
    if (lower.codePoints().noneMatch(Characters::isWord)) {
      return at.tag() == SYM || "$%+=€£°".contains(lower) ? SYM : PUNCT;
    }
    if (isFigure(lower) || numberWord(at, lower)) {
      return NUM;
    }
    if (FINITE_BE.contains(lower) && at.tag() != VERB && !at.capital()) {
      return AUX;
    }
    if (at.tag() == PUNCT || at.tag() == SYM || at.tag() == X) {
      return hyphened(lower) && at.tagBy(1) == NOUN ? ADJ : at.capital() ? PROPN : NOUN;
    }
    return hyphened(lower) && !at.capital() && at.tag() == NOUN && modifies(lower) ? ADJ : null;
  }

  /// Whether a single quotation mark was opened before this one and not closed.
  private static boolean opened(WordAt at) {
    int open = 0;
    for (int i = Math.max(0, at.index() - 60); i < at.index(); i++) {
      String word = at.words().get(i);
      boolean quote = word.equals("‘") || word.equals("'");
      open += quote ? 1 : 0;
    }
    return open % 2 == 1;
  }

  private static boolean hyphened(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 0 && hyphen < lower.length() - 1;
  }

  private static boolean modifies(String lower) {
    return lower.endsWith("ed")
        || lower.endsWith("led")
        || lower.endsWith("ing")
        || lower.endsWith("term")
        || lower.endsWith("profile")
        || lower.endsWith("level")
        || lower.endsWith("scale")
        || lower.endsWith("old")
        || lower.endsWith("wide");
  }

  /// Whether this is a past form, before which a word in -s is a plural: `its shares fell`.
  private boolean pastVerb(@Nullable WordAt next) {
    return next != null
        && next.tag() == VERB
        && !next.lower().endsWith("ing")
        && !next.lower().endsWith("s")
        && !lemmas.of(next.lower(), VERB).equals(next.lower())
        && (next.lower().endsWith("ed") || !next.lower().endsWith("n"));
  }

  /// `eleven` in running text; `one` is too often a pronoun.
  private static boolean numberWord(WordAt at, String lower) {
    return NumberWords.has(lower) && !lower.equals("one") && !at.capital();
  }

  /// Digits with separators, perhaps after a currency sign or before a unit letter: `5,000`, `$5m`.
  private static boolean isFigure(String lower) {
    int from = Character.getType(lower.charAt(0)) == Character.CURRENCY_SYMBOL ? 1 : 0;
    int letters = 0;
    for (int i = from; i < lower.length(); i++) {
      char c = lower.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      if (!Character.isDigit(c) && ".,:/-".indexOf(c) < 0 && letters == 0) {
        return false;
      }
    }
    return lower.length() > from
        && Character.isDigit(lower.charAt(from))
        && (letters == 0 || (from == 1 && letters <= 2) || (letters == 1 && !lower.endsWith("s")));
  }

  private @Nullable PartOfSpeech byCapitals(WordAt at, boolean mixed) {
    String word = at.word();
    if (demonyms.contains(word) && followedByNoun(at)) {
      return ADJ;
    }
    if (creeds.contains(word) && followedByNoun(at)) {
      return at.capitalBy(1) && !demonyms.contains(at.words().get(at.index() + 1)) ? PROPN : ADJ;
    }
    if (!mixed) {
      return null;
    }
    if (isAcronym(word)) {
      return PROPN;
    }
    if (at.tag() == PROPN
        && word.equals(at.lower())
        && !particles.contains(word)
        && !word.contains(".")
        && word.indexOf('-') < 0
        && Character.isLetter(word.charAt(0))) {
      return at.lower().length() > 3 ? NOUN : null;
    }
    return at.capital() && OPEN.contains(at.tag()) && isName(at) ? PROPN : null;
  }

  private static boolean followedByNoun(WordAt at) {
    PartOfSpeech next = at.tagBy(1);
    return next == NOUN || next == ADJ || next == PROPN || at.capitalBy(1);
  }

  /// Two capitals or more, or a capital with digits: `TTP`, `JUI-F`, `S/2025/796`, `F-16`.
  private static boolean isAcronym(String word) {
    int capitals = 0;
    int digits = 0;
    int small = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    return Character.isUpperCase(word.charAt(0))
        && (capitals > 1 || (capitals == 1 && digits > 0))
        && small <= 1;
  }

  private boolean isName(WordAt at) {
    String word = at.word();
    if (at.tag() == ADV && at.tagBy(-1) == PUNCT) {
      return false;
    }
    if (at.index() > 0 && !startsQuotation(at)) {
      return !functionWords.contains(at.lower());
    }
    return at.capitalBy(1)
        && at.tagBy(1) == PROPN
        && at.tag() != ADV
        && !demonyms.contains(word)
        && !creeds.contains(word)
        && !functionWords.contains(at.lower())
        && !isInflectedVerb(at);
  }

  private static boolean isInflectedVerb(WordAt at) {
    return at.tag() == VERB && (at.lower().endsWith("ing") || at.lower().endsWith("ed"));
  }

  private static boolean startsQuotation(WordAt at) {
    String previous = at.lowerBy(-1);
    return previous.equals("\"")
        || previous.equals("'")
        || previous.equals(":")
        || previous.equals("(")
        || previous.equals("[")
        || previous.equals("•")
        || previous.equals("...");
  }

  private @Nullable PartOfSpeech byNeighbours(WordAt at) {
    return switch (at.tag()) {
      case NOUN -> nounOrVerb(at);
      case ADJ -> adjectiveOrNoun(at);
      case VERB -> verbOrOther(at);
      case PART -> at.lower().equals("to") && opensPhrase(at) ? ADP : null;
      case PRON -> pronounOrOther(at);
      case ADV -> at.lower().equals("no") && opensNegated(at) ? DET : null;
      case ADP, AUX, CCONJ, DET, INTJ, NUM, PROPN, PUNCT, SCONJ, SYM, X -> null;
    };
  }

  private static boolean opensPhrase(WordAt at) {
    PartOfSpeech next = at.tagBy(1);
    return next == DET
        || next == PROPN
        || next == NUM
        || next == ADJ
        || (next == NOUN && !at.lowerBy(1).endsWith("e"));
  }

  /// `No honest man`.
  private static boolean opensNegated(WordAt at) {
    return at.tagBy(1) == NOUN || (at.tagBy(1) == ADJ && at.tagBy(2) == NOUN);
  }

  /// `a submarine mine`, `Havana harbour`: no pronouns; `denies that a mine …`: a conjunction.
  private @Nullable PartOfSpeech pronounOrOther(WordAt at) {
    String lower = at.lower();
    PartOfSpeech previous = at.tagBy(-1);
    if (lower.equals("mine")) {
      boolean headed = previous == DET || previous == ADJ || previous == NOUN || previous == NUM;
      return headed ? NOUN : null;
    }
    if (lower.equals("that")) {
      PartOfSpeech next = at.tagBy(1);
      boolean clause = next == DET || next == PRON || next == PROPN;
      return previous == VERB && clause && !at.lowerBy(1).equals("which") ? SCONJ : null;
    }
    boolean these = lower.equals("these") || lower.equals("those");
    if (these && (at.tagBy(1) == NOUN || (at.tagBy(1) == NUM && at.tagBy(2) == NOUN))) {
      return DET;
    }
    return placeNouns.contains(lower) ? NOUN : null;
  }

  /// `reports meticulously record` before a noun phrase.
  private boolean adverbLeads(WordAt at) {
    String adverb = at.lowerBy(-1);
    PartOfSpeech before = at.tagBy(-2);
    PartOfSpeech next = at.tagBy(1);
    return at.tagBy(-1) == ADV
        && adverb.length() > 5
        && adverb.endsWith("ly")
        && (before == NOUN || before == PROPN || before == PUNCT)
        && (next == DET || next == ADJ || next == VERB || next == NOUN)
        && nounVerbs.contains(at.lower());
  }

  /// `prisoners freed were`, `prisoners set free`: a participle behind a plural.
  private static boolean reduced(WordAt at) {
    boolean plural = at.tagBy(-1) == NOUN && at.lowerBy(-1).endsWith("s");
    boolean participle = at.lower().equals("freed") || at.lower().equals("detained");
    return plural
        && ((participle && (at.tagBy(1) == AUX || at.tagBy(1) == VERB))
            || (at.lower().equals("set") && at.lowerBy(1).equals("free")));
  }

  /// `harbouring "the rebels"`, `"harbouring" the rebels`.
  private static boolean quotedObject(WordAt at) {
    String mark = at.lowerBy(1);
    boolean quote = mark.equals("\"") || mark.equals("”") || mark.equals("“") || mark.equals("’");
    return quote && at.tagBy(1) == PUNCT && (at.tagBy(2) == DET || at.tagBy(2) == PRON);
  }

  private @Nullable PartOfSpeech nounOrVerb(WordAt at) {
    String lower = at.lower();
    PartOfSpeech previous = at.tagBy(-1);
    boolean perfect =
        at.lowerBy(-1).equals("had")
            || at.lowerBy(-1).equals("has")
            || at.lowerBy(-1).equals("have");
    if (adverbLeads(at)
        || reduced(at)
        || (perfect && participleForms.contains(lower) && objectBehind(at, 0))) {
      return VERB;
    }
    if (at.capital() && at.index() > 0) {
      return null;
    }
    if (MODALS.contains(at.lowerBy(-1)) && previous == AUX && !lower.endsWith("ing")) {
      return VERB;
    }
    boolean nominal = previous == DET || previous == ADJ || previous == NUM;
    boolean people =
        previous == ADJ && at.tagBy(-2) == DET && nounAdjectives.contains(at.lowerBy(-1));
    if ((!nominal || people) && verbsOnly.contains(lemmas.of(lower, VERB)) && finite(at)) {
      return VERB;
    }
    if (lower.endsWith("ing")
        && lower.length() > 5
        && !nominal
        && (at.tagBy(1) == DET || at.tagBy(1) == PRON || quotedObject(at))) {
      return VERB;
    }
    return null;
  }

  /// Not a noun by its form: the base or -s form, or a past form, of a verb that is no noun.
  private static boolean finite(WordAt at) {
    String lower = at.lower();
    if (!lower.endsWith("ing")) {
      return true;
    }
    PartOfSpeech next = at.tagBy(1);
    return at.tagBy(-1) == ADP
        ? next == DET || next == PROPN || next == PRON
        : next != ADP && next != PUNCT && next != VERB && next != AUX;
  }

  private @Nullable PartOfSpeech adjectiveOrNoun(WordAt at) {
    String lower = at.lower();
    boolean perfect = at.tagBy(-1) == AUX && participleForms.contains(lower);
    boolean passive =
        at.tagBy(-1) == AUX && lower.endsWith("ed") && verbsOnly.contains(lemmas.of(lower, VERB));
    if (adverbLeads(at) || passive || (perfect && objectBehind(at, 0))) {
      return VERB;
    }
    boolean fined =
        lower.equals("fined")
            || (lower.endsWith("ed") && (at.tagBy(1) == NUM || at.lowerBy(1).equals("by")));
    if (fined && at.tagBy(-1) == AUX && lower.length() > 4) {
      return VERB;
    }
    if (at.capital() || nounAdjectives.contains(lower) || lower.indexOf('-') > 0) {
      return null;
    }
    boolean opened =
        at.tagBy(-1) == DET
            || (at.tagBy(-1) == ADJ && at.tagBy(-2) == DET)
            || at.lowerBy(-1).equals("'s");
    PartOfSpeech next = at.tagBy(1);
    boolean closes =
        next == ADP
            || next == AUX
            || next == DET
            || at.lowerBy(1).equals(".")
            || (next == VERB && !lower.endsWith("ed"))
            || (next == ADV && at.tagBy(2) == VERB && at.tagBy(3) != NOUN && !lower.endsWith("ed"));
    return opened && closes && !isAdjectiveByForm(lower) ? NOUN : nounBySuffix(at);
  }

  private static boolean isAdjectiveByForm(String lower) {
    return lower.endsWith("ous")
        || lower.endsWith("able")
        || lower.endsWith("ible")
        || lower.endsWith("ful")
        || lower.endsWith("less")
        || lower.endsWith("est");
  }

  private static @Nullable PartOfSpeech nounBySuffix(WordAt at) {
    String lower = at.lower();
    return lower.length() > 6
            && (lower.endsWith("tion")
                || lower.endsWith("sion")
                || lower.endsWith("ness")
                || lower.endsWith("ism")
                || lower.endsWith("ship")
                || lower.endsWith("ity"))
        ? NOUN
        : null;
  }

  private @Nullable PartOfSpeech verbOrOther(WordAt at) {
    String lower = at.lower();
    if (lower.equals("have") || lower.equals("has") || lower.equals("had")) {
      return isPerfect(at) ? AUX : null;
    }
    PartOfSpeech previous = at.tagBy(-1);
    boolean noun = lower.endsWith("s") || (lower.endsWith("ing") && !at.lowerBy(1).endsWith("ed"));
    if (at.index() == 0 && noun && (at.tagBy(1) == VERB || at.tagBy(1) == AUX)) {
      return NOUN;
    }
    boolean taker = lower.startsWith("get") || lower.startsWith("keep") || lower.startsWith("say");
    if (lower.endsWith("s") && !taker && pastVerb(at.by(1))) {
      return NOUN;
    }
    boolean behindVerb =
        previous == VERB && at.tagBy(-2) == ADV && nounVerbs.contains(at.lowerBy(-1));
    if (behindVerb && lower.endsWith("ed") && (at.tagBy(1) == ADJ || at.tagBy(1) == NOUN)) {
      return ADJ;
    }
    if (lower.endsWith("ed") && counted(at) && !verbsOnly.contains(lemmas.of(lower, VERB))) {
      return ADJ;
    }
    boolean bare = !lower.endsWith("ed") && !lower.endsWith("ing") && !lower.endsWith("en");
    if (bare
        && lower.length() > 4
        && isAdjectiveSuffix(lower)
        && !verbsOnly.contains(lemmas.of(lower, VERB))) {
      return ADJ;
    }
    boolean phrase =
        previous == DET
            && !at.lowerBy(-1).equals("that")
            && !at.lowerBy(-1).equals("all")
            && !at.lowerBy(-1).equals("both");
    if (phrase && bare && !verbsOnly.contains(lemmas.of(lower, VERB)) && isBase(lower)) {
      return NOUN;
    }
    boolean object = previous == VERB && at.tagBy(1) == ADP && !at.lowerBy(-1).startsWith("help");
    if (object && bare && isBase(lower) && !verbsOnly.contains(lemmas.of(lower, VERB))) {
      return NOUN;
    }
    boolean owned = at.lowerBy(-1).equals("'s") && previous == PART;
    boolean speaks = previous == NOUN && at.lowerBy(1).equals("said");
    if (owned && lower.endsWith("ing") && (at.tagBy(1) == ADP || at.tagBy(1) == PUNCT)) {
      return NOUN;
    }
    return (speaks || (owned && bare)) && isBase(lower) ? NOUN : nounBySuffix(at);
  }

  /// `captured eleven armoured vehicles`: between a number, which is no year, and a plural.
  private static boolean counted(WordAt at) {
    PartOfSpeech before = at.tagBy(-2);
    return at.tagBy(-1) == NUM
        && (before == VERB || before == ADP)
        && !isYear(at.lowerBy(-1))
        && at.tagBy(1) == NOUN
        && at.lowerBy(1).endsWith("s");
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && Character.isDigit(number.charAt(0));
  }

  private boolean isBase(String lower) {
    String lemma = lemmas.of(lower, VERB);
    return lemma.equals(lower) || (lower.endsWith("s") && lower.startsWith(lemma));
  }

  private static boolean isAdjectiveSuffix(String lower) {
    return lower.endsWith("ical")
        || lower.endsWith("ial")
        || lower.endsWith("ous")
        || lower.endsWith("ional")
        || lower.endsWith("ful");
  }

  private static boolean objectBehind(WordAt at, int distance) {
    PartOfSpeech next = at.tagBy(distance + 1);
    return next == DET || next == PRON || next == PROPN || next == NUM;
  }

  /// `have`, `not` or adverbs, then a past participle.
  private boolean isPerfect(WordAt at) {
    for (int i = 1; i <= 4; i++) {
      PartOfSpeech tag = at.tagBy(i);
      if (participleForms.contains(at.lowerBy(i)) && objectBehind(at, i)) {
        return true;
      }
      if (tag == VERB || tag == AUX) {
        String lower = at.lowerBy(i);
        return !lower.endsWith("ing") && !lower.equals("to");
      }
      if (tag != ADV && !at.lowerBy(i).equals("not") && !at.lowerBy(i).equals("n't")) {
        return false;
      }
    }
    return false;
  }
}
