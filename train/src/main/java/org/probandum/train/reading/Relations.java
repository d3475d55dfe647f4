package org.probandum.train.reading;

import java.util.List;

/// The relations of Universal Dependencies that the model tells apart: those of English, with the
/// subtypes that say who did it and to whom.
public final class Relations {
  /// In the model's order.
  public static final List<String> LABELS =
      List.of(
          "acl",
          "acl:relcl",
          "advcl",
          "advmod",
          "amod",
          "appos",
          "aux",
          "aux:pass",
          "case",
          "cc",
          "ccomp",
          "compound",
          "compound:prt",
          "conj",
          "cop",
          "csubj",
          "dep",
          "det",
          "discourse",
          "expl",
          "fixed",
          "flat",
          "iobj",
          "list",
          "mark",
          "nmod",
          "nmod:poss",
          "nmod:unmarked",
          "nsubj",
          "nsubj:pass",
          "nummod",
          "obj",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "orphan",
          "parataxis",
          "punct",
          "reparandum",
          "root",
          "vocative",
          "xcomp");

  /// Size of the vectors whose product an arc's number is.
  public static final int WIDTH = 128;

  private Relations() {}

  /// Whether it is told apart, itself or as the relation that it is a subtype of.
  static boolean isKnown(String name) {
    int colon = name.indexOf(':');
    return LABELS.contains(name) || (colon > 0 && LABELS.contains(name.substring(0, colon)));
  }

  /// The index of a relation; a subtype that is not told apart counts as its relation, an unknown
  /// one as `dep`.
  static int index(String name) {
    int exact = LABELS.indexOf(name);
    if (exact >= 0) {
      return exact;
    }
    int colon = name.indexOf(':');
    int wide = colon < 0 ? -1 : LABELS.indexOf(name.substring(0, colon));
    return wide >= 0 ? wide : LABELS.indexOf("dep");
  }
}
