package org.probandum.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.probandum.export.ReadingJson;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `probandum read --jsonl`: texts in, readings out.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads texts from standard input, one JSON object a line: {id, text, published?}.",
      "Writes {id, sentences, mentions, attributions, claims} for each, in the same order."
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--jsonl", required = true, description = "JSON lines in and out.")
  private boolean jsonl;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DocumentStages stages = DocumentStages.load();
    return new JsonLines(terminal)
        .run(
            object -> {
              String text = JsonLines.text(object, "text");
              Metadata metadata =
                  new Metadata(
                      null,
                      null,
                      null,
                      JsonLines.findText(object, "published"),
                      null,
                      null,
                      null,
                      List.of());
              Document document = Document.ofText("text", text, metadata);
              return ReadingJson.line(JsonLines.id(object), stages.read(document));
            });
  }
}
