package org.probandum.export.web;

import java.util.List;
import org.probandum.export.form.JsonObject;
import org.probandum.model.Document;
import org.probandum.model.Page;
import org.probandum.model.Span;

/// Says where a span stands, in two ways: by its words with what surrounds them, and by its place.
/// R. Sanderson, P. Ciccarese and B. Young, *Web Annotation Data Model*, W3C (2017), sections 4.2.4
/// and 4.2.5. The standard counts Unicode code points, the record UTF-16 units. What stands in a
/// file with pages also has its page (section 4.2.1, with the fragments of PDF, RFC 8118).
final class TextSelectors {
  private static final int AROUND = 32;

  private TextSelectors() {}

  static List<JsonObject> of(Document document, Span span) {
    String text = document.text();
    JsonObject quote =
        new JsonObject()
            .with("type", "TextQuoteSelector")
            .always("exact", span.of(text))
            .with("prefix", text.substring(before(text, span.start()), span.start()))
            .with("suffix", text.substring(span.end(), after(text, span.end())));
    JsonObject position =
        new JsonObject()
            .with("type", "TextPositionSelector")
            .with("start", text.codePointCount(0, span.start()))
            .with("end", text.codePointCount(0, span.end()));
    Page page = document.findPage(span.start());
    return page == null ? List.of(quote, position) : List.of(quote, position, page(page));
  }

  private static JsonObject page(Page page) {
    return new JsonObject()
        .with("type", "FragmentSelector")
        .with("conformsTo", "http://tools.ietf.org/rfc/rfc8118")
        .with("value", "page=" + page.number());
  }

  private static int before(String text, int end) {
    int start = Math.max(0, end - AROUND);
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
  }

  private static int after(String text, int start) {
    int end = Math.min(text.length(), start + AROUND);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
