package org.probandum.record;

import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;

/// An entry of the journal with how it stands now.
///
/// @param entry the entry
/// @param act what it tells
/// @param active whether it was not undone
/// @param stale whether it is a decision on what has changed since
public record JournalRow(Entry entry, Act act, boolean active, boolean stale) {}
