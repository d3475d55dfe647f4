package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.SentenceEncoder;
import org.probandum.encoder.VectorCache;
import org.probandum.evidence.Hit;
import org.probandum.evidence.PassageIndex;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Slot;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;

/// Are the sentences that support a claim among the first ten that search finds? Of the sets of
/// supporting sentences that people gave for a claim, the one of which most was found counts, with
/// the share of it that was found. Once with the claim's own page as the only source, once with all
/// pages in one index. Claims without a supporting sentence are left out.
///
/// @param models with the sentence encoder, or without
record RecallEvaluation(Models models) implements Evaluation {
  private static final int FIRST = 10;

  /// As many as a check compares for one claim.
  private static final int COMPARED = 60;

  private static final Path VECTORS = Path.of("target", "bench-cache", "vectors");

  @Override
  public String file() {
    return "verification/wice-dev.jsonl";
  }

  @Override
  public Evaluation with(Models models) {
    return new RecallEvaluation(models);
  }

  /// A claim as an article of its own, its page, and what supports it.
  private record Case(JsonNode row, Reading article, Claim claim, Page page, PassageIndex index) {}

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load();
    VectorCache cache = VectorCache.in(VECTORS.toAbsolutePath());
    List<Case> cases = rows.map(row -> prepared(row, stages, cache));
    List<Case> supported = cases.stream().filter(one -> !supporting(one.row()).isEmpty()).toList();
    PassageIndex all = index(cases.stream().map(one -> one.page().reading()).toList(), cache);
    Mean page = new Mean();
    Mean complete = new Mean();
    Mean everywhere = new Mean();
    for (Case one : supported) {
      double share = share(one, one.index());
      page.add(share);
      complete.add(share == 1 ? 1 : 0);
      everywhere.add(share(one, all));
      if (share < 1) {
        errors.add(one.row().get("id").asText(), "1", Double.toString(share), text(one));
      }
    }
    return List.of(
        new Figure("claims with a supporting sentence", supported.size()),
        new Figure("recall@10, the page given", page.value()),
        new Figure("all of a set among the first 10, the page given", complete.value()),
        new Figure("recall@10, all pages in one index", everywhere.value()));
  }

  private static String text(Case one) {
    return one.row().get("claim").asText();
  }

  private Case prepared(JsonNode row, DocumentStages stages, VectorCache cache) {
    String text = row.get("claim").asText();
    Reading article = stages.readStatement(Document.ofText("claim", text, Metadata.EMPTY));
    Page page = Page.of(row, stages);
    return new Case(row, article, whole(article), page, index(List.of(page.reading()), cache));
  }

  /// The whole sentence as one claim, with the slots of all claims in it.
  private static Claim whole(Reading article) {
    List<Slot> slots = new ArrayList<>();
    article.claims().forEach(claim -> slots.addAll(claim.slots()));
    String text = article.document().text();
    return new Claim(
        "c1",
        "s1",
        article.parsed().sentences().stream().map(sentence -> sentence.span()).toList(),
        text,
        text,
        List.of(),
        slots.stream().distinct().toList(),
        List.of());
  }

  private PassageIndex index(List<Reading> readings, VectorCache cache) {
    @Nullable SentenceEncoder encoder = models.vectors();
    return encoder == null
        ? PassageIndex.build(readings)
        : PassageIndex.build(readings, encoder, cache);
  }

  private static double share(Case one, PassageIndex index) {
    List<Hit> hits = index.search(one.claim(), one.article(), COMPARED);
    Set<Integer> found = one.page().touched(hits.subList(0, Math.min(FIRST, hits.size())));
    return supporting(one.row()).stream()
        .mapToDouble(set -> (double) set.stream().filter(found::contains).count() / set.size())
        .max()
        .orElse(0);
  }

  /// The sets of supporting sentences that are not empty.
  private static List<Set<Integer>> supporting(JsonNode row) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (JsonNode given : row.get("supporting")) {
      Set<Integer> set = new TreeSet<>();
      given.forEach(index -> set.add(index.asInt()));
      if (!set.isEmpty()) {
        sets.add(set);
      }
    }
    return sets;
  }

  /// A mean that is added up.
  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double value() {
      return count == 0 ? 0 : sum / count;
    }
  }
}
