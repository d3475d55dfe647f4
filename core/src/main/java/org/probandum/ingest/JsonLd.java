package org.probandum.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article that a page's JSON-LD describes. What is malformed is passed over.
final class JsonLd {
  private static final int MOST_NODES = 5_000;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode article;
  private final Map<String, JsonNode> byId;

  private JsonLd(JsonNode article, Map<String, JsonNode> byId) {
    this.article = article;
    this.byId = byId;
  }

  static JsonLd of(Document page) {
    Deque<JsonNode> open = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      open.add(parse(script.data()));
    }
    JsonNode article = MissingNode.getInstance();
    Map<String, JsonNode> byId = new HashMap<>();
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        byId.putIfAbsent(node.path("@id").asText(), node);
        article = article.isMissingNode() && isArticle(node) ? node : article;
        node.path("@graph").forEach(open::addLast);
      }
    }
    return new JsonLd(article, byId);
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      // Malformed JSON-LD is common and says nothing.
      return MissingNode.getInstance();
    }
  }

  private static boolean isArticle(JsonNode node) {
    return findType(node) != null;
  }

  private static @Nullable String findType(JsonNode node) {
    JsonNode type = node.path("@type");
    List<String> names = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(name -> names.add(name.asText("")));
    } else {
      names.add(type.asText(""));
    }
    for (String name : names) {
      if (name.endsWith("Article")
          || name.equals("BlogPosting")
          || name.equals("Report")
          || name.equals("LiveBlogPosting")) {
        return name;
      }
    }
    return null;
  }

  /// The article's type (`NewsArticle`), or null.
  @Nullable String type() {
    return findType(article);
  }

  /// A value that is text, or null.
  @Nullable String text(String key) {
    JsonNode value = article.path(key);
    JsonNode first = value.isArray() && !value.isEmpty() ? value.get(0) : value;
    return first.isTextual() ? HtmlMetadata.clean(first.asText()) : null;
  }

  /// The name or names of persons or organisations, joined by commas, or null.
  @Nullable String name(String key) {
    JsonNode value = article.path(key);
    List<String> names = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(part -> addName(names, part));
    } else {
      addName(names, value);
    }
    return names.isEmpty() ? null : HtmlMetadata.clean(String.join(", ", names));
  }

  private void addName(List<String> names, JsonNode value) {
    JsonNode named = value;
    if (value.isObject() && !value.has("name")) {
      named = byId.getOrDefault(value.path("@id").asText(), value);
    }
    String name = named.isTextual() ? named.asText() : named.path("name").asText("");
    if (!name.isBlank() && names.size() < 20) {
      names.add(name.strip());
    }
  }
}
