package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;

/// The sentence being read and the few before it, with what they refer to.
final class Context {
  private static final int SENTENCES_BACK = 6;
  private static final int PERSONS_BACK = 3;
  private static final int APPOSITION = 16;
  private static final Set<String> OBLIQUE = Set.of("of", "for", "from", "about");

  /// A sentence with its referents in order.
  record Scene(Line line, List<Referent> referents) {}

  private final Lexicon lexicon;
  private final List<Scene> scenes = new ArrayList<>();

  Context(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void open(Line line) {
    scenes.add(new Scene(line, new ArrayList<>()));
    if (scenes.size() > SENTENCES_BACK + 1) {
      scenes.removeFirst();
    }
  }

  void add(Referent referent) {
    scenes.getLast().referents().add(referent);
  }

  /// The scenes, the sentence being read first, as far back as the same paragraph reaches.
  List<Scene> back() {
    List<Scene> back = new ArrayList<>();
    int paragraph = scenes.getLast().line().sentence().paragraph();
    for (Scene scene : scenes.reversed()) {
      boolean near = scene.line().sentence().paragraph() == paragraph;
      if (!near || (scene.line().sentence().heading() && !back.isEmpty())) {
        break;
      }
      back.add(scene);
    }
    return back;
  }

  /// The scenes, the sentence being read first, over paragraphs but not over headings.
  ///
  /// @param most how many sentences before the one being read
  List<Scene> across(int most) {
    List<Scene> across = new ArrayList<>();
    for (Scene scene : scenes.reversed()) {
      if (across.size() > most || (scene.line().sentence().heading() && !across.isEmpty())) {
        break;
      }
      across.add(scene);
    }
    return across;
  }

  /// The one body that fits, or null. In the same sentence a mark or conjunction must stand
  /// between, since within one clause the noun means somebody else; from an earlier sentence the
  /// body must be the only one in the paragraph that fits, or the subject and the only one of the
  /// nearest sentence that has any. A new meaning since (`a group of …`) forbids both.
  @Nullable Referent findBody(Predicate<Referent> fits, String noun, int before) {
    List<Scene> back = back();
    boolean alone =
        back.stream()
                .flatMap(s -> s.referents().stream())
                .filter(fits)
                .map(Referent::canonical)
                .distinct()
                .count()
            == 1;
    int limit = before;
    for (Scene scene : back) {
      List<Referent> fitting = scene.referents().stream().filter(fits).toList();
      Line line = scene.line();
      if (!fitting.isEmpty()) {
        Referent last = fitting.getLast();
        boolean one =
            distinct(fitting) == 1
                && !last.kind().isEmpty()
                && !isNew(line, noun, last.end(), limit);
        boolean here = limit == before;
        boolean apart =
            here
                ? isParted(line, last.end(), before)
                : alone || isSubject(line, fitting.getFirst());
        return one && apart ? preferTopic(back, fits, last, here) : null;
      }
      if (isNew(line, noun, 0, limit)) {
        return null;
      }
      limit = Integer.MAX_VALUE;
    }
    return null;
  }

  /// The body that the paragraph is about, where that is another than the nearest one and is named
  /// as often; null where it is named less often.
  private static @Nullable Referent preferTopic(
      List<Scene> back, Predicate<Referent> fits, Referent near, boolean here) {
    Scene first = back.getLast();
    Referent topic = first.referents().stream().filter(fits).findFirst().orElse(null);
    boolean other =
        topic != null
            && !here
            && !topic.kind().isEmpty()
            && !topic.canonical().equals(near.canonical())
            && isSubject(first.line(), topic);
    if (topic == null || !other) {
      return near;
    }
    return times(back, topic) >= times(back, near) ? topic : null;
  }

  private static long times(List<Scene> back, Referent referent) {
    return back.stream()
        .flatMap(scene -> scene.referents().stream())
        .filter(other -> other.canonical().equals(referent.canonical()))
        .count();
  }

  /// Whether no verb stands before it in its sentence, and it owns nothing.
  private static boolean isSubject(Line line, Referent referent) {
    for (int at = 0; at < referent.from(); at++) {
      if (line.is(at, PartOfSpeech.VERB)
          || line.is(at, PartOfSpeech.AUX)
          || line.is(at, PartOfSpeech.ADP)) {
        return false;
      }
    }
    return referent.free();
  }

  private static boolean isParted(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, PartOfSpeech.PUNCT)
          || line.is(at, PartOfSpeech.CCONJ)
          || line.is(at, PartOfSpeech.SCONJ)) {
        return true;
      }
    }
    return false;
  }

  /// The one person that fits in the nearest sentence that names any, or null where several fit or
  /// an unnamed person was spoken of.
  @Nullable Referent findPerson(Sex sex, int before) {
    int limit = before;
    for (Scene scene : back().stream().limit(PERSONS_BACK).toList()) {
      List<Referent> fitting = scene.referents().stream().filter(r -> r.mayBe(sex)).toList();
      Referent one = distinct(fitting) == 1 ? fitting.getLast() : null;
      if (speaksOfOther(scene, fitting, limit)) {
        return null;
      }
      if (!fitting.isEmpty()) {
        return one;
      }
      limit = Integer.MAX_VALUE;
    }
    return null;
  }

  private static long distinct(List<Referent> referents) {
    return referents.stream().map(Referent::canonical).distinct().count();
  }

  private static boolean isNew(Line line, String noun, int from, int limit) {
    for (int at = from; at < Math.min(limit, line.size()); at++) {
      if (line.lemma(at).equals(noun) && !line.lower(at - 1).equals("the")) {
        return true;
      }
    }
    return false;
  }

  /// Whether a person without a name stands in the sentence (`a police officer`).
  private boolean speaksOfOther(Scene scene, List<Referent> named, int limit) {
    Line line = scene.line();
    for (int at = 0; at < Math.min(limit, line.size()); at++) {
      boolean role = lexicon.isRole(line.text(at)) && line.is(at, PartOfSpeech.NOUN);
      boolean aside = limit == Integer.MAX_VALUE && isOblique(line, at) && acts(line, named);
      if (role && !aside && !isAttached(line, at, named)) {
        return true;
      }
      boolean people = line.lower(at - 1).equals("an") || line.lower(at - 1).equals("a");
      if (people
          && line.capital(at)
          && !line.is(at + 1, PartOfSpeech.NOUN)
          && !line.capital(at + 1)
          && !line.is(at + 1, PartOfSpeech.ADJ)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the noun only depends on a preposition such as `of`, `for`.
  private static boolean isOblique(Line line, int at) {
    int before = at - 1;
    while (line.is(before, PartOfSpeech.ADJ) || line.is(before, PartOfSpeech.DET)) {
      before--;
    }
    return OBLIQUE.contains(line.lower(before));
  }

  /// Whether the first of these is what a verb of the sentence is said of.
  private static boolean acts(Line line, List<Referent> named) {
    return !named.isEmpty()
        && named.getFirst().free()
        && (line.is(named.getFirst().end(), PartOfSpeech.VERB)
            || line.is(named.getFirst().end(), PartOfSpeech.AUX));
  }

  /// Whether the role at this token is that of a named person: before the name, or after it in
  /// apposition or as what they are said to be.
  static boolean isAttached(Line line, int at, List<Referent> named) {
    for (Referent referent : named) {
      int distance = referent.from() - at;
      if (distance > 0 && distance <= 3 && noBreak(line, at, referent.from())) {
        return true;
      }
      int after = referent.end();
      boolean follows = at > after && at - after < APPOSITION;
      if (follows
          && (line.text(after).equals(",") || isCopula(line, after))
          && noVerb(line, after + 1, at)) {
        return true;
      }
    }
    return isCopula(line, at - 1)
        || isCopula(line, at - 2)
        || line.lower(at - 1).equals("as")
        || line.lower(at - 2).equals("as");
  }

  private static boolean isCopula(Line line, int at) {
    return line.lemma(at).equals("be") || line.lemma(at).equals("become");
  }

  private static boolean noBreak(Line line, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean comma = line.text(at).equals(",");
      if (line.is(at, PartOfSpeech.VERB)
          || line.is(at, PartOfSpeech.ADP)
          || (line.is(at, PartOfSpeech.PUNCT) && !comma)) {
        return false;
      }
    }
    return true;
  }

  private static boolean noVerb(Line line, int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.is(at, PartOfSpeech.VERB) || line.is(at, PartOfSpeech.PRON)) {
        return false;
      }
    }
    return true;
  }
}
