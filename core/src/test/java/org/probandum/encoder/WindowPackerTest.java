package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WindowPackerTest {

  private static final WordPieces PIECES = WordPieces.load();
  private static final WindowPacker PACKER = WindowPacker.with(PIECES);

  @Test
  void sentencesAreSetBetweenTheirMarks() {
    Window window = PACKER.pack(sentences("The bridge fell", "NATO unbelievably")).getFirst();
    assertThat(window.ids())
        .containsExactly(101, 1996, 2958, 3062, 102, 10079, 4895, 8671, 2666, 3567, 6321, 102);
    assertThat(window.types()).containsExactly(0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0);
    assertThat(IntStream.range(0, window.length()).map(window::sentence))
        .containsExactly(-1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1);
    assertThat(IntStream.range(0, window.words()).map(window::wordPiece))
        .containsExactly(1, 2, 3, 5, 6);
    assertThat(window.findPiece(1, 1)).isEqualTo(6);
    assertThat(window.findPiece(1, 2)).isEqualTo(-1);
  }

  @Test
  void allPiecesOfAWordHaveItsCase() {
    Window window = PACKER.pack(sentences("Unbelievably UNBELIEVABLY")).getFirst();
    assertThat(window.types()).containsExactly(0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 0);
  }

  @Test
  void aWindowTakesWholeSentencesUpTo128Pieces() {
    List<Window> windows =
        PACKER.pack(List.of(words(62), words(63), words(1), words(126), words(1)));
    assertThat(windows).extracting(Window::length).containsExactly(128, 3, 128, 3);
    assertThat(windows).extracting(Window::firstSentence).containsExactly(0, 2, 3, 4);
  }

  @Test
  void aLongSentenceHasWindowsOfItsOwn() {
    List<Window> windows = PACKER.pack(List.of(words(3), words(127), words(600), words(3)));
    assertThat(windows).extracting(Window::length).containsExactly(5, 129, 256, 256, 94, 5);
    assertThat(windows).extracting(Window::firstSentence).containsExactly(0, 1, 2, 2, 2, 3);
    assertThat(windows.get(3).wordToken(0)).isEqualTo(254);
  }

  @Test
  void noTextHasNoWindow() {
    assertThat(PACKER.pack(List.<List<String>>of())).isEmpty();
  }

  @Test
  void aSentenceWithoutWordsIsStillThere() {
    Window window = PACKER.pack(List.of(List.of(), words(1))).getFirst();
    assertThat(IntStream.range(0, window.length()).map(window::sentence))
        .containsExactly(-1, 0, 1, 1);
  }

  @Test
  void aWordThatCannotBeReadIsOnePiece() {
    Window window = PACKER.pack(List.of(List.of("x".repeat(1_000_000), "\u200b", "so"))).getFirst();
    assertThat(window.ids()).containsExactly(101, 100, 100, 2061, 102);
  }

  /// Every word stands in one window, in order, with its own pieces.
  @RepeatedTest(20)
  void nothingIsLostAndNothingTwice(RepetitionInfo repetition) {
    Random random = new Random(20260310 + repetition.getCurrentRepetition());
    List<List<String>> sentences = new ArrayList<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      List<String> sentence = new ArrayList<>();
      int length = random.nextInt(10) == 0 ? random.nextInt(700) : random.nextInt(40);
      for (int j = 0; j < length; j++) {
        sentence.add(random.nextBoolean() ? "river" : "Unbelievably");
      }
      sentences.add(sentence);
    }
    int sentence = 0;
    int token = 0;
    for (Window window : PACKER.pack(sentences)) {
      assertThat(window.length()).isLessThanOrEqualTo(256);
      for (int word = 0; word < window.words(); word++) {
        while (token == sentences.get(sentence).size()) {
          sentence++;
          token = 0;
        }
        assertThat(window.wordSentence(word)).isEqualTo(sentence);
        assertThat(window.wordToken(word)).isEqualTo(token);
        int[] pieces = PIECES.pieces(sentences.get(sentence).get(token));
        int first = window.wordPiece(word);
        assertThat(IntStream.range(first, first + pieces.length).map(p -> window.ids()[p]))
            .containsExactly(IntStream.of(pieces).boxed().toArray(Integer[]::new));
        token++;
      }
    }
    int left = sentences.stream().skip(sentence).mapToInt(List::size).sum();
    assertThat(left).isEqualTo(token);
  }

  private static List<List<String>> sentences(String... sentences) {
    return Arrays.stream(sentences).map(s -> List.of(s.split(" ", -1))).toList();
  }

  private static List<String> words(int count) {
    return Collections.nCopies(count, "river");
  }
}
