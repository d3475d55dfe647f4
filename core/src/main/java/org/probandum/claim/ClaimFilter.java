package org.probandum.claim;

import java.util.List;
import java.util.Set;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Decides which frames say something that can be checked on its own.
final class ClaimFilter {
  private static final Set<String> WISHES =
      Set.of("want", "seek", "aim", "wish", "hope", "need", "intend", "like", "prefer");

  private static final Set<String> AUXILIARY = Set.of("be", "have", "do", "will", "can");

  private final ActionLexicon lexicon;
  private final ClauseWords words;
  private final Standing standing;
  private final PlainDeeds deeds;

  /// @param standing what a frame has to say by itself
  ClaimFilter(ActionLexicon lexicon, ClauseWords words, Standing standing) {
    this.lexicon = lexicon;
    this.words = words;
    this.standing = standing;
    this.deeds = new PlainDeeds(words);
  }

  /// Whether a frame only has to say what happened to somebody or something.
  private boolean lenient() {
    return standing == Standing.IN_CONTEXT;
  }

  /// `If he comes back, he keeps his office`: what would follow, not what is.
  boolean supposed(ClauseTokens tokens, ClauseFrame frame) {
    return words.is("conditional", tokens.lower(0))
        && frame.kind == ClauseFrame.Kind.VERB
        && frame.link == ClauseFrame.Link.MAIN
        && !PlainDeeds.past(tokens, frame);
  }

  boolean accepts(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots, boolean peopled) {
    return !stump(tokens, frame) && says(tokens, frame, slots, peopled);
  }

  /// Whether nobody is said to do it, or only `what`, `all` or `no problem …ing`, or it is only
  /// wished (`that all names be struck out`) or said of another by the way (`and so has the city`).
  private boolean stump(ClauseTokens tokens, ClauseFrame frame) {
    boolean gerund = frame.verb != null && frame.verb.form() == ClausePhrase.Form.GERUND;
    boolean bare = frame.verb != null && frame.verb.form() != ClausePhrase.Form.FINITE;
    boolean beside =
        frame.link == ClauseFrame.Link.RELATIVE || frame.link == ClauseFrame.Link.PARTICIPLE;
    boolean compared = bare && beside && frame.lemma.equals("compare");
    if (compared
        || (frame.whole && bareVerb(tokens, frame))
        || aside(tokens, frame)
        || isNothing(frame)) {
      return true;
    }
    if (frame.subjects.isEmpty()) {
      boolean order =
          frame.head == 0
              && (frame.lemma.equals("let") || (frame.verb != null && !bare && !frame.passive));
      return gerund || order || (bare && frame.passive);
    }
    ClauseGroup subject = frame.subjects.getFirst();
    boolean alone = subject.parts().isEmpty() && subject.nominal().to() == subject.from() + 1;
    String first = tokens.lower(subject.from());
    return (alone && words.is("empty-subject", first))
        || isAge(tokens, subject)
        || (gerund && words.is("negative-determiner", first));
  }

  /// `18 years old`, which is nobody.
  private static boolean isAge(ClauseTokens tokens, ClauseGroup group) {
    int head = group.head();
    int year = tokens.lower(head).equals("old") ? head - 1 : head;
    return year >= 0
        && year + 1 < tokens.size()
        && tokens.lower(year).equals("years")
        && tokens.lower(year + 1).equals("old");
  }

  /// `the victim is`: a copula with nothing behind it.
  private static boolean isNothing(ClauseFrame frame) {
    return frame.copula()
        && frame.verb != null
        && frame.objects.isEmpty()
        && frame.arguments.isEmpty()
        && frame.adjective < 0
        && frame.owned.length() <= frame.verb.to();
  }

