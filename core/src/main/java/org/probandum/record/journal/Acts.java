package org.probandum.record.journal;

import org.probandum.record.codec.PlainJson;

/// Acts and decisions as canonical JSON and back.
public final class Acts {
  private static final PlainJson JSON = new PlainJson();

  private Acts() {}

  /// The act as canonical JSON: members in the order of the record's components, no white space.
  static String write(Act act) {
    return JSON.write(act, Act.class);
  }

  static Act read(String json) {
    return JSON.read(json, Act.class);
  }

  /// A decision as JSON, with its kind as `type` (`{"type":"DropClaim","claim":"k1"}`).
  public static String write(Decision decision) {
    return JSON.write(decision, Decision.class);
  }

  /// The decision that a person or a page gives as JSON.
  ///
  /// @throws IllegalArgumentException where it is none, with the reason
  public static Decision readDecision(String json) {
    return JSON.read(json, Decision.class);
  }
}
