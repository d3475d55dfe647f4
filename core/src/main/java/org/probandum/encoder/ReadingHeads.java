package org.probandum.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The heads of a reading model and where each stands among the numbers of a piece.
///
/// @param placed the heads in order
/// @param width how many numbers a piece has
/// @param roles the labels of the roles
/// @param rolePath decodes the roles
record ReadingHeads(List<Placed> placed, int width, List<String> roles, BestPath rolePath) {

  /// A head and the place of its first number.
  record Placed(Head head, int offset, BestPath path) {}

  static ReadingHeads of(List<Head> heads, List<String> roles) {
    List<Placed> placed = new ArrayList<>();
    int offset = 0;
    for (Head head : heads) {
      String type = head.name().toUpperCase(Locale.ROOT);
      placed.add(new Placed(head, offset, BestPath.over(head.labels(), type)));
      offset += head.width();
    }
    return new ReadingHeads(placed, offset, roles, BestPath.over(roles, ""));
  }
}
