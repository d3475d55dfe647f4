package org.probandum.train.reading;

import java.util.List;

/// A head that labels sentences. Its numbers follow those of [TokenHead].
enum SentenceHead {
  SUBJECTIVE("subjective", "OBJECTIVE SUBJECTIVE"),
  CHECKWORTHY("checkworthy", "NO YES");

  private final String word;
  private final String labels;

  SentenceHead(String word, String labels) {
    this.word = word;
    this.labels = labels;
  }

  /// Its name in files.
  String word() {
    return word;
  }

  /// Its labels in order.
  List<String> labels() {
    return List.of(labels.split(" ", -1));
  }

  /// How many numbers a piece has before this head's.
  int offset() {
    int offset = TokenHead.width();
    for (SentenceHead head : values()) {
      if (head == this) {
        break;
      }
      offset += head.labels().size();
    }
    return offset;
  }

  /// How many numbers a piece has in all.
  static int total() {
    SentenceHead last = values()[values().length - 1];
    return last.offset() + last.labels().size();
  }
}
