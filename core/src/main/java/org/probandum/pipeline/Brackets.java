package org.probandum.pipeline;

/// Undoes the marks that tokenised corpora put for brackets and quotes (`-LRB-`), which no reader
/// of running text has learnt.
final class Brackets {
  private static final String[][] MARKS = {
    {"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["}, {"-RSB-", "]"}, {"``", "\""}, {"''", "\""}
  };

  private Brackets() {}

  /// The text with plain brackets and quotes.
  static String plain(String text) {
    String plain = text;
    for (String[] mark : MARKS) {
      plain = plain.contains(mark[0]) ? plain.replace(mark[0], mark[1]) : plain;
    }
    return plain;
  }
}
