package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Report;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.record.CaseView;

/// Who is said to have done what to whom, and who says so: each line with the claims that it stands
/// on.
public final class ActorsApi {
  private static final int MOST = 200;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public ActorsApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/actors", this::actors);
  }

  /// All of them.
  record Answer(List<Actor> actors, List<Edge> edges) {}

  /// Somebody or something that takes part in a claim.
  ///
  /// @param named whether it is a name rather than a description
  /// @param claims in how many claims
  record Actor(String id, String name, boolean named, int claims) {}

  /// What one is said to have done to another, or to say of it.
  ///
  /// @param label the act, in the words of the claims
  record Edge(String from, String to, String label, List<ClaimName> claims) {}

  /// Collects actors and edges.
  private static final class Network {
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Edge> edges = new TreeMap<>();

    void claim(Claim claim, List<Attribution> attributions, ClaimName name) {
      List<String> doers = participants(claim, SlotKind.ACTOR);
      List<String> others = participants(claim, SlotKind.TARGET);
      new TreeSet<>(join(doers, others)).forEach(this::count);
      String action = action(claim);
      for (String doer : doers) {
        others.forEach(other -> edge(doer, other, action, name));
      }
      for (Attribution attribution : attributions) {
        String claimant = actor(attribution.claimant(), true);
        count(claimant);
        String stance = attribution.stance().name().toLowerCase(Locale.ROOT) + ", of";
        join(doers, others).stream().limit(1).forEach(other -> edge(claimant, other, stance, name));
      }
    }

    private static List<String> join(List<String> first, List<String> second) {
      List<String> all = new ArrayList<>(first);
      all.addAll(second);
      return all;
    }

    private List<String> participants(Claim claim, SlotKind kind) {
      return claim.slots(kind).stream()
          .map(slot -> slot.value() instanceof SlotValue.Participant one ? one : null)
          .filter(one -> one != null && !one.canonical().isBlank())
          .map(one -> actor(one.canonical(), one.named()))
          .distinct()
          .toList();
    }

    private static String action(Claim claim) {
      SlotValue.Action action = claim.findAction();
      return action == null ? "–" : (action.negated() ? "not " : "") + action.lemma();
    }

    private String actor(String name, boolean named) {
      String id = name.toLowerCase(Locale.ROOT);
      actors.computeIfAbsent(id, key -> new Actor(key, name, named, 0));
      return id;
    }

    private void count(String id) {
      actors.computeIfPresent(
          id, (key, old) -> new Actor(key, old.name(), old.named(), old.claims() + 1));
    }

    private void edge(String from, String to, String label, ClaimName claim) {
      if (from.equals(to)) {
        return;
      }
      Edge edge =
          edges.computeIfAbsent(
              from + "\n" + to + "\n" + label, key -> new Edge(from, to, label, new ArrayList<>()));
      if (!edge.claims().contains(claim)) {
        edge.claims().add(claim);
      }
    }

    Answer answer() {
      List<Actor> all = new ArrayList<>(actors.values());
      all.sort(Comparator.comparingInt((Actor a) -> -a.claims()).thenComparing(Actor::id));
      List<Actor> most = all.subList(0, Math.min(MOST, all.size()));
      List<String> ids = most.stream().map(Actor::id).toList();
      List<Edge> between =
          edges.values().stream()
              .filter(edge -> ids.contains(edge.from()) && ids.contains(edge.to()))
              .toList();
      return new Answer(most, between);
    }
  }

  private void actors(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> actors(file, view)));
  }

  private static Answer actors(OpenCase file, CaseView view) {
    Network network = new Network();
    for (CurrentRun run : CurrentRun.all(file, view)) {
      for (Report.AssessedClaim assessed : run.report().assessed()) {
        @Nullable ClaimName name = run.findWhole(assessed.claim().id());
        if (name != null) {
          network.claim(
              assessed.claim(), run.report().article().attributionsOf(assessed.claim()), name);
        }
      }
    }
    return network.answer();
  }
}
