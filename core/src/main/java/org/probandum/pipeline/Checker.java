package org.probandum.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.assessment.AssessmentRule;
import org.probandum.encoder.SentenceEncoder;
import org.probandum.encoder.VectorCache;
import org.probandum.evidence.PassageIndex;
import org.probandum.ingest.Folder;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.Origin;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.source.OriginGrouper;
import org.probandum.source.Origins;
import org.probandum.stance.SourceReading;
import org.probandum.stance.StanceJudge;

/// Checks an article against a folder of sources, from documents to the report. Thread-safe.
public final class Checker implements AutoCloseable {
  private final DocumentStages stages;
  private final SourceStages sources;
  private final SentenceEncoder encoder;
  private final VectorCache vectors;
  private final StanceJudge stance = StanceJudge.load();
  private final OriginGrouper grouper = OriginGrouper.load();

  private Checker(DocumentStages stages, SentenceEncoder encoder, VectorCache vectors) {
    this.stages = stages;
    this.sources = new SourceStages(stages);
    this.encoder = encoder;
    this.vectors = vectors;
  }

  /// A checker that keeps what it may reuse in this folder, by content hash.
  ///
  /// @param cache an absolute folder, made when needed
  public static Checker load(Path cache) {
    return new Checker(
        DocumentStages.load(),
        SentenceEncoder.load(cache.resolve("native")),
        VectorCache.in(cache.resolve("vectors")));
  }

  /// The reading stages, for what needs no evidence.
  public DocumentStages stages() {
    return stages;
  }

  /// Checks the article.
  ///
  /// @param article the contested text
  /// @param folder the sources, read and rejected
  /// @param settings the settings in force, for the record
  /// @param progress told how far it has come
  public Report check(Document article, Folder folder, RunSettings settings, Progress progress) {
    Reading reading = stages.read(article);
    List<SourceReading> compared = sources.read(folder, progress);
    Search search = search(reading, compared, progress);
    List<Report.AssessedClaim> assessed = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int done = 0;
    for (Claim claim : reading.claims()) {
      assess(claim, reading, search, assessed, origins, gaps);
      progress.update("checking claims", ++done, reading.claims().size());
    }
    return new Report(
        RunRecord.of(article, folder, settings, encoder),
        reading,
        SourceStages.entries(article, folder),
        assessed,
        origins,
        gaps);
  }

  private Search search(Reading article, List<SourceReading> compared, Progress progress) {
    progress.update("indexing passages", 0, 1);
    Map<String, SourceReading> byId = new HashMap<>();
    compared.forEach(source -> byId.put(source.reading().document().id(), source));
    PassageIndex index =
        PassageIndex.build(
            compared.stream().map(SourceReading::reading).toList(), encoder, vectors);
    progress.update("indexing passages", 1, 1);
    return new Search(index, article, byId, stance);
  }

  private void assess(
      Claim claim,
      Reading article,
      Search search,
      List<Report.AssessedClaim> assessed,
      List<Origin> origins,
      List<Gap> gaps) {
    List<Finding> findings = search.findings(claim);
    Report.AssessedClaim whole = assess(claim, findings, search, origins);
    assessed.add(whole);
    if (whole.assessment() instanceof Assessment.NoEvidence none) {
      gaps.add(search.gap(claim, none));
    }
    @Nullable Claim core = CoreClaim.without(claim, whole.assessment(), article);
    if (core != null) {
      assessed.add(assess(core, search.findings(core), search, origins));
    }
  }

  private Report.AssessedClaim assess(
      Claim claim, List<Finding> found, Search search, List<Origin> origins) {
    List<Finding> findings = new ArrayList<>(found);
    findings.sort(
        Comparator.comparing(Finding::relation, Comparator.comparingInt(Checker::order))
            .thenComparing(Comparator.comparingDouble(Finding::score).reversed())
            .thenComparing(finding -> finding.passage().document().path())
            .thenComparing(finding -> finding.passage().span()));
    Origins grouped = grouper.group(claim.id(), findings, search.readings());
    origins.addAll(grouped.origins());
    Assessment assessment =
        AssessmentRule.assess(claim, findings, grouped.origins(), grouped.originOf());
    return new Report.AssessedClaim(claim, findings, grouped.originOf(), assessment);
  }

  private static int order(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> 0;
      case CONTRADICTS -> 1;
      case QUALIFIES -> 2;
      case MENTIONS -> 3;
    };
  }

  @Override
  public void close() {
    encoder.close();
  }
}
