package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.probandum.model.Attribution;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Reads one sentence: cuts it into stretches, finds the frames of each, and drafts their claims.
final class ClaimSentences {
  /// No more claims than this from one sentence.
  static final int MOST = 12;

  /// Longer sentences are read piece by piece.
  static final int LONGEST = 400;

  private final ActionLexicon lexicon;
  private final ClauseWords words;
  private final ClauseChunker chunker;
  private final ClaimFilter filter;

  ClaimSentences(ActionLexicon lexicon, ClauseWords words) {
    this.lexicon = lexicon;
    this.words = words;
    this.chunker = new ClauseChunker(words);
    this.filter = new ClaimFilter(lexicon, words);
  }

  /// What every draft of a stretch needs.
  private record Setting(
      ParsedDocument document,
      Sentence sentence,
      ClauseTokens tokens,
      ClaimAttributions attributions,
      SortedMap<Span, String> references) {}

  List<ClaimDraft> read(
      ParsedDocument document,
      Sentence sentence,
      List<Mention> mentions,
      ClaimAttributions attributions,
      SortedMap<Span, String> references) {
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Slot> cited = cited(document, mentions);
    for (List<Token> piece : pieces(sentence.tokens())) {
      if (drafts.size() >= MOST) {
        break;
      }
      ClauseTokens tokens = new ClauseTokens(document.text(), piece, mentions);
      Setting setting = new Setting(document, sentence, tokens, attributions, references);
      drafts.addAll(draft(setting, cited));
    }
    return drafts.size() > MOST ? drafts.subList(0, MOST) : drafts;
  }

