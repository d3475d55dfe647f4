package org.probandum.train.bearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Document;
import org.probandum.model.Passage;
import org.probandum.pipeline.Checker;
import org.probandum.pipeline.Models;
import org.probandum.stance.HeadReview;

/// Checks the cases as the program does, and puts what it found beside what readers said.
///
/// @param all one row for each finding of a judged claim that the stance model could raise
/// @param unmet judgements of claims that the program no longer words so, or of passages that it no
///   longer finds
record BearingRows(List<BearingRow> all, int unmet) {
  BearingRows {
    all = List.copyOf(all);
  }

  /// The rows of these cases.
  ///
  /// @param models what the program reads with; closed at the end
  /// @param work an empty folder for what is written on the way
  /// @param report told of each case
  static BearingRows read(List<JudgedCase> cases, Models models, Path work, Consumer<String> report)
      throws IOException {
    List<BearingRow> rows = new ArrayList<>();
    int unmet = 0;
    try (Checker checker = Checker.load(work.resolve("cache"), AliasList.EMPTY, models)) {
      for (JudgedCase one : cases) {
        Map<String, JudgedCase.Judgement> judged = new HashMap<>();
        one.judgements().forEach(judgement -> judged.put(key(judgement), judgement));
        Set<String> met = new HashSet<>();
        Set<String> claims =
            one.judgements().stream().map(JudgedCase.Judgement::claim).collect(Collectors.toSet());
        for (Checker.WeighedClaim claim : weigh(checker, one, work)) {
          if (claims.contains(claim.claim().proposition())) {
            for (HeadReview.Weighed weighed : claim.passages()) {
              Passage passage = weighed.finding().passage();
              String key = key(claim.claim().proposition(), passage);
              met.add(key);
              rows.add(row(one, claim.claim().id(), weighed, judged.get(key)));
            }
          }
        }
        met.retainAll(judged.keySet());
        unmet += judged.size() - met.size();
        report.accept(one.name() + ": " + rows.size() + " findings so far");
      }
    }
    return new BearingRows(rows, unmet);
  }

  private static BearingRow row(
      JudgedCase one,
      String claim,
      HeadReview.Weighed weighed,
      JudgedCase.@Nullable Judgement judgement) {
    return new BearingRow(
        one.name(),
        claim,
        weighed.cues().values(),
        judgement != null,
        judgement != null && judgement.bears(),
        judgement != null && judgement.against());
  }

  private static List<Checker.WeighedClaim> weigh(Checker checker, JudgedCase one, Path work)
      throws IOException {
    Path folder = Files.createDirectories(work.resolve(one.name()));
    one.write(folder);
    Document article =
        switch (DocumentReader.create().read(folder.resolve("article.md"), "article.md")) {
          case Ingested.Read(Document document) -> document;
          case Ingested.NotRead not -> throw new IOException(one.name() + ": " + not.rejected());
        };
    return checker.weigh(
        article,
        FolderReader.create().read(folder.resolve("sources"), (done, total, path) -> {}),
        (stage, done, total) -> {});
  }

  private static String key(JudgedCase.Judgement judgement) {
    return judgement.claim() + '\n' + judgement.source() + '\n' + flat(judgement.passage());
  }

  private static String key(String claim, Passage passage) {
    return claim + '\n' + passage.document().path() + '\n' + flat(passage.quote());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
