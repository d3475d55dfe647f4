package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Metadata;

class ByLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Sava News Agency, 6 March 2024          | -        | Sava News Agency | 2024-03-06
          By Ann Bell, The Herald, 12 March 2023  | Ann Bell | The Herald       | 2023-03-12
          By Ann Bell, March 12, 2023             | Ann Bell | -                | 2023-03-12
          By Ann Bell                             | Ann Bell | -                | -
          6 March 2024                            | -        | -                | 2024-03-06
          2024-03-06                              | -        | -                | 2024-03-06
          Published: 6 March 2024                 | -        | -                | 2024-03-06
          Date: 2024-03-06                        | -        | -                | 2024-03-06
          OSIJEK, 6 March 2024                    | -        | -                | 2024-03-06
          2024                                    | -        | -                | -
          The dam broke on Wednesday, 6 March 2024 | -       | -                | -
          By the river, 6 March 2024              | -        | -                | -
          It rained on 6 March 2024.              | -        | -                | -
          Who said what, and when                 | -        | -                | -
          """)
  void aLineOfTheHeadSaysWhoPublishedItAndWhen(
      String line, @Nullable String author, @Nullable String publisher, @Nullable String day) {
    Metadata read = ByLine.read("The flood at Brod\n" + line + "\n\nThe dam broke at night.\n");

    assertThat(read.author()).isEqualTo(author);
    assertThat(read.publisher()).isEqualTo(publisher);
    assertThat(read.published()).isEqualTo(day);
  }

  @Test
  void aDateFurtherDownIsNoDateOfPublication() {
    assertThat(ByLine.read("One\nTwo\nThree\nFour\nFive\n6 March 2024\n").published()).isNull();
  }

  @Test
  void textKeepsItsCharactersAndMarkdownWithoutFrontMatterIsReadAlike() {
    String text = "The flood\nSava News Agency, 6 March 2024\n\nThe dam broke.\n";
    Ingested plain = DocumentReader.create().read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    Ingested marked =
        DocumentReader.create().read(("# " + text).getBytes(StandardCharsets.UTF_8), "a.md");

    assertThat(((Ingested.Read) plain).document().text()).isEqualTo(text);
    assertThat(((Ingested.Read) plain).document().metadata().published()).isEqualTo("2024-03-06");
    assertThat(((Ingested.Read) marked).document().metadata().publisher())
        .isEqualTo("Sava News Agency");
  }
}
