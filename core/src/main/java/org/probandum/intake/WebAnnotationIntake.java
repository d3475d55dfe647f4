package org.probandum.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.intake.Anchor.Quote;
import org.probandum.model.Document;

/// Takes in annotations (R. Sanderson, P. Ciccarese and B. Young, *Web Annotation Data Model*, W3C,
/// 2017): one, a list, a page, or a collection with its first page. An annotation needs a
/// `TextQuoteSelector`; a `TextPositionSelector` beside it, in code points, says which place is
/// meant. The first text of its bodies that is no tag is the proposition. An annotation of several
/// places is one claim that reaches over them. One whose motivation is to link or to identify marks
/// no claim.
public final class WebAnnotationIntake {
  private static final Set<String> NO_CLAIM = Set.of("linking", "identifying");

  private final Gathering gathering;
  private final String text;

  private WebAnnotationIntake(Document article) {
    this.gathering = new Gathering(article);
    this.text = article.text();
  }

  /// The claims that the annotations mark, anchored in the article.
  ///
  /// @throws IntakeException where the bytes are no JSON or hold no annotation
  public static Intake read(byte[] bytes, Document article) throws IntakeException {
    List<JsonNode> annotations = annotations(JsonFile.read(bytes));
    WebAnnotationIntake intake = new WebAnnotationIntake(article);
    for (int i = 0; i < annotations.size(); i++) {
      intake.annotation("annotation " + (i + 1), annotations.get(i));
    }
    return intake.gathering.done();
  }

  private static List<JsonNode> annotations(JsonNode whole) throws IntakeException {
    JsonNode page = whole.has("first") ? whole.path("first") : whole;
    JsonNode items = page.has("items") ? page.path("items") : page.path("@graph");
    List<JsonNode> found = JsonFile.items(items.isMissingNode() ? page : items);
    if (found.stream().noneMatch(node -> node.has("target"))) {
      throw new IntakeException("it holds no annotation with a target");
    }
    return found;
  }

  private void annotation(String place, JsonNode annotation) {
    boolean claim =
        JsonFile.items(annotation.path("motivation")).stream()
            .map(JsonNode::asText)
            .map(motivation -> motivation.substring(motivation.lastIndexOf('/') + 1))
            .noneMatch(NO_CLAIM::contains);
    if (!claim) {
      gathering.passOver();
      return;
    }
    List<JsonNode> bodies = JsonFile.items(annotation.path("body"));
    String proposition = "";
    String label = null;
    String by = name(annotation);
    for (JsonNode body : bodies) {
      String value = body.isTextual() ? body.asText() : body.path("value").asText();
      String purpose = body.path("purpose").asText();
      if (purpose.equals("assessing") || purpose.equals("tagging")) {
        label = label == null ? value : label;
        by = name(body).isBlank() ? by : name(body);
      } else if (proposition.isEmpty() && !value.isEmpty() && !purpose.equals("classifying")) {
        proposition = value;
      }
    }
    List<Quote> quotes =
        JsonFile.items(annotation.path("target")).stream().map(this::quote).toList();
    gathering.take(place, quotes, proposition, label, findText(by));
  }

  /// Who made an annotation or a body of one; empty where that is not said.
  private static String name(JsonNode node) {
    JsonNode creator = node.path("creator");
    return creator.isTextual() ? creator.asText() : creator.path("name").asText();
  }

  private Quote quote(JsonNode target) {
    String exact = "";
    String prefix = "";
    String suffix = "";
    int start = -1;
    List<JsonNode> selectors = new ArrayList<>(JsonFile.items(target.path("selector")));
    for (int i = 0; i < selectors.size() && i < Gathering.MOST; i++) {
      JsonNode selector = selectors.get(i);
      switch (selector.path("type").asText()) {
        case "TextQuoteSelector" -> {
          exact = selector.path("exact").asText();
          prefix = selector.path("prefix").asText();
          suffix = selector.path("suffix").asText();
        }
        case "TextPositionSelector" -> start = offset(selector.path("start").asInt(-1));
        default -> selectors.addAll(JsonFile.items(selector.path("refinedBy")));
      }
    }
    return new Quote(exact, prefix, suffix, start);
  }

  /// The place of a code point in UTF-16 units, or -1 where the text is shorter.
  private int offset(int codePoint) {
    boolean inside = codePoint >= 0 && codePoint <= text.codePointCount(0, text.length());
    return inside ? text.offsetByCodePoints(0, codePoint) : -1;
  }

  private static @Nullable String findText(String text) {
    return text.isBlank() ? null : text;
  }
}
