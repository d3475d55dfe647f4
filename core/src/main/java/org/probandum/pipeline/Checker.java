package org.probandum.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.assessment.AssessmentRule;
import org.probandum.encoder.ModelFiles;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.SentenceEncoder;
import org.probandum.encoder.VectorCache;
import org.probandum.evidence.PassageIndex;
import org.probandum.incident.Circumstances;
import org.probandum.incident.CountedClaim;
import org.probandum.incident.Ledgers;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.AliasList;
import org.probandum.mention.name.CaseNames;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.InnerFinding;
import org.probandum.model.Origin;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.source.OriginGrouper;
import org.probandum.source.Origins;
import org.probandum.stance.ArticleClaims;
import org.probandum.stance.CitedDocuments;
import org.probandum.stance.HeadReview;
import org.probandum.stance.SourceReading;
import org.probandum.stance.SpeechClaims;
import org.probandum.stance.StanceJudge;

/// Checks an article against a folder of sources, from documents to the report. Thread-safe.
public final class Checker implements AutoCloseable {
  private final DocumentStages stages;
  private final KeptReadings readings;
  private final SourceStages sources;
  private final Models models;
  private final VectorCache vectors;
  private final StanceJudge stance = StanceJudge.load();
  private final ArticleClaims own = ArticleClaims.load();
  private final OriginGrouper grouper = OriginGrouper.load();

  private Checker(
      DocumentStages stages, KeptReadings readings, Models models, VectorCache vectors) {
    this.stages = stages;
    this.readings = readings;
    this.sources = new SourceStages(stages, readings);
    this.models = models;
    this.vectors = vectors;
  }

  /// A checker that keeps what it may reuse in this folder, by content hash.
  ///
  /// @param cache an absolute folder, made when needed
  public static Checker load(Path cache) {
    return load(cache, AliasList.EMPTY);
  }

  /// The same with a user's own list of what names stand for in the case.
  public static Checker load(Path cache, AliasList aliases) {
    return load(cache, aliases, Models.find(ModelFiles.carried(), cache));
  }

