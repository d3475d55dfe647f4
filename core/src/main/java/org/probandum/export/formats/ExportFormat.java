package org.probandum.export.formats;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.export.corpus.AveritecRecords;
import org.probandum.export.corpus.CslCitations;
import org.probandum.export.corpus.WebAnnoTsv;
import org.probandum.export.desk.FollowTheMoney;
import org.probandum.export.desk.StixBundle;
import org.probandum.export.form.Exporter;
import org.probandum.export.graph.AifGraph;
import org.probandum.export.graph.ArgdownMap;
import org.probandum.export.graph.ProvenanceJson;
import org.probandum.export.paper.PdfFile;
import org.probandum.export.paper.WordFile;
import org.probandum.export.table.CsvTable;
import org.probandum.export.table.Workbook;
import org.probandum.export.web.ClaimReviews;
import org.probandum.export.web.GeoJson;
import org.probandum.export.web.WebAnnotations;

/// Every format that a report can be given out in.
public enum ExportFormat {
  HTML("html", "report.html", "text/html", Use.WORK, (r, s) -> ReportHtml.bytes(r)),
  JSON("json", "report.json", "application/json", Use.WORK, (r, s) -> ReportJson.bytes(r)),
  DOCX(
      "docx",
      "report.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Use.PUBLISH,
      WordFile::render),
  PDF("pdf", "report.pdf", "application/pdf", Use.PUBLISH, PdfFile::render),
  XLSX(
      "xlsx",
      "report.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      Use.WORK,
      Workbook::render),
  CLAIMS_CSV("claims-csv", "claims.csv", "text/csv", Use.WORK, CsvTable::claims),
  EVIDENCE_CSV("evidence-csv", "evidence.csv", "text/csv", Use.WORK, CsvTable::evidence),
  MENTIONS_CSV("mentions-csv", "mentions.csv", "text/csv", Use.WORK, CsvTable::mentions),
  ANNOTATIONS(
      "annotations",
      "annotations.jsonld",
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
      Use.WORK,
      WebAnnotations::render),
  ARGDOWN("argdown", "report.argdown", "text/argdown", Use.WORK, ArgdownMap::render),
  AIF("aif", "aif.jsonld", "application/ld+json", Use.WORK, AifGraph::render),
  GEOJSON("geojson", "places.geojson", "application/geo+json", Use.WORK, GeoJson::render),
  CLAIM_REVIEW(
      "claimreview",
      "claimreview.jsonld",
      "application/ld+json",
      Use.PUBLISH,
      ClaimReviews::render),
  PROV("prov", "provenance.json", "application/json", Use.WORK, ProvenanceJson::render),
  STIX("stix", "stix.json", "application/stix+json;version=2.1", Use.PUBLISH, StixBundle::render),
  FTM("ftm", "ftm.jsonl", "application/json+ftm", Use.WORK, FollowTheMoney::render),
  WEBANNO("webanno", "webanno.tsv", "text/tab-separated-values", Use.WORK, WebAnnoTsv::render),
  CSL(
      "csl",
      "sources.csl.json",
      "application/vnd.citationstyles.csl+json",
      Use.WORK,
      CslCitations::render),
  AVERITEC("averitec", "averitec.json", "application/json", Use.PUBLISH, AveritecRecords::render);

  /// Whether a form is meant for publishing.
  private enum Use {
    WORK,
    PUBLISH
  }

  private final String format;
  private final String fileName;
  private final String mediaType;
  private final Use use;

  /// A reference to a method without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Exporter exporter;

  ExportFormat(String format, String fileName, String mediaType, Use use, Exporter exporter) {
    this.format = format;
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.use = use;
    this.exporter = exporter;
  }

  /// The format with this name, or null where there is none.
  public static @Nullable ExportFormat find(String name) {
    return Arrays.stream(values())
        .filter(each -> each.format.equals(name))
        .findFirst()
        .orElse(null);
  }

  /// The names of all formats, in the order in which they are offered.
  public static List<String> names() {
    return Arrays.stream(values()).map(ExportFormat::format).toList();
  }

  /// Its name, as a person gives it.
  public String format() {
    return format;
  }

  /// The usual name of a file of this format.
  public String fileName() {
    return fileName;
  }

  /// The media type by which the web names it.
  public String mediaType() {
    return mediaType;
  }

  /// Whether it is meant for publishing, and so carries only verdicts that a person has accepted
  /// unless proposals are asked for. The others show both, and never alike.
  public boolean publishes() {
    return use == Use.PUBLISH;
  }

  Exporter exporter() {
    return exporter;
  }
}
