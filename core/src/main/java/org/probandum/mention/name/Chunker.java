package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Finds where names stand in a sentence whose capitals mean something. Titles, leading ordinary
/// words and peoples before a person are left outside.
final class Chunker {
  /// How many words after `507th` may come before `Wing` is over.
  private static final int UNIT_WORDS = 4;

  private static final Set<PartOfSpeech> NAMELESS =
      Set.of(
          PartOfSpeech.VERB,
          PartOfSpeech.ADV,
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ,
          PartOfSpeech.CCONJ,
          PartOfSpeech.AUX,
          PartOfSpeech.PART,
          PartOfSpeech.INTJ,
          PartOfSpeech.NUM);
  private final Lexicon lexicon;
  private final Aliases aliases;
  private final Extent extent;
  private final Usage usage;

  Chunker(Lexicon lexicon, Aliases aliases, Usage usage) {
    this.lexicon = lexicon;
    this.aliases = aliases;
    this.extent = new Extent(lexicon, aliases);
    this.usage = usage;
  }

  List<Draft> find(Line line) {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      at = step(line, at, drafts);
    }
    return drafts;
  }

  /// Reads what begins at this token, and returns the token to go on from.
  private int step(Line line, int at, List<Draft> drafts) {
    if (isSymbol(line.text(at))) {
      drafts.add(Draft.of(line, at, at + 1).typed(NameType.DOCUMENT, true));
      return at + 1;
    }
    if (isOrdinal(line, at)) {
      int end = extent.end(line, at + 1);
      drafts.add(Draft.of(line, at, end).typed(NameType.ORGANISATION, true));
      return end;
    }
    if (!line.capital(at)) {
      return at + 1;
    }
    Aliases.Match match = findAlias(line, at);
    if (match != null) {
      int whole = extent.end(line, Math.max(at, match.end() - 1));
      if (whole > match.end() && belongs(line, at, match.end(), whole)) {
        return emit(line, at, whole, drafts);
      }
      drafts.add(known(line, at, match));
      return match.end();
    }
    return mayBegin(line, at) ? emit(line, at, extent.end(line, at), drafts) : at + 1;
  }

  /// A row of the user's list that gives no type leaves it to the name's own words.
  private Draft known(Line line, int at, Aliases.Match match) {
    Draft draft = Draft.of(line, at, match.end(), match.known());
    Head head = draft.sure() ? null : extent.findHead(line, at, match.end());
    return head == null ? draft : draft.typed(head.type(), true);
  }

  /// A well-known name here, or null; a lone word that only its position may have capitalised is
  /// none.
  Aliases.@Nullable Match findAlias(Line line, int at) {
    Aliases.Match match = aliases.findLongest(line, at);
    if (match == null || match.end() > at + 1 || match.acronym()) {
      return match;
    }
    boolean body =
        match.known().type() != NameType.LOCATION && match.known().type() != NameType.NATIONALITY;
    boolean doubtful =
        line.initial(at) && !line.is(at, PartOfSpeech.PROPN) && usage.isOrdinary(line.text(at));
    boolean surname =
        lexicon.isGivenName(line.text(at - 1))
            || (lexicon.isGivenName(line.text(at)) && line.capital(at + 1));
    return body && (doubtful || surname) ? null : match;
  }

  /// Whether the words after a well-known name go on with it (`Hamas Health Ministry`).
  private boolean belongs(Line line, int from, int middle, int end) {
    Head head = extent.findHead(line, from, end);
    if (head == null) {
      return isNumbered(line, end);
    }
    for (int at = middle; at < end; at++) {
      if (lexicon.isTitle(line.text(at)) && lexicon.findHead(line.text(at)) == null) {
        return false;
      }
      if (lexicon.isGivenName(line.text(at)) && at < end - 1) {
        return false;
      }
    }
    return true;
  }

  private boolean isNumbered(Line line, int end) {
    String number = line.text(end - 1);
    return !number.isEmpty()
        && Character.isDigit(number.charAt(0))
        && lexicon.is(WordClass.DOCUMENT, line.text(end - 2));
  }

  private boolean mayBegin(Line line, int at) {
    String text = line.text(at);
    boolean next = line.capital(at + 1);
    if (extent.isCalendar(line, at) || lexicon.is(WordClass.ABBREVIATION, text)) {
      return false;
    }
    if (lexicon.is(WordClass.FUNCTION, text)) {
      return next && line.is(at, PartOfSpeech.PROPN) && lexicon.isGivenName(text);
    }
    if (lexicon.is(WordClass.DOCUMENT, text) && isNumbered(line, at + 2)) {
      return true;
    }
    if (!line.initial(at)) {
      return true;
    }
    if (lexicon.is(WordClass.ORDINARY, text)) {
      return opensLonger(line, at);
    }
    if (usage.isName(text) || lexicon.isGivenName(text)) {
      return true;
    }
    if (next) {
      return !isNameless(line, at);
    }
    return line.is(at, PartOfSpeech.PROPN) && !usage.isOrdinary(text);
  }

  private boolean opensLonger(Line line, int at) {
    String next = line.text(at + 1);
    boolean link = next.equals("of") || next.equals("for");
    if (link) {
      return lexicon.findHead(line.text(at)) != null;
    }
    return line.capital(at + 1)
        && !isNameless(line, at)
        && !extent.isCalendar(line, at + 1)
        && !lexicon.isGivenName(next)
        && aliases.findLongest(line, at + 1) == null
        && (lexicon.isTitle(line.text(at)) || titleEnd(line, at + 1, line.size()) == at + 1);
  }

  private static boolean isNameless(Line line, int at) {
    return NAMELESS.stream().anyMatch(tag -> line.is(at, tag));
  }

  private static boolean isSymbol(String text) {
    int slash = text.indexOf('/');
    return slash > 0
        && slash < 7
        && text.length() > 4
        && text.length() < 40
        && text.substring(0, slash).chars().allMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isDigit);
  }

  private boolean isOrdinal(Line line, int at) {
    String text = line.text(at);
    boolean ordinal =
        text.length() > 2
            && text.length() < 7
            && Character.isDigit(text.charAt(0))
            && Character.isLetter(text.charAt(text.length() - 1));
    if (ordinal) {
      for (int next = at + 1; next <= at + UNIT_WORDS && line.capital(next); next++) {
        if (lexicon.is(WordClass.UNIT, line.text(next))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Adds the names among the tokens, and returns the token to go on from.
  private int emit(Line line, int from, int end, List<Draft> drafts) {
    Head head = extent.findHead(line, from, end);
    boolean person =
        titleEnd(line, from, end) > from
            && lexicon.findHead(line.text(from)) == null
            && lexicon.isGivenName(line.text(titleEnd(line, from, end)));
    if (isNumbered(line, end)) {
      drafts.add(Draft.of(line, from, end).typed(NameType.DOCUMENT, true));
    } else if (lexicon.is(WordClass.SHIP, line.text(from)) && end - from > 1) {
      drafts.add(Draft.of(line, from, end).typed(NameType.OTHER, true));
    } else if (line.text(from).equals("Operation") && end - from > 1) {
      drafts.add(Draft.of(line, from, end).typed(NameType.OTHER, true));
    } else if (head != null && !person) {
      drafts.add(Draft.of(line, from, end).typed(head.type(), true));
    } else {
      cutAtTitles(line, from, end, drafts);
    }
    return end;
  }

  private void cutAtTitles(Line line, int from, int end, List<Draft> drafts) {
    int start = from;
    boolean titled = false;
    for (int at = from; at < end; ) {
      int after = titleEnd(line, at, end);
      boolean partOfName = at > start && after == end && lexicon.isGivenName(line.text(start));
      if (after == at || partOfName) {
        at = Math.max(at + 1, after);
        continue;
      }
      add(line, start, at, titled, drafts);
      start = after;
      titled = true;
      at = after;
    }
    add(line, start, end, titled, drafts);
  }

  /// The token after the longest title that begins here; the same token where none does.
  private int titleEnd(Line line, int at, int end) {
    for (int length = Math.min(lexicon.longestTitle(), end - at); length > 0; length--) {
      if (lexicon.isTitle(line.text(at, at + length))) {
        return at + length;
      }
    }
    return at;
  }

  private void add(Line line, int from, int end, boolean titled, List<Draft> drafts) {
    int last = end;
    while (last > from
        && lexicon.is(WordClass.FUNCTION, line.text(last - 1))
        && !lexicon.isGivenName(line.text(last - 1))) {
      last--;
    }
    if (last <= from || isBare(line, from, last)) {
      return;
    }
    Draft draft = Draft.of(line, from, last);
    drafts.add(titled ? draft.withTitle() : draft);
  }

  /// Whether it is one general word (`the Council`), which names nothing by itself.
  private boolean isBare(Line line, int from, int end) {
    String text = line.text(from);
    return end - from == 1
        && (lexicon.findHead(text) != null
            || lexicon.is(WordClass.ORDINARY, text)
            || lexicon.is(WordClass.TOPIC, text)
            || text.length() == 1
            || lexicon.isRole(text));
  }
}
