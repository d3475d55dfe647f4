package org.probandum.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.model.Sentence;

/// Gives each claim of a run a key that stays the same from run to run, whatever its number.
///
/// Claims are matched with those seen before in an article of the same name, each with at most one,
/// on the first of these steps that fits: same words and same proposition; same words, of the same
/// kind (whole claim or core); same sentence, and propositions that share half of their words. What
/// is left gets a new key, made from name, words, proposition and, among equals, the number. A
/// person's claim comes with its key and is matched with nothing.
final class ClaimKeys {
  /// Least share of words in common, of all words in either.
  private static final double ALIKE = 0.5;

  private final String article;
  private final List<Seen> known;
  private final Set<String> before = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  private ClaimKeys(String article, List<Seen> known) {
    this.article = article;
    this.known = known;
    known.forEach(seen -> before.add(String.valueOf(seen.key())));
  }

  /// A claim by what it is matched on.
  ///
  /// @param key its key, or null where it has none yet; a person's claim always has one
  record Seen(@Nullable String key, String sentence, String text, String proposition) {
    private String exact() {
      return text + "\n" + proposition;
    }
  }

  /// The key of each claim of the report, by index.
  static List<String> assign(String article, Report report, Handle handle) {
    List<Seen> known =
        handle
            .createQuery(
                "SELECT claim, sentence, text, proposition FROM known_claim"
                    + " WHERE article = :article ORDER BY rowid")
            .bind("article", article)
            .map((row, context) ->
                new Seen(
                    row.getString("claim"),
                    row.getString("sentence"),
                    row.getString("text"),
                    row.getString("proposition")))
            .list();
    return assign(article, seen(report), known);
  }

  /// The claims of a report by what they are matched on.
  static List<Seen> seen(Report report) {
    List<Seen> seen = new ArrayList<>();
    for (Report.AssessedClaim assessed : report.assessed()) {
      Claim claim = assessed.claim();
      Sentence sentence = report.article().findSentence(claim.sentenceId());
      seen.add(
          new Seen(
              Decisions.maker(claim.id()) == 0 ? null : claim.id(),
              plain(sentence == null ? claim.text() : sentence.text()),
              (core(claim) ? "core " : "") + plain(claim.text()),
              plain(claim.proposition())));
    }
    return seen;
  }

  private static boolean core(Claim claim) {
    return claim.id().endsWith(".core");
  }

  static List<String> assign(String article, List<Seen> claims, List<Seen> known) {
    ClaimKeys keys = new ClaimKeys(article, known);
    @Nullable String[] found = new @Nullable String[claims.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = claims.get(i).key();
    }
    keys.match(claims, found, Seen::exact, (a, b) -> true);
    keys.match(claims, found, Seen::text, (a, b) -> true);
    keys.match(claims, found, Seen::sentence, ClaimKeys::alike);
    List<String> all = new ArrayList<>();
    Map<String, Integer> equals = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      String key = found[i];
      all.add(key == null ? keys.fresh(claims.get(i), equals) : key);
    }
    return List.copyOf(all);
  }

  /// Whether two claims that share something are one.
  private interface Test {
    boolean passes(Seen claim, Seen known);
  }

  private void match(
      List<Seen> claims, @Nullable String[] found, Function<Seen, String> shared, Test test) {
    Map<String, List<Seen>> index = new LinkedHashMap<>();
    for (Seen seen : known) {
      index.computeIfAbsent(shared.apply(seen), key -> new ArrayList<>()).add(seen);
    }
    for (int i = 0; i < found.length; i++) {
      Seen claim = claims.get(i);
      for (Seen seen : index.getOrDefault(shared.apply(claim), List.of())) {
        String key = seen.key();
        if (found[i] == null && key != null && !taken.contains(key) && test.passes(claim, seen)) {
          found[i] = key;
          taken.add(key);
        }
      }
    }
  }

  private static boolean alike(Seen claim, Seen known) {
    if (claim.text().startsWith("core ") != known.text().startsWith("core ")) {
      return false;
    }
    Set<String> ours = words(claim.proposition());
    Set<String> both = new HashSet<>(ours);
    Set<String> theirs = words(known.proposition());
    both.retainAll(theirs);
    ours.addAll(theirs);
    return both.size() >= ALIKE * ours.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }

  private String fresh(Seen claim, Map<String, Integer> equals) {
    while (true) {
      int number = equals.merge(claim.exact(), 1, Integer::sum);
      String all = article + "\n" + claim.exact() + "\n" + number;
      String key = "k" + Document.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
      if (taken.add(key) && !before.contains(key)) {
        return key;
      }
    }
  }

  /// Without what does not tell wordings apart.
  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
