package org.probandum.app;

import org.probandum.pipeline.Progress;

/// One line on standard error that tells how far a command is; silent where nobody looks.
final class ProgressLine implements Progress, AutoCloseable {
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private boolean drawn;

  private ProgressLine(Terminal terminal) {
    this.terminal = terminal;
  }

  static ProgressLine on(Terminal terminal) {
    return new ProgressLine(terminal);
  }

  @Override
  public synchronized void update(String stage, int done, int total) {
    if (terminal.interactive()) {
      terminal.err().print(CLEAR + stage + " " + done + " of " + total);
      terminal.err().flush();
      drawn = true;
    }
  }

  @Override
  public synchronized void close() {
    if (drawn) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
      drawn = false;
    }
  }
}
