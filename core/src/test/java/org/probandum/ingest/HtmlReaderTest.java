package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Metadata;

class HtmlReaderTest {
  private final HtmlReader reader = new HtmlReader(Limits.DEFAULT);

  private Extracted.Content page(String name) throws IOException {
    try (@Nullable InputStream in = HtmlReaderTest.class.getResourceAsStream("pages/" + name)) {
      assertThat(in).as(name).isNotNull();
      return read(in.readAllBytes());
    }
  }

  private Extracted.Content read(byte[] bytes) {
    return (Extracted.Content) reader.read(bytes, null);
  }

  private Extracted.Content read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theArticleIsKeptAndWhatSurroundsItIsNot() throws IOException {
    assertThat(page("harbour-gazette.html").text().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "Ferry fire kills nine off Port Ellery",
            "By Ines Calder",
            "14 May 2021",
            "Nine passengers died when a fire broke out on the ferry Saint Brannoc early on Friday,"
                + " the coast guard said, and at least 31 were taken to hospital in Port Ellery.",
            "“The engine room was burning when we got there,” said Capt. Aldo Reyes,",
            "who led the rescue.",
            "Earlier warnings",
            "An inspector’s report, which was published in March, had named two faults in the"
                + " ship’s pumps; the owner, Brannoc Lines, denied that they were dangerous.",
            "The first fault was in the main fuel pump.",
            "The second was in the alarm.",
            "Dr. Lena Moss of the hospital said on Saturday that two of the wounded were in"
                + " danger.");
  }

  @Test
  void metaTagsTellWhatThePageSaysAboutItself() throws IOException {
    Metadata metadata = page("harbour-gazette.html").metadata();
    assertThat(metadata.title()).isEqualTo("Ferry fire kills nine off Port Ellery");
    assertThat(metadata.author()).isEqualTo("Ines Calder");
    assertThat(metadata.publisher()).isEqualTo("The Harbour Gazette");
    assertThat(metadata.published()).isEqualTo("2021-05-14");
    assertThat(metadata.url()).isEqualTo("https://harbour-gazette.example/2021/05/ferry-fire");
    assertThat(metadata.language()).isEqualTo("en");
  }

  @Test
  void aPageOfTablesIsReadByTheWeightOfItsParagraphs() throws IOException {
    assertThat(page("valley-wire.html").text())
        .startsWith("Delegations from both banks")
        .endsWith("no new date was given.")
        .doesNotContain("walks");
  }

  @Test
  void jsonLdIsReadFromAGraphAndMalformedJsonLdIsPassedOver() throws IOException {
    Metadata metadata = page("valley-wire.html").metadata();
    assertThat(metadata.title()).isEqualTo("Dam talks resume in Orlen");
    assertThat(metadata.author()).isEqualTo("Tarek Olin, Mia Brandt");
    assertThat(metadata.publisher()).isEqualTo("Valley Wire");
    assertThat(metadata.published()).isEqualTo("2019-11-02");
    assertThat(metadata.url()).isEqualTo("https://valley-wire.example/dam");
    assertThat(metadata.kind()).isEqualTo("NewsArticle");
  }

  @Test
  void aPageWithoutBoxesIsReadWhole() throws IOException {
    Extracted.Content read = page("plain-blog.html");
    assertThat(read.text().split("\n\n")).hasSize(3);
    assertThat(read.metadata().title()).isEqualTo("A note on the Kessel archive");
    assertThat(read.metadata().author()).isEqualTo("R. Hahn");
    assertThat(read.metadata().published()).isEqualTo("2018-03-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <meta name=date content=2020-02-03><p>Words; 2020-02-03
          <p itemprop=datePublished content=2020-02>Words; 2020-02
          <article><time datetime=2020-02-03T10:00>x</time><p>Words; 2020-02-03
          <meta name=date content=never><time datetime=2020>x</time><p>Words; 2020
          <p>Words;
          """)
  void theDateComesFromTheFirstMarkThatCanBeRead(String html, String published) {
    assertThat(read(html).metadata().published()).isEqualTo(published);
  }

  @Test
  void theSiteIsTakenOffTheTitle() {
    assertThat(
            read("<title>Dam talks | Wire</title><meta property=og:site_name content=Wire><p>x")
                .metadata()
                .title())
        .isEqualTo("Dam talks");
  }

  @Test
  void theCharsetOfTheMetaTagIsFollowed() {
    byte[] bytes =
        "<meta charset=iso-8859-1><p>L’été a été long</p>"
            .replace("’", "'")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(bytes).text()).isEqualTo("L'été a été long");
  }

  @Test
  void onlyWebAddressesAreCanonical() {
    assertThat(read("<link rel=canonical href='javascript:alert(1)'><p>x").metadata().url())
        .isNull();
  }
}
