package org.probandum.app.web.api;

import org.probandum.model.Document;
import org.probandum.model.Passage;

/// A passage with some of what stands around it in its document.
///
/// @param before the words before it, from the beginning of a line or a word
/// @param after the words after it
record PassageAnswer(
    DocumentName document, int start, int end, String quote, String before, String after) {
  private static final int AROUND = 160;

  static PassageAnswer of(Passage passage) {
    Document document = passage.document();
    int start = passage.span().start();
    int end = passage.span().end();
    return new PassageAnswer(
        DocumentName.of(document),
        start,
        end,
        passage.quote(),
        before(document.text(), start),
        after(document.text(), end));
  }

  private static String before(String text, int start) {
    int from = Math.max(0, start - AROUND);
    int paragraph = text.lastIndexOf("\n\n", Math.max(0, start - 1));
    if (paragraph >= from) {
      return text.substring(paragraph + 2, Math.max(paragraph + 2, start));
    }
    int word = from == 0 ? 0 : text.indexOf(' ', from) + 1;
    boolean cut = word > 0 && word <= start;
    return (cut ? "… " : "") + text.substring(cut ? word : from, start);
  }

  private static String after(String text, int end) {
    int to = Math.min(text.length(), end + AROUND);
    int paragraph = text.indexOf("\n\n", end);
    if (paragraph >= 0 && paragraph <= to) {
      return text.substring(end, paragraph);
    }
    int word = to == text.length() ? to : text.lastIndexOf(' ', to);
    return word <= end ? "" : text.substring(end, word) + (word < text.length() ? " …" : "");
  }
}
