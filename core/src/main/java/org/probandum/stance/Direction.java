package org.probandum.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.Slot;

/// Whether something goes from a place or to it: `fled from Brod` and `crossed into Posavina` name
/// two ends of one way, which cannot be compared.
enum Direction {
  FROM,
  TO,
  /// The wording does not say, or nothing moves.
  NONE;

  private static final Set<String> AWAY = Set.of("from", "leaving", "left");
  private static final Set<String> TOWARDS = Set.of("to", "into", "towards", "toward", "onto");

  /// Words that may stand between the preposition and the place: `into the provinces of Brod and`.
  private static final int REACH = 9;

  /// The direction in which the claim's wording puts a place of its own.
  static Direction of(Claim claim, Slot place) {
    String text = claim.proposition();
    int at = text.indexOf(place.text());
    if (at < 0) {
      return NONE;
    }
    List<String> before = List.of(text.substring(0, at).strip().split("\\s+", -1));
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
      String word = before.get(i).toLowerCase(Locale.ROOT);
      if (AWAY.contains(word)) {
        return FROM;
      }
      if (TOWARDS.contains(word)) {
        return TO;
      }
      if (word.equals("in") || word.equals("at") || word.equals("near") || word.equals("by")) {
        return NONE;
      }
    }
    return NONE;
  }

  /// Whether the two are different ends of a way.
  boolean opposes(Direction other) {
    return this != NONE && other != NONE && this != other;
  }
}
