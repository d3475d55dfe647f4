package org.probandum.ingest;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Metadata;

/// What an HTML page says about itself: JSON-LD first, then meta tags, then its visible marks.
final class HtmlMetadata {
  private final Document page;
  private final JsonLd linked;

  private HtmlMetadata(Document page, JsonLd linked) {
    this.page = page;
    this.linked = linked;
  }

  static Metadata of(Document page) {
    return new HtmlMetadata(page, JsonLd.of(page)).metadata();
  }

  private Metadata metadata() {
    String publisher = publisher();
    return new Metadata(
        title(publisher),
        author(),
        publisher,
        published(),
        url(),
        first(linked.type(), meta("og:type")),
        language(),
        List.of(),
        null,
        modified(),
        null,
        List.of());
  }

  private @Nullable String modified() {
    return Dates.find(
        first(
            linked.text("dateModified"),
            meta("article:modified_time", "og:updated_time", "dcterms.modified"),
            attribute("[itemprop=dateModified][datetime]", "datetime"),
            attribute("[itemprop=dateModified][content]", "content")));
  }

  private @Nullable String title(@Nullable String publisher) {
    String marked =
        first(
            linked.text("headline"),
            meta("og:title", "twitter:title", "dc.title", "dcterms.title"),
            only("[itemprop=headline]"),
            only("h1"));
    return first(marked, withoutSite(clean(page.title()), publisher));
  }

  /// `Headline | Site` without the site, where the site's name is known.
  private static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
    if (title == null || site == null || !title.endsWith(site)) {
      return title;
    }
    int end = title.length() - site.length();
    while (end > 0 && " |-–—:·»".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? title : title.substring(0, end);
  }

  private @Nullable String author() {
    String named =
        first(
            linked.name("author"),
            meta("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author"),
            only("[itemprop=author] [itemprop=name]"),
            only("[itemprop=author]"),
            only("[rel=author]"),
            null);
    if (named == null || named.startsWith("http")) {
      return null;
    }
    return named.regionMatches(true, 0, "by ", 0, 3) ? named.substring(3).strip() : named;
  }

  private @Nullable String publisher() {
    return first(
        linked.name("publisher"),
        meta("og:site_name", "dc.publisher", "dcterms.publisher", "application-name"),
        only("[itemprop=publisher] [itemprop=name]"));
  }

  private @Nullable String published() {
    String[] candidates = {
      linked.text("datePublished"),
      meta("article:published_time", "article:published", "og:published_time"),
      attribute("[itemprop=datePublished][content]", "content"),
      attribute("[itemprop=datePublished][datetime]", "datetime"),
      meta("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created"),
      meta("date", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"),
      attribute("time[pubdate][datetime]", "datetime"),
      attribute("article time[datetime]", "datetime"),
      attribute("main time[datetime]", "datetime"),
      attribute("time[datetime]", "datetime"),
      only("[itemprop=datePublished]")
    };
    for (String candidate : candidates) {
      String date = Dates.find(candidate);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable String url() {
    String url =
        first(
            attribute("link[rel=canonical][href]", "href"),
            meta("og:url", "twitter:url"),
            linked.text("url"));
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }

  private @Nullable String language() {
    String declared =
        first(
            attribute("html[lang]", "lang"),
            attribute("html[xml:lang]", "xml:lang"),
            meta("og:locale", "content-language", "dc.language", "dcterms.language"),
            linked.text("inLanguage"));
    return FrontMatter.language(declared);
  }

  private @Nullable String meta(String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        if (element.attr("property").strip().equalsIgnoreCase(name)
            || element.attr("name").strip().equalsIgnoreCase(name)
            || element.attr("http-equiv").strip().equalsIgnoreCase(name)) {
          String value = clean(element.attr("content"));
          if (value != null) {
            return value;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? null : clean(element.attr(name));
  }

  private @Nullable String only(String selector) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return null;
    }
    return element.hasAttr("content") ? clean(element.attr("content")) : clean(element.text());
  }

  static @Nullable String clean(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    return text.isEmpty() || text.length() > 1_000 ? null : text.replaceAll("\\s{1,100}", " ");
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
