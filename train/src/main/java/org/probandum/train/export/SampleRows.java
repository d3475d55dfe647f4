package org.probandum.train.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.probandum.encoder.PairRow;
import org.probandum.encoder.Window;
import org.probandum.encoder.WindowPacker;
import org.probandum.encoder.WordPieces;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.text.TextParser;

/// Rows of an invented news text, on which an exported model is compared with the trained one.
final class SampleRows {

  private static final String TEXT = "sample.txt";

  private SampleRows() {}

  /// One row of pieces. The arrays are not copied: leave them alone.
  static final class Row {
    private final int[] ids;
    private final int[] types;

    Row(int[] ids, int[] types) {
      this.ids = ids;
      this.types = types;
    }

    int[] ids() {
      return ids;
    }

    int[] types() {
      return types;
    }
  }

  /// The rows for a model of this kind.
  static List<Row> of(ModelKind kind) {
    WordPieces pieces = WordPieces.load();
    ParsedDocument document = parsed();
    List<Row> rows = new ArrayList<>();
    switch (kind) {
      case READING, SYNTAX -> {
        for (Window window : WindowPacker.with(pieces).pack(document)) {
          rows.add(new Row(window.ids(), window.types()));
        }
      }
      case STANCE -> {
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i + 1 < sentences.size(); i++) {
          PairRow row = PairRow.of(pieces, sentences.get(i).text(), sentences.get(i + 1).text());
          rows.add(new Row(row.ids(), row.types()));
        }
      }
    }
    return rows;
  }

  /// Sentences alone, for the stance model's head for wording.
  static List<Row> sentences() {
    List<Row> rows = new ArrayList<>();
    for (Sentence sentence : parsed().sentences()) {
      PairRow row = PairRow.alone(WordPieces.load(), sentence.text());
      rows.add(new Row(row.ids(), row.types()));
    }
    return rows;
  }

  private static ParsedDocument parsed() {
    return TextParser.load().parse(Document.ofText(TEXT, text(), Metadata.EMPTY));
  }

  private static String text() {
    try (InputStream in = SampleRows.class.getResourceAsStream(TEXT)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + TEXT);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample", e);
    }
  }
}
