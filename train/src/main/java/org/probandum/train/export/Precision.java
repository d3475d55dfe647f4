package org.probandum.train.export;

/// How a graph keeps the weights of the transformer. The heads are always kept in full.
public enum Precision {
  /// 32-bit floats: what training has.
  FULL,
  /// 8-bit integers with a scale for each column of a matrix and each row of a table; what goes
  /// into a matrix product is quantised as it comes.
  EIGHT_BITS
}