  /// `be struck`, `so has the city`, `as delivered`.
  private boolean aside(ClauseTokens tokens, ClauseFrame frame) {
    ClausePhrase.Verb verb = frame.verb;
    if (verb == null) {
      return false;
    }
    int from = verb.from();
    boolean wished = tokens.lower(from).equals("be") && verb.form() != ClausePhrase.Form.INFINITIVE;
    int so = tokens.lower(from).equals("so") ? from : from - 1;
    boolean likewise =
        so > 0
            && so + 1 < tokens.size()
            && tokens.lower(so).equals("so")
            && tokens.is(so - 1, PartOfSpeech.CCONJ)
            && AUXILIARY.contains(tokens.lemma(so + 1))
            && verb.to() == so + 2;
    boolean bare =
        from == frame.head
            && frame.passive
            && !(verb.to() < tokens.size() && tokens.lower(verb.to()).equals("by"));
    return wished || likewise || (bare && frame.subordinator.equals("as"));
  }

  /// Whether nothing follows a verb that somebody does: `the bullet went`.
  private static boolean bareVerb(ClauseTokens tokens, ClauseFrame frame) {
    ClausePhrase.Verb verb = frame.verb;
    return verb != null
        && !verb.passive()
        && !frame.passive
        && frame.owned.stream()
            .skip(frame.owned.get(0, verb.to()).cardinality())
            .allMatch(i ->
                switch (tokens.token(i).partOfSpeech()) {
                  case ADP, ADV, CCONJ, PART, PUNCT -> true;
                  default -> false;
                });
  }

  private boolean says(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots, boolean peopled) {
    return switch (frame.kind) {
      case COUNT -> true;
      case ROLE -> count(slots, SlotKind.ACTOR) > 0 && count(slots, SlotKind.TARGET) > 0;
      case NOUN -> noun(frame, slots, peopled);
      case VERB -> verb(tokens, frame, slots, peopled);
    };
  }

  /// Whether the frame says what an event did to somebody or something, or what caused it, which
  /// can be checked once it is known which event.
  boolean acceptsWithEvent(ClauseFrame frame, List<Slot> slots) {
    boolean caused =
        frame.kind == ClauseFrame.Kind.NOUN
            && !frame.causes.isEmpty()
            && lexicon.has(frame.family, "event");
    if (caused) {
      return true;
    }
    boolean effect = lexicon.has(frame.family, "toll") || lexicon.has(frame.family, "effect");
    return effect
        && frame.kind == ClauseFrame.Kind.VERB
        && frame.event != null
        && !frame.hasClause
        && has(slots, SlotKind.TARGET);
  }

  /// Whether a verb says what led to what, of which an event noun among its words says too little
  /// by itself: `heavy rain caused the flood`.
  boolean tellsCause(ClauseTokens tokens, ClauseFrame frame) {
    return frame.family.equals("CAUSE") && deeds.tellsCause(tokens, frame);
  }

  /// Whether a verb says when, where or how often an event took place: `no inspection took place in
  /// 2019`.
  ///
  /// @param event the event noun that is its subject
  /// @param slots of the event
  static boolean tookPlace(
      ClauseTokens tokens, ClauseFrame verb, ClauseFrame event, List<Slot> slots) {
    return verb.family.equals("OCCUR")
        && event.group != null
        && verb.subjects.contains(event.group)
        && PlainDeeds.past(tokens, verb)
        && !event.unreal
        && (has(slots, SlotKind.TIME) || placed(slots) || has(slots, SlotKind.QUANTITY));
  }

  private static long count(List<Slot> slots, SlotKind kind) {
    return slots.stream().filter(slot -> slot.kind() == kind).count();
  }

  private static boolean has(List<Slot> slots, SlotKind kind) {
    return count(slots, kind) > 0;
  }

  private static boolean named(List<Slot> slots) {
    return slots.stream().anyMatch(s -> s.value() instanceof SlotValue.Participant && holdsName(s));
  }

  private static boolean anchored(List<Slot> slots) {
    return named(slots)
        || has(slots, SlotKind.TIME)
        || has(slots, SlotKind.PLACE)
        || has(slots, SlotKind.QUANTITY);
  }

  /// `Most of the workers have returned`: how large a part of them, which a count can show.
  private static boolean share(List<Slot> slots) {
    return slots.stream()
        .anyMatch(s ->
            s.kind() == SlotKind.DEGREE
                && switch (s.normal()) {
                  case "most", "half", "majority" -> true;
                  default -> false;
                });
  }

