package org.probandum.mention.name;

import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;

/// How far a name reaches that begins at a token: over capitals, and over the small words that
/// belong inside (`Society for the Protection of Birds`, `bin`, `&`, `Resolution 2593`).
final class Extent {
  private static final int LONGEST = 24;
  private final Lexicon lexicon;
  private final Aliases aliases;

  Extent(Lexicon lexicon, Aliases aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
  }

  /// The token after the last one of the name that begins at `from`.
  int end(Line line, int from) {
    int end = from + 1;
    boolean linked = false;
    while (end < line.size() && end - from < LONGEST) {
      if (continues(line, end)) {
        end++;
        continue;
      }
      if (isNumber(line, end)) {
        return end + 1;
      }
      int joined = joinByLink(line, from, end, linked);
      linked |= joined > end;
      joined = joined > end ? joined : joinByMark(line, from, end, linked);
      if (joined <= end) {
        return end;
      }
      end = joined;
    }
    return end;
  }

  /// The head noun that types the name: its last word, or the word before `of`, `for`.
  @Nullable Head findHead(Line line, int from, int end) {
    for (int at = from + 1; at < end; at++) {
      Head head = lexicon.findHead(line.text(at - 1));
      if (head != null && !line.capital(at) && head.linksBy(line.lower(at))) {
        return head;
      }
    }
    Head last = lexicon.findHead(line.text(end - 1));
    return end - from > 1 ? last : null;
  }

  private boolean continues(Line line, int at) {
    boolean calendar = isCalendar(line, at) && !lexicon.isGivenName(line.text(at - 1));
    if (!line.capital(at) || calendar || line.initial(at)) {
      return false;
    }
    if (lexicon.is(WordClass.FUNCTION, line.text(at)) && line.text(at).length() > 1) {
      return line.is(at, PartOfSpeech.PROPN) && lexicon.isGivenName(line.text(at));
    }
    Aliases.Match match = aliases.findLongest(line, at);
    if (match == null) {
      return true;
    }
    return switch (match.known().type()) {
      case LOCATION -> true;
      case NATIONALITY -> line.capital(match.end());
      case PERSON, ORGANISATION, FACILITY, DOCUMENT, OTHER -> false;
    };
  }

  boolean isCalendar(Line line, int at) {
    String text = line.text(at);
    return lexicon.is(WordClass.DAY, text) || lexicon.is(WordClass.MONTH, text);
  }

  private boolean isNumber(Line line, int at) {
    String text = line.text(at);
    boolean digits = Character.isDigit(text.charAt(0));
    return digits && lexicon.is(WordClass.DOCUMENT, line.text(at - 1));
  }

  private int joinByLink(Line line, int from, int end, boolean linked) {
    String link = line.lower(end);
    boolean topic = linked && link.equals("of") && lexicon.is(WordClass.TOPIC, line.text(end - 1));
    Head head = lexicon.findHead(line.text(end - 1));
    if (!topic && (head == null || !head.linksBy(link))) {
      return end;
    }
    if (end - from == 1
        && line.initial(from)
        && lexicon.is(WordClass.ORDINARY, line.text(from))
        && !lexicon.is(WordClass.TOPIC, line.text(end + 1))) {
      return end;
    }
    int next = line.lower(end + 1).equals("the") ? end + 2 : end + 1;
    boolean named = line.capital(next) && !isCalendar(line, next) && !isFunction(line, next);
    return named && !beginsGroup(line, next) ? next + 1 : end;
  }

  private boolean beginsGroup(Line line, int at) {
    Aliases.Match match = aliases.findLongest(line, at);
    return match != null && match.known().kind().equals("GROUP");
  }

  private boolean isFunction(Line line, int at) {
    return lexicon.is(WordClass.FUNCTION, line.text(at));
  }

  private int joinByMark(Line line, int from, int end, boolean linked) {
    String mark = line.lower(end);
    boolean named = line.capital(end + 1) && !isCalendar(line, end + 1);
    if (mark.equals("&")) {
      return named ? end + 2 : end;
    }
    if (mark.equals("and")) {
      boolean topics = isTopic(line, end - 1) && isTopic(line, end + 1);
      return named && topics && (linked || headFollows(line, end + 1)) ? end + 2 : end;
    }
    if (line.possessive(end)) {
      boolean owner = lexicon.is(WordClass.POSSESSOR, line.text(end - 1));
      return named && owner && headFollows(line, end + 1) ? end + 2 : end;
    }
    if (mark.equals("-")) {
      boolean tight = line.span(end - 1, end + 1).length() == line.text(end - 1).length() + 1;
      return named && tight ? end + 2 : end;
    }
    return joinByParticle(line, from, end);
  }

  private int joinByParticle(Line line, int from, int end) {
    int at = end;
    while (at < end + 3 && !line.capital(at) && lexicon.is(WordClass.PARTICLE, line.text(at))) {
      at++;
      if (line.text(at).equals("-")) {
        at++;
      }
    }
    boolean known = at > end && line.capital(at) && !isCalendar(line, at);
    return known && lexicon.findHead(line.text(from)) == null ? at + 1 : end;
  }

  private boolean isTopic(Line line, int at) {
    return lexicon.is(WordClass.TOPIC, line.text(at));
  }

  /// Whether the capitals from here end in a head noun.
  private boolean headFollows(Line line, int from) {
    int at = from;
    while (line.capital(at) && at - from < LONGEST) {
      at++;
    }
    return lexicon.findHead(line.text(at - 1)) != null;
  }
}
