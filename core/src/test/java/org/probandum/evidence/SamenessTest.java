package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Metadata;

class SamenessTest {

  private static final String TEXT = words(0, 500);

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static Document document(String text) {
    return Document.ofText("x.txt", text, Metadata.EMPTY);
  }

  private final Sameness sameness = new Sameness(document(TEXT));

  @Test
  void theSameBytesAreTheArticle() {
    assertThat(sameness.findReason(document(TEXT))).isEqualTo("It is the article itself.");
  }

  @Test
  void otherWhiteSpaceIsTheSameText() {
    assertThat(sameness.findReason(document("\n" + TEXT.replace(" ", "\r\n  "))))
        .isEqualTo("It has the same text as the article.");
  }

  @Test
  void anotherBylineIsNearlyTheSameText() {
    assertThat(sameness.findReason(document("By our own correspondent. " + TEXT + " Ends.")))
        .isEqualTo("It has nearly the same text as the article.");
  }

  @Test
  void aTextThatQuotesTheArticleIsASource() {
    assertThat(sameness.findReason(document(TEXT + " " + words(1_000, 1_400)))).isNull();
    assertThat(sameness.findReason(document(words(0, 200)))).isNull();
  }

  @Test
  void emptyAndTinyTextsAreTold() {
    assertThat(sameness.findReason(document(""))).isNull();
    Sameness tiny = new Sameness(document("Two words"));
    assertThat(tiny.findReason(document("Two  words"))).isNotNull();
    assertThat(tiny.findReason(document("Three words"))).isNull();
  }
}
