package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;
import org.probandum.text.pattern.PlainWords;

/// Finds what somebody is said to have said, where what they said makes no claim itself: a promise,
/// a refusal, an opinion (`the minister told parliament on 3 May that the bridge was lawful`). That
/// it was said can be checked. So can be what somebody is said to have known, beside whether it was
/// so.
final class ClaimSpeech {
  private final ActionLexicon lexicon;
  private final ClauseWords words;
  private final ClaimSegments segments;

  ClaimSpeech(ActionLexicon lexicon, ClauseWords words, ClaimSegments segments) {
    this.lexicon = lexicon;
    this.words = words;
    this.segments = segments;
  }

  /// A frame for each such act of speech, with all words of what was said.
  ///
  /// @param hidden the tokens that only say who says it
  /// @param told the frames that make claims
  List<ClauseFrame> find(ClaimSetting setting, BitSet hidden, Collection<ClauseFrame> told) {
    ClauseTokens tokens = setting.tokens();
    List<ClauseFrame> acts = new ArrayList<>();
    for (Attribution attribution : setting.attributions().in(setting.sentence())) {
      BitSet content = bits(tokens, attribution.content());
      BitSet cue = bits(tokens, attribution.cue());
      boolean apart = cue.isEmpty() || content.isEmpty() || !hidden.get(cue.nextSetBit(0));
      boolean quoted = content.stream().anyMatch(i -> PlainWords.isQuote(tokens.token(i)));
      boolean claimed = told.stream().anyMatch(frame -> content.get(frame.head));
      if (!apart && !quoted && !claimed && content.nextSetBit(0) > cue.nextSetBit(0)) {
        BitSet source = bits(tokens, attribution.source());
        ClauseFrame act = act(setting, hidden, source, cue, content);
        if (act != null) {
          acts.add(act);
        }
      }
    }
    return acts;
  }

  /// Makes whole each clause that says what somebody knew: `the ministry had known since 2021 that
  /// the dam was cracked`.
  ///
  /// @param frames of the sentence
  /// @return those that were made whole
  List<ClauseFrame> known(ClauseTokens tokens, List<ClauseFrame> frames) {
    List<ClauseFrame> known = new ArrayList<>();
    for (ClauseFrame frame : frames) {
      BitSet content = new BitSet();
      frames.stream().filter(other -> isWithin(other, frame)).forEach(o -> content.or(o.owned));
      int from = content.nextSetBit(frame.head);
      if (from >= 0 && knows(tokens, frame) && isDirect(tokens, frame, from)) {
        BitSet all = (BitSet) frame.owned.clone();
        all.set(frame.head, content.length());
        frame.makeWhole(all);
        frame.hasClause = true;
        frame.said = from;
        known.add(frame);
      }
    }
    return known;
  }

  private boolean knows(ClauseTokens tokens, ClauseFrame frame) {
    return words.is("knowing", frame.lemma)
        && frame.kind == ClauseFrame.Kind.VERB
        && !frame.passive
        && !frame.unreal
        && !frame.absorbed
        && (frame.link == ClauseFrame.Link.MAIN || frame.link == ClauseFrame.Link.COORDINATED)
        && PlainDeeds.past(tokens, frame)
        && frame.subjects.size() == 1
        && !tokens.is(frame.subjects.getFirst().head(), PartOfSpeech.PRON)
        && !words.is("empty-subject", tokens.lower(frame.subjects.getFirst().head()));
  }

  /// Whether nothing but the verb's own words stands before what was known.
  private static boolean isDirect(ClauseTokens tokens, ClauseFrame frame, int from) {
    return IntStream.range(frame.head + 1, from)
        .allMatch(i -> frame.owned.get(i) || tokens.lower(i).equals("that"));
  }

  /// Whether it is the clause that tells what was known, or a clause within that.
  private static boolean isWithin(ClauseFrame other, ClauseFrame frame) {
    ClauseFrame at = other;
    for (int step = 0; at != null && step < 8; step++) {
      if (at.governor == frame && at != frame) {
        return at.kind == ClauseFrame.Kind.VERB
            && (at.subordinator.equals("that") || at.link == ClauseFrame.Link.COMPLEMENT);
      }
      at = at.governor;
    }
    return false;
  }

