package org.probandum.evidence;

import java.util.List;
import org.probandum.model.Passage;
import org.probandum.model.Reading;

/// A passage found for a claim.
///
/// @param passage one sentence of a source
/// @param source the source it stands in
/// @param score sum of reciprocal ranks, more than 0; for order only, higher is nearer
/// @param searches which searches found it, in the order of [Search]; not empty
public record Hit(Passage passage, Reading source, double score, List<Search> searches) {
  public Hit {
    searches = List.copyOf(searches);
  }
}
