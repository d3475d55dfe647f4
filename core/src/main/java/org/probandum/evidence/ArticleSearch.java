package org.probandum.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.probandum.model.Claim;
import org.probandum.model.Reading;

/// Searches the sources for what bears on the claims of one article. Sources that are the article
/// itself, or nearly the same text, are left out and listed. Thread-safe.
///
/// Several searches are made for each claim: as stated, by event, by number, by meaning, and for
/// the other side by actor alone, with words of denial, and without actor, time and number. Their
/// rankings are joined; what is chosen is spread over documents, holds the first ones of the
/// searches for the other side whatever their rank, and what stands beside the best passages.
public final class ArticleSearch {

  /// Each ranking that is joined is a tenth of all passages long, within these limits: with longer
  /// ones, middling in every ranking would beat first in one.
  private static final int LEAST_DEPTH = 20;

  private static final int MOST_DEPTH = 100;

  /// Of the searches for another side, so many first ones are compared in any case.
  private static final int KEPT_OF_EACH = 4;

  /// Passages whose documents get a second look.
  private static final int ANCHORS = 8;

  /// What stands beside a passage is worth so much of it: less than what was found by itself.
  private static final double BESIDE_WORTH = 0.05;

  /// One place of so many is kept for the other side and for second looks.
  private static final int RESERVED = 4;

  private final PassageIndex index;
  private final ClaimTerms terms;
  private final List<Excluded> excluded;
  private final Set<String> without;
  private final Map<String, float[]> vectors;
  private final int depth;
  private final Spread spread;
  private final SecondLook look;

  ArticleSearch(PassageIndex index, Reading article) {
    this.index = index;
    this.terms = new ClaimTerms(article);
    this.spread =
        new Spread(
            one -> index.entry(one.index()).passage().document().id(),
            one -> Term.plain(index.entry(one.index()).passage().quote()));
    this.look = new SecondLook(index);
    this.depth = Math.clamp(index.size() / 10, LEAST_DEPTH, MOST_DEPTH);
    this.excluded = excluded(index, article);
    this.without =
        excluded.stream().map(e -> e.document().id()).collect(Collectors.toUnmodifiableSet());
    this.vectors = index.queryVectors(article.claims().stream().map(Claim::proposition).toList());
  }

  private ArticleSearch(ArticleSearch search, Reading whole) {
    this.index = search.index;
    this.terms = new ClaimTerms(whole);
    this.spread = search.spread;
    this.look = search.look;
    this.depth = search.depth;
    this.excluded = search.excluded;
    this.without = search.without;
    this.vectors = search.vectors;
  }

  /// The same search for claims whose wording stands after the article's end: what is left out is
  /// what is the article.
  ///
  /// @param whole the article with the wording
  public ArticleSearch worded(Reading whole) {
    return new ArticleSearch(this, whole);
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
    Map<Search, List<Integer>> rankings = rankings(claim);
    List<Fusion.Joined> ranked = Fusion.join(rankings, Integer.MAX_VALUE);
    Map<Integer, Fusion.Joined> chosen = new LinkedHashMap<>();
    spread.pick(ranked, limit - limit / RESERVED).forEach(one -> chosen.put(one.index(), one));
    addOtherSide(rankings, ranked, chosen, limit);
    addBeside(chosen, limit);
    for (Fusion.Joined one : ranked) {
      if (chosen.size() < limit) {
        chosen.putIfAbsent(one.index(), one);
      }
    }
    return chosen.values().stream().sorted(Spread.BEST_FIRST).map(this::hit).toList();
  }

  /// The first ones of the searches for another side, in turns.
  private void addOtherSide(
      Map<Search, List<Integer>> rankings,
      List<Fusion.Joined> ranked,
      Map<Integer, Fusion.Joined> chosen,
      int limit) {
    Map<Integer, Fusion.Joined> known = new HashMap<>();
    ranked.forEach(one -> known.put(one.index(), one));
    for (int place = 0; place < KEPT_OF_EACH; place++) {
      for (Map.Entry<Search, List<Integer>> ranking : rankings.entrySet()) {
        boolean has = ranking.getKey().looksElsewhere() && place < ranking.getValue().size();
        Fusion.Joined one = has ? known.get(ranking.getValue().get(place)) : null;
        if (one != null && chosen.size() < limit) {
          chosen.putIfAbsent(one.index(), one);
        }
      }
    }
  }

  /// What stands beside the best passages.
  private void addBeside(Map<Integer, Fusion.Joined> chosen, int limit) {
    List<Fusion.Joined> anchors =
        chosen.values().stream().sorted(Spread.BEST_FIRST).limit(ANCHORS).toList();
    for (Fusion.Joined anchor : anchors) {
      for (int beside : look.beside(anchor.index())) {
        if (chosen.size() < limit) {
          double score = anchor.score() * BESIDE_WORTH;
          chosen.putIfAbsent(beside, new Fusion.Joined(beside, score, List.of(Search.BESIDE)));
        }
      }
    }
  }

  private Map<Search, List<Integer>> rankings(Claim claim) {
    String text = claim.proposition();
    Map<Search, List<Integer>> rankings = new EnumMap<>(Search.class);
    find(Search.WORDS, Wanted.words(text), rankings);
    byTerms(Search.EVENT, text, terms.event(claim), rankings);
    byTerms(Search.NUMBERS, text, terms.numbers(claim), rankings);
    byTerms(Search.ACTOR, text, terms.actor(claim), rankings);
    Map<Term, Float> otherwise = terms.otherwise(claim);
    byTerms(Search.OTHERWISE, text, otherwise, rankings);
    Wanted same = otherwise.isEmpty() ? Wanted.words(text) : Wanted.terms(text, otherwise);
    find(Search.DENIAL, same.with(OppositeWords.ALL), rankings);
    float[] vector = vector(text);
    if (vector.length > 0) {
      rankings.put(Search.MEANING, index.nearest().find(vector, depth, this::isAllowed));
    }
    return rankings;
  }

  private void byTerms(
      Search search, String text, Map<Term, Float> weighted, Map<Search, List<Integer>> rankings) {
    if (!weighted.isEmpty()) {
      find(search, Wanted.terms(text, weighted), rankings);
    }
  }

  private void find(Search search, Wanted wanted, Map<Search, List<Integer>> rankings) {
    rankings.put(search, index.words().find(wanted, without, depth));
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
