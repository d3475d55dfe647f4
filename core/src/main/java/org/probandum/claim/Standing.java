package org.probandum.claim;

/// How much a clause has to say by itself to be taken up.
public enum Standing {
  /// It is to be checked, so it has to say which event or state it means: by a name, a time, a
  /// place or a number.
  ALONE,
  /// It is only compared with what is checked, beside the text that it stands in: `several plots
  /// were disrupted`.
  IN_CONTEXT
}
