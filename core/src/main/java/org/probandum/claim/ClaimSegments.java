package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.probandum.model.Attribution;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Cuts a stretch where words only say who says it, so that what is said is read apart.
final class ClaimSegments {
  private static final Set<String> OWNERS = Set.of("'s", "’s");

  private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "_");
  private static final int LONGEST_DATELINE = 10;

  private final ActionLexicon lexicon;
  private final ClauseWords words;
  private final ClauseChunker chunker;

  ClaimSegments(ActionLexicon lexicon, ClauseWords words) {
    this.lexicon = lexicon;
    this.words = words;
    this.chunker = new ClauseChunker(words);
  }

  /// The phrases between what attributes them.
  ///
  /// @param hidden what attributes them, as [#hidden] gives it
  List<List<ClausePhrase>> segments(ClaimSetting setting, BitSet hidden) {
    ClauseTokens tokens = setting.tokens();
    BitSet speakers = speakers(setting);
    List<List<ClausePhrase>> segments = new ArrayList<>();
    List<ClausePhrase> open = new ArrayList<>();
    boolean speaking = false;
    for (ClausePhrase phrase : chunker.chunk(tokens)) {
      boolean shown = !hidden.get(phrase.from()) || !hidden.get(phrase.to() - 1);
      boolean speaker = !shown && speakers.get(phrase.from());
      if (!open.isEmpty() && ((!shown && !speaker) || speaker != speaking)) {
        segments.add(open);
        open = new ArrayList<>();
      }
      if (shown || speaker) {
        open.add(phrase);
      }
      speaking = speaker;
    }
    if (!open.isEmpty()) {
      segments.add(open);
    }
    return segments;
  }

  /// Tokens that name who says it: read apart, for the events that they speak of.
  static BitSet speakers(ClaimSetting setting) {
    BitSet bits = new BitSet();
    for (Attribution attribution : setting.attributions().in(setting.sentence())) {
      attribution.source().forEach(span -> mark(setting.tokens(), span, bits));
    }
    return bits;
  }

  /// Tokens that only say who says it.
  BitSet hidden(ClaimSetting setting) {
    BitSet hidden = new BitSet();
    hidden.set(0, dateline(setting.tokens()));
    for (Attribution attribution : setting.attributions().in(setting.sentence())) {
      if (attribution.content().isEmpty()
          || attribution.cue().isEmpty()
          || (attribution.source().isEmpty() && nominal(setting.tokens(), attribution))
          || outer(setting, attribution)) {
        continue;
      }
      List<Span> spans = new ArrayList<>(attribution.cue());
      spans.addAll(attribution.source());
      spans.forEach(span -> mark(setting.tokens(), span, hidden));
      Span hull = spans.stream().reduce(Span::hull).orElseThrow();
      for (Span content : attribution.content()) {
        if (content.start() >= hull.end() && content.start() - hull.end() < 60) {
          Span gap = new Span(/* start= */ hull.end(), /* end= */ content.start());
          if (!nominal(setting.tokens(), gap)) {
            mark(setting.tokens(), gap, hidden);
          }
          break;
        }
      }
    }
    return hidden;
  }

  /// Where the sentence opens behind a dateline (`BROD, Vesteria (AP) —`), else 0.
  static int dateline(ClauseTokens tokens) {
    int dash = 0;
    while (dash < Math.min(tokens.size(), LONGEST_DATELINE) && inDateline(tokens, dash)) {
      dash++;
    }
    boolean placed = dash > 0 && tokens.place(0) != null && dash < tokens.size();
    int next = dash + 1;
    boolean begins =
        placed
            && DASHES.contains(tokens.lower(dash))
            && next < tokens.size()
            && !Character.isLowerCase(tokens.token(next).text().charAt(0));
    boolean aside =
        IntStream.range(next, tokens.size()).anyMatch(i -> DASHES.contains(tokens.lower(i)));
    return begins && !aside ? next : 0;
  }

  private static boolean inDateline(ClauseTokens tokens, int i) {
    return switch (tokens.token(i).partOfSpeech()) {
      case PROPN, NUM -> true;
      case PUNCT -> !DASHES.contains(tokens.lower(i));
      default -> false;
    };
  }

  /// Sets the bits of the tokens that lie in the span.
  static void mark(ClauseTokens tokens, Span span, BitSet bits) {
    int from = tokens.first(span.start());
    for (int i = from; i < tokens.size() && tokens.token(i).span().start() < span.end(); i++) {
      if (span.contains(tokens.token(i).span())) {
        bits.set(i);
      }
    }
  }

  /// Whether a noun stands there, to which what is attributed belongs: `records raids that …`; the
  /// time of saying is none (`said on 15 June that …`).
  private static boolean nominal(ClauseTokens tokens, Span span) {
    int from = tokens.first(span.start());
    for (int i = from; i < tokens.size() && tokens.token(i).span().start() < span.end(); i++) {
      boolean noun = tokens.is(i, PartOfSpeech.NOUN) || tokens.is(i, PartOfSpeech.PROPN);
      if (noun && tokens.time(i) == null) {
        return true;
      }
    }
    return false;
  }

  /// Whether it only claims a deed, or is no attribution at all (`claimed 60 lives`).
  boolean deed(ClauseTokens tokens, Attribution attribution) {
    for (Span cue : attribution.cue()) {
      for (int i = tokens.first(cue.start()); i < tokens.first(cue.end()); i++) {
        if (cue.contains(tokens.token(i).span()) && deed(tokens, attribution, i)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean deed(ClauseTokens tokens, Attribution attribution, int at) {
    ActionLexicon.Match match = lexicon.findVerb(tokens, at, Math.min(tokens.size(), at + 8));
    boolean claimed = tokens.lemma(at).equals("claim") && nominal(tokens, attribution);
    return claimed
        || leftUndone(tokens, at)
        || act(tokens, attribution, at)
        || (match != null
            && (match.family().equals("CLAIM_RESPONSIBILITY") || match.family().equals("KILL")));
  }

  /// `refused to shut the mine`: what somebody did not do, whatever they said.
  private boolean leftUndone(ClauseTokens tokens, int at) {
    return tokens.is(at, PartOfSpeech.VERB)
        && words.is("negative-implicative", tokens.lemma(at))
        && tokens.is(at + 1, PartOfSpeech.PART);
  }

  /// A verb that is a report of some things and an act on others: `dismissed Lena Adams`, `recalled
  /// 3,000 cars`, `demand nine million euros` beside `dismissed the reports`, `recalled the
  /// horror`.
  private boolean act(ClauseTokens tokens, Attribution attribution, int at) {
    if (!tokens.is(at, PartOfSpeech.VERB)
        || !words.is("report-or-act", tokens.lemma(at))
        || !nominal(tokens, attribution)) {
      return false;
    }
    Span content = attribution.content().getFirst();
    int first = tokens.first(content.start());
    int last = tokens.first(content.end());
    boolean owned = IntStream.range(first, last).anyMatch(i -> OWNERS.contains(tokens.lower(i)));
    return (tokens.is(first, PartOfSpeech.PROPN) && !owned)
        || tokens.is(first, PartOfSpeech.NUM)
        || IntStream.range(first, last).anyMatch(i -> tokens.time(i) != null);
  }

  /// Whether the cue is an act of its own (`claimed responsibility`, `accused`).
  private boolean outer(ClaimSetting setting, Attribution attribution) {
    ClauseTokens tokens = setting.tokens();
    for (Span cue : attribution.cue()) {
      for (int i = tokens.first(cue.start()); i < tokens.first(cue.end()); i++) {
        if (cue.contains(tokens.token(i).span())) {
          ActionLexicon.Match match = lexicon.findVerb(tokens, i, Math.min(tokens.size(), i + 8));
          boolean act =
              match != null
                  && lexicon.has(match.family(), "outer")
                  && (!match.family().equals("DENY") || nominal(tokens, attribution));
          boolean proclaimed = match != null && match.family().equals("PROCLAIM");
          boolean called =
              match != null && match.family().equals("VIEW") && attribution.source().isEmpty();
          boolean found =
              match != null
                  && (match.family().equals("FIND") || match.family().equals("PLEDGE"))
                  && nominal(tokens, attribution)
                  && !attribution.source().isEmpty();
          if (act
              || proclaimed
              || found
              || leftUndone(tokens, i)
              || act(tokens, attribution, i)
              || transitive(setting, attribution, i)
              || promises(setting, attribution, i)
              || called
              || (tokens.lemma(i).equals("claim") && nominal(tokens, attribution))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// Whether the tree has it as a verb with an object and no clause: `reported the largest
  /// increase`, `requested 50 million dollars`.
  private static boolean transitive(ClaimSetting setting, Attribution attribution, int at) {
    ClauseTree tree = setting.tree();
    ClauseTokens tokens = setting.tokens();
    if (tree == null || !tokens.is(at, PartOfSpeech.VERB) || !nominal(tokens, attribution)) {
      return false;
    }
    int object = tree.below(at, "obj");
    return object > at
        && tree.probability(object) >= TreeClauses.SURE
        && tree.ownSubject(at) >= 0
        && tree.below(at, "ccomp") < 0
        && tree.below(at, "parataxis") < 0
        && tree.below(at, "xcomp") < 0;
  }

  /// `promised to rebuild the bridge`: what somebody did by saying it.
  private boolean promises(ClaimSetting setting, Attribution attribution, int at) {
    ClauseTree tree = setting.tree();
    ClauseTokens tokens = setting.tokens();
    if (tree == null || !tokens.is(at, PartOfSpeech.VERB) || nominal(tokens, attribution)) {
      return false;
    }
    ActionLexicon.Match match = lexicon.findVerb(tokens, at, at + 1);
    int aim = tree.below(at, "xcomp");
    return match != null
        && lexicon.has(match.family(), "promise")
        && aim == at + 2
        && tokens.is(at + 1, PartOfSpeech.PART)
        && tree.ownSubject(at) >= 0
        && tree.below(at, "ccomp") < 0;
  }

  /// Whether what is attributed has no verb: `denied involvement`, `claimed the attack`.
  private static boolean nominal(ClauseTokens tokens, Attribution attribution) {
    for (Span content : attribution.content()) {
      for (int i = tokens.first(content.start()); i < tokens.first(content.end()); i++) {
        if (tokens.is(i, PartOfSpeech.VERB) || tokens.is(i, PartOfSpeech.AUX)) {
          return false;
        }
      }
    }
    return true;
  }
}
