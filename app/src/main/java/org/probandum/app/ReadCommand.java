package org.probandum.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.probandum.export.ReadingJson;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `probandum read --jsonl`: texts in, readings out.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Finds the claims of texts and all that is in them.",
      "Reads one JSON object a line from standard input: {id, text, published?}. Writes {id, "
          + "sentences, mentions, attributions, claims} for each, in the same order."
    })
final class ReadCommand extends FilterCommand {
  @Option(names = AliasFile.OPTION, paramLabel = "FILE", description = AliasFile.DESCRIPTION)
  private @Nullable Path aliases;

  ReadCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  DocumentStages stages(Models models) {
    return DocumentStages.load(AliasFile.read(aliases).list(), models);
  }

  @Override
  JsonLines.Step step(DocumentStages stages, Models models) {
    return object -> ReadingJson.line(JsonLines.id(object), stages.read(document(object)));
  }

  private static Document document(ObjectNode object) {
    @Nullable String published = JsonLines.findText(object, "published");
    return Document.ofText(
        "text", JsonLines.text(object, "text"), Metadata.EMPTY.withPublished(published));
  }
}
