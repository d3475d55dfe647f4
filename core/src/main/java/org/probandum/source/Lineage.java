package org.probandum.source;

import java.util.List;

/// What one passage rests on, as its document says.
///
/// @param links keys of what it rests on with the reason for each; passages that share a key are
///     one origin
/// @param known whether it is said who observed it, by name, or the document is such an observation
/// @param unknown why it is not known, as a clause; empty where it is
record Lineage(List<Link> links, boolean known, String unknown) {

  /// One thing that a passage rests on.
  ///
  /// @param key equal for equal things
  /// @param reason a clause: `both rest on document S/2025/796`
  record Link(String key, String reason) {}

  Lineage {
    links = List.copyOf(links);
  }
}
