package org.probandum.record;

/// Another process writes to the case.
public final class CaseLockedException extends CaseException {
  private static final long serialVersionUID = 1L;

  private final transient LockHolder holder;

  CaseLockedException(String folder, LockHolder holder) {
    super("the case in " + folder + " is being written by " + holder.words());
    this.holder = holder;
  }

  /// Who writes.
  public LockHolder holder() {
    return holder;
  }
}
