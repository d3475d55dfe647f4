package org.probandum.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Rejected;
import org.probandum.record.journal.Entry;

/// What became of files that were to be added.
///
/// @param entry the journal's entry, or null where nothing was new
/// @param added the documents that are new
/// @param skipped the documents whose bytes the case has already
/// @param rejected the files that are no documents
public record Added(
    @Nullable Entry entry, List<Document> added, List<Document> skipped, List<Rejected> rejected) {
  public Added {
    added = List.copyOf(added);
    skipped = List.copyOf(skipped);
    rejected = List.copyOf(rejected);
  }
}
