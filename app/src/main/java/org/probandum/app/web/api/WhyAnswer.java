package org.probandum.app.web.api;

import java.util.List;
import org.probandum.model.Why;

/// The tree of reasons.
record WhyAnswer(String value, String text, List<WhyAnswer> children) {
  /// A tree deeper than any that the rules make, against a stack that is none.
  private static final int DEEPEST = 30;

  static WhyAnswer of(Why why) {
    return of(why, 0);
  }

  private static WhyAnswer of(Why why, int depth) {
    List<WhyAnswer> children =
        depth >= DEEPEST
            ? List.of()
            : why.children().stream().map(child -> of(child, depth + 1)).toList();
    return new WhyAnswer(why.value(), why.text(), children);
  }
}
