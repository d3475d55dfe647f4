package org.probandum.app.web.api;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// A document as a reference names it.
record DocumentName(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String language) {

  static DocumentName of(Document document) {
    return new DocumentName(
        document.id(),
        document.displayName(),
        document.metadata().publisher(),
        document.metadata().published(),
        document.metadata().language());
  }
}
