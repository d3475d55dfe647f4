package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WordPieces;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.text.TextParser;
import org.probandum.train.rows.JsonLines;

/// Reads a user's own labelled file; `docs/training.md` describes its rows.
///
/// A row has a `text` and any of `attributions`, `names` and `sentences`, or `tokens` with `tags`,
/// or `tokens` with `heads` and `relations`. What a row lacks is not learnt from it.
final class OwnRows {
  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC", "MISC");
  private static final int HELD_OUT = 10;

  private final ReadingNetwork.Heads taught;
  private final TextParser parser = TextParser.load();
  private final AttributionRows attributions = new AttributionRows(parser);
  private final Examples examples = new Examples(WordPieces.load());

  /// @param taught what the rows are to teach: trees, or anything else
  OwnRows(ReadingNetwork.Heads taught) {
    this.taught = taught;
  }

  /// The windows of a file: every tenth row is to measure on, the others are to learn from.
  ///
  /// @throws IOException if the file cannot be read or a row breaks the format; the message names
  ///   it
  ReadingData read(Path file) throws IOException {
    List<JsonNode> rows = JsonLines.read(file);
    List<Example> learnt = new ArrayList<>();
    List<Example> held = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Example> windows;
      try {
        windows = examples.of(text(rows.get(i)));
      } catch (IllegalArgumentException e) {
        throw new IOException("%s, row %d: %s".formatted(file, i + 1, e.getMessage()), e);
      }
      (i % HELD_OUT == HELD_OUT - 1 ? held : learnt).addAll(windows);
    }
    if (learnt.isEmpty()) {
      throw new IOException(file + " has no text to learn from");
    }
    return new ReadingData(
        List.of(new ReadingData.Task("own", learnt, 1)),
        held.isEmpty() ? List.of() : List.of(new ReadingData.Dev("own", held)));
  }

  /// The text of a row.
  LabelledText text(JsonNode row) {
    boolean tree = row.has("heads");
    if (tree != (taught == ReadingNetwork.Heads.TREES)) {
      throw new IllegalArgumentException(
          tree ? "rows with heads are for syntax" : "syntax needs rows with tokens and heads");
    }
    if (tree) {
      return TreeRows.text(List.of(row));
    }
    if (row.has("tokens")) {
      return NameRows.text(List.of(row));
    }
    if (!row.path("text").isTextual()) {
      throw new IllegalArgumentException("a row needs text, or tokens and tags");
    }
    LabelledText read = attributions.text(row);
    ParsedDocument parsed =
        parser.parse(Document.ofText("text", row.path("text").asText(), Metadata.EMPTY));
    return new LabelledText(
        read.sentences(),
        row.has("attributions") ? read.attributions() : null,
        names(row, parsed),
        null,
        labels(row, parsed));
  }

  private static @Nullable List<LabelledName> names(JsonNode row, ParsedDocument parsed) {
    if (!row.has("names")) {
      return null;
    }
    List<LabelledName> names = new ArrayList<>();
    for (JsonNode name : row.path("names")) {
      String type = name.path("type").asText();
      if (!TYPES.contains(type)) {
        throw new IllegalArgumentException("a name's type is PER, ORG, LOC or MISC, got " + type);
      }
      AttributionRows.spans(parsed, name.path("start").asInt(), name.path("end").asInt())
          .forEach(span -> names.add(new LabelledName(type, span)));
    }
    return names;
  }

  private static Map<SentenceHead, List<Integer>> labels(JsonNode row, ParsedDocument parsed) {
    Map<SentenceHead, List<Integer>> labels = new EnumMap<>(SentenceHead.class);
    for (JsonNode labelled : row.path("sentences")) {
      Sentence sentence = parsed.findSentence(labelled.path("start").asInt());
      if (sentence == null) {
        throw new IllegalArgumentException("no sentence at " + labelled.path("start"));
      }
      for (SentenceHead head : SentenceHead.values()) {
        if (labelled.has(head.word())) {
          labels
              .computeIfAbsent(
                  head, key -> new ArrayList<>(Collections.nCopies(parsed.sentences().size(), -1)))
              .set(parsed.sentences().indexOf(sentence), index(head, labelled.path(head.word())));
        }
      }
    }
    return labels;
  }

  private static int index(SentenceHead head, JsonNode value) {
    if (!value.isBoolean()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "`%s` is true or false, got %s", head.word(), value));
    }
    return value.asBoolean() ? 1 : 0;
  }
}