  private @Nullable ClauseFrame act(
      ClaimSetting setting, BitSet hidden, BitSet source, BitSet cue, BitSet content) {
    ClauseTokens tokens = setting.tokens();
    BitSet shown = (BitSet) hidden.clone();
    shown.clear(cue.nextSetBit(0), content.nextSetBit(0));
    shown.andNot(source);
    for (List<ClausePhrase> segment : segments.segments(setting, shown)) {
      ClauseReader reader = new ClauseReader(tokens, words, lexicon, segment);
      for (ClauseFrame frame : reader.read()) {
        if (frame.kind == ClauseFrame.Kind.VERB && cue.get(frame.head)) {
          return tells(tokens, frame, source, content)
              ? whole(tokens, frame, source, content)
              : null;
        }
      }
    }
    return null;
  }

  /// Whether a main clause says that somebody who is named or described did it, and when, to whom,
  /// or as an act of its own, or what was said is of what is to come.
  private boolean tells(ClauseTokens tokens, ClauseFrame frame, BitSet source, BitSet content) {
    ClausePhrase.Verb verb = frame.verb;
    if (verb == null
        || !verb.tensed()
        || frame.passive
        || frame.unreal
        || frame.negated
        || frame.link != ClauseFrame.Link.MAIN
        || frame.subjects.size() != 1
        || !source.get(frame.subjects.getFirst().head())
        || tokens.is(frame.subjects.getFirst().head(), PartOfSpeech.PRON)) {
      return false;
    }
    boolean act =
        lexicon.has(frame.family, "promise")
            || switch (frame.family) {
              case "ASK", "WARN", "COMPLAIN", "TELL" -> true;
              default -> words.is("act-of-speech", frame.lemma);
            };
    int subject = frame.subjects.getFirst().from();
    int opening = opening(tokens, frame);
    boolean dated =
        frame.owned.stream()
            .filter(i -> i >= opening && i < content.nextSetBit(0))
            .filter(i -> i < subject || i > frame.head)
            .anyMatch(i -> tokens.time(i) != null);
    boolean ahead =
        content.stream()
            .anyMatch(
                i -> tokens.is(i, PartOfSpeech.AUX) && words.is("unreal-modal", tokens.lower(i)));
    return act || dated || ahead;
  }

  /// Where the words begin that lead to the speaker without a gap but for a comma: `In August, Ana
  /// Levi said`.
  private static int opening(ClauseTokens tokens, ClauseFrame frame) {
    int subject = frame.subjects.getFirst().from();
    boolean comma =
        subject > 1 && tokens.lower(subject - 1).equals(",") && frame.owned.get(subject - 2);
    return frame.owned.previousClearBit(comma ? subject - 2 : subject - 1) + 1;
  }

  /// The frame with all words from the speaker to the end of what was said.
  private static ClauseFrame whole(
      ClauseTokens tokens, ClauseFrame frame, BitSet source, BitSet content) {
    int last = content.length();
    while (last > 0 && tokens.is(last - 1, PartOfSpeech.PUNCT)) {
      last--;
    }
    BitSet all = (BitSet) frame.owned.clone();
    all.or(source);
    all.or(content);
    all.set(frame.head, content.nextSetBit(0));
    int subject = frame.subjects.getFirst().from();
    all.set(Math.min(opening(tokens, frame), subject), subject);
    all.clear(0, opening(tokens, frame));
    all.clear(last, Math.max(last, all.length()));
    frame.makeWhole(all);
    frame.hasClause = true;
    frame.said = content.nextSetBit(0);
    return frame;
  }

  private static BitSet bits(ClauseTokens tokens, List<Span> spans) {
    BitSet bits = new BitSet();
    spans.forEach(span -> ClaimSegments.mark(tokens, span, bits));
    return bits;
  }
}
