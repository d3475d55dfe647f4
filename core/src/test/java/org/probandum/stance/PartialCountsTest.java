package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.text.TextParser;

class PartialCountsTest {
  private static final TextParser PARSER = TextParser.load();
  private final PartialCounts partial = new PartialCounts(StanceRules.load());

  @ParameterizedTest(name = "[{index}] {0}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Doctor Horvat of the district hospital said 43 bodies had been brought there. | 43 | of one hospital (“brought”)
          The clinic in Brod received 12 of the wounded; 9 people were admitted to the clinic. | 9 | of one clinic (“admitted”)
          The wounded were taken to the hospitals of the city after 43 sailors had died. | 43 | -
          The fire killed 43 people, and the wounded were taken to a hospital.           | 43 | -
          The fire killed 43 people in a hospital.                                       | 43 | -
          43 people died in Brod.                                                        | 43 | -
          """)
  void thoseWhoCameToOnePlaceArePartOfTheWhole(
      String sentence, String count, @Nullable String part) {
    ParsedDocument parsed = PARSER.parse(Document.ofText("a.txt", sentence, Metadata.EMPTY));
    int start = sentence.indexOf(count);
    Slot slot =
        new Slot(
            SlotKind.QUANTITY,
            new Span(start, start + count.length()),
            count,
            new SlotValue.HowMany(Quantity.exactly(Quantity.Role.KILLED, "person", 43)),
            false);

    assertThat(
            partial.find(slot, new PartialCounts.Words(parsed.sentences().getFirst().tokens(), 1)))
        .isEqualTo(part);
  }
}
