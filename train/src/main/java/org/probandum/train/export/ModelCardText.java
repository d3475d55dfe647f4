package org.probandum.train.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.TransformerSettings;

/// The card of a model: what a person says of it, from a file, and what the export knows.
///
/// @param export what was exported
/// @param shape its encoder's shape
/// @param result what came of it
record ModelCardText(ModelExport export, TransformerSettings shape, ModelExport.Result result) {

  /// The licence of the weights.
  static final String LICENCE = "Apache-2.0";

  /// The card in Markdown.
  ///
  /// @param notes what the training noted
  String text(Map<String, String> notes) {
    return template()
        .replace("{version}", export.version())
        .replace("{base}", base(BaseModel.noted(notes)))
        .replace("{command}", export.trainedBy())
        .replace("{figures}", figures(notes))
        .replace("{files}", files());
  }

  private String base(BaseModel base) {
    return String.format(
        Locale.ROOT,
        "%s (%d layers of %d; %s)",
        base.title(),
        shape.layers(),
        shape.width(),
        base.licence());
  }

  private String template() {
    String file = export.kind().file() + "-card.md";
    try (InputStream in = ModelCardText.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + file, e);
    }
  }

  private static String figures(Map<String, String> notes) {
    StringBuilder rows = new StringBuilder("| noted at the checkpoint | value |\n|---|---|\n");
    new TreeMap<>(notes)
        .forEach((name, value) -> {
          if (!name.equals("heads")) {
            rows.append("| ").append(name).append(" | ").append(value).append(" |\n");
          }
        });
    return rows.toString().stripTrailing();
  }

  private String files() {
    Parity parity = result.parity();
    return String.format(
        Locale.ROOT,
        """
        | what | value |
        |---|---|
        | size of the weights | %,d bytes |
        | SHA-256 | `%s` |
        | same label as with full weights, on the sample of `train` | %.4f of %,d |
        | mean difference of a logit; deviation of the logits | %.4f; %.4f |\
        """,
        result.bytes(),
        result.sha256(),
        parity.share(),
        parity.decisions(),
        parity.meanDifference(),
        parity.deviation());
  }
}