  /// Whether a name stands somewhere in the wording.
  private static boolean holdsName(Slot slot) {
    return slot.text().chars().skip(1).anyMatch(Character::isUpperCase)
        || (slot.value() instanceof SlotValue.Participant p && p.named());
  }

  private static boolean ownAnchor(List<Slot> slots) {
    return slots.stream()
        .anyMatch(s ->
            !s.inherited()
                && switch (s.kind()) {
                  case TIME, PLACE, QUANTITY -> true;
                  case ACTOR, TARGET -> holdsName(s);
                  case ACTION, DOCUMENT, DEGREE, CAUSE -> false;
                });
  }

  /// Whether the words of both sides hold a name.
  private static boolean parties(List<Slot> slots) {
    return slots.stream()
        .filter(s -> s.kind() == SlotKind.ACTOR || s.kind() == SlotKind.TARGET)
        .allMatch(ClaimFilter::holdsName);
  }

  private boolean noun(ClauseFrame frame, List<Slot> slots, boolean peopled) {
    boolean participant = has(slots, SlotKind.ACTOR) || has(slots, SlotKind.TARGET);
    if (lexicon.has(frame.family, "toll")) {
      return has(slots, SlotKind.QUANTITY)
          || (!frame.lemma.equals("injury")
              && named(slots)
              && has(slots, SlotKind.TARGET)
              && frame.event == null);
    }
    if (lexicon.has(frame.family, "role")
        || lexicon.has(frame.family, "report")
        || !(ownAnchor(slots) || (peopled && (!frame.causes.isEmpty() || frame.doer != null)))) {
      return false;
    }
    int kinds = frame.causes.isEmpty() ? 0 : 1;
    for (SlotKind kind :
        List.of(
            SlotKind.ACTOR, SlotKind.TARGET, SlotKind.TIME, SlotKind.PLACE, SlotKind.QUANTITY)) {
      kinds += has(slots, kind) ? 1 : 0;
    }
    boolean setting = has(slots, SlotKind.TIME) && has(slots, SlotKind.PLACE);
    boolean set = has(slots, SlotKind.TIME) || placed(slots) || has(slots, SlotKind.QUANTITY);
    boolean parties = has(slots, SlotKind.ACTOR) && has(slots, SlotKind.TARGET) && parties(slots);
    if (frame.family.equals("FIGHT") && !set) {
      return parties;
    }
    if (frame.family.equals("LINK") && parties) {
      return true;
    }
    int needed =
        lexicon.has(frame.family, "weak")
            ? 3
            : frame.link == ClauseFrame.Link.ITEM && frame.listHeader != null ? 1 : 2;
    return (participant || setting) && kinds >= needed;
  }

  /// Whether a place says where, and not only who: `the Brod senator's campaign`.
  private static boolean placed(List<Slot> slots) {
    return slots.stream()
        .filter(slot -> slot.kind() == SlotKind.PLACE)
        .anyMatch(place ->
            slots.stream()
                .noneMatch(
                    slot -> slot.kind() == SlotKind.ACTOR && slot.span().contains(place.span())));
  }