  /// The same with these models, which are closed with the checker.
  public static Checker load(Path cache, AliasList aliases, Models models) {
    DocumentStages stages = DocumentStages.unprepared(aliases, models);
    return new Checker(
        stages,
        KeptReadings.in(cache.resolve("documents"), stages, aliases, models),
        models,
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
    return check(article, folder, List.of(), settings, progress);
  }

  /// Checks the article, and claims of it that persons worded.
  ///
  /// @param asked the persons' claims; they come after the article's own, under their keys
  public Report check(
      Document article,
      Folder folder,
      List<AskedClaim> asked,
      RunSettings settings,
      Progress progress) {
    progress.update("reading the article", 0, 1);
    KeptReadings.Known contested = readings.name(article);
    List<Document> comparable = sources.comparable(folder);
    progress.update("choosing documents", 0, comparable.size());
    Candidates candidates =
        settings.readsEverySource()
            ? Candidates.every(comparable)
            : readings.candidates(contested, comparable, asked, () -> wanted(contested, asked));
    List<KeptReadings.Known> named = sources.name(candidates.documents(), progress);
    CaseNames names = unify(contested, named);
    Reading reading = readings.read(contested, names.apply(contested.text().names()));
    List<SourceReading> read = sources.read(named, names, folder, progress);
    Search search = search(reading, read, progress);
    Gathered gathered = new Gathered();
    gathered.inner.addAll(own.conflicts(reading));
    List<List<Finding>> compared =
        Workers.each(
            reading.claims(),
            "checking claims",
            progress,
            claim -> onSpeech(claim, reading, search));
    for (int i = 0; i < compared.size(); i++) {
      assess(reading.claims().get(i), compared.get(i), reading, search, gathered);
    }
    for (ComparedWording wording :
        Workers.each(
            asked,
            "checking persons' claims",
            progress,
            claim -> compared(worded(claim, reading, names), search))) {
      assess(wording, search, gathered);
    }
    progress.update("putting incidents together", 0, 1);
    RunSettings noted =
        new RunSettings(settings.articlePath(), AskedClaims.settings(settings.settings(), asked));
    Report report =
        new Report(
            RunRecord.of(article, folder, candidates.noted(noted), models.cards()),
            reading,
            sources.entries(
                article, folder, candidates, named.stream().map(KeptReadings.Known::text).toList()),
            gathered.assessed,
            gathered.origins,
            gathered.gaps,
            Proposals.of(
                names.proposals(),
                reading,
                gathered.assessed,
                search.readings(),
                candidates.complete()),
            gathered.inner);
    return withIncidents(report, gathered.counted, search.readings());
  }

  /// A claim of an article with the passages that the stance model could tell something of.
  ///
  /// @param passages each with its cues, nearest first
  public record WeighedClaim(Claim claim, List<HeadReview.Weighed> passages) {
    public WeighedClaim {
      passages = List.copyOf(passages);
    }
  }

  /// The passages that a check of the article could raise by what the stance model reads, all of
  /// them read: what the weights of `bearing.tsv` are learnt from. No passages without that model.
  ///
  /// @param folder the sources; all are read
  public List<WeighedClaim> weigh(Document article, Folder folder, Progress progress) {
    KeptReadings.Known contested = readings.name(article);
    List<KeptReadings.Known> named = sources.name(sources.comparable(folder), progress);
    CaseNames names = unify(contested, named);
    Reading reading = readings.read(contested, names.apply(contested.text().names()));
    Search search = search(reading, sources.read(named, names, folder, progress), progress);
    return Workers.each(
        reading.claims(),
        "checking claims",
        progress,
        claim -> new WeighedClaim(claim, search.weighed(claim)));
  }

  private CaseNames unify(KeptReadings.Known contested, List<KeptReadings.Known> sources) {
    List<DocumentStages.Named> all = new ArrayList<>();
    sources.forEach(source -> all.add(source.text()));
    all.add(contested.text());
    return stages.unify(all);
  }

  private static Report withIncidents(
      Report report, List<CountedClaim> counted, Map<String, Reading> sources) {
    List<Finding> findings =
        report.assessed().stream().flatMap(claim -> claim.findings().stream()).toList();
    return report.with(
        Ledgers.of(report.article(), counted, report.inner(), sources),
        Circumstances.of(findings, sources));
  }

  /// What is found on the claims, one after another.
  private static final class Gathered {
    private final List<Report.AssessedClaim> assessed = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<InnerFinding> inner = new ArrayList<>();
    private final List<CountedClaim> counted = new ArrayList<>();
  }

  private Search search(Reading article, List<SourceReading> compared, Progress progress) {
    progress.update("indexing passages", 0, 1);
    Map<String, SourceReading> byId = new HashMap<>();
    compared.forEach(source -> byId.put(source.reading().document().id(), source));
    List<Reading> readings = compared.stream().map(SourceReading::reading).toList();
    SentenceEncoder encoder = models.vectors();
    PassageIndex index =
        encoder == null
            ? PassageIndex.build(readings)
            : PassageIndex.build(readings, encoder, vectors);
    progress.update("indexing passages", 1, 1);
    PairModel pair = models.pair();
    HeadReview review = pair == null ? null : HeadReview.with(pair);
    return new Search(index, article, byId, stance.knowing(compared), review);
  }

  private void assess(
      Claim claim, List<Finding> compared, Reading article, Search search, Gathered gathered) {
    gathered.counted.add(new CountedClaim(claim, compared));
    List<Origin> origins = gathered.origins;
    Report.AssessedClaim whole = assess(claim, Search.shown(compared), search, origins);
    gathered.assessed.add(whole);
    gathered.inner.addAll(CitedDocuments.check(claim, article, compared, search.documents()));
    if (whole.assessment() instanceof Assessment.NoEvidence none) {
      gathered.gaps.add(search.gap(claim, none, compared));
    }
    @Nullable Claim core = CoreClaim.without(claim, whole.assessment(), article);
    if (core != null) {
      gathered.assessed.add(assess(core, Search.shown(search.compared(core)), search, origins));
    }
  }

  /// The article by itself with the wordings of persons' claims, by which sources are chosen.
  private Reading wanted(KeptReadings.Known contested, List<AskedClaim> asked) {
    Reading article = readings.read(contested, contested.text().names());
    CaseNames own = stages.unify(List.of(contested.text()));
    List<Claim> claims = new ArrayList<>(article.claims());
    StringBuilder text = new StringBuilder(article.document().text());
    for (AskedClaim claim : asked) {
      Reading worded = stages.readWording(article, claim, own);
      claims.addAll(worded.claims().subList(article.claims().size(), worded.claims().size()));
      text.append("\n\n").append(claim.proposition());
    }
    return WordedReading.withClaims(article, text.toString(), claims);
  }

  private WordedClaim worded(AskedClaim asked, Reading article, CaseNames names) {
    return WordedClaim.of(asked, article, stages.readWording(article, asked, names));
  }

  /// A person's claim with all passages compared with it, and without its reading, which is as
  /// large as the article.
  private record ComparedWording(Claim shown, Claim sought, List<Finding> compared) {}

  private static ComparedWording compared(WordedClaim claim, Search search) {
    return new ComparedWording(
        claim.shown(), claim.sought(), onSpeech(claim, search.worded(claim.reading())));
  }

  /// A person's claim is assessed as it is worded, never without one of its parts, and is no count
  /// of the article.
  private void assess(ComparedWording wording, Search search, Gathered gathered) {
    List<Finding> compared = wording.compared();
    Report.AssessedClaim whole =
        assess(wording.shown(), Search.shown(compared), search, gathered.origins);
    gathered.assessed.add(whole);
    if (whole.assessment() instanceof Assessment.NoEvidence none) {
      gathered.gaps.add(search.gap(wording.sought(), none, compared));
    }
  }

  private static List<Finding> onSpeech(WordedClaim claim, Search search) {
    List<Finding> compared = search.compared(claim);
    List<Finding> contents =
        claim.parts().size() > 1
            ? List.of()
            : SpeechClaims.contents(claim.parts().getFirst(), claim.reading()).stream()
                .flatMap(content -> search.compared(content).stream())
                .toList();
    return contents.isEmpty() ? compared : SpeechClaims.with(claim.shown(), compared, contents);
  }

  /// All passages compared with a claim; where it is about speech, with what shows that its content
  /// was said.
  private static List<Finding> onSpeech(Claim claim, Reading article, Search search) {
    List<Finding> own = search.compared(claim);
    List<Finding> contents =
        SpeechClaims.contents(claim, article).stream()
            .flatMap(content -> search.compared(content).stream())
            .toList();
    return contents.isEmpty() ? own : SpeechClaims.with(claim, own, contents);
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
    models.close();
  }
}
