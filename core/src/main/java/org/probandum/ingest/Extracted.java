package org.probandum.ingest;

import org.probandum.model.Metadata;

/// What a format's reader makes of a file: its text and what it says about itself, or why not.
sealed interface Extracted {

  /// Text and metadata.
  record Content(String text, Metadata metadata) implements Extracted {}

  /// The file is not what its name says, in one plain clause.
  record Refused(String reason) implements Extracted {}
}
