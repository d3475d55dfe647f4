package org.probandum.export.redact;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Span;

/// What was replaced in one text, and where what stood elsewhere stands now.
final class Edits {
  /// One replacement.
  record Edit(Span span, String mark) {}

  private final List<Edit> edits;
  private final String text;

  /// @param edits apart from one another, in order
  Edits(String original, List<Edit> edits) {
    this.edits = List.copyOf(edits);
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      out.append(original, from, edit.span().start()).append(edit.mark());
      from = edit.span().end();
    }
    this.text = out.append(original, from, original.length()).toString();
  }

  /// Where the names stand in the text, the first and longest form first.
  static Edits find(String text, List<Person> persons) {
    FoldedText folded = FoldedText.of(text);
    String plain = folded.text();
    List<Edit> found = new ArrayList<>();
    for (int at = 0; at < plain.length(); at++) {
      if (at > 0 && plain.charAt(at - 1) != ' ') {
        continue;
      }
      int longest = 0;
      String mark = "";
      for (Person person : persons) {
        for (String form : person.forms()) {
          if (form.length() > longest && plain.startsWith(form, at) && endsWord(plain, at, form)) {
            longest = form.length();
            mark = person.mark();
          }
        }
      }
      if (longest > 0) {
        found.add(new Edit(folded.original(at, at + longest), mark));
        at += longest - 1;
      }
    }
    return new Edits(text, found);
  }

  private static boolean endsWord(String plain, int at, String form) {
    int end = at + form.length();
    return end == plain.length() || plain.charAt(end) == ' ';
  }

  /// The text with all replacements made.
  String text() {
    return text;
  }

  /// Where a span stands now. One that began or ended inside a name takes in the whole mark.
  Span map(Span span) {
    int start = map(span.start(), false);
    return new Span(start, Math.max(start, map(span.end(), true)));
  }

  private int map(int offset, boolean isEnd) {
    int moved = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      if (offset <= span.start()) {
        break;
      }
      if (offset < span.end()) {
        return span.start() + moved + (isEnd ? edit.mark().length() : 0);
      }
      moved += edit.mark().length() - span.length();
    }
    return offset + moved;
  }
}
