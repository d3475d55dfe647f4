package org.probandum.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Span;
import org.probandum.model.Why;
import org.probandum.source.OriginGrouper;
import org.probandum.source.Origins;

/// Copies and rewrites made of the texts of one file, among other texts of the same file: are
/// passages of copies put into one origin, and others not? Pairwise precision, recall and F1. Each
/// text is the document's own word under a publisher of its own, so that nothing but the text
/// tells.
///
/// @param file the file of texts below the data folder
record OriginsEvaluation(String file) implements Evaluation {
  private static final long SEED = 20;
  private static final int SHOWN = 90;

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    List<CopySet.Item> items = CopySet.of(rows, SEED).items();
    Origins origins = group(items);
    Counts all = Counts.NONE;
    Map<CopySet.Kind, Counts> byKind = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        boolean gold = items.get(i).family() == items.get(j).family();
        boolean found = Objects.equals(origins.originOf().get(i), origins.originOf().get(j));
        Counts pair = new Counts(gold && found ? 1 : 0, found ? 1 : 0, gold ? 1 : 0);
        all = all.plus(pair);
        if (gold && items.get(i).kind() == CopySet.Kind.ORIGINAL) {
          byKind.merge(items.get(j).kind(), pair, Counts::plus);
        }
        if (gold != found) {
          errors.add(
              items.get(i).kind() + "-" + items.get(j).kind(),
              gold ? "one" : "two",
              found ? "one" : "two",
              head(items.get(i)) + " || " + head(items.get(j)));
        }
      }
    }
    return figures(items.size(), kept(items), all, byKind);
  }

  private static List<Figure> figures(
      int texts, double kept, Counts all, Map<CopySet.Kind, Counts> byKind) {
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("texts", texts));
    figures.add(new Figure("share of runs of three words that REWORDED keeps", kept));
    figures.add(new Figure("pairwise precision", all.precision()));
    figures.add(new Figure("pairwise recall", all.recall()));
    figures.add(new Figure("pairwise F1", all.f1()));
    for (CopySet.Kind kind : CopySet.Kind.values()) {
      Counts counts = byKind.get(kind);
      if (counts != null) {
        figures.add(new Figure("recall of " + kind + " beside the original", counts.recall()));
      }
    }
    return figures;
  }

  /// How light the rewording is: the mean share of an original's runs that are left.
  private static double kept(List<CopySet.Item> items) {
    double sum = 0;
    int count = 0;
    Set<String> ours = Set.of();
    for (CopySet.Item item : items) {
      if (item.kind() == CopySet.Kind.ORIGINAL) {
        ours = runs(item.text());
      } else if (item.kind() == CopySet.Kind.REWORDED) {
        Set<String> theirs = runs(item.text());
        sum += (double) ours.stream().filter(theirs::contains).count() / ours.size();
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static Set<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+", -1);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 2 < words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }

  private static Origins group(List<CopySet.Item> items) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Reading> readings = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Metadata metadata =
          new Metadata(null, null, "Paper " + i, null, null, "news", "en", List.of());
      String path = String.format(Locale.ROOT, "%04d.txt", i);
      byte[] original = path.getBytes(StandardCharsets.UTF_8);
      Document document = Document.of(path, original, items.get(i).text(), metadata);
      findings.add(finding(document));
      readings.put(
          document.id(),
          new Reading(
              new ParsedDocument(document, List.of()),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    return OriginGrouper.load().group("c1", findings, readings);
  }

  /// The first letter, so that the passage itself tells nothing.
  private static Finding finding(Document document) {
    return new Finding(
        "c1",
        new Passage(document, new Span(0, 1)),
        Relation.SUPPORTS,
        null,
        null,
        1,
        List.of(),
        Set.of(),
        Why.of("SUPPORTS", "It is a text of the set."));
  }

  private static String head(CopySet.Item item) {
    String text = item.text().replace('\n', ' ');
    return text.substring(0, Math.min(SHOWN, text.length()));
  }
}
