package org.probandum.train.stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.probandum.pipeline.DocumentStages;

/// All pairs to learn from, mixed and shuffled by a seed. The sets that measure take no part: pairs
/// of `fever-pairs` that repeat a claim or sentence of `fever-symmetric-dev` or `fm2-dev` are left
/// out.
///
/// The numbers below say how many pairs of each kind at most. They were chosen so that one pass
/// takes about an hour on two cores, and so that supported and not supported pairs of each kind of
/// change are about equal in number.
final class PairMixture {
  private static final List<String> MEASURED =
      List.of("fever-symmetric-dev", "fm2-dev", "rte-dev", "healthver-dev", "citint-dev");
  private static final int LONGEST_PASSAGE = 100;
  private static final int LONGEST_CITATION = 45;

  private final Path data;
  private final DocumentStages stages;
  private final long seed;
  private final double share;

  /// A mixture.
  ///
  /// @param data the folder that holds `verification/` and, where there is unlabelled news, `text/`
  /// @param stages what reads claims and names
  /// @param seed equal seeds, equal mixtures
  /// @param share how much of the public sets to keep beside the pairs written for the purpose, 0
  ///   to 1: a model that has seen them needs to be reminded only
  PairMixture(Path data, DocumentStages stages, long seed, double share) {
    this.data = data;
    this.stages = stages;
    this.seed = seed;
    this.share = share;
  }

  List<PairExample> read() {
    Random random = new Random(seed);
    List<PairExample> fever = fever();
    List<PairExample> news = news(random);
    ValueFinder finder = new ValueFinder(stages);
    ValueSwaps swaps = new ValueSwaps(finder, pool(finder, fever, news));
    List<PairExample> rte = labelled("rte-train");
    List<PairExample> citations = citations();
    List<PairExample> pairs = new ArrayList<>(fever);
    pairs.addAll(some(changed(fever, swaps, random), 9_500, random));
    pairs.addAll(some(changed(base(news), swaps, random), 3_500, random));
    pairs.addAll(some(news, 3_500, random));
    pairs.addAll(opened(fever, random));
    pairs.addAll(joined(fever, random));
    pairs.addAll(distracted(fever, random));
    pairs.addAll(new NearEvidence(fever).some(3_000, "near-fever", random));
    pairs.addAll(new NearEvidence(citations).some(1_500, "near-citation", random));
    pairs.addAll(new NearEvidence(rte).some(600, "near-rte", random));
    pairs.addAll(factCheckBench(random));
    pairs.addAll(some(labelled("snli-train"), 6_000, random));
    pairs.addAll(rte);
    pairs.addAll(balanced(citations, random));
    if (share < 1) {
      pairs = new ArrayList<>(some(pairs, (int) Math.round(pairs.size() * share), random));
    }
    pairs.addAll(PairGroups.load());
    pairs.removeIf(pair -> pair.claim().isBlank() || pair.passage().isBlank());
    Collections.shuffle(pairs, random);
    return pairs;
  }

  /// The two halves of `fever-pairs` are the supported and the refuted claims of FEVER's
  /// development set: what is not supported there is refuted.
  private List<PairExample> fever() {
    HeldOut heldOut = HeldOut.of(MEASURED.stream().map(this::file).toList());
    return PairFile.read(file("fever-pairs"), "fever").stream()
        .filter(pair -> !heldOut.holds(pair))
        .map(PairMixture::refuted)
        .map(pair -> cut(pair, 80))
        .toList();
  }

  /// How many pairs of each origin.
  static Map<String, Long> counts(List<PairExample> pairs) {
    Map<String, Long> counts = new TreeMap<>();
    for (PairExample pair : pairs) {
      String labels = pair.allowed().stream().sorted().toList().toString();
      counts.merge(pair.origin() + " " + labels, 1L, Long::sum);
    }
    return counts;
  }

  private Path file(String set) {
    return data.resolve("verification").resolve(set + ".jsonl");
  }

  private List<PairExample> labelled(String set) {
    return PairFile.read(file(set), set).stream().map(p -> cut(p, LONGEST_PASSAGE)).toList();
  }

  private static PairExample refuted(PairExample pair) {
    return pair.is(PairLabel.SUPPORTS)
        ? pair
        : PairExample.of(pair.claim(), pair.passage(), PairLabel.REFUTES, pair.origin());
  }

  private static PairExample cut(PairExample pair, int words) {
    return new PairExample(
        pair.claim(),
        Passages.cut(pair.claim(), pair.passage(), words),
        pair.allowed(),
        pair.weight(),
        pair.origin());
  }

