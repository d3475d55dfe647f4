package org.probandum.record.journal;

import org.probandum.model.Passage;
import org.probandum.model.Span;

/// Names a passage by its document and place, the same in every run.
///
/// @param document the document's id
/// @param span UTF-16 offsets, half-open, into its text
public record PassageKey(String document, Span span) implements Comparable<PassageKey> {

  /// The key of a passage.
  public static PassageKey of(Passage passage) {
    return new PassageKey(passage.document().id(), passage.span());
  }

  /// The key written as `d0123456789abcdef:120-180`.
  ///
  /// @throws IllegalArgumentException where the text is no such key
  public static PassageKey parse(String text) {
    int colon = text.indexOf(':');
    int dash = text.indexOf('-', colon + 1);
    if (colon > 0 && dash > colon) {
      try {
        int start = Integer.parseInt(text.substring(colon + 1, dash));
        int end = Integer.parseInt(text.substring(dash + 1));
        return new PassageKey(text.substring(0, colon), new Span(start, end));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(wrong(text), e);
      }
    }
    throw new IllegalArgumentException(wrong(text));
  }

  private static String wrong(String text) {
    return "a passage is named like d0123456789abcdef:120-180, got " + text;
  }

  @Override
  public int compareTo(PassageKey other) {
    int documents = document.compareTo(other.document);
    return documents != 0 ? documents : span.compareTo(other.span);
  }

  @Override
  public String toString() {
    return document + ":" + span.start() + "-" + span.end();
  }
}
