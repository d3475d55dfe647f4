package org.probandum.mention.number;

/// A number read from consecutive atoms.
///
/// @param value its value, finite and not negative
/// @param from index of its first atom
/// @param to index after its last atom
/// @param digits whether it begins with a digit
public record Numeral(double value, int from, int to, boolean digits) {

  /// Whether it has no fraction.
  public boolean whole() {
    return value == Math.rint(value);
  }
}
