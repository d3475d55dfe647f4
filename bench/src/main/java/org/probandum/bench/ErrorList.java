package org.probandum.bench;

import java.io.PrintStream;

/// Prints the first few rows that were got wrong, for a person to read.
final class ErrorList {
  private final PrintStream out;
  private int left;

  ErrorList(PrintStream out, int most) {
    this.out = out;
    this.left = most;
  }

  /// Adds one row that was got wrong.
  synchronized void add(String id, String gold, String found, String text) {
    if (left > 0) {
      left--;
      out.println(id + "\tgold " + gold + "\tfound " + found + "\t" + text.replace('\n', ' '));
    }
  }
}
