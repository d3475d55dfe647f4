package org.probandum.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.probandum.model.OriginEdge;
import org.probandum.model.OriginEdge.End;
import org.probandum.model.Span;

/// One step of an origin as JSON; all keys of an end are there, null where they do not apply.
final class OriginEdgeJson {
  private OriginEdgeJson() {}

  static void write(Json json, OriginEdge edge) throws IOException {
    json.object("from", from -> end(from, edge.from()));
    json.object("to", to -> end(to, edge.to()));
    json.name("kind", edge.kind());
    json.text("reason", edge.reason());
  }

  private static void end(Json json, End end) throws IOException {
    switch (end) {
      case End.Part(String id, Span span) -> end(json, id, span, null);
      case End.Whole(String id) -> end(json, id, null, null);
      case End.Basis(String name) -> end(json, null, null, name);
    }
  }

  private static void end(
      Json json, @Nullable String id, @Nullable Span span, @Nullable String basis)
      throws IOException {
    json.text("documentId", id);
    json.offset("start", span == null ? null : span.start());
    json.offset("end", span == null ? null : span.end());
    json.text("basis", basis);
  }
}