  private static List<PairExample> some(List<PairExample> pairs, int most, Random random) {
    List<PairExample> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(most, shuffled.size()));
  }

  private List<PairExample> news(Random random) {
    NewsPairs reader = new NewsPairs(stages);
    List<PairExample> news = new ArrayList<>();
    news.addAll(reader.read(data.resolve("text/incident-news-before-2016.jsonl"), 700, random));
    news.addAll(reader.read(data.resolve("attribution/polnear-train.jsonl"), 500, random));
    return news;
  }

  private static List<PairExample> base(List<PairExample> news) {
    return news.stream().filter(pair -> pair.origin().equals("news")).toList();
  }

  private static ValuePool pool(
      ValueFinder finder, List<PairExample> fever, List<PairExample> news) {
    ValuePool pool = new ValuePool();
    fever.forEach(pair -> finder.find(pair.claim()).forEach(pool::add));
    news.forEach(pair -> finder.find(pair.claim()).forEach(pool::add));
    return pool;
  }

  /// Exchanged values and denials.
  private static List<PairExample> changed(
      List<PairExample> pairs, ValueSwaps swaps, Random random) {
    List<PairExample> made = new ArrayList<>();
    for (PairExample pair : pairs) {
      List<PairExample> square = swaps.from(pair, random);
      made.addAll(square);
      for (PairExample corner : square) {
        PairExample denied =
            corner.is(PairLabel.REFUTES) && random.nextInt(3) == 0
                ? Negations.denied(corner)
                : null;
        if (denied != null) {
          made.add(denied);
        }
      }
      PairExample affirmed = Negations.affirmed(pair);
      if (affirmed != null) {
        made.add(affirmed);
      }
      if (random.nextInt(4) == 0) {
        made.addAll(Negations.from(pair));
      }
    }
    return made;
  }

  private static List<PairExample> opened(List<PairExample> pairs, Random random) {
    OtherEvidence others = new OtherEvidence(pairs);
    List<PairExample> made = new ArrayList<>();
    for (PairExample pair : some(pairs, 8_000, random)) {
      PairExample open = others.open(pair, random);
      if (open != null) {
        made.add(open);
      }
    }
    return some(made, 4_000, random);
  }

  private static List<PairExample> joined(List<PairExample> pairs, Random random) {
    OtherEvidence others = new OtherEvidence(pairs);
    List<PairExample> made = new ArrayList<>();
    for (PairExample pair : pairs) {
      PairExample other = others.neighbour(pair, random);
      if (other == null || !pair.is(PairLabel.SUPPORTS)) {
        continue;
      }
      if (other.is(PairLabel.SUPPORTS)) {
        made.addAll(JoinedClaims.from(pair, other));
      } else if (random.nextInt(2) == 0) {
        PairExample spoilt = JoinedClaims.spoilt(pair, other);
        if (spoilt != null) {
          made.add(spoilt);
        }
      }
    }
    return some(made.stream().map(pair -> cut(pair, LONGEST_PASSAGE)).toList(), 2_000, random);
  }

  /// Pairs whose passage holds other sentences on the same subject.
  private static List<PairExample> distracted(List<PairExample> pairs, Random random) {
    OtherEvidence others = new OtherEvidence(pairs);
    List<PairExample> made = new ArrayList<>();
    for (PairExample pair : some(pairs, 500, random)) {
      PairExample other = others.neighbour(pair, random);
      if (other != null) {
        made.add(
            new PairExample(
                pair.claim(),
                Passages.mixed(pair.passage(), other.passage(), 2, random),
                pair.allowed(),
                1,
                "fever-mixed"));
      }
    }
    return made.stream().map(pair -> cut(pair, LONGEST_PASSAGE)).toList();
  }

  /// The rare labels count more; the common one is thinned out.
  private List<PairExample> factCheckBench(Random random) {
    List<PairExample> all = labelled("factcheckbench");
    List<PairExample> kept = new ArrayList<>();
    some(only(all, PairLabel.NOT_ENOUGH), 1_100, random).forEach(pair -> kept.add(cut(pair, 60)));
    kept.addAll(only(all, PairLabel.SUPPORTS));
    only(all, PairLabel.PARTIAL).forEach(pair -> kept.add(pair.weighted(1.5)));
    only(all, PairLabel.REFUTES).forEach(pair -> kept.add(pair.weighted(2)));
    return kept;
  }

  private static List<PairExample> only(List<PairExample> pairs, PairLabel label) {
    return pairs.stream().filter(pair -> pair.is(label)).toList();
  }

  /// Short citations; one that misreads what it cites may do so in any way.
  private List<PairExample> citations() {
    return labelled("citint-train").stream()
        .filter(pair -> Passages.count(pair.claim()) <= LONGEST_CITATION)
        .map(pair ->
            pair.is(PairLabel.REFUTES)
                ? new PairExample(
                    pair.claim(),
                    pair.passage(),
                    PairExample.NOT_SUPPORTED,
                    pair.weight(),
                    pair.origin())
                : pair)
        .map(pair -> pair.weighted(0.8))
        .toList();
  }

  /// As many that hold as that do not.
  private static List<PairExample> balanced(List<PairExample> citations, Random random) {
    List<PairExample> kept = new ArrayList<>();
    citations.stream().filter(pair -> !pair.is(PairLabel.SUPPORTS)).forEach(kept::add);
    kept.addAll(some(only(citations, PairLabel.SUPPORTS), kept.size(), random));
    return kept;
  }
}
