package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.SentenceScores;
import org.probandum.encoder.TagSpan;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Joins what the rules found in a sentence with what the reading model's head `name` marks there.
///
/// Rules win where they know more than any context shows: well-known names, documents, bodies by
/// their head noun, persons after a title. The head wins elsewhere: on where a name begins and
/// ends, on what it names, and on whether a capital makes a name at all. A well-known place or
/// people inside a longer name of the head's gives way (`London Metal Exchange`).
final class Joiner {
  private static final String HEAD = "name";
  private static final double CLEAR = 0.7;
  private static final double CLEAR_IN_HEADLINE = 0.9;
  private static final double CLEARLY_NONE = 0.8;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private final Lexicon lexicon;
  private final Aliases aliases;
  private final Extent extent;

  Joiner(Lexicon lexicon, Aliases aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
    this.extent = new Extent(lexicon, aliases);
  }

  /// The names of the sentence, in order, not overlapping.
  ///
  /// @param rules what the rules found, in order
  List<Draft> join(Line line, List<Draft> rules, SentenceScores scores) {
    if (!scores.has(HEAD)) {
      return rules;
    }
    double least = line.titleCase() ? CLEAR_IN_HEADLINE : CLEAR;
    List<Draft> joined = new ArrayList<>();
    int next = 0;
    for (TagSpan tagged : scores.spans(HEAD)) {
      Draft marked = tagged.score() < least ? null : draft(line, tagged);
      if (marked == null) {
        continue;
      }
      while (next < rules.size() && rules.get(next).end() <= marked.from()) {
        keep(line, rules.get(next++), scores, joined);
      }
      int end = next;
      while (end < rules.size() && rules.get(end).from() < marked.end()) {
        end++;
      }
      List<Draft> across = rules.subList(next, end);
      if (across.stream().noneMatch(draft -> wins(draft, marked))) {
        next = end;
        joined.add(typed(marked, across));
      } else if (across.size() == 1 && actsAsState(across.getFirst(), marked)) {
        next = end;
        joined.add(across.getFirst().typed(NameType.ORGANISATION, true));
      }
    }
    while (next < rules.size()) {
      keep(line, rules.get(next++), scores, joined);
    }
    return joined;
  }

  private void keep(Line line, Draft draft, SentenceScores scores, List<Draft> joined) {
    if (isSure(draft) || !isNone(line, draft, scores)) {
      joined.add(draft);
    }
  }

  /// Whether the rule's name stays although the head marks another span or type.
  private boolean wins(Draft rule, Draft marked) {
    boolean longer = marked.size() > rule.size();
    if (rule.canonical() != null) {
      return !(longer && mayBePart(rule));
    }
    return rule.type() == NameType.DOCUMENT || (isSure(rule) && !longer) || isHalved(rule, marked);
  }

  /// Whether the head takes a country for one that acts (`Norway has sent two ships`).
  private boolean actsAsState(Draft rule, Draft marked) {
    String canonical = rule.canonical();
    Known known = canonical == null ? null : aliases.find(canonical);
    return known != null
        && known.kind().equals("COUNTRY")
        && rule.type() == NameType.LOCATION
        && marked.type() == NameType.ORGANISATION
        && marked.span().equals(rule.span());
  }

  /// Whether the head marks as a person a part only of what the rules take for one: half of a
  /// person's name is no name.
  private static boolean isHalved(Draft rule, Draft marked) {
    return rule.type() == NameType.PERSON
        && marked.type() == NameType.PERSON
        && rule.from() <= marked.from()
        && rule.end() >= marked.end();
  }

  /// Whether a well-known name is often part of another: a place, a people, a paper (`Dawn`).
  private boolean mayBePart(Draft rule) {
    String canonical = rule.canonical();
    Known known = canonical == null ? null : aliases.find(canonical);
    boolean paper = known != null && known.kind().equals("MEDIA") && rule.size() == 1;
    return rule.type() == NameType.LOCATION || rule.type() == NameType.NATIONALITY || paper;
  }

  /// Whether the rules know it for a name: well known, a document, after a title, or a body by its
  /// own words.
  private boolean isSure(Draft rule) {
    boolean body = rule.size() > 1 && extent.findHead(rule.line(), rule.from(), rule.end()) != null;
    return rule.canonical() != null
        || rule.type() == NameType.DOCUMENT
        || rule.titled()
        || (rule.sure() && body);
  }

  /// The head's type, where the rules do not say more of the same span.
  private static Draft typed(Draft marked, List<Draft> across) {
    Draft same =
        across.size() == 1 && across.getFirst().span().equals(marked.span())
            ? across.getFirst()
            : null;
    if (same == null) {
      return marked;
    }
    boolean finer =
        (same.type() == NameType.FACILITY && marked.type() == NameType.LOCATION)
            || (marked.type() == NameType.OTHER && same.sure());
    return finer ? same : marked;
  }

  /// Whether the head sees no name in any of these words.
  private static boolean isNone(Line line, Draft draft, SentenceScores scores) {
    List<Token> tokens = line.sentence().tokens();
    Span span = draft.span();
    double most = 0;
    for (int at = first(tokens, span.start());
        at < tokens.size() && tokens.get(at).span().start() < span.end();
        at++) {
      most = Math.max(most, 1 - scores.probability(HEAD, at, "O"));
    }
    return most < 1 - CLEARLY_NONE;
  }

  /// The token in which this offset lies, or the next one.
  private static int first(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The marked words without article, title and possessive, or null where none is left.
  private @Nullable Draft draft(Line line, TagSpan tagged) {
    List<Token> tokens = line.sentence().tokens();
    int start = tokens.get(tagged.firstToken()).span().start();
    int stop = tokens.get(tagged.endToken() - 1).span().end();
    int from = line.first(start);
    int end = from;
    while (end < line.size() && line.span(end, end + 1).end() <= stop) {
      end++;
    }
    while (from < end && ARTICLES.contains(line.lower(from))) {
      from++;
    }
    while (end > from && !endsName(line, end - 1)) {
      end--;
    }
    boolean pronoun = end - from == 1 && line.is(from, PartOfSpeech.PRON);
    if (from >= end || pronoun || !line.hasCapital(from, end)) {
      return null;
    }
    return Draft.of(line, from, end).typed(type(line, from, end, tagged.label()), true);
  }

  /// Whether a name can end in this token: a word, not the second part of a compound (`-led`).
  private static boolean endsName(Line line, int at) {
    return !line.possessive(at) && line.hasLetter(at) && line.text(at).charAt(0) != '-';
  }

  private NameType type(Line line, int from, int end, String label) {
    return switch (label) {
      case "PER" -> NameType.PERSON;
      case "ORG" -> NameType.ORGANISATION;
      case "LOC" -> {
        Head head = extent.findHead(line, from, end);
        yield head != null && head.type() == NameType.FACILITY ? head.type() : NameType.LOCATION;
      }
      default ->
          lexicon.is(WordClass.DOCUMENT, line.text(from)) && line.hasDigit(end - 1)
              ? NameType.DOCUMENT
              : NameType.OTHER;
    };
  }
}
