package org.probandum.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;
import org.probandum.model.PartOfSpeech;

/// Says whether a match is only a part of a longer name that is no place: a person, a body, a
/// newspaper, a treaty, a street. One for each document, since it knows the persons named there.
final class NameGuard {
  private static final int LONGEST_TAIL = 5;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Set<String> persons = new HashSet<>();

  NameGuard(Lexicon lexicon, Gazetteer gazetteer, List<Line> lines) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    lines.forEach(this::collectPersons);
  }

  /// Whether a person of this family name is introduced in the document.
  boolean isPerson(String key) {
    return persons.contains(key);
  }

  /// Whether the words around make it a part of another name.
  boolean isPartOfOtherName(Match match, @Nullable Match previous, @Nullable Match next) {
    return isAfterName(match, previous)
        || isBeforeName(match, next)
        || isBodyOf(match)
        || isBranch(match)
        || isSecondOfBody(match, previous);
  }

  private void collectPersons(Line line) {
    List<Word> words = line.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean opens = word.capital() && !word.possessive() && opensPerson(word);
      if (opens && !(line.titleCase() && lexicon.is(word, Topic.PERSON_TITLE))) {
        collectRun(line, i + 1);
      }
    }
  }

  private boolean opensPerson(Word word) {
    return lexicon.isFirstName(word.key()) || lexicon.isExactly(word, Topic.PERSON_TITLE);
  }

  /// Takes the capitalised words of a name after its first word for family names.
  private void collectRun(Line line, int from) {
    for (int i = from; i < Math.min(line.words().size(), from + 3); i++) {
      Word word = line.words().get(i);
      boolean initial = word.text().length() <= 2;
      if (word.gap() != Gap.SPACE || !word.capital() || lexicon.is(word, Topic.FUNCTION)) {
        return;
      }
      if (!initial && !isCountry(word.key())) {
        persons.add(word.key());
      }
      if (word.possessive()) {
        return;
      }
    }
  }

  private boolean isCountry(String key) {
    return gazetteer.find(key).stream()
        .anyMatch(c -> c.demonym() || c.kind() == org.probandum.model.Place.Kind.COUNTRY);
  }

  private boolean isAfterName(Match match, @Nullable Match previous) {
    Word first = match.line().words().get(match.spanFirst());
    Word before = match.before();
    if (before == null || !first.joined() || match.directed() || before.possessive()) {
      return false;
    }
    if (first.gap() == Gap.HYPHEN && isHyphenPart(before, match, previous)) {
      return true;
    }
    if (!before.capital() || first.gap() == Gap.HYPHEN) {
      return isLowerPersonTitle(before, match);
    }
    if (touches(previous, match) && !lexicon.isFirstName(before.key())) {
      return false;
    }
    return isNameWord(before, match);
  }

  /// `ISIS-Khorasan`, `Al-Azaim`: a name; `anti-American`, `Iran-Iraq`: not.
  private static boolean isHyphenPart(Word before, Match match, @Nullable Match previous) {
    return before.capital()
        && !touches(previous, match)
        && before.text().length() > 1
        && !match.demonym();
  }

  private boolean isLowerPersonTitle(Word before, Match match) {
    return !match.demonym()
        && match.singleWord()
        && lexicon.isExactly(before, Topic.PERSON_TITLE)
        && before.text().length() > 2
        && (lexicon.isSurname(match.key()) || lexicon.isCommonWord(match.key()));
  }

  private static boolean touches(@Nullable Match previous, @Nullable Match match) {
    return previous != null && match != null && previous.spanLast() == match.spanFirst() - 1;
  }

  /// Whether a capitalised word directly before belongs to a name together with the match.
  private boolean isNameWord(Word before, Match match) {
    boolean opensLine = match.spanFirst() == 1;
    if (isPlainWord(before)) {
      return false;
    }
    if (lexicon.isFirstName(before.key())) {
      return !opensLine || !isVerbLike(before) || !match.best().wellKnown();
    }
    if (lexicon.isExactly(before, Topic.PERSON_TITLE)) {
      return !match.demonym() && !isState(match);
    }
    if (opensLine && isOrdinaryOpening(before)) {
      return false;
    }
    if (match.line().titleCase() || before.allCapital()) {
      return !match.best().wellKnown() && !match.demonym() && !isVerbLike(before);
    }
    return !match.demonym() && !before.text().endsWith(".");
  }

  private static boolean isState(Match match) {
    return switch (match.best().kind()) {
      case COUNTRY, PROVINCE, CONTINENT -> true;
      case REGION, NATURAL, DISTRICT, CITY -> false;
    };
  }

  private static boolean isVerbLike(Word word) {
    return word.partOfSpeech() != PartOfSpeech.PROPN && word.partOfSpeech() != PartOfSpeech.NOUN;
  }

  private boolean isOrdinaryOpening(Word word) {
    return word.partOfSpeech() != PartOfSpeech.PROPN || lexicon.isCommonWord(word.key());
  }

  /// A capitalised word that belongs to no name: function words, days, types, directions.
  private boolean isPlainWord(Word word) {
    return lexicon.isExactly(word, Topic.FUNCTION)
        || lexicon.isExactly(word, Topic.CALENDAR)
        || lexicon.isExactly(word, Topic.DIRECTION)
        || lexicon.isExactly(word, Topic.LOCATIVE)
        || lexicon.isExactly(word, Topic.FROM_TO)
        || Character.isDigit(word.text().charAt(0));
  }

  private boolean isBeforeName(Match match, @Nullable Match next) {
    Word after = match.after();
    if (after == null || !after.joined() || match.possessive()) {
      return false;
    }
    if (after.gap() == Gap.HYPHEN) {
      return after.capital() && !touches(match, next) && !match.best().wellKnown();
    }
    if (!after.capital()) {
      return lexicon.isExactly(after, Topic.STREET) && !match.best().wellKnown();
    }
    if (lexicon.isExactly(after, Topic.STREET) && !match.demonym()) {
      return true;
    }
    if (endsAsBody(match)) {
      return !match.demonym();
    }
    boolean bound = !match.demonym() && !isFreeAfter(match, after, next);
    return bound || isGivenName(match, after, next);
  }

  /// `Jordan Peterson`, `Paris Hilton`, `Virginia Woolf`.
  private boolean isGivenName(Match match, Word after, @Nullable Match next) {
    return match.singleWord()
        && lexicon.isFirstName(match.key())
        && !(touches(match, next) && bothKnown(match, next))
        && !isPlainWord(after)
        && !lexicon.is(after, Topic.PLACE_NOUN)
        && !lexicon.isExactly(after, Topic.EVENT_NOUN)
        && !lexicon.isExactly(after, Topic.PERSON_TITLE)
        && !match.line().titleCase();
  }

  private static boolean bothKnown(Match match, @Nullable Match next) {
    return match.best().wellKnown() && next != null && next.best().wellKnown();
  }

  private boolean isFreeAfter(Match match, Word after, @Nullable Match next) {
    return isPlainWord(after)
        || touches(match, next)
        || lexicon.is(after, Topic.PLACE_NOUN)
        || lexicon.isExactly(after, Topic.EVENT_NOUN)
        || lexicon.isExactly(after, Topic.PERSON_TITLE)
        || (match.line().titleCase() && match.best().wellKnown())
        || (match.best().wellKnown() && !lexicon.isSurname(match.key()))
        || (after.allCapital() && match.best().wellKnown());
  }

  /// Whether the capitalised words that follow end in the head of a body (`Times`, `University`).
  private boolean endsAsBody(Match match) {
    for (int i = match.spanLast() + 1; i <= match.spanLast() + LONGEST_TAIL; i++) {
      Word word = match.line().word(i);
      if (word == null || word.gap() != Gap.SPACE || !word.capital()) {
        return false;
      }
      if (lexicon.isExactly(word, Topic.ORGANISATION)) {
        return true;
      }
      if (word.possessive()) {
        return false;
      }
    }
    return false;
  }

  /// `Bank of England`, `University of Texas`, `Islamic State of Iraq`.
  private boolean isBodyOf(Match match) {
    Word of = match.before();
    int at = match.spanFirst() - 2;
    if (of != null && of.key().equals("the")) {
      of = match.line().word(match.spanFirst() - 2);
      at--;
    }
    Word head = match.line().word(at);
    if (of == null || head == null || match.demonym() || !of.key().equals("of")) {
      return false;
    }
    Word qualifier = match.line().word(at - 1);
    boolean bare = at == 0 || (qualifier != null && !qualifier.capital());
    boolean ambiguous = head.key().equals("state") || head.key().equals("republic");
    return head.capital()
        && head.gap() != Gap.HYPHEN
        && lexicon.isExactly(head, Topic.ORGANISATION_OF)
        && !(bare && ambiguous);
  }

  /// `the Islamic State's Khorasan province`, `Islamic State in West Africa`: a branch of the body.
  private static boolean isBranch(Match match) {
    if (match.best().kind() != org.probandum.model.Place.Kind.REGION || match.demonym()) {
      return false;
    }
    Word before = match.before();
    int at = match.spanFirst() - (before != null && before.key().equals("in") ? 2 : 1);
    Word state = match.line().word(at);
    Word islamic = match.line().word(at - 1);
    return state != null
        && islamic != null
        && state.key().equals("state")
        && islamic.key().equals("islamic");
  }

  /// `Islamic State of Iraq and Syria`, `… Iraq and the Levant`.
  private boolean isSecondOfBody(Match match, @Nullable Match previous) {
    if (previous == null || !isBodyOf(previous)) {
      return false;
    }
    int gap = match.spanFirst() - previous.spanLast() - 1;
    Word and = match.line().word(previous.spanLast() + 1);
    return gap >= 1 && gap <= 2 && and != null && and.key().equals("and");
  }
}
