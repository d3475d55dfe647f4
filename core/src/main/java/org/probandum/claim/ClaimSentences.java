package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.encoder.Dependency;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Reads one sentence: cuts it into stretches, finds the frames of each, and drafts their claims.
final class ClaimSentences {
  private final ActionLexicon lexicon;
  private final ClauseWords words;
  private final ClaimSegments segments;
  private final ClaimWording wordings;
  private final ClaimFilter filter;
  private final ClauseRetagger retagger;
  private final ClaimSpeech speech;
  private final WriterVerbs verbs = WriterVerbs.load();

  /// @param standing what a clause has to say by itself
  ClaimSentences(ActionLexicon lexicon, ClauseWords words, Standing standing) {
    this.lexicon = lexicon;
    this.words = words;
    this.segments = new ClaimSegments(lexicon, words);
    this.wordings = new ClaimWording(lexicon);
    this.filter = new ClaimFilter(lexicon, words, standing);
    this.speech = new ClaimSpeech(lexicon, words, segments);
    this.retagger = new ClauseRetagger(lexicon, verbs);
  }

  /// No more claims than this from one sentence.
  static final int MOST = 12;

  /// Longer sentences are read piece by piece.
  static final int LONGEST = 400;

  List<ClaimDraft> read(
      ParsedDocument document,
      Sentence sentence,
      List<Mention> mentions,
      ClaimAttributions attributions,
      References references,
      Antecedents antecedents,
      List<Dependency> tree) {
    List<ClaimDraft> drafts = new ArrayList<>();
    List<Slot> cited = cited(document, mentions);
    for (List<Token> piece : pieces(sentence.tokens())) {
      if (drafts.size() >= MOST) {
        break;
      }
      ClauseTokens given = new ClauseTokens(document.text(), piece, mentions);
      ClauseTree clauses = ClauseTree.of(tree, piece.size(), ClaimSegments.dateline(given));
      List<Token> retagged = retagger.findRetagged(given, piece, clauses);
      ClauseTokens tokens =
          retagged == null ? given : new ClauseTokens(document.text(), retagged, mentions);
      ClaimSetting setting =
          new ClaimSetting(
              document, sentence, tokens, attributions, references, antecedents, clauses);
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

  private List<ClaimDraft> draft(ClaimSetting setting, List<Slot> cited) {
    ClauseTokens tokens = setting.tokens();
    List<ClauseFrame> frames = new ArrayList<>();
    List<ClauseGroup> groups = new ArrayList<>();
    BitSet hidden = segments.hidden(setting);
    for (List<ClausePhrase> segment : segments.segments(setting, hidden)) {
      ClauseReader reader = new ClauseReader(tokens, words, lexicon, segment);
      frames.addAll(reader.read());
      groups.addAll(reader.groups());
    }
    ClauseTree tree = setting.tree();
    if (tree != null) {
      new TreeClauses(tokens, words, tree, hidden, groups).repair(frames, wordings);
    }
    frames = new ClauseEvents(tokens, words, lexicon, frames, groups).complete();
    ClauseLists.carryActors(frames, tokens, lexicon);
    ClauseReferences pointers =
        new ClauseReferences(tokens, words, setting.references(), setting.antecedents());
    pointers.resolveSpeakers(setting);
    pointers.resolve(groups);
    frames.forEach(pointers::keepApart);
    SlotFiller filler = new SlotFiller(tokens, words, lexicon, frames, setting.references());
    frames.sort(Comparator.comparingInt(f -> f.owned.nextSetBit(0)));
    Map<ClauseFrame, List<Slot>> told = told(setting, frames, filler);
    Map<ClauseFrame, List<Slot>> instead = spokenFor(tokens, frames, filler, told);
    for (ClauseFrame act : speech.find(setting, hidden, told.keySet())) {
      frames.add(act);
      told.put(act, filler.fill(act));
    }
    for (ClauseFrame known : speech.known(tokens, frames)) {
      told.put(known, filler.fill(known));
    }
    told = inOrder(told);
    ClaimWording.restrict(tokens, frames, told.keySet());
    pointers.noteRestricted(groups);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Map.Entry<ClauseFrame, List<Slot>> entry : told.entrySet()) {
      ClauseFrame frame = entry.getKey();
      List<Slot> slots = entry.getValue();
      boolean complete = frame.said >= 0 || frame.spokenFor || accepts(tokens, frame, slots);
      ClaimDraft draft = draft(setting, frame, frames, slots, cited);
      if (complete) {
        drafts.add(draft);
      } else {
        ClauseFrame verb = frame.governor;
        List<Slot> others = verb == null ? null : instead.get(verb);
        drafts.add(
            draft.waiting(
                verb == null || others == null
                    ? null
                    : draft(setting, verb, frames, others, cited)));
      }
    }
    return drafts;
  }

  /// Adds the verbs whose event noun makes no claim by itself (`the fire was caused by a pump`, `no
  /// inspection took place in 2019`) to the frames that make one.
  ///
  /// @return those whose event noun makes one where the event that it points back to is found
  private Map<ClauseFrame, List<Slot>> spokenFor(
      ClauseTokens tokens,
      List<ClauseFrame> frames,
      SlotFiller filler,
      Map<ClauseFrame, List<Slot>> told) {
    Map<ClauseFrame, List<Slot>> waiting = new LinkedHashMap<>();
    for (ClauseFrame verb : frames) {
      if (!verb.spokenFor || isOnlyThought(tokens, verb)) {
        continue;
      }
      List<ClauseFrame> nouns =
          frames.stream()
              .filter(frame -> frame.kind == ClauseFrame.Kind.NOUN && frame.governor == verb)
              .toList();
      List<ClauseFrame> making = nouns.stream().filter(told::containsKey).toList();
      boolean complete =
          making.stream()
              .anyMatch(noun -> accepts(tokens, noun, told.getOrDefault(noun, List.of())));
      List<Slot> slots = complete ? List.of() : slots(tokens, verb, nouns, filler);
      if (!slots.isEmpty()) {
        (making.isEmpty() ? told : waiting).put(verb, slots);
      }
    }
    return waiting;
  }

  /// `doubted that an inspection took place`, `more inspections took place than before`.
  private boolean isOnlyThought(ClauseTokens tokens, ClauseFrame verb) {
    ClauseFrame governor = verb.governor;
    boolean content =
        governor != null
            && governor.hasClause
            && verb.subordinator.equals("that")
            && !lexicon.has(governor.family, "report")
            && !words.is("knowing", tokens.lemma(governor.head));
    return content
        || filter.supposed(tokens, verb)
        || verb.owned.stream().anyMatch(i -> tokens.lower(i).equals("than"));
  }

  private boolean accepts(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots) {
    return filter.accepts(tokens, frame, slots, peopled(tokens, frame, slots));
  }

  /// What such a verb tells; empty where it tells too little.
  private List<Slot> slots(
      ClauseTokens tokens, ClauseFrame verb, List<ClauseFrame> nouns, SlotFiller filler) {
    if (filter.tellsCause(tokens, verb)) {
      return filler.fill(verb);
    }
    for (ClauseFrame noun : nouns) {
      List<Slot> slots = filler.fill(noun);
      if (ClaimFilter.tookPlace(tokens, verb, noun, slots)) {
        return slots;
      }
    }
    return List.of();
  }

  private static Map<ClauseFrame, List<Slot>> inOrder(Map<ClauseFrame, List<Slot>> told) {
    Map<ClauseFrame, List<Slot>> ordered = new LinkedHashMap<>();
    told.keySet().stream()
        .sorted(Comparator.comparingInt(frame -> frame.owned.nextSetBit(0)))
        .forEach(frame -> ordered.put(frame, told.getOrDefault(frame, List.of())));
    return ordered;
  }

  /// The frames that make claims, with their slots, in order.
  private Map<ClauseFrame, List<Slot>> told(
      ClaimSetting setting, List<ClauseFrame> frames, SlotFiller filler) {
    ClauseTokens tokens = setting.tokens();
    BitSet speakers = ClaimSegments.speakers(setting);
    Map<ClauseFrame, List<Slot>> told = new LinkedHashMap<>();
    for (ClauseFrame frame : frames) {
      if (frame.unreal
          || frame.absorbed
          || frame.subordinator.equals("than")
          || filter.supposed(tokens, frame)
          || (frame.kind == ClauseFrame.Kind.ROLE && speakers.get(frame.head))) {
        continue;
      }
      List<Slot> slots = filler.fill(frame);
      if (accepts(tokens, frame, slots)
          || (ClaimWording.bare(tokens, frame) && filter.acceptsWithEvent(frame, slots))) {
        told.put(frame, slots);
      }
    }
    return told;
  }

  /// Whether the name of a people stands in a participant: `Spanish officers`; for an event noun,
  /// whether a name stands anywhere in its phrase: `the closure of the mill in Posavina`.
  private static boolean peopled(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots) {
    if (frame.kind == ClauseFrame.Kind.NOUN) {
      return frame.owned.stream().anyMatch(i -> tokens.name(i) != null);
    }
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

  private ClaimDraft draft(
      ClaimSetting setting,
      ClauseFrame frame,
      List<ClauseFrame> frames,
      List<Slot> slots,
      List<Slot> cited) {
    ClauseTokens tokens = setting.tokens();
    BitSet wording = ClaimWording.withNames(tokens, frame, wordings.wording(frame, frames));
    List<Span> spans = ClaimWording.spans(tokens, wording);
    Span hull = spans.stream().reduce(Span::hull).orElseThrow();
    List<Integer> attributions =
        setting
            .attributions()
            .covering(
                setting.sentence(),
                tokens.token(frame.head).span(),
                attribution -> !segments.deed(tokens, attribution));
    List<Slot> all = new ArrayList<>();
    boolean alleged = setting.attributions().alleged(attributions);
    for (Slot slot : slots) {
      all.add(alleged ? hedged(slot) : slot);
    }
    all.addAll(cited);
    all.sort(Comparator.comparing(Slot::kind));
    ClaimWriter.Written written =
        new ClaimWriter(tokens, words, verbs, setting.references()).write(frame, wording, all);
    return new ClaimDraft(
        setting.sentence().id(),
        spans,
        hull.of(tokens.documentText()),
        written.proposition(),
        attributions,
        all,
        written.unresolved(),
        ClaimWording.definite(tokens, frame),
        wordings.happenings(frame, frames),
        ClaimWording.bare(tokens, frame),
        false,
        null);
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
}
