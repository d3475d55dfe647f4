package org.probandum.export.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.probandum.export.PageText;
import org.probandum.export.PassageWords;
import org.probandum.export.Words;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.paper.Dossier.Block;
import org.probandum.export.paper.Dossier.Section;
import org.probandum.export.paper.Dossier.Source;
import org.probandum.model.Acceptance;
import org.probandum.model.Assessment;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.Metadata;
import org.probandum.model.Origin;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Report.Entry;
import org.probandum.model.Span;

/// Puts a report into the parts that paper has: for each claim both sides before any verdict. A
/// verdict stands there only where a person has accepted it, or as a proposal where that is asked
/// for.
final class DossierWriter {
  private final Report report;
  private final ExportSettings settings;
  private final List<Source> annex = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private DossierWriter(Report report, ExportSettings settings) {
    this.report = report;
    this.settings = settings;
  }

  static Dossier write(Report report, ExportSettings settings) {
    DossierWriter writer = new DossierWriter(report, settings);
    report.documents().forEach(writer::source);
    List<Section> sections =
        DecidedClaim.all(report, settings).stream().map(writer::section).toList();
    String language = report.article().document().metadata().language();
    return new Dossier(
        report.article().document().displayName(),
        language == null ? "und" : language,
        writer.lead(),
        sections,
        writer.annex);
  }

  private List<String> lead() {
    Metadata metadata = report.article().document().metadata();
    long decided =
        DecidedClaim.all(report, settings).stream().filter(DecidedClaim::isAccepted).count();
    List<String> lead = new ArrayList<>();
    lead.add(String.join(", ", PageText.sourceLine(metadata)));
    lead.add(
        Words.count(report.assessed().size(), "claim")
            + " of this text, held against "
            + Words.count(annex.size(), "source file")
            + ". A person has decided "
            + decided
            + " of them."
            + (settings.includeProposals()
                ? " Where nobody has, the program's proposal stands, and says so."
                : ""));
    lead.add(
        "Run "
            + report.run().id()
            + " of "
            + report.run().tool()
            + " "
            + report.run().version()
            + ".");
    return lead.stream().filter(line -> !line.isBlank()).toList();
  }

  private static String compared(Entry.Read read) {
    List<String> parts = new ArrayList<>();
    parts.add(PassageWords.onlyThese(read.passages()) ? "compared in part" : "compared");
    parts.addAll(PassageWords.of(read.passages()));
    return String.join("; ", parts);
  }

  private void source(Entry entry) {
    int number = annex.size() + 1;
    switch (entry) {
      case Entry.Read read -> {
        Document document = read.document();
        numbers.put(document.id(), number);
        String reason = read.reason();
        annex.add(
            new Source(
                number,
                document.displayName(),
                String.join(", ", PageText.sourceLine(document.metadata())),
                Iri.findWeb(document.metadata().url()),
                document.path(),
                document.sha256(),
                reason == null ? compared(read) : "not compared: " + reason));
      }
      case Entry.NotRead not ->
          annex.add(
              new Source(
                  number,
                  not.path(),
                  "",
                  null,
                  not.path(),
                  not.rejected().sha256(),
                  "not read: " + not.rejected().reason()));
    }
  }

  private Section section(DecidedClaim claim) {
    List<Block> blocks = new ArrayList<>();
    Span place = claim.claim().hull();
    blocks.add(
        new Block.Line(
            "In the text",
            claim.claim().text() + " (characters " + place.start() + " to " + place.end() + ")"));
    report
        .article()
        .attributionsOf(claim.claim())
        .forEach(held ->
            blocks.add(
                new Block.Line("Held by", held.claimant() + ", who " + Words.of(held.stance()))));
    side(blocks, claim, Relation.SUPPORTS, "For it");
    side(blocks, claim, Relation.CONTRADICTS, "Against it");
    side(blocks, claim, Relation.QUALIFIES, "With a reservation");
    side(blocks, claim, Relation.MENTIONS, "On the same subject");
    origins(blocks, claim);
    gaps(blocks, claim);
    blocks.add(verdict(claim));
    String id = claim.claim().id();
    String name = claim.claim().byPerson() ? id : id.substring(1).replace(".", " ");
    return new Section(name + ". " + claim.claim().proposition(), blocks);
  }

  private void side(List<Block> blocks, DecidedClaim claim, Relation relation, String name) {
    List<Finding> findings =
        claim.findings().stream().filter(finding -> finding.relation() == relation).toList();
    if (findings.isEmpty()) {
      if (relation == Relation.SUPPORTS || relation == Relation.CONTRADICTS) {
        blocks.add(new Block.Line(name, "nothing found in these sources"));
      }
      return;
    }
    blocks.add(new Block.Side(name));
    findings.forEach(finding -> blocks.add(quote(finding)));
  }

  private Block quote(Finding finding) {
    Document document = finding.passage().document();
    Span span = finding.passage().span();
    String remark = finding.flags().stream().map(Words::of).collect(Collectors.joining("; "));
    List<String> note = new ArrayList<>();
    note.add(document.displayName());
    note.addAll(PageText.sourceLine(document.metadata()));
    Integer number = numbers.get(document.id());
    if (number != null) {
      note.add("source " + number);
    }
    note.add("characters " + span.start() + " to " + span.end());
    return new Block.Quote(finding.passage().quote(), remark, String.join(", ", note) + ".");
  }

  private void origins(List<Block> blocks, DecidedClaim claim) {
    for (Origin origin : report.origins()) {
      if (origin.claimId().equals(claim.claim().id())) {
        String sources =
            origin.documents().stream()
                .map(numbers::get)
                .map(number -> number == null ? "?" : number.toString())
                .collect(Collectors.joining(", "));
        String lineage = origin.known() ? "" : " (lineage unknown)";
        blocks.add(
            new Block.Line("One origin", "source " + sources + lineage + ": " + origin.reason()));
      }
    }
  }

  private void gaps(List<Block> blocks, DecidedClaim claim) {
    for (Gap gap : report.gaps()) {
      if (gap.claimId().equals(claim.claim().id())) {
        String searched = String.join("; ", gap.searched());
        blocks.add(new Block.Line("Searched for in vain", searched + ": " + gap.note()));
      }
    }
  }

  private Block verdict(DecidedClaim claim) {
    Acceptance acceptance = claim.acceptance();
    if (acceptance != null) {
      String who = acceptance.by() + ", " + acceptance.on();
      return new Block.Line("Decided", Words.of(acceptance.verdict()) + " (by " + who + ")");
    }
    if (!settings.includeProposals()) {
      return new Block.Line("Not decided", "no person has accepted a verdict on this claim");
    }
    Assessment assessment = claim.assessed().assessment();
    return new Block.Line(
        "Proposed by the program, decided by nobody",
        Words.of(assessment) + ". " + assessment.why().text());
  }
}