  private boolean verb(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots, boolean peopled) {
    boolean actor = has(slots, SlotKind.ACTOR);
    boolean target = has(slots, SlotKind.TARGET);
    if (figure(tokens, frame) && !has(slots, SlotKind.QUANTITY)) {
      return false;
    }
    boolean dated = has(slots, SlotKind.TIME) || has(slots, SlotKind.QUANTITY);
    boolean idle =
        (wishes(tokens, frame) && !dated) || (whenever(tokens, frame) && !ownAnchor(slots));
    if (frame.sound && idle) {
      return false;
    }
    if (frame.family.equals("OCCUR") && !frame.subjects.isEmpty() && !actor && !target) {
      return false;
    }
    if (lexicon.has(frame.family, "outer")) {
      return actor || target;
    }
    boolean report = lexicon.has(frame.family, "report");
    if (!frame.hasClause
        && (!report || beyondSpeech(frame))
        && (deeds.measures(tokens, frame, actor || (frame.passive && target))
            || deeds.ofNone(tokens, frame))) {
      return true;
    }
    if (report && !report(tokens, frame, slots)) {
      return false;
    }
    if (lexicon.has(frame.family, "stative")) {
      return stative(frame, slots)
          || kindOfPeople(tokens, frame)
          || deeds.wasThere(tokens, frame)
          || deeds.lasts(tokens, frame)
          || deeds.namesCause(tokens, frame)
          || (frame.passive && target && ownAnchor(slots) && deeds.tellsWhole(tokens, frame))
          || (frame.negated && !frame.copula() && deeds.tells(tokens, frame));
    }
    if (lexicon.has(frame.family, "toll")) {
      return has(slots, SlotKind.QUANTITY)
          || (denied(frame, slots) && frame.event != null)
          || ((target || denied(frame, slots)) && (lenient() || anchored(slots)));
    }
    if (frame.hasClause
        || PlainDeeds.ofTime(tokens, frame)
        || lasting(frame, slots)
        || (deeds.tellsWhich(tokens, frame) && !ownAnchor(slots))) {
      return false;
    }
    if (!frame.known) {
      return (!words.is("evaluation", frame.lemma) || has(slots, SlotKind.QUANTITY))
          && (actor || target || deeds.nobody(tokens, frame))
          && (deeds.tells(tokens, frame)
              || deeds.tellsWhole(tokens, frame)
              || (ownAnchor(slots)
                  && slots.size() > 2
                  && (peopled
                      || named(slots)
                      || has(slots, SlotKind.QUANTITY)
                      || (has(slots, SlotKind.TIME) && PlainDeeds.past(tokens, frame)))));
    }
    if (lenient() && (actor || target)) {
      return true;
    }
    boolean unresolved =
        !frame.subjects.isEmpty() && (has(slots, SlotKind.TIME) || has(slots, SlotKind.PLACE));
    boolean nobody = deeds.nobody(tokens, frame);
    return (actor || target || has(slots, SlotKind.QUANTITY) || unresolved || nobody)
        && (anchored(slots)
            || deeds.tells(tokens, frame)
            || deeds.tellsWhole(tokens, frame)
            || share(slots)
            || measured(tokens, frame)
            || ((actor || frame.byEvent) && target));
  }

  /// Verbs of report that tell of things, too: `wrote three letters`, `stood at 2,100`.
  private boolean beyondSpeech(ClauseFrame frame) {
    return switch (frame.family) {
      case "FIND", "RECORD", "COUNT" -> true;
      default -> words.is("report-of-things", frame.lemma);
    };
  }

  /// `has sought to rewrite history`: what somebody is after, which is no deed.
  private static boolean wishes(ClauseTokens tokens, ClauseFrame frame) {
    return frame.whole && !frame.passive && WISHES.contains(tokens.lemma(frame.head));
  }

  /// `lives are at risk when a driver flees`: what happens now and then.
  private static boolean whenever(ClauseTokens tokens, ClauseFrame frame) {
    boolean at = frame.subordinator.equals("when") || frame.subordinator.equals("whenever");
    return at && !PlainDeeds.past(tokens, frame);
  }

  /// `paid the price`, `turned a blind eye`: a figure of speech that tells no deed.
  private boolean figure(ClauseTokens tokens, ClauseFrame frame) {
    List<ClauseGroup> objects = frame.passive ? frame.subjects : frame.objects;
    return objects.stream()
        .anyMatch(
            group -> words.is("figure-of-speech", frame.lemma + ' ' + tokens.lemma(group.head())));
  }

  /// `collapsed after seven weeks`, `passed by 140 votes`: a length or number that can be checked.
  private static boolean measured(ClauseTokens tokens, ClauseFrame frame) {
    return frame.owned.stream()
        .anyMatch(i -> i > frame.head && (tokens.time(i) != null || tokens.count(i) != null));
  }

