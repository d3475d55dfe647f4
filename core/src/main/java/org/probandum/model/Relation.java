package org.probandum.model;

/// How a passage bears on a claim.
public enum Relation {
  SUPPORTS,
  CONTRADICTS,
  QUALIFIES,
  MENTIONS
}
