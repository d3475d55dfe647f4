package org.probandum.mention.name;

import java.util.Map;

/// What tells one thing from another within a case: its canonical form in the document, and for an
/// acronym that has several meanings in the case the one of this document.
///
/// @param expansion the key of the acronym's full form, empty where nothing has to be told apart
record CaseKey(String canonical, String expansion) implements Comparable<CaseKey> {

  static CaseKey of(String canonical, Map<String, String> expansions) {
    return new CaseKey(canonical, expansions.getOrDefault(canonical, ""));
  }

  @Override
  public int compareTo(CaseKey other) {
    int order = canonical.compareTo(other.canonical);
    return order != 0 ? order : expansion.compareTo(other.expansion);
  }
}
