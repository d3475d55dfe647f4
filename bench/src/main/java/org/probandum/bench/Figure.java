package org.probandum.bench;

/// One measured value.
///
/// @param measure what it is (`macro-F1`)
/// @param value in the measure's unit, most often a share in [0, 1]
record Figure(String measure, double value) {}
