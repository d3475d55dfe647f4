package org.probandum.model;

/// The answer to *was it said*, for an attributed claim.
public enum Said {
  SAID,
  NOT_SAID,
  UNKNOWN
}
