package org.probandum.train.bearing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One finding to learn from.
///
/// @param group the case it comes from: figures are measured on cases that were not learnt from
/// @param claim the claim it was found for, within its case
/// @param cues what can be pointed to, by name
/// @param judged whether a reader judged it; what no reader judged was so far from the claim that
///   it counts as not telling
/// @param bears whether it bears on the claim
/// @param against whether it speaks against it
record BearingRow(
    String group,
    String claim,
    Map<String, Double> cues,
    boolean judged,
    boolean bears,
    boolean against) {
  BearingRow {
    cues = Collections.unmodifiableMap(new LinkedHashMap<>(cues));
  }
}
