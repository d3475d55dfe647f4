package org.probandum.export.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.probandum.export.paper.Dossier.Block;

/// The report as one page to be printed: no script, no request, notes numbered and at the end.
final class PrintPage {
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm; }
      body { font: 10.5pt/1.4 serif; color: #000; }
      h1 { font-size: 18pt; } h2 { font-size: 12.5pt; margin-top: 1.4em; break-after: avoid; }
      blockquote { margin: .3em 0 .3em 1.2em; unicode-bidi: plaintext; }
      sup { font-size: 75%; } .remark { font-style: italic; }
      table { border-collapse: collapse; width: 100%; font-size: 8.5pt; }
      td, th { border: .5pt solid #777; padding: 2pt 4pt; vertical-align: top; text-align: left;
        overflow-wrap: anywhere; }
      ol { font-size: 9pt; overflow-wrap: anywhere; }
      """;

  private final StringBuilder out = new StringBuilder();
  private final List<String> notes = new ArrayList<>();

  private PrintPage() {}

  static byte[] bytes(Dossier dossier) {
    PrintPage page = new PrintPage();
    page.write(dossier);
    return page.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Dossier dossier) {
    out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .append("style-src 'unsafe-inline'\">\n<title>")
        .append(escaped(dossier.title()))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style></head><body>\n");
    element("h1", dossier.title());
    dossier.lead().forEach(line -> element("p", line));
    for (Dossier.Section section : dossier.sections()) {
      element("h2", section.heading());
      section.blocks().forEach(this::block);
    }
    out.append("<h2>Notes</h2>\n<ol>\n");
    notes.forEach(note -> element("li", note));
    out.append("</ol>\n<h2>Annex: sources</h2>\n");
    annex(dossier.annex());
    out.append("</body></html>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Line line ->
          out.append("<p dir=\"auto\"><b>")
              .append(escaped(line.label()))
              .append(":</b> ")
              .append(escaped(line.text()))
              .append("</p>\n");
      case Block.Side side ->
          out.append("<p><b>").append(escaped(side.name())).append(":</b></p>\n");
      case Block.Quote quote -> quote(quote);
    }
  }

  private void quote(Block.Quote quote) {
    notes.add(quote.note());
    out.append("<blockquote dir=\"auto\">“")
        .append(escaped(quote.words().strip()))
        .append("”<sup>")
        .append(notes.size())
        .append("</sup>");
    if (!quote.remark().isEmpty()) {
      out.append(" <span class=\"remark\">[").append(escaped(quote.remark())).append("]</span>");
    }
    out.append("</blockquote>\n");
  }

  private void annex(List<Dossier.Source> sources) {
    out.append(
        "<table><tr><th>No.</th><th>Source</th><th>File and SHA-256</th><th>State</th></tr>\n");
    for (Dossier.Source source : sources) {
      String sha256 = source.sha256();
      String address = source.address();
      out.append("<tr>");
      element("td", String.valueOf(source.number()));
      element(
          "td",
          source.name()
              + (source.line().isEmpty() ? "" : " – " + source.line())
              + (address == null ? "" : " – " + address));
      element("td", source.path() + (sha256 == null ? "" : " – " + sha256));
      element("td", source.status());
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private void element(String name, String text) {
    out.append('<').append(name).append(" dir=\"auto\">").append(escaped(text));
    out.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
