package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.model.Reading;

class SecondLookTest {
  private static final Reading NEWS =
      Readings.text("It rained.", "Shells fell on 4 March 2031.", "Nobody spoke.", "46 died.")
          .time("4 March 2031", "2031-03-04", "2031-03-04")
          .build();

  private static List<String> beside(PassageIndex index, int entry) {
    return new SecondLook(index)
        .beside(entry).stream().map(i -> index.entry(i).passage().quote()).toList();
  }

  @Test
  void whatStandsBeforeAndAfterIsSeen() {
    PassageIndex index = PassageIndex.build(List.of(NEWS));

    assertThat(beside(index, 1)).containsExactly("It rained.", "Nobody spoke.");
    assertThat(beside(index, 0)).containsExactly("Shells fell on 4 March 2031.");
  }

  @Test
  void anotherDocumentIsNotBeside() {
    PassageIndex index =
        PassageIndex.build(List.of(NEWS, Readings.text("Only this.", "And that.").build()));

    for (int entry = 0; entry < index.size(); entry++) {
      String document = index.entry(entry).passage().document().id();
      assertThat(new SecondLook(index).beside(entry))
          .allSatisfy(other ->
              assertThat(index.entry(other).passage().document().id()).isEqualTo(document));
    }
  }
}
