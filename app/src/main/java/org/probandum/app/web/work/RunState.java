package org.probandum.app.web.work;

import org.jspecify.annotations.Nullable;

/// How far a check has come.
///
/// @param id what names it
/// @param phase whether it goes on
/// @param stage what is being done, as a participle; empty before the first stage
/// @param done how many of the stage are done
/// @param total how many there are
/// @param claims how many claims it found, once it is done
/// @param problem why it failed, or null
public record RunState(
    String id,
    Phase phase,
    String stage,
    int done,
    int total,
    int claims,
    @Nullable String problem) {

  /// Whether a check goes on.
  public enum Phase {
    RUNNING,
    DONE,
    FAILED
  }

  static RunState begun(String id) {
    return new RunState(id, Phase.RUNNING, "", 0, 0, 0, null);
  }

  RunState at(String stage, int done, int total) {
    return new RunState(id, phase, stage, done, total, claims, problem);
  }

  RunState done(int claims) {
    return new RunState(id, Phase.DONE, stage, done, total, claims, null);
  }

  RunState failed(String problem) {
    return new RunState(id, Phase.FAILED, stage, done, total, claims, problem);
  }
}
