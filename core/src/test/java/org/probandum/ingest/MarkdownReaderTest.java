package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Metadata;

class MarkdownReaderTest {
  private final MarkdownReader reader = new MarkdownReader(Limits.DEFAULT);

  private Extracted.Content content(String text) {
    assertThat(reader.read(text)).isInstanceOf(Extracted.Content.class);
    return (Extracted.Content) reader.read(text);
  }

  private String refusal(String text) {
    assertThat(reader.read(text)).isInstanceOf(Extracted.Refused.class);
    return ((Extracted.Refused) reader.read(text)).reason();
  }

  @Test
  void frontMatterBecomesMetadataAndTheBodyBeginsAtItsFirstWord() {
    Extracted.Content read =
        content(
            """
            ---
            title: "The bridge at Orlen: a report"
            author: Mia Brandt
            publisher: Valley Wire
            published: 2019-11-02
            url: https://valley-wire.example/bridge
            kind: research report
            language: en-GB
            cites:
              - A/2019/12
              - The Orlen inquiry
            ---


            The bridge fell.
            """);

    assertThat(read.text()).isEqualTo("The bridge fell.");
    Metadata metadata = read.metadata();
    assertThat(metadata.title()).isEqualTo("The bridge at Orlen: a report");
    assertThat(metadata.author()).isEqualTo("Mia Brandt");
    assertThat(metadata.publisher()).isEqualTo("Valley Wire");
    assertThat(metadata.published()).isEqualTo("2019-11-02");
    assertThat(metadata.url()).isEqualTo("https://valley-wire.example/bridge");
    assertThat(metadata.kind()).isEqualTo("research report");
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(metadata.cites()).containsExactly("A/2019/12", "The Orlen inquiry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          published: 2016-07 | 2016-07
          published: 2016 | 2016
          date: 2016-07-09T10:00:00Z | 2016-07-09
          Date: 9 July 2016 | 2016-07-09
          published: "2016-07-09" | 2016-07-09
          published: some day |
          published: [1, 2] |
          published: |
          """)
  void theDateIsNormalisedAndAnUnreadableOneIsLeftOut(String line, String published) {
    assertThat(content("---\n" + line + "\n---\nWords.").metadata().published())
        .isEqualTo(published);
  }

  @Test
  void oneCitedDocumentMayBeAString() {
    assertThat(content("---\ncites: A/2019/12\n---\nWords.").metadata().cites())
        .containsExactly("A/2019/12");
  }

  @Test
  void withoutFrontMatterNothingIsKnown() {
    Extracted.Content read = content("\n\nJust words.\n");
    assertThat(read.text()).isEqualTo("Just words.");
    assertThat(read.metadata()).isEqualTo(Metadata.EMPTY);
  }

  @Test
  void aRuleAtTheTopIsNoFrontMatter() {
    assertThat(content("---\n\nWords.\n\n---\nMore.").text()).startsWith("Words.");
  }

  @Test
  void malformedFrontMatterIsRefusedWithItsLine() {
    assertThat(refusal("---\ntitle: x\nauthor: [a, b\nkind: y: z\n---\nWords."))
        .startsWith("malformed front matter (line ");
    assertThat(refusal("---\ntitle: \"open\n---\nWords.")).contains("line");
    assertThat(refusal("---\n- a\n- b\n---\nWords.")).contains("no `name: value` lines");
    assertThat(refusal("---\ntitle: x\nWords.")).contains("no closing");
  }

  @Test
  void frontMatterThatIsTooLongIsRefused() {
    assertThat(refusal("---\ntitle: " + "x".repeat(70_000) + "\n---\nWords.")).contains("longer");
  }
}