  /// Pieces of at most [#LONGEST] tokens, cut behind punctuation where there is any.
  private static List<List<Token>> pieces(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = Math.min(tokens.size(), from + LONGEST);
      if (to < tokens.size()) {
        int cut = to;
        while (cut > from + LONGEST / 2 && !clauseMark(tokens.get(cut - 1).text())) {
          cut--;
        }
        to = cut > from + LONGEST / 2 ? cut : to;
      }
      pieces.add(tokens.subList(from, to));
      from = to;
    }
    return pieces;
  }

  private static boolean clauseMark(String mark) {
    return mark.equals(",") || mark.equals(";") || mark.equals(":");
  }

  /// Named documents of the sentence, as slots of all its claims.
  private static List<Slot> cited(ParsedDocument document, List<Mention> mentions) {
    List<Slot> slots = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Name name && name.type() == NameType.DOCUMENT) {
        slots.add(
            new Slot(
                SlotKind.DOCUMENT,
                name.span(),
                name.span().of(document.text()),
                new SlotValue.Wording(name.canonical()),
                false));
      }
    }
    return slots;
  }

  private List<ClaimDraft> draft(Setting setting, List<Slot> cited) {
    ClauseTokens tokens = setting.tokens();
    List<ClauseFrame> frames = new ArrayList<>();
    List<ClauseGroup> groups = new ArrayList<>();
    for (List<ClausePhrase> segment : segments(setting)) {
      ClauseReader reader = new ClauseReader(tokens, words, lexicon, segment);
      frames.addAll(reader.read());
      groups.addAll(reader.groups());
    }
    frames = new ClauseEvents(tokens, words, lexicon, frames, groups).complete();
    ClauseLists.carryActors(frames, tokens, lexicon);
    SlotFiller filler = new SlotFiller(tokens, words, lexicon, frames, setting.references());
    List<ClaimDraft> drafts = new ArrayList<>();
    BitSet speakers = speakers(setting);
    frames.sort(Comparator.comparingInt(f -> f.owned.nextSetBit(0)));
    for (ClauseFrame frame : frames) {
      if (frame.unreal
          || frame.absorbed
          || (frame.kind == ClauseFrame.Kind.ROLE && speakers.get(frame.head))) {
        continue;
      }
      List<Slot> slots = filler.fill(frame);
      boolean complete = filter.accepts(frame, slots, peopled(tokens, slots));
      if (complete || (bare(tokens, frame) && filter.acceptsWithEvent(frame, slots))) {
        ClaimDraft draft = draft(setting, frame, frames, slots, cited);
        drafts.add(complete ? draft : draft.waiting());
      }
    }
    return drafts;
  }

  /// Whether the name of a people stands in a participant: `Spanish officers`.
  private static boolean peopled(ClauseTokens tokens, List<Slot> slots) {
    for (Slot slot : slots) {
      if (slot.value() instanceof SlotValue.Participant && !slot.inherited()) {
        for (int i = 0; i < tokens.size(); i++) {
          if (tokens.name(i) != null && slot.span().contains(tokens.token(i).span())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// The phrases between what attributes them.
  private List<List<ClausePhrase>> segments(Setting setting) {
    ClauseTokens tokens = setting.tokens();
    BitSet hidden = hidden(setting);
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
  private static BitSet speakers(Setting setting) {
    BitSet bits = new BitSet();
    for (Attribution attribution : setting.attributions().in(setting.sentence())) {
      attribution.source().forEach(span -> hide(setting.tokens(), span, bits));
    }
    return bits;
  }

  /// Tokens that only say who says it.
  private BitSet hidden(Setting setting) {
    BitSet hidden = new BitSet();
    for (Attribution attribution : setting.attributions().in(setting.sentence())) {
      if (attribution.content().isEmpty()
          || attribution.cue().isEmpty()
          || outer(setting.tokens(), attribution)) {
        continue;
      }
      List<Span> spans = new ArrayList<>(attribution.cue());
      spans.addAll(attribution.source());
      spans.forEach(span -> hide(setting.tokens(), span, hidden));
      Span hull = spans.stream().reduce(Span::hull).orElseThrow();
      for (Span content : attribution.content()) {
        if (content.start() >= hull.end() && content.start() - hull.end() < 60) {
          Span gap = new Span(/* start= */ hull.end(), /* end= */ content.start());
          if (!nominal(setting.tokens(), gap)) {
            hide(setting.tokens(), gap, hidden);
          }
          break;
        }
      }
    }
    return hidden;
  }

  private static void hide(ClauseTokens tokens, Span span, BitSet hidden) {
    int from = tokens.first(span.start());
    for (int i = from; i < tokens.size() && tokens.token(i).span().start() < span.end(); i++) {
      if (span.contains(tokens.token(i).span())) {
        hidden.set(i);
      }
    }
  }

  /// Whether a noun stands there, to which what is attributed belongs: `records raids that …`.
  private static boolean nominal(ClauseTokens tokens, Span span) {
    int from = tokens.first(span.start());
    for (int i = from; i < tokens.size() && tokens.token(i).span().start() < span.end(); i++) {
      if (tokens.is(i, PartOfSpeech.NOUN) || tokens.is(i, PartOfSpeech.PROPN)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it only claims a deed, or is no attribution at all (`claimed 60 lives`).
  private boolean deed(ClauseTokens tokens, Attribution attribution) {
    for (Span cue : attribution.cue()) {
      for (int i = tokens.first(cue.start()); i < tokens.first(cue.end()); i++) {
        if (cue.contains(tokens.token(i).span()) && deed(tokens, attribution, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean deed(ClauseTokens tokens, Attribution attribution, int at) {
    ActionLexicon.Match match = lexicon.findVerb(tokens, at, Math.min(tokens.size(), at + 8));
    boolean claimed = tokens.lemma(at).equals("claim") && nominal(tokens, attribution);
    return claimed
        || (match != null
            && (match.family().equals("CLAIM_RESPONSIBILITY") || match.family().equals("KILL")));
  }

  /// Whether the cue is an act of its own (`claimed responsibility`, `accused`).
  private boolean outer(ClauseTokens tokens, Attribution attribution) {
    for (Span cue : attribution.cue()) {
      for (int i = tokens.first(cue.start()); i < tokens.first(cue.end()); i++) {
        if (cue.contains(tokens.token(i).span())) {
          ActionLexicon.Match match = lexicon.findVerb(tokens, i, Math.min(tokens.size(), i + 8));
          boolean act =
              match != null
                  && lexicon.has(match.family(), "outer")
                  && !match.family().equals("DENY");
          if (act || (tokens.lemma(i).equals("claim") && nominal(tokens, attribution))) {
            return true;
          }
        }
      }
    }
    return false;
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

  private ClaimDraft draft(
      Setting setting,
      ClauseFrame frame,
      List<ClauseFrame> frames,
      List<Slot> slots,
      List<Slot> cited) {
    ClauseTokens tokens = setting.tokens();
    BitSet wording = wording(frame, frames);
    List<Span> spans = spans(tokens, wording);
    Span hull = spans.stream().reduce(Span::hull).orElseThrow();
    List<Integer> attributions =
        setting
            .attributions()
            .covering(
                setting.sentence(),
                tokens.token(frame.head).span(),
                attribution -> !deed(tokens, attribution));
    List<Slot> all = new ArrayList<>();
    boolean alleged = setting.attributions().alleged(attributions);
    for (Slot slot : slots) {
      all.add(alleged ? hedged(slot) : slot);
    }
    all.addAll(cited);
    all.sort(Comparator.comparing(Slot::kind));
    ClaimWriter.Written written =
        new ClaimWriter(tokens, words, setting.references()).write(frame, wording, all);
    return new ClaimDraft(
        setting.sentence().id(),
        spans,
        hull.of(tokens.documentText()),
        written.proposition(),
        attributions,
        all,
        written.unresolved(),
        definite(tokens, frame),
        happenings(frame, frames),
        bare(tokens, frame),
        false);
  }

  private static Slot hedged(Slot slot) {
    if (!(slot.value() instanceof SlotValue.Action action) || action.hedged()) {
      return slot;
    }
    return new Slot(
        slot.kind(),
        slot.span(),
        slot.text(),
        new SlotValue.Action(action.lemma(), action.family(), action.negated(), true),
        slot.inherited());
  }

  private static BitSet wording(ClauseFrame frame, List<ClauseFrame> frames) {
    BitSet wording = (BitSet) frame.owned.clone();
    for (ClauseFrame other : frames) {
      boolean part =
          other.kind == ClauseFrame.Kind.VERB
              && other != frame
              && frame.shares != other
              && frame.kind == ClauseFrame.Kind.VERB;
      if (part) {
        wording.andNot(other.owned);
        wording.or(both(frame.owned, frame.subjects));
      }
    }
    return wording.isEmpty() ? frame.owned : wording;
  }

  private static BitSet both(BitSet owned, List<ClauseGroup> subjects) {
    BitSet bits = new BitSet();
    subjects.forEach(group -> bits.set(group.from(), group.nominal().to()));
    bits.and(owned);
    return bits;
  }

  private static List<Span> spans(ClauseTokens tokens, BitSet wording) {
    List<Span> spans = new ArrayList<>();
    for (int i = wording.nextSetBit(0); i >= 0; ) {
      int end = wording.nextClearBit(i);
      spans.add(tokens.span(i, end));
      i = wording.nextSetBit(end);
    }
    return spans;
  }

  /// The families of the events that the claim tells of: its own, and those of its nouns.
  private Set<String> happenings(ClauseFrame frame, List<ClauseFrame> frames) {
    Set<String> families = new TreeSet<>();
    if (lexicon.has(frame.family, "event")) {
      families.add(frame.family);
    }
    if (frame.event != null) {
      families.add(frame.event.family);
    }
    for (ClauseFrame other : frames) {
      boolean noun =
          other.kind == ClauseFrame.Kind.NOUN
              && other.group != null
              && lexicon.has(other.family, "event");
      if (noun && other.group != null && frame.subjects.contains(other.group)) {
        families.add(other.family);
      }
    }
    return families;
  }

  /// Whether the event is named by a noun alone that points back: `the explosion`.
  private static boolean bare(ClauseTokens tokens, ClauseFrame frame) {
    ClauseGroup group =
        frame.kind == ClauseFrame.Kind.NOUN
            ? frame.group
            : frame.event != null ? frame.event.group : null;
    if (group == null || group.to() > group.head() + 1) {
      return false;
    }
    for (int i = group.from(); i < group.head(); i++) {
      if (!tokens.mentions(i).isEmpty() || tokens.is(i, PartOfSpeech.NOUN)) {
        return false;
      }
    }
    return switch (tokens.lower(group.from())) {
      case "the", "this", "that" -> true;
      default -> false;
    };
  }

  /// Whether the event is spoken of as known.
  private static boolean definite(ClauseTokens tokens, ClauseFrame frame) {
    ClauseGroup group =
        frame.kind == ClauseFrame.Kind.NOUN
            ? frame.group
            : frame.event != null ? frame.event.group : null;
    return group == null
        || switch (tokens.lower(group.from())) {
          case "the", "this", "that", "its", "his", "their" -> true;
          default -> false;
        };
  }
}
