package org.probandum.record;

import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Reliability;

/// A source: who publishes documents of the case.
///
/// @param name the publisher, or the path of a document that does not say
/// @param documents how many documents are its
/// @param reliability its grade, or null where nobody graded it
/// @param gradedBy who graded it, or null
/// @param entry the grading's entry, 0 where there is none
/// @param claims how many claims its documents bear on
/// @param upheld on how many of them a person's verdict agrees with what its documents say
/// @param overruled on how many of them a person's verdict is the contrary
public record SourceRow(
    String name,
    int documents,
    @Nullable Reliability reliability,
    @Nullable String gradedBy,
    long entry,
    int claims,
    int upheld,
    int overruled) {}
