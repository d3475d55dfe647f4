package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;

/// Names: exact spans, with and without their types, after a leading article is taken off on both
/// sides.
///
/// What is compared are persons, bodies, places and peoples; a building is a place. Where the data
/// have one label for a place and its people, so has the comparison. Data that also label phrases
/// that are no names (`the families of the victims`, `we`) are compared on what ends in a word with
/// a capital and is no pronoun. A name that is found inside one of the other phrases, or inside a
/// label of another kind (a work, a language, an event), is neither right nor wrong.
///
/// @param file the labelled file
/// @param phrases whether such phrases are labelled too
/// @param models what reads the texts beside the rules
record NameEvaluation(String file, boolean phrases, Models models) implements Evaluation {
  private static final Set<NameType> COMPARED =
      EnumSet.of(
          NameType.PERSON,
          NameType.ORGANISATION,
          NameType.LOCATION,
          NameType.FACILITY,
          NameType.NATIONALITY);

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "he", "she", "it", "they", "you", "his", "her", "its", "their", "our", "my",
          "me", "us", "them", "him", "this", "that", "these", "those", "there", "here", "who");

  /// What one row gives.
  private record Result(Counts spans, Map<String, Counts> types) {}

  NameEvaluation(String file, boolean phrases) {
    this(file, phrases, Models.none());
  }

  @Override
  public Evaluation with(Models other) {
    return new NameEvaluation(file, phrases, other);
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load(models);
    List<Result> results =
        rows.map(row -> {
          NameText text = NameText.of(row);
          List<Mention.Name> found =
              stages.read(Document.ofText("text", text.text(), Metadata.EMPTY)).mentions().stream()
                  .filter(Mention.Name.class::isInstance)
                  .map(Mention.Name.class::cast)
                  .toList();
          return compare(row, text, found, errors);
        });
    Counts spans = Counts.NONE;
    Map<String, Counts> types = new TreeMap<>();
    for (Result result : results) {
      spans = spans.plus(result.spans());
      result.types().forEach((type, counts) -> types.merge(type, counts, Counts::plus));
    }
    Counts typed = types.values().stream().reduce(Counts.NONE, Counts::plus);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("span precision", spans.precision()));
    figures.add(new Figure("span recall", spans.recall()));
    figures.add(new Figure("span F1", spans.f1()));
    figures.add(new Figure("typed F1", typed.f1()));
    types.forEach((type, counts) -> figures.add(new Figure("F1 of " + type, counts.f1())));
    return figures;
  }

  private Result compare(JsonNode row, NameText text, List<Mention.Name> names, ErrorList errors) {
    Map<Span, String> gold = new HashMap<>();
    List<Span> aside = new ArrayList<>();
    for (NameText.Label label : text.names()) {
      Span span = withoutArticle(label.span(), text.text());
      String type = goldType(label.label());
      if (type != null && (!phrases || isName(span.of(text.text())))) {
        gold.put(span, type);
      } else {
        aside.add(span);
      }
    }
    Map<Span, String> found = new HashMap<>();
    for (Mention.Name name : names) {
      Span span = withoutArticle(name.span(), text.text());
      boolean counts = gold.containsKey(span) || aside.stream().noneMatch(span::overlaps);
      if (COMPARED.contains(name.type()) && counts) {
        found.put(span, foundType(name.type()));
      }
    }
    list(row, text.text(), gold, found, errors);
    return count(gold, found);
  }

  private static Result count(Map<Span, String> gold, Map<Span, String> found) {
    Map<String, Counts> types = new HashMap<>();
    gold.forEach((span, type) -> {
      boolean hit = type.equals(found.get(span));
      types.merge(type, new Counts(hit ? 1 : 0, 0, 1), Counts::plus);
    });
    found.forEach((span, type) -> types.merge(type, new Counts(0, 1, 0), Counts::plus));
    long hits = found.keySet().stream().filter(gold::containsKey).count();
    return new Result(new Counts(hits, found.size(), gold.size()), types);
  }

  private static void list(
      JsonNode row,
      String text,
      Map<Span, String> gold,
      Map<Span, String> found,
      ErrorList errors) {
    Set<Span> all = new TreeSet<>(gold.keySet());
    all.addAll(found.keySet());
    for (Span span : all) {
      String wanted = gold.getOrDefault(span, "-");
      String got = found.getOrDefault(span, "-");
      if (!wanted.equals(got)) {
        Span around =
            new Span(Math.max(0, span.start() - 40), Math.min(text.length(), span.end() + 40));
        errors.add(
            row.get("id").asText() + " [" + span.of(text) + "]", wanted, got, around.of(text));
      }
    }
  }

  /// The label in our words, or null where such things are not compared.
  private @Nullable String goldType(String label) {
    return switch (label) {
      case "PER", "person", "Person" -> "person";
      case "ORG", "corporation", "group", "Organisation" -> "body";
      case "LOC", "location", "Location" -> "place";
      case "Nationality" -> "people";
      default -> null;
    };
  }

  private String foundType(NameType type) {
    return switch (type) {
      case PERSON -> "person";
      case ORGANISATION -> "body";
      case LOCATION, FACILITY -> "place";
      case NATIONALITY -> phrases ? "people" : "place";
      case DOCUMENT, OTHER -> "other";
    };
  }

  private static Span withoutArticle(Span span, String text) {
    String words = span.of(text);
    int blank = words.indexOf(' ');
    boolean article =
        blank > 0 && ARTICLES.contains(words.substring(0, blank).toLowerCase(Locale.ROOT));
    return article ? new Span(span.start() + blank + 1, span.end()) : span;
  }

  private static boolean isName(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return Character.isUpperCase(last.charAt(0))
        && !PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }
}
