package org.probandum.mention.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;

/// What a document is about: how often it names each thing, and what its general nouns have stood
/// for so far. A writer who calls one group `the group` hardly ever calls another so.
final class Topics {
  private static final int OFTEN = 3;
  private static final int TIMES_AS_OFTEN = 2;
  private static final int SENTENCES_BACK = 4;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> meanings = new HashMap<>();

  Topics(List<Mention.Name> names) {
    names.forEach(name -> counts.merge(name.canonical(), 1, Integer::sum));
  }

  /// Keeps what a noun stood for; a noun that stood for two things stands for none.
  void note(String noun, String canonical) {
    meanings.merge(noun, canonical, (old, other) -> old.equals(other) ? old : "");
  }

  /// The body that the noun stands for although several or distant ones fit: the only one that is
  /// near, where no other is named more often in the document; or of several the one that the
  /// document names most often by far, or has called so before. Null where that is not so.
  ///
  /// @param context the sentence being read and those before it
  /// @param before the reference's first token
  @Nullable Referent find(Context context, Predicate<Referent> fits, String noun, int before) {
    List<Context.Scene> scenes = context.across(SENTENCES_BACK);
    Set<String> excluded = arguments(scenes.getFirst(), before);
    Map<String, Referent> candidates = new HashMap<>();
    Set<String> near = Set.of();
    int limit = before;
    for (Context.Scene scene : scenes) {
      List<Referent> fitting =
          scene.referents().stream()
              .filter(fits)
              .filter(referent -> !excluded.contains(referent.canonical()))
              .toList();
      fitting.forEach(referent -> candidates.putIfAbsent(referent.canonical(), referent));
      if (near.isEmpty() && isNewOne(scene.line(), noun, limit)) {
        return null;
      }
      if (near.isEmpty()) {
        near = fitting.stream().map(Referent::canonical).collect(Collectors.toSet());
      }
      limit = Integer.MAX_VALUE;
    }
    Referent topic = null;
    for (Referent candidate : candidates.values()) {
      if (isTopic(candidate, candidates, noun)) {
        topic = candidate;
      }
    }
    return topic != null && near.contains(topic.canonical()) ? topic : null;
  }

  private static Set<String> arguments(Context.Scene scene, int before) {
    return scene.referents().stream()
        .filter(referent -> isArgument(scene.line(), referent, before))
        .map(Referent::canonical)
        .collect(Collectors.toSet());
  }

  private boolean isTopic(Referent candidate, Map<String, Referent> all, String noun) {
    int own = count(candidate.canonical());
    String meant = meanings.getOrDefault(noun, candidate.canonical());
    if (candidate.kind().isEmpty() || !meant.equals(candidate.canonical())) {
      return false;
    }
    boolean again = meanings.containsKey(noun);
    return all.keySet().stream()
        .filter(other -> !other.equals(candidate.canonical()))
        .allMatch(other ->
            again ? own >= count(other) : own >= OFTEN && own >= TIMES_AS_OFTEN * count(other));
  }

  private int count(String canonical) {
    return counts.getOrDefault(canonical, 0);
  }

  /// Whether it stands in the reference's own clause, where the noun would mean somebody else (`the
  /// army fought the group`); a name inside a clause that is itself the subject does not.
  private static boolean isArgument(Line line, Referent referent, int before) {
    boolean verb = false;
    for (int at = referent.end(); at < before; at++) {
      if (line.is(at, PartOfSpeech.PUNCT)
          || line.is(at, PartOfSpeech.SCONJ)
          || line.is(at, PartOfSpeech.CCONJ)
          || line.lower(at).equals("that")) {
        return false;
      }
      verb |= line.is(at, PartOfSpeech.VERB);
    }
    return !(verb
        && line.is(referent.end(), PartOfSpeech.AUX)
        && endsClause(line, referent.from()));
  }

  /// Whether `that` opens a clause with another subject before (`the claim that X arms Y is …`).
  private static boolean endsClause(Line line, int to) {
    for (int at = to - 2; at >= 0; at--) {
      if (line.lower(at).equals("that")) {
        return line.is(at + 1, PartOfSpeech.PROPN)
            || line.is(at + 1, PartOfSpeech.NOUN)
            || line.is(at + 1, PartOfSpeech.DET)
            || line.is(at + 1, PartOfSpeech.PRON);
      }
    }
    return false;
  }

  /// Whether the noun brings in another thing: `another group`, `a group of …`, `two groups`; a
  /// bare `a group` speaks of groups in general.
  private static boolean isNewOne(Line line, String noun, int limit) {
    for (int at = 0; at < Math.min(limit, line.size()); at++) {
      if (!line.lemma(at).equals(noun) || line.capital(at)) {
        continue;
      }
      String before = line.lower(at - 1);
      boolean general =
          (before.equals("a") || before.equals("no") || before.equals("any"))
              && (line.is(at + 1, PartOfSpeech.AUX)
                  || line.is(at + 1, PartOfSpeech.PUNCT)
                  || at + 1 >= line.size());
      boolean old = before.equals("the") && !line.lower(at).endsWith("s");
      if (!general && !old) {
        return true;
      }
    }
    return false;
  }
}
