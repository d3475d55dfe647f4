package org.probandum.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Metadata;
import org.yaml.snakeyaml.LoaderOptions;

/// Reads the YAML front matter of a Markdown file. Aliases are refused, depth and size are bounded.
final class FrontMatter {
  private static final int LONGEST_VALUE = 2_000;
  private static final int MOST_CITES = 1_000;

  private final YAMLMapper mapper;

  FrontMatter(Limits limits) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(20);
    options.setCodePointLimit(limits.frontMatterLength());
    options.setAllowDuplicateKeys(true);
    options.setAllowRecursiveKeys(false);
    this.mapper = new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build());
  }

  /// What reading gave: metadata, or why it failed.
  sealed interface Result {
    /// Read.
    record Fields(Metadata metadata) implements Result {}

    /// Malformed, with the line counted from the file's first line.
    record Malformed(String reason) implements Result {}
  }

  /// Reads the lines between the two marks.
  Result read(String yaml) {
    try {
      JsonNode root = mapper.readTree(yaml);
      if (root == null || root.isMissingNode() || root.isNull()) {
        return new Result.Fields(Metadata.EMPTY);
      }
      return root.isObject()
          ? new Result.Fields(metadata(root))
          : new Result.Malformed("malformed front matter: no `name: value` lines");
    } catch (JsonProcessingException e) {
      return new Result.Malformed(reason(e));
    } catch (org.yaml.snakeyaml.error.YAMLException e) {
      return new Result.Malformed("malformed front matter: " + firstLine(e.getMessage()));
    }
  }

  /// The metadata of fields that are already apart.
  Metadata of(Map<String, String> values) {
    return metadata(mapper.valueToTree(values));
  }

  private static String reason(JsonProcessingException e) {
    String where =
        e.getLocation() == null ? "" : " (line " + (e.getLocation().getLineNr() + 1) + ")";
    return "malformed front matter" + where + ": " + firstLine(e.getOriginalMessage());
  }

  private static String firstLine(@Nullable String message) {
    String text = message == null ? "not YAML" : message.strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.length() > 120 ? line.substring(0, 120) : line;
  }

  private static Metadata metadata(JsonNode root) {
    String published = text(root, "published", "date", "published_at", "datepublished");
    return new Metadata(
        text(root, "title", "headline"),
        text(root, "author", "authors", "byline"),
        text(root, "publisher", "site", "source"),
        Dates.find(published),
        text(root, "url", "link", "canonical"),
        text(root, "kind", "type"),
        language(text(root, "language", "lang")),
        cites(find(root, Set.of("cites"))),
        text(root, "owner"),
        Dates.find(text(root, "modified", "updated")),
        Dates.find(text(root, "captured", "retrieved", "accessed")),
        List.of());
  }

  /// The declared language without its region (`en-GB` is `en`), or null where it is no language
  /// tag.
  static @Nullable String language(@Nullable String declared) {
    if (declared == null || declared.length() > 35) {
      return null;
    }
    String language = Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
    return language.isEmpty() || language.equals("und") ? null : language;
  }

  private static @Nullable String text(JsonNode root, String... names) {
    for (String name : names) {
      JsonNode value = find(root, Set.of(name));
      String text = value == null ? null : scalar(value);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable JsonNode find(JsonNode root, Set<String> names) {
    for (var field : root.properties()) {
      if (names.contains(field.getKey().strip().toLowerCase(Locale.ROOT))) {
        return field.getValue();
      }
    }
    return null;
  }

  /// A value as one line of text; a list is joined by commas.
  private static @Nullable String scalar(JsonNode value) {
    String text;
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.asText("")));
      parts.removeIf(String::isBlank);
      text = String.join(", ", parts);
    } else {
      text = value.isNull() ? "" : value.asText("");
    }
    text = text.strip().replaceAll("\\s{1,100}", " ");
    return text.isEmpty() || text.length() > LONGEST_VALUE ? null : text;
  }

  private static List<String> cites(@Nullable JsonNode value) {
    List<String> cites = new ArrayList<>();
    if (value != null && value.isArray()) {
      for (JsonNode part : value) {
        String text = scalar(part);
        if (text != null && cites.size() < MOST_CITES && !cites.contains(text)) {
          cites.add(text);
        }
      }
    } else if (value != null) {
      String text = scalar(value);
      if (text != null) {
        cites.add(text);
      }
    }
    return cites;
  }
}
