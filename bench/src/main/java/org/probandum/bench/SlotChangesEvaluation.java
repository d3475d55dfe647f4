package org.probandum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;

/// A set that makes itself: claims of news texts with one slot changed, beside the passage they
/// come from. The changed ones must not be called supported; how many of the unchanged ones still
/// are says whether that is any merit.
///
/// @param models what judges beside the rules
record SlotChangesEvaluation(Models models) implements Evaluation {
  private static final int PAIRS = 400;
  private static final long SEED = 20_261_123L;

  @Override
  public String file() {
    return "attribution/polnear-dev.jsonl";
  }

  @Override
  public Evaluation with(Models models) {
    return new SlotChangesEvaluation(models);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load();
    List<Reading> readings =
        rows.map(
            row -> stages.read(Document.ofText("text", row.get("text").asText(), Metadata.EMPTY)));
    List<SlotChange> changes = new SlotChanges(SEED).of(readings, PAIRS);
    PairJudge judge = PairJudge.with(stages, models.pair());
    List<Relation> changed =
        judged(judge, changes.stream().map(SlotChange::changed).toList(), changes);
    List<Relation> unchanged =
        judged(judge, changes.stream().map(SlotChange::claim).toList(), changes);
    for (int i = 0; i < changes.size(); i++) {
      if (changed.get(i) == Relation.SUPPORTS) {
        SlotChange change = changes.get(i);
        errors.add(
            change.kind().name(),
            "not SUPPORTS",
            "SUPPORTS",
            change.changed() + " || " + change.passage());
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("changed pairs not called SUPPORTS", 1 - share(changed, all(changes))));
    figures.add(new Figure("unchanged pairs called SUPPORTS", share(unchanged, all(changes))));
    figures.add(new Figure("pairs", changes.size()));
    for (SlotChange.Kind kind : SlotChange.Kind.values()) {
      List<Integer> of = all(changes).stream().filter(i -> changes.get(i).kind() == kind).toList();
      figures.add(
          new Figure(
              "changed "
                  + kind.name().toLowerCase(Locale.ROOT)
                  + " not SUPPORTS ("
                  + of.size()
                  + ")",
              1 - share(changed, of)));
    }
    return figures;
  }

  private static List<Integer> all(List<SlotChange> changes) {
    return IntStream.range(0, changes.size()).boxed().toList();
  }

  private static double share(List<Relation> relations, List<Integer> of) {
    long supports = of.stream().filter(i -> relations.get(i) == Relation.SUPPORTS).count();
    return of.isEmpty() ? 0 : (double) supports / of.size();
  }

  private static List<Relation> judged(
      PairJudge judge, List<String> claims, List<SlotChange> changes) {
    return IntStream.range(0, claims.size())
        .parallel()
        .mapToObj(
            i -> judge.judge(claims.get(i), List.of(changes.get(i).passage()), null).relation())
        .toList();
  }
}
