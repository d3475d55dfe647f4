package org.probandum.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.probandum.model.Metadata;

/// Reads HTML: the main text, and what the page says about itself. Nothing is fetched.
final class HtmlReader {
  private final Limits limits;
  private final MainText mainText;

  HtmlReader(Limits limits) {
    this.limits = limits;
    this.mainText = MainText.load();
  }

  /// Reads a page; its charset is told by its byte order mark or meta tag, else it is UTF-8.
  Extracted read(byte[] bytes) {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.elementDepth());
    Document page;
    try {
      page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    } catch (IOException | UncheckedIOException e) {
      return new Extracted.Refused("the page's character set is not known");
    }
    Metadata metadata = HtmlMetadata.of(page);
    return new Extracted.Content(mainText.of(page), metadata);
  }
}
