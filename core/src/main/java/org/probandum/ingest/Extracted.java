package org.probandum.ingest;

import java.util.List;
import org.probandum.model.Metadata;
import org.probandum.model.Page;

/// What a format's reader makes of a file: its text and what it says about itself, or why not.
sealed interface Extracted {

  /// Text, metadata and where pages begin.
  record Content(String text, Metadata metadata, List<Page> pages) implements Extracted {
    /// A text without pages.
    Content(String text, Metadata metadata) {
      this(text, metadata, List.of());
    }
  }

  /// The file is not what its name says, in one plain clause.
  record Refused(String reason) implements Extracted {}
}
