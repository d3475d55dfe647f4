package org.probandum.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probandum.model.Claim;
import org.probandum.model.Reading;

/// Searches the sources for what bears on the claims of one article. Sources that are the article
/// itself, or nearly the same text, are left out and listed. Thread-safe.
public final class ArticleSearch {

  /// Each ranking that is joined is a tenth of all passages long, within these limits: with longer
  /// ones, middling in every ranking would beat first in one.
  private static final int LEAST_DEPTH = 20;

  private static final int MOST_DEPTH = 100;

  /// Words break ties among passages with the same exact terms.
  private static final float WORDS_BESIDE_TERMS = 0.1f;

  private final PassageIndex index;
  private final ClaimTerms terms;
  private final List<Excluded> excluded;
  private final Set<String> without;
  private final Map<String, float[]> vectors;
  private final int depth;

  ArticleSearch(PassageIndex index, Reading article) {
    this.index = index;
    this.terms = new ClaimTerms(article);
    this.depth = Math.clamp(index.size() / 10, LEAST_DEPTH, MOST_DEPTH);
    this.excluded = excluded(index, article);
    this.without =
        excluded.stream().map(e -> e.document().id()).collect(Collectors.toUnmodifiableSet());
    this.vectors = index.queryVectors(article.claims().stream().map(Claim::proposition).toList());
  }

  private static List<Excluded> excluded(PassageIndex index, Reading article) {
    Sameness sameness = new Sameness(article.document());
    List<Excluded> excluded = new ArrayList<>();
    for (Reading source : index.sources()) {
      String reason = sameness.findReason(source.document());
      if (reason != null) {
        excluded.add(new Excluded(source.document(), reason));
      }
    }
    return List.copyOf(excluded);
  }

  /// The sources left out, by document id.
  public List<Excluded> excluded() {
    return excluded;
  }

  /// The passages that may bear on the claim, best first; of equal ones by document id, then by
  /// place in the document.
  ///
  /// @param claim a claim of the article
  /// @param limit the most hits, at least 0
  public List<Hit> search(Claim claim, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("the limit must be at least 0, got " + limit);
    }
    return Fusion.join(rankings(claim), limit).stream().map(this::hit).toList();
  }

  private Map<Search, List<Integer>> rankings(Claim claim) {
    String text = claim.proposition();
    Map<Search, List<Integer>> rankings = new EnumMap<>(Search.class);
    rankings.put(Search.WORDS, index.words().find(text, 1, Map.of(), without, depth));
    byTerms(Search.EVENT, text, terms.event(claim), rankings);
    byTerms(Search.NUMBERS, text, terms.numbers(claim), rankings);
    float[] vector = vector(text);
    if (vector.length > 0) {
      rankings.put(Search.MEANING, index.nearest().find(vector, depth, this::isAllowed));
    }
    return rankings;
  }

  private void byTerms(
      Search search, String text, Map<Term, Float> weighted, Map<Search, List<Integer>> rankings) {
    if (!weighted.isEmpty()) {
      rankings.put(search, index.words().find(text, WORDS_BESIDE_TERMS, weighted, without, depth));
    }
  }

  private float[] vector(String text) {
    float[] known = vectors.get(text);
    return known != null
        ? known
        : index.queryVectors(List.of(text)).getOrDefault(text, new float[0]);
  }

  private boolean isAllowed(int entry) {
    return !without.contains(index.entry(entry).passage().document().id());
  }

  private Hit hit(Fusion.Joined joined) {
    PassageIndex.Entry entry = index.entry(joined.index());
    return new Hit(entry.passage(), entry.source(), joined.score(), joined.searches());
  }
}
