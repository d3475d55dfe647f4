package org.probandum.train.reading;

import java.util.List;

/// Who says what: word spans in the order of the text; each list may be empty.
///
/// @param source who
/// @param cue by which words
/// @param content what
record LabelledAttribution(List<WordSpan> source, List<WordSpan> cue, List<WordSpan> content) {
  LabelledAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /// How many words the content has.
  int contentLength() {
    return content.stream().mapToInt(span -> span.end() - span.start()).sum();
  }
}
