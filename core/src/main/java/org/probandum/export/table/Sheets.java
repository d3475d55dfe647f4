package org.probandum.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.table.Sheet.Cell;
import org.probandum.export.table.Sheet.Row;
import org.probandum.model.Acceptance;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Report;
import org.probandum.model.Report.Entry;
import org.probandum.model.SlotKind;

/// The tables of a report. Offsets are UTF-16 units, half-open.
final class Sheets {
  private Sheets() {}

  static List<Sheet> all(Report report, ExportSettings settings) {
    return List.of(claims(report, settings), evidence(report), mentions(report), sources(report));
  }

  static Sheet claims(Report report, ExportSettings settings) {
    List<List<Cell>> rows = new ArrayList<>();
    for (DecidedClaim decided : DecidedClaim.all(report, settings)) {
      Claim claim = decided.claim();
      Acceptance acceptance = decided.acceptance();
      Row row =
          new Row()
              .text(claim.id())
              .text(claim.proposition())
              .text(claim.text())
              .whole(claim.hull().start())
              .whole(claim.hull().end())
              .text(claimants(report, claim))
              .name(decided.proposed())
              .name(acceptance == null ? null : acceptance.verdict())
              .text(acceptance == null ? null : acceptance.by())
              .text(acceptance == null ? null : acceptance.on().toString());
      sides(row, decided.assessed().assessment());
      rows.add(row.text(decided.reason()).cells());
    }
    return new Sheet(
        "claims",
        List.of(
            "claim",
            "proposition",
            "text",
            "start",
            "end",
            "claimants",
            "proposed_verdict",
            "accepted_verdict",
            "accepted_by",
            "accepted_on",
            "decided_slot",
            "said",
            "origins_for",
            "origins_against",
            "documents_for",
            "documents_against",
            "reason"),
        rows);
  }

  private static String claimants(Report report, Claim claim) {
    return report.article().attributionsOf(claim).stream()
        .map(held -> held.claimant() + " (" + held.stance() + ")")
        .collect(Collectors.joining("; "));
  }

  private static void sides(Row row, Assessment assessment) {
    switch (assessment) {
      case Assessment.NoEvidence silence ->
          row.text("").name(silence.said()).whole(0).whole(0).whole(0).whole(0);
      case Assessment.Evidenced found ->
          row.name(found.slot())
              .name(found.said())
              .whole(found.supportingOrigins().size())
              .whole(found.contradictingOrigins().size())
              .whole(found.supportingDocuments().size())
              .whole(found.contradictingDocuments().size());
    }
  }

  static Sheet evidence(Report report) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Report.AssessedClaim assessed : report.assessed()) {
      for (int i = 0; i < assessed.findings().size(); i++) {
        rows.add(evidence(assessed.findings().get(i), assessed.originIds().get(i)));
      }
    }
    return new Sheet(
        "evidence",
        List.of(
            "claim",
            "relation",
            "decided_slot",
            "said",
            "flags",
            "counts",
            "origin",
            "quote",
            "document",
            "path",
            "title",
            "publisher",
            "published",
            "start",
            "end",
            "reason"),
        rows);
  }

  private static List<Cell> evidence(
      Finding finding, @org.jspecify.annotations.Nullable String origin) {
    Document document = finding.passage().document();
    Metadata metadata = document.metadata();
    SlotKind slot = finding.slot();
    return new Row()
        .text(finding.claimId())
        .name(finding.relation())
        .name(slot)
        .name(finding.said())
        .text(finding.flags().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .text(finding.counts() ? "yes" : "no")
        .text(origin)
        .text(finding.passage().quote())
        .text(document.id())
        .text(document.path())
        .text(metadata.title())
        .text(metadata.publisher())
        .text(metadata.published())
        .whole(finding.passage().span().start())
        .whole(finding.passage().span().end())
        .text(finding.why().text())
        .cells();
  }

  static Sheet mentions(Report report) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Mention mention : report.article().mentions()) {
      String kind =
          switch (mention) {
            case Mention.Name name -> "NAME " + name.type();
            case Mention.Time time -> "TIME " + time.value().type();
            case Mention.Location location -> "PLACE " + location.use();
            case Mention.Count count -> "QUANTITY " + count.value().role();
          };
      rows.add(
          new Row()
              .text(kind)
              .text(mention.text())
              .text(mention.normal())
              .whole(mention.span().start())
              .whole(mention.span().end())
              .cells());
    }
    return new Sheet("mentions", List.of("kind", "text", "normal", "start", "end"), rows);
  }

  static Sheet sources(Report report) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Entry entry : report.documents()) {
      rows.add(
          switch (entry) {
            case Entry.Read read -> source(read);
            case Entry.NotRead not ->
                new Row()
                    .text("")
                    .text(not.path())
                    .text(not.rejected().sha256())
                    .text("")
                    .text("")
                    .text("")
                    .text("")
                    .text("")
                    .text("")
                    .text("REJECTED")
                    .text(not.rejected().reason())
                    .cells();
          });
    }
    return new Sheet(
        "sources",
        List.of(
            "document",
            "path",
            "sha256",
            "title",
            "author",
            "publisher",
            "published",
            "url",
            "language",
            "status",
            "reason"),
        rows);
  }

  private static List<Cell> source(Entry.Read read) {
    Document document = read.document();
    Metadata metadata = document.metadata();
    return new Row()
        .text(document.id())
        .text(document.path())
        .text(document.sha256())
        .text(metadata.title())
        .text(metadata.author())
        .text(metadata.publisher())
        .text(metadata.published())
        .text(metadata.url())
        .text(metadata.language())
        .text("READ")
        .text(read.reason())
        .cells();
  }
}
