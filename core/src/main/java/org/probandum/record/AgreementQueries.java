package org.probandum.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Verdict;

/// Asks the views how far readers agree.
final class AgreementQueries {
  private final Handle handle;

  AgreementQueries(Handle handle) {
    this.handle = handle;
  }

  private record Given(String claim, String who, Verdict verdict) {}

  Agreement agreement() {
    Map<String, Map<String, Verdict>> byClaim = new LinkedHashMap<>();
    for (Given given : given()) {
      byClaim
          .computeIfAbsent(given.claim(), key -> new TreeMap<>())
          .put(given.who(), given.verdict());
    }
    List<Agreement.Disagreement> disagreements = new ArrayList<>();
    ClaimQueries claims = new ClaimQueries(handle);
    byClaim.forEach((claim, verdicts) -> {
      ClaimRow row = claims.find(claim);
      if (row != null && verdicts.values().stream().distinct().count() > 1) {
        disagreements.add(new Agreement.Disagreement(row, verdicts));
      }
    });
    return new Agreement(pairs(List.copyOf(byClaim.values())), disagreements);
  }

  private List<Given> given() {
    return handle
        .createQuery(
            "SELECT v.claim, v.who, v.verdict FROM verdict v JOIN claim c ON c.claim = v.claim"
                + " WHERE c.state = 'ACTIVE' ORDER BY c.article, c.start, c.ordinal, c.claim, v.who")
        .map((row, context) ->
            new Given(
                row.getString("claim"),
                row.getString("who"),
                Verdict.valueOf(row.getString("verdict"))))
        .list();
  }

  private static List<Agreement.Pair> pairs(List<Map<String, Verdict>> claims) {
    TreeSet<String> people = new TreeSet<>();
    claims.forEach(verdicts -> people.addAll(verdicts.keySet()));
    List<Agreement.Pair> pairs = new ArrayList<>();
    for (String first : people) {
      for (String second : people.tailSet(first, false)) {
        List<CohenKappa.Both> both = new ArrayList<>();
        for (Map<String, Verdict> verdicts : claims) {
          Verdict ours = verdicts.get(first);
          Verdict theirs = verdicts.get(second);
          if (ours != null && theirs != null) {
            both.add(new CohenKappa.Both(ours, theirs));
          }
        }
        if (!both.isEmpty()) {
          int agreed = (int) both.stream().filter(CohenKappa.Both::agree).count();
          pairs.add(new Agreement.Pair(first, second, both.size(), agreed, CohenKappa.find(both)));
        }
      }
    }
    return pairs;
  }
}
