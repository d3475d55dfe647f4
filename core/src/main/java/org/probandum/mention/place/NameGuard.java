package org.probandum.mention.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;
import org.probandum.model.PartOfSpeech;

/// Says whether a match is only a part of a longer name that is no place: a person, a body, a
/// newspaper, a treaty, a street. One for each document, since it knows the persons named there.
final class NameGuard {
  /// What a match is to the words around it.
  enum Role {
    /// It stands for itself.
    FREE,
    /// It tells where a body is from in whose name it stands (`Ohio Department of Health`).
    IN_NAME,
    /// It is part of the name of a person, a street, a treaty, an armed group: no place.
    OTHER_NAME
  }

  private static final int LONGEST_TAIL = 5;

  private final Lexicon lexicon;
  private final Persons persons;

  NameGuard(Lexicon lexicon, Gazetteer gazetteer, List<Line> lines) {
    this.lexicon = lexicon;
    persons = new Persons(lexicon, gazetteer, lines);
  }

  /// Whether a person of this family name is introduced in the document.
  boolean isPerson(String key) {
    return persons.has(key);
  }

  /// What a match is to the words around it.
  Role role(Match match, @Nullable Match previous, @Nullable Match next) {
    if (isBranch(match) || isArmedBody(match) || isArmedBody(previous, match)) {
      return Role.OTHER_NAME;
    }
    if (isBodyOf(match) || isSecondOfBody(match, previous)) {
      return Role.IN_NAME;
    }
    return isAfterName(match, previous) || isAfterParticle(match)
        ? Role.OTHER_NAME
        : roleByTail(match, next);
  }

  /// Whether a particle of nobility makes it a family name: behind a name that begins with a given
  /// one (`Enrique Dupuy de Lôme`), or by itself in an English phrase (`the de Lôme letter`), where
  /// it is no English word too (`the ten London hospitals`). Behind any other name it can be where
  /// something is (`Banco de Lima`).
  private boolean isAfterParticle(Match match) {
    int at = match.spanFirst();
    while (isParticle(match.line().word(at - 1)) && match.line().words().get(at).joined()) {
      at--;
    }
    if (at == match.spanFirst() || !match.singleWord()) {
      return false;
    }
    Word before = match.line().word(at - 1);
    Word particle = match.line().words().get(at);
    if (before == null || !before.capital() || !particle.joined()) {
      return !lexicon.isExactly(particle, Topic.PARTICLE_OR_WORD)
          && (before == null || lexicon.isExactly(before, Topic.FUNCTION));
    }
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Word word = match.line().words().get(i);
      if (!word.capital()) {
        return false;
      }
      if (lexicon.isFirstName(word.key())) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticle(@Nullable Word word) {
    return word != null
        && !word.capital()
        && (lexicon.isExactly(word, Topic.PARTICLE)
            || lexicon.isExactly(word, Topic.PARTICLE_OR_WORD));
  }

  /// What the words behind make of a match.
  private Role roleByTail(Match match, @Nullable Match next) {
    Word after = match.after();
    if (isStreetByName(match) || isFirm(match)) {
      return Role.OTHER_NAME;
    }
    if (after == null || !after.joined() || match.possessive()) {
      return Role.FREE;
    }
    if (after.gap() == Gap.HYPHEN) {
      boolean bound = after.capital() && !touches(match, next) && !match.best().wellKnown();
      return bound ? Role.OTHER_NAME : Role.FREE;
    }
    if (!after.capital()) {
      boolean street = lexicon.isExactly(after, Topic.STREET) && !match.best().wellKnown();
      return street ? Role.OTHER_NAME : Role.FREE;
    }
    if (match.demonym()) {
      return isGivenName(match, after, next) ? Role.OTHER_NAME : Role.FREE;
    }
    if (isStreet(match)) {
      return Role.OTHER_NAME;
    }
    if (endsAsBody(match)) {
      return Role.IN_NAME;
    }
    if (isGivenName(match, after, next)) {
      return Role.OTHER_NAME;
    }
    return isFreeAfter(match, after, next) ? Role.FREE : Role.IN_NAME;
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
      return !match.line().titleCase() && areUnknown(previous, match);
    }
    return isNameWord(before, match);
  }

  /// `ISIS-Khorasan`, `Al-Azaim`: a name; `anti-American`, `Iran-Iraq`: not.
  private boolean isHyphenPart(Word before, Match match, @Nullable Match previous) {
    return before.capital()
        && !lexicon.isExactly(before, Topic.PARTY_MARK)
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

  /// Whether neither of two names is known widely: together they are more likely a person.
  private static boolean areUnknown(@Nullable Match one, Match other) {
    return one != null
        && !one.demonym()
        && !other.demonym()
        && one.hint() == null
        && !one.best().wellKnown()
        && !other.best().wellKnown();
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
        || (touches(match, next) && !areUnknown(next, match))
        || lexicon.is(after, Topic.PLACE_NOUN)
        || lexicon.isExactly(after, Topic.EVENT_NOUN)
        || lexicon.isExactly(after, Topic.PERSON_TITLE)
        || (match.line().titleCase() && match.best().wellKnown())
        || (after.allCapital() && match.best().wellKnown());
  }

  /// `McPherson & Jacobsen`.
  private static boolean isFirm(Match match) {
    Word after = match.after();
    Word own = match.line().words().get(match.first());
    boolean bound =
        own.gap() == Gap.AMPERSAND
            || (after != null && after.gap() == Gap.AMPERSAND && after.capital());
    return bound && !match.best().wellKnown();
  }

  /// `Park Avenue`: a town somewhere, but far more often a street.
  private boolean isStreetByName(Match match) {
    return match.endsInTypeOf(Topic.STREET, lexicon)
        && !match.best().wellKnown()
        && !match.lastWord().key().equals("place");
  }

  /// Whether the capitalised words that follow end in a word for a street (`Memphis Old Road`).
  private boolean isStreet(Match match) {
    for (int i = match.spanLast() + 1; i <= match.spanLast() + 2; i++) {
      Word word = match.line().word(i);
      if (word == null || word.gap() != Gap.SPACE || !word.capital()) {
        return false;
      }
      if (lexicon.isExactly(word, Topic.STREET)) {
        return true;
      }
    }
    return false;
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

  /// `Islamic State of Iraq`: an armed body claims its place; its name tells nothing of where.
  private boolean isArmedBody(Match match) {
    return isBodyOf(match) && isIslamicState(match);
  }

  private boolean isArmedBody(@Nullable Match previous, Match match) {
    return previous != null && isSecondOfBody(match, previous) && isIslamicState(previous);
  }

  private static boolean isIslamicState(Match match) {
    for (int back = 2; back <= 4; back++) {
      Word word = match.line().word(match.spanFirst() - back);
      if (word != null && (word.key().equals("islamic") || word.key().equals("emirate"))) {
        return true;
      }
    }
    return false;
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
