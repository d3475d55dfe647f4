package org.probandum.record;

import org.probandum.model.Rejected;

/// A file that did not become a document.
///
/// @param rejected the file and the reason
/// @param entry the entry that tried it
public record RejectedRow(Rejected rejected, long entry) {}
