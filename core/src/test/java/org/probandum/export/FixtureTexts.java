package org.probandum.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Span;

/// The texts of an invented case: an explosion in a harbour that never was. Some are hostile.
final class FixtureTexts {
  private FixtureTexts() {}

  static final Document ARTICLE =
      document(
          "article.txt",
          """
          Port Ambry: who will answer? <script>alert(1)</script>

          The depot in the harbour of Port Ambry blew up on 3 March 2021. The blast killed at least \
          14 dockers, and it wrecked the customs house. Mayor Ida Lund said that the depot had been \
          inspected a week before the fire 🔥.

          Most of the crews had no training. According to the Daily Buoy, the Harbour Guild denied \
          that it had stored fireworks there. "onload="alert(2)" was painted on the gate & nobody \
          <b>asked</b> why.
          A port inquiry counted 40 barrels of resin. They were sold to a shell company in Zephyr Town.
          How long must this town be a powder keg? It is a disgrace.
          The council meets on Mondays.
          """,
          new Metadata(
              "Port Ambry: who will answer? <script>alert(1)</script>",
              "A. \"Nib\" Writer",
              "The Ambry Lantern",
              "2021-06-12",
              "https://example.org/lantern?a=1&b=<2>",
              "opinion",
              "en",
              List.of()));

  static final Document BUOY =
      document(
          "buoy-2021-03-06.md",
          """
          PORT AMBRY, 6 March - The fuel depot in Port Ambry harbour exploded early on Friday, 5 March.

          Fourteen dockers were killed, the harbour hospital said. The customs house lost its roof.

          The Harbour Guild told this paper that it had never kept fireworks in the depot.
          """,
          source("Depot explodes in Port Ambry", "The Daily Buoy", "2021-03-06", "en"));

  static final Document INQUIRY =
      document(
          "inquiry/final.txt",
          """
          Report of the Port Inquiry, section 4. The explosion of 5 March caused fourteen deaths \
          among dockers and two among sailors.
          Of 31 crew members heard, 12 had had no training.
          No inspection of the depot is recorded in the eight weeks before the fire.
          """,
          new Metadata(
              "Report of the Port Inquiry",
              null,
              "Port Authority",
              "2021-11",
              "https://example.org/inquiry",
              "inquiry report",
              "en",
              List.of("PA/2021/17")));

  static final Document WIRE =
      document(
          "wire.txt",
          """
          At least nine dockers died when a depot in Port Ambry went up on Friday, officials said.
          "The depot was inspected in the last week of February," Mayor Lund told reporters. \
          Her office repeated this on Sunday.
          """,
          source("Nine dead in harbour blast", "Gull Wire", "2021-03-05", "en"));

  static final Document ARABIC =
      document(
          "ar/mina.txt",
          """
          قال شهود عيان إن أربعة عشر عاملا قتلوا في انفجار المستودع يوم الجمعة (5 مارس).
          وقالت بلدية الميناء إن التحقيق مستمر.
          """,
          source("انفجار في الميناء", "صحيفة الميناء", "2021-03-07", "ar"));

  static final Document HOSTILE =
      document(
          "hostile.html",
          """
          </style></p><script>alert(3)</script> The Guild's newsletter says the inquiry's paper \
          counted "40 barrels" <img src=x onerror=alert(4)> of resin.
          javascript:alert(5) ${user} <!-- ]]> --> &lt;script&gt; \u202Edesrever\u202C 👩🏽‍🚒
          """,
          new Metadata(
              "\"><svg onload=alert(6)>",
              null,
              "Guild <i>News</i>",
              "2021",
              "javascript:alert(7)",
              null,
              "en\" onclick=\"alert(8)",
              List.of("<a href=x>")));

  /// Where the words stand in the document; they must stand there exactly once.
  static Span span(Document document, String words) {
    int start = document.text().indexOf(words);
    if (start < 0 || document.text().indexOf(words, start + 1) >= 0) {
      throw new IllegalArgumentException(
          "'" + words + "' does not stand exactly once in " + document.path());
    }
    return new Span(start, start + words.length());
  }

  private static Document document(String path, String text, Metadata metadata) {
    byte[] original = (path + "\n" + text).getBytes(StandardCharsets.UTF_8);
    return Document.of(path, original, text, metadata);
  }

  private static Metadata source(String title, String publisher, String published, String tag) {
    return new Metadata(title, null, publisher, published, null, "news", tag, List.of());
  }
}
