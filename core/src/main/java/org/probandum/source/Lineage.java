package org.probandum.source;

import java.util.List;
import org.probandum.model.OriginEdge;

/// What one passage rests on, as its document says.
///
/// @param links what it rests on; passages that share a link's key are one origin
/// @param names named claimants; passages whose claimants may be the same are one origin
/// @param cited documents that it rests on, as they are called
/// @param wording on whose word it is, as a key: in a copy of the document, the same statement has
///   the same wording; empty for the document's own word
/// @param known whether it is said who observed it, by name, or the document is such an observation
/// @param account what it rests on, as a clause; empty where nothing is said
/// @param unknown why it is not known, as a clause; empty where it is
/// @param nobody the words for nobody in particular on whose word it is; empty where nothing is
///   said
/// @param media newspapers, broadcasters and publishers whose report it passes on, plain
record Lineage(
    List<Link> links,
    List<String> names,
    List<String> cited,
    String wording,
    boolean known,
    String account,
    String unknown,
    String nobody,
    List<String> media) {

  /// One thing that a passage rests on.
  ///
  /// @param key equal for equal things
  /// @param kind in which way it rests on it
  /// @param basis what it is called
  /// @param shared why those that share it are one, as a clause: `they rest on one document, R/12`
  record Link(String key, OriginEdge.Kind kind, String basis, String shared) {
    /// Whether it tells something of a passage that shares it with no other.
    boolean tellsAlone() {
      return switch (kind) {
        case PUBLISHER, OWNER, SAME_DOCUMENT -> false;
        case DOCUMENT, WITNESS, AGENCY, MEDIUM, COPY, SELF_CLAIM, OBSERVATION, UNKNOWN -> true;
      };
    }
  }

  Lineage {
    links = List.copyOf(links);
    names = List.copyOf(names);
    cited = List.copyOf(cited);
    media = List.copyOf(media);
  }
}
