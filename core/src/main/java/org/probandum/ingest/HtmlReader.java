package org.probandum.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Metadata;

/// Reads HTML: the main text, and what the page says about itself. Nothing is fetched.
final class HtmlReader {
  private final Limits limits;
  private final MainText mainText;

  HtmlReader(Limits limits) {
    this.limits = limits;
    this.mainText = MainText.load();
  }

  /// Reads a page; its character set is told by its byte order mark, by who served it, or by its
  /// meta tag, else it is UTF-8.
  ///
  /// @param charset what its server declared, or null
  Extracted read(byte[] bytes, @Nullable String charset) {
    try {
      return content(Jsoup.parse(new ByteArrayInputStream(bytes), known(charset), "", parser()));
    } catch (IOException | UncheckedIOException e) {
      return new Extracted.Refused("the page's character set is not known");
    }
  }

  /// Reads a page whose characters are known.
  Extracted read(String page) {
    return content(Jsoup.parse(page, "", parser()));
  }

  /// All the words of a text in HTML, such as a message's.
  Extracted readAll(String markup) {
    Document page = Jsoup.parse(markup, "", parser());
    page.select("script, style, noscript, template, title").remove();
    return new Extracted.Content(BlockText.whole(page.body()), Metadata.EMPTY);
  }

  private Extracted content(Document page) {
    Metadata metadata = HtmlMetadata.of(page);
    return new Extracted.Content(mainText.of(page), metadata);
  }

  private Parser parser() {
    return Parser.htmlParser().setMaxDepth(limits.elementDepth());
  }

  private static @Nullable String known(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset) ? charset : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }
}
