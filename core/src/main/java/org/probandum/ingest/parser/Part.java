package org.probandum.ingest.parser;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// One thing that a parser found in a file.
public sealed interface Part {

  /// What a body's characters are.
  enum Kind {
    /// Plain text, to be taken as it is.
    TEXT,
    /// HTML, all of which is text: the body of a message.
    MARKUP,
    /// An HTML page around its main text.
    PAGE
  }

  /// The file's own words.
  ///
  /// @param kind what the characters are
  /// @param text the characters
  /// @param properties what the file says about itself, as written, by [Property] name
  /// @param pages where pages begin, by start
  record Body(Kind kind, String text, Map<String, String> properties, List<PageStart> pages)
      implements Part {
    public Body {
      properties = sorted(properties);
      pages = List.copyOf(pages);
    }
  }

  /// Where a page's words begin.
  ///
  /// @param number from 1
  /// @param start UTF-16 offset into the body's text
  /// @param confidence of a scanned page's reading, in [0, 100], or -1 where it was not scanned
  record PageStart(int number, int start, int confidence) {}

  /// A file inside the file.
  ///
  /// @param name its name or number, `/` between folders
  /// @param type its media type where one is declared, else empty
  /// @param properties what the container says about it
  /// @param bytes its bytes
  @SuppressWarnings("ArrayRecordComponent") // Parts are handed on once and never compared.
  record Member(String name, String type, Map<String, String> properties, byte[] bytes)
      implements Part {
    public Member {
      properties = sorted(properties);
    }
  }

  /// A file inside the file, or some pages of it, that cannot be read.
  ///
  /// @param name its name or number, or the pages
  /// @param reason one plain clause
  record Omitted(String name, String reason) implements Part {}

  /// The file cannot be read.
  ///
  /// @param reason one plain clause
  record Refused(String reason) implements Part {}

  /// Nothing but a sign of life in long work.
  record Alive() implements Part {}

  private static SortedMap<String, String> sorted(Map<String, String> properties) {
    return java.util.Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }
}
