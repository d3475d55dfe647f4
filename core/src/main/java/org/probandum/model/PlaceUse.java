package org.probandum.model;

/// How a place name is used.
public enum PlaceUse {
  /// The place itself; only this use fills a PLACE slot.
  LITERAL,
  /// The people or adjective of a place (`Afghan`).
  DEMONYM,
  /// A capital or country that stands for its government (`Kabul denied`).
  METONYM,
  /// Part of the name of something else (`Ohio Department of Health`, `Bank of England`): where
  /// that is from, not where anything happened.
  IN_NAME
}