  /// `The victims were farmers`: what certain people did for a living or were, in a plain word.
  private boolean kindOfPeople(ClauseTokens tokens, ClauseFrame frame) {
    if (!frame.family.equals("BE")
        || !tokens.lower(frame.head).equals("were")
        || frame.subjects.size() != 1
        || frame.objects.size() != 1) {
      return false;
    }
    ClauseGroup who = frame.subjects.getFirst();
    int what = frame.objects.getFirst().head();
    boolean certain =
        switch (tokens.lower(who.from())) {
          case "the", "both", "all" -> true;
          default -> false;
        };
    return certain
        && words.is("person-noun", tokens.lemma(who.head()))
        && words.is("occupation", tokens.lemma(what));
  }

  /// Whether a clause of its own says that it did not happen.
  private static boolean denied(ClauseFrame frame, List<Slot> slots) {
    boolean negated =
        slots.stream().anyMatch(s -> s.value() instanceof SlotValue.Action a && a.negated());
    return negated && frame.link != ClauseFrame.Link.COMPLEMENT;
  }

  /// `the geography of the threat remains …`: that a thing without a name goes on being so, nowhere
  /// in particular.
  private static boolean lasting(ClauseFrame frame, List<Slot> slots) {
    return (frame.lemma.equals("remain") || frame.lemma.equals("stay"))
        && slots.stream().noneMatch(s -> s.kind() == SlotKind.ACTOR && holdsName(s))
        && !has(slots, SlotKind.TIME)
        && !has(slots, SlotKind.PLACE)
        && !has(slots, SlotKind.QUANTITY);
  }

  private boolean report(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots) {
    boolean both = has(slots, SlotKind.ACTOR) && has(slots, SlotKind.TARGET);
    if (frame.hasClause) {
      return false;
    }
    if (frame.lemma.equals("know")) {
      return has(slots, SlotKind.ACTOR) && knowsOf(frame);
    }
    return switch (frame.family) {
      case "SAY" ->
          (frame.passive && frame.sound && has(slots, SlotKind.QUANTITY))
              || (both
                  && switch (frame.lemma) {
                    case "announce", "declare" -> true;
                    case "report", "reveal", "maintain" -> frame.sound;
                    case "write" -> frame.passive;
                    default -> false;
                  });
      case "TELL" -> both && named(slots) && !frame.lemma.equals("tell");
      case "COUNT" -> has(slots, SlotKind.QUANTITY) && frame.link != ClauseFrame.Link.PARTICIPLE;
      case "FIND" -> (both && !frame.frames) || found(tokens, frame, slots);
      case "VIEW" ->
          (both && named(slots)) || (has(slots, SlotKind.TARGET) && has(slots, SlotKind.ACTOR));
      default -> both && !frame.frames;
    };
  }

  /// `No trace of drugs was found in his blood`, `the inspectors found nothing`: what was there or
  /// was not, where somebody looked.
  private boolean found(ClauseTokens tokens, ClauseFrame frame, List<Slot> slots) {
    boolean nothing =
        frame.objects.stream().anyMatch(group -> tokens.lower(group.from()).equals("nothing"));
    boolean place =
        frame.passive
            && has(slots, SlotKind.TARGET)
            && frame.arguments.stream()
                .anyMatch(part -> words.is("place-preposition", part.preposition()));
    return frame.sound
        && PlainDeeds.past(tokens, frame)
        && (place || (nothing && has(slots, SlotKind.ACTOR)));
  }

  /// `knew of the crack`: of a thing, which is no saying (`knows no frontier`).
  private static boolean knowsOf(ClauseFrame frame) {
    return frame.verb != null
        && frame.arguments.stream()
            .anyMatch(part ->
                part.at() == frame.verb.to()
                    && (part.preposition().equals("of") || part.preposition().equals("about")));
  }

  private boolean stative(ClauseFrame frame, List<Slot> slots) {
    boolean actor = has(slots, SlotKind.ACTOR);
    if (frame.hasClause) {
      return false;
    }
    boolean what =
        has(slots, SlotKind.TARGET) || has(slots, SlotKind.PLACE) || has(slots, SlotKind.QUANTITY);
    boolean pointed = frame.family.equals("HAVE") && !frame.subjects.isEmpty();
    boolean counted = pointed && has(slots, SlotKind.TARGET) && has(slots, SlotKind.QUANTITY);
    return (actor || counted) && what && (lenient() || ownAnchor(slots));
  }
}
