package org.probandum.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.parser.Part;
import org.probandum.ingest.parser.Property;
import org.probandum.model.Metadata;
import org.probandum.model.Page;

/// Makes text and metadata of what the parser process gives.
final class BodyReader {
  private final HtmlReader html;

  BodyReader(HtmlReader html) {
    this.html = html;
  }

  Extracted read(Part.Body body) {
    Metadata said = metadata(body.properties());
    return switch (body.kind()) {
      case TEXT -> text(body, said);
      case MARKUP -> joined(html.readAll(body.text()), said);
      case PAGE -> joined(html.read(body.text()), said);
    };
  }

  private static Extracted joined(Extracted read, Metadata said) {
    return switch (read) {
      case Extracted.Refused refused -> refused;
      case Extracted.Content content ->
          new Extracted.Content(content.text(), joined(content.metadata(), said), content.pages());
    };
  }

  /// What the page says, else what its container says; the address is where it was fetched.
  static Metadata joined(Metadata page, Metadata container) {
    Metadata address = new Metadata(null, null, null, null, container.url(), null, null, List.of());
    return container.overriddenBy(page).overriddenBy(address);
  }

  /// Line ends are made alike, which may move pages.
  private static Extracted text(Part.Body body, Metadata said) {
    List<Page> pages = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Part.PageStart page : body.pages()) {
      if (page.start() < from || page.start() > body.text().length() || page.number() < 1) {
        return new Extracted.Refused("damaged: its pages are out of order");
      }
      text.append(TextDecoder.normalise(body.text().substring(from, page.start())));
      from = page.start();
      Integer confidence =
          page.confidence() < 0 ? null : Integer.valueOf(Math.min(100, page.confidence()));
      pages.add(new Page(page.number(), text.length(), confidence));
    }
    text.append(TextDecoder.normalise(body.text().substring(from)));
    return new Extracted.Content(text.toString(), said, pages);
  }

  /// What a file says about itself.
  static Metadata metadata(Map<String, String> properties) {
    Metadata said =
        new Metadata(
            clean(properties, Property.TITLE),
            clean(properties, Property.AUTHOR),
            clean(properties, Property.PUBLISHER),
            Dates.find(properties.get(Property.PUBLISHED)),
            address(properties.get(Property.URL)),
            clean(properties, Property.KIND),
            null,
            List.of());
    return said.withDates(
        plausible(Dates.find(properties.get(Property.MODIFIED))),
        Dates.find(properties.get(Property.CAPTURED)));
  }

  private static @Nullable String clean(Map<String, String> properties, String name) {
    String value = HtmlMetadata.clean(properties.get(name));
    return value == null ? null : TextDecoder.normalise(value);
  }

  /// Programs that do not know the day write the first that they can.
  private static @Nullable String plausible(@Nullable String date) {
    return date == null || date.compareTo("1981") < 0 ? null : date;
  }

  private static @Nullable String address(@Nullable String url) {
    boolean web = url != null && (url.startsWith("https://") || url.startsWith("http://"));
    return web && url != null && url.length() <= 2_000 ? url : null;
  }
}
