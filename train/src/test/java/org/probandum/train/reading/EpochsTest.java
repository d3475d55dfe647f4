package org.probandum.train.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probandum.train.model.PieceBatch;

class EpochsTest {
  private static List<Example> windows(int count, int shortest) {
    List<Example> windows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = shortest + i % 40;
      windows.add(
          new Example(
              new PieceBatch.Row(new int[length], new int[length]),
              Map.of(),
              List.of(),
              null,
              List.of()));
    }
    return windows;
  }

  private static final List<ReadingData.Task> TASKS =
      List.of(
          new ReadingData.Task("half", windows(200, 10), 0.5),
          new ReadingData.Task("twice", windows(50, 60), 2));

  @Test
  void anEpochShowsEachSetByItsShareInBatchesThatFit() {
    List<List<Example>> batches = new Epochs(TASKS, 400, 1).batches(0);
    assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(200);
    assertThat(batches)
        .allSatisfy(batch -> {
          int longest = batch.stream().mapToInt(Example::length).max().orElseThrow();
          assertThat(batch.size() * longest).isLessThanOrEqualTo(400);
        });
    for (Example window : TASKS.getLast().windows()) {
      assertThat(batches.stream().flatMap(List::stream).filter(window::equals)).hasSize(2);
    }
  }

  @Test
  void theSameSeedAndEpochGiveTheSameBatchesAndOthersOthers() {
    List<List<Example>> first = new Epochs(TASKS, 400, 1).batches(3);
    assertThat(new Epochs(TASKS, 400, 1).batches(3)).isEqualTo(first);
    assertThat(new Epochs(TASKS, 400, 1).batches(4)).isNotEqualTo(first);
    assertThat(new Epochs(TASKS, 400, 2).batches(3)).isNotEqualTo(first);
  }

  @Test
  void aWindowLongerThanABatchIsABatchOfItsOwn() {
    List<ReadingData.Task> tasks = List.of(new ReadingData.Task("long", windows(3, 100), 1));
    assertThat(new Epochs(tasks, 50, 1).batches(0)).hasSize(3);
  }
}
