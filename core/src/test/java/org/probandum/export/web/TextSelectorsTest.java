package org.probandum.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Page;
import org.probandum.model.Span;

class TextSelectorsTest {
  private static final String TEXT = "The mill burnt.\nNobody was hurt.";

  @Test
  void quoteFromAFileWithPagesNamesItsPage() {
    Document document =
        new Document(
            "d1",
            "mill.pdf",
            "00",
            TEXT,
            Metadata.EMPTY,
            List.of(new Page(4, 0, null), new Page(5, 16, null)));

    assertThat(TextSelectors.of(document, new Span(16, 32)).getLast().page())
        .asString(StandardCharsets.UTF_8)
        .contains("FragmentSelector", "page=5");
  }

  @Test
  void quoteFromAFileWithoutPagesNamesNone() {
    Document document = Document.ofText("mill.txt", TEXT, Metadata.EMPTY);

    assertThat(TextSelectors.of(document, new Span(16, 32))).hasSize(2);
  }
}
