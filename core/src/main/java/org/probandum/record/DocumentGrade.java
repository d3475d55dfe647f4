package org.probandum.record;

import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Credibility;
import org.probandum.record.journal.Reliability;

/// The grades of a document: its source's reliability and its own credibility, each null where
/// nobody graded it.
public record DocumentGrade(@Nullable Reliability reliability, @Nullable Credibility credibility) {}
