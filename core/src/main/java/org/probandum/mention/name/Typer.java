package org.probandum.mention.name;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Types a name by its words and by what stands beside it; a ladder of cues, surest first.
final class Typer {
  private static final Set<String> PERSON_PARTICLES =
      Set.of("bin", "ibn", "bint", "von", "van", "ul", "ur", "abu", "umm", "della", "di");
  private static final Set<String> EVENTS =
      Set.of("bombing", "attack", "blast", "airport", "border", "area", "region", "quarter");
  private static final int APPOSITION = 7;
  private final Lexicon lexicon;
  private final Aliases aliases;

  Typer(Lexicon lexicon, Aliases aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
  }

  Draft type(Draft draft) {
    if (draft.sure()) {
      return draft;
    }
    NameType type = byRole(draft);
    type = type == null ? byWords(draft) : type;
    type = type == null ? byFollowing(draft) : type;
    type = type == null ? byPlaceCue(draft) : type;
    return type == null ? draft.typed(guess(draft), false) : draft.typed(type, true);
  }

  private @Nullable NameType byRole(Draft draft) {
    Line line = draft.line();
    String before = line.text(draft.from() - 1);
    boolean role =
        !before.isEmpty()
            && (lexicon.isRole(before) || lexicon.isTitle(before))
            && !line.possessive(draft.from() - 1);
    return role && !isAcronym(draft) ? NameType.PERSON : null;
  }

  private @Nullable NameType byWords(Draft draft) {
    if (isAcronym(draft)) {
      return NameType.ORGANISATION;
    }
    Line line = draft.line();
    for (int at = draft.from(); at < draft.end(); at++) {
      String lower = line.lower(at);
      boolean inside = at > draft.from();
      boolean article = inside && lower.startsWith("al-") && lower.length() > 3;
      if (article || (draft.size() > 1 && PERSON_PARTICLES.contains(lower))) {
        return NameType.PERSON;
      }
    }
    if (lexicon.isGivenName(line.text(draft.from()))
        && (draft.size() > 1 || !afterPlaceCue(draft))) {
      return NameType.PERSON;
    }
    boolean initials = draft.size() > 1 && isInitial(line.text(draft.from()));
    boolean middle = draft.size() > 2 && isInitial(line.text(draft.from() + 1));
    return initials || middle ? NameType.PERSON : null;
  }

  private @Nullable NameType byFollowing(Draft draft) {
    Line line = draft.line();
    int end = draft.end();
    String next = line.text(end);
    Head head = next.isEmpty() || next.endsWith("ies") ? null : lexicon.findHead(next);
    if (head != null && !line.capital(end) && line.is(end, PartOfSpeech.NOUN)) {
      return head.type() == NameType.OTHER || head.type() == NameType.DOCUMENT ? null : head.type();
    }
    if (EVENTS.contains(next)) {
      return NameType.LOCATION;
    }
    if (next.equals(",") && (isAge(line.text(end + 1)) || isRoleApposition(line, end + 1))) {
      return NameType.PERSON;
    }
    boolean speaks =
        lexicon.is(WordClass.SENTENCECUE, next)
            || lexicon.is(WordClass.SENTENCECUE, line.text(draft.from() - 1));
    return speaks || isHandled(line, draft.from(), end) ? NameType.PERSON : null;
  }

  /// Whether something is done to it that is done to persons (`detained X`, `X was sentenced`).
  private boolean isHandled(Line line, int from, int end) {
    int at = end;
    while (at < end + 3 && line.is(at, PartOfSpeech.AUX)) {
      at++;
    }
    return (at > end && lexicon.is(WordClass.PASSIVECUE, line.text(at)))
        || lexicon.is(WordClass.OBJECTCUE, line.text(from - 1));
  }

  private static boolean isAge(String text) {
    return text.length() == 2
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(1));
  }

  private boolean isRoleApposition(Line line, int from) {
    boolean began =
        line.is(from, PartOfSpeech.DET)
            || line.is(from, PartOfSpeech.ADJ)
            || line.is(from, PartOfSpeech.NOUN);
    if (!began) {
      return false;
    }
    for (int at = from; at < from + APPOSITION && at < line.size(); at++) {
      if (line.is(at, PartOfSpeech.PUNCT)
          || line.is(at, PartOfSpeech.VERB)
          || line.is(at, PartOfSpeech.ADP)) {
        return false;
      }
      if (line.is(at, PartOfSpeech.NOUN) && lexicon.isRole(line.text(at))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable NameType byPlaceCue(Draft draft) {
    return afterPlaceCue(draft) ? NameType.LOCATION : null;
  }

  private boolean afterPlaceCue(Draft draft) {
    int before = draft.from() - 1;
    before -= draft.line().text(before).equals("the") ? 1 : 0;
    return lexicon.is(WordClass.PLACE_CUE, draft.line().text(before))
        && !draft.line().text(before).isEmpty();
  }

  private NameType guess(Draft draft) {
    boolean label = draft.line().sentence().heading() && draft.from() == 0;
    if (label || draft.size() == 1 || draft.size() > 4) {
      return NameType.OTHER;
    }
    for (int at = draft.from(); at < draft.end(); at++) {
      String text = draft.line().text(at);
      if (lexicon.is(WordClass.ORDINARY, text)
          || lexicon.is(WordClass.TOPIC, text)
          || lexicon.findHead(text) != null
          || aliases.findLongest(draft.line(), at) != null
          || !text.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.')
          || text.equals(text.toUpperCase(Locale.ROOT))) {
        return NameType.OTHER;
      }
    }
    String before = draft.line().lower(draft.from() - 1);
    return before.equals("the") || before.equals("a") ? NameType.OTHER : NameType.PERSON;
  }

  private static boolean isInitial(String text) {
    return text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0));
  }

  static boolean isAcronym(Draft draft) {
    if (draft.size() != 1 || draft.line().allCapitals()) {
      return false;
    }
    String text = draft.line().text(draft.from());
    long letters = text.chars().filter(Character::isUpperCase).count();
    boolean clean =
        text.chars()
            .allMatch(c ->
                Character.isUpperCase(c)
                    || Character.isDigit(c)
                    || c == '-'
                    || c == '.'
                    || c == '/'
                    || c == '&');
    boolean plural = text.endsWith("s") && letters == text.length() - 1;
    return letters > 1 && text.length() < 10 && (clean || plural);
  }
}
