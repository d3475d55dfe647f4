package org.probandum.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Origin;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;
import org.probandum.model.Why;
import org.probandum.pipeline.Reassessment;

/// Invented sources, articles and runs of any size, the same for the same seed.
// Any of the values will do.
@SuppressWarnings("EnumOrdinal")
final class InventedCase {
  static final Reassessment RULE = new Reassessment();
  static final String VERSION = "0.1.0";

  private InventedCase() {}

  /// Options with a clock that goes on a second with each look.
  static CaseOptions options() {
    return new CaseOptions(new SteadyClock(), RULE, VERSION);
  }

  private static final class SteadyClock extends Clock {
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofSeconds(1));
      return now;
    }
  }

  /// A case with sources and one run of an article.
  static Case small(Path folder, int sources, int claims) {
    Case file = Case.create(folder, "Invented", "R. Ito", options());
    try (CaseWriter writer = file.write("make")) {
      List<Source> made = sources(sources, 1);
      writer.addSources("R. Ito", made, List.of(), "");
      writer.recordRun(
          "R. Ito", report("article.txt", documents(made), claims, 7), bytes(claims), "");
    }
    return file;
  }

  static List<Document> documents(List<Source> sources) {
    return sources.stream().map(Source::document).toList();
  }

  static List<Source> sources(int count, int seed) {
    Random random = new Random(seed);
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 6; j++) {
        text.append("Village ").append(random.nextInt(5000)).append(" counted ");
        text.append(random.nextInt(90) + 10).append(" people in note ").append(i).append(".\n");
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      Metadata metadata =
          new Metadata(
              "Note " + i, null, "Paper " + i % 40, "1921-05", null, null, "en", List.of());
      sources.add(
          new Source(Document.of("notes/" + i + ".txt", bytes, text.toString(), metadata), bytes));
    }
    return sources;
  }

  /// The article's text: one sentence for each claim.
  static String text(int claims) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < claims; i++) {
      text.append("Village ").append(i).append(" lost ").append(i % 9 + 1);
      text.append(" houses on ").append(i % 28 + 1).append(" May 1921.\n");
    }
    return text.toString();
  }

  static byte[] bytes(int claims) {
    return text(claims).getBytes(StandardCharsets.UTF_8);
  }

  /// A run over the article; another seed finds other passages.
  static Report report(String name, List<Document> documents, int claims, int seed) {
    return report(name, documents, claims, seed, List.of());
  }

  /// The same that also searched for claims of persons.
  static Report report(
      String name, List<Document> documents, int claims, int seed, List<ClaimRow> persons) {
    Document article =
        Document.of(name, bytes(claims), text(claims), Metadata.EMPTY.withLanguage("en"));
    Random random = new Random(seed);
    Made made = new Made();
    String text = article.text();
    int start = 0;
    for (int i = 0; i < claims; i++) {
      int end = text.indexOf('\n', start);
      made.add(article, new Span(start, end), i, documents, random);
      start = end + 1;
    }
    for (ClaimRow person : persons) {
      made.assess(
          new Claim(
              person.key(),
              "s1",
              List.of(person.span()),
              person.text(),
              person.proposition(),
              List.of(),
              List.of(),
              List.of()),
          documents,
          random);
    }
    List<Report.Entry> entries = new ArrayList<>();
    documents.forEach(document -> entries.add(new Report.Entry.Read(document, null)));
    Report.Run run =
        new Report.Run(
            "run" + seed,
            "probandum",
            VERSION,
            Map.of("seed", "" + seed),
            List.of(new Report.Input(name, article.sha256())),
            List.of());
    Reading reading =
        new Reading(
            new ParsedDocument(article, made.sentences),
            made.mentions,
            List.of(),
            made.judgements,
            made.claims,
            List.of());
    return new Report(run, reading, entries, made.assessed, made.origins, made.gaps);
  }

  private static final class Made {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Report.AssessedClaim> assessed = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    void add(Document article, Span span, int i, List<Document> documents, Random random) {
      String id = "s" + (i + 1);
      String words = span.of(article.text());
      sentences.add(new Sentence(id, span, words, i / 5, false, List.of()));
      judgements.add(new Judgement(id, true, null, false, true, "It counts houses."));
      int day = words.indexOf(" on ") + 4;
      Span date = new Span(span.start() + day, span.end() - 1);
      String edtf = "1921-05-%02d".formatted(i % 28 + 1);
      mentions.add(
          new Mention.Time(
              date,
              date.of(article.text()),
              new TimeValue(TimeValue.Type.DATE, edtf, edtf, null, null, false)));
      Claim claim =
          new Claim(
              "c" + (i + 1), id, List.of(span), words, words, List.of(), List.of(), List.of());
      claims.add(claim);
      assess(claim, documents, random);
    }

    private void assess(Claim claim, List<Document> documents, Random random) {
      List<Finding> findings = new ArrayList<>();
      List<@Nullable String> originOf = new ArrayList<>();
      List<Origin> own = new ArrayList<>();
      int number = random.nextInt(5);
      int first = random.nextInt(documents.size());
      for (int i = 0; i < number && i < documents.size(); i++) {
        Document document = documents.get((first + i) % documents.size());
        int line = document.text().indexOf('\n');
        Relation relation = Relation.values()[random.nextInt(4)];
        findings.add(
            new Finding(
                claim.id(),
                new Passage(document, new Span(0, line)),
                relation,
                null,
                null,
                1.0 / (i + 2),
                List.of(),
                Set.of(),
                Why.of(relation.name(), "Invented.")));
        String origin = relation == Relation.MENTIONS ? null : claim.id() + ".o" + (own.size() + 1);
        originOf.add(origin);
        if (origin != null) {
          own.add(new Origin(origin, claim.id(), List.of(document.id()), true, "one observation"));
        }
      }
      Assessment assessment = RULE.assess(claim, findings, own, originOf, Map.of());
      assessed.add(new Report.AssessedClaim(claim, findings, originOf, assessment));
      origins.addAll(own);
      if (assessment instanceof Assessment.NoEvidence) {
        gaps.add(new Gap(claim.id(), List.of("houses"), "Nothing was found."));
      }
    }
  }
}
