package org.probandum.export;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.probandum.model.Report;

/// The record of one check as one HTML page that needs no other file, no script and no network.
/// Everything that comes from a document is escaped; equal reports give equal bytes.
public final class ReportHtml {
  private static final HtmlInterceptor NONE =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };

  private ReportHtml() {}

  /// The page in UTF-8.
  public static byte[] bytes(Report report) {
    StringOutput text = new StringOutput();
    ReportPage page = ReportPage.of(report, Style.load());
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(text), NONE, page);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
