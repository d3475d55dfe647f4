package org.probandum.train.reading;

import java.util.List;

/// A head that labels words. Its place among the numbers of a piece is that of the constant.
enum TokenHead {
  SOURCE("source", "O B I"),
  CUE("cue", "O B I"),
  CONTENT("content", "O B I"),
  NAME("name", "O B-PER I-PER B-ORG I-ORG B-LOC I-LOC B-MISC I-MISC");

  private final String word;
  private final String labels;

  TokenHead(String word, String labels) {
    this.word = word;
    this.labels = labels;
  }

  /// Its name in files.
  String word() {
    return word;
  }

  /// Its labels in order: `O`, then for each kind of span its beginning and its inside.
  List<String> labels() {
    return List.of(labels.split(" ", -1));
  }

  /// How many numbers a piece has before this head's.
  int offset() {
    int offset = 0;
    for (TokenHead head : values()) {
      if (head == this) {
        break;
      }
      offset += head.labels().size();
    }
    return offset;
  }

  /// How many numbers all heads of words have.
  static int width() {
    TokenHead last = values()[values().length - 1];
    return last.offset() + last.labels().size();
  }
}
