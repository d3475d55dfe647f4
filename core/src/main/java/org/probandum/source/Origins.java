package org.probandum.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Origin;

/// The findings of one claim, grouped.
///
/// @param origins the groups, in order of their first document's path
/// @param originOf for each finding by index, its origin's id; null where it does not count
public record Origins(List<Origin> origins, List<@Nullable String> originOf) {
  public Origins {
    origins = List.copyOf(origins);
    originOf = Collections.unmodifiableList(new ArrayList<>(originOf));
  }
}
