package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {

  private static final List<String> TEXTS = List.of("one", "two", "three");

  @TempDir Path folder;
  private final Letters letters = new Letters("letters/1");

  /// A model that is quick to run: the vector is the text's length and first letters.
  private static final class Letters implements TextVectors {
    private final String id;
    private final List<String> asked = new ArrayList<>();

    Letters(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public List<float[]> encodePassages(List<String> texts) {
      asked.addAll(texts);
      return texts.stream().map(text -> vector(text, 0)).toList();
    }

    @Override
    public List<float[]> encodeQueries(List<String> texts) {
      asked.addAll(texts);
      return texts.stream().map(text -> vector(text, 1)).toList();
    }

    private static float[] vector(String text, int kind) {
      return new float[] {text.length(), text.isEmpty() ? 0 : text.charAt(0), kind};
    }
  }

  private void assertRight(TextVectors cached, List<String> texts) {
    assertThat(cached.encodePassages(texts))
        .containsExactlyElementsOf(texts.stream().map(text -> Letters.vector(text, 0)).toList());
  }

  @Test
  void aKnownTextIsNotEncodedAgain() {
    TextVectors cached = VectorCache.inMemory().over(letters);
    assertRight(cached, TEXTS);
    assertRight(cached, List.of("three", "four", "one", "four"));
    assertThat(letters.asked).containsExactly("one", "two", "three", "four");
  }

  @Test
  void vectorsOutliveTheCache() {
    assertRight(VectorCache.in(folder).over(letters), TEXTS);
    assertRight(VectorCache.in(folder).over(letters), List.of("two", "one"));
    assertThat(letters.asked).hasSize(3);
  }

  @Test
  void aQueryIsNoPassage() {
    TextVectors cached = VectorCache.in(folder).over(letters);
    assertRight(cached, List.of("one"));
    assertThat(cached.encodeQueries(List.of("one"))).containsExactly(Letters.vector("one", 1));
  }

  @Test
  void anotherModelHasOtherVectors() {
    VectorCache cache = VectorCache.in(folder);
    assertRight(cache.over(letters), TEXTS);
    Letters other = new Letters("letters/2");
    assertRight(cache.over(other), TEXTS);
    assertThat(other.asked).hasSize(3);
  }

  @Test
  void textsThatDifferOnlyInHalfPairsAreApart() {
    TextVectors cached = VectorCache.inMemory().over(letters);
    assertRight(cached, List.of("\ud83d", "\ud83e", "\udc00"));
    assertThat(letters.asked).hasSize(3);
  }

  @Test
  void aFileDamagedAnywhereIsDroppedAndWrittenAgain() throws IOException {
    assertRight(VectorCache.in(folder).over(letters), TEXTS);
    byte[] whole = Files.readAllBytes(onlyFile());
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(onlyFile(), damaged);
      assertRight(VectorCache.in(folder).over(letters), TEXTS);
      assertThat(Files.readAllBytes(onlyFile())).isEqualTo(whole);
    }
  }

  @Test
  void aFileCutAnywhereIsDroppedAndWrittenAgain() throws IOException {
    assertRight(VectorCache.in(folder).over(letters), TEXTS);
    byte[] whole = Files.readAllBytes(onlyFile());
    for (int length = 0; length < whole.length; length++) {
      Files.write(onlyFile(), Arrays.copyOf(whole, length));
      assertRight(VectorCache.in(folder).over(letters), TEXTS);
      assertThat(Files.readAllBytes(onlyFile())).isEqualTo(whole);
    }
  }

  @Test
  void aFileThatVanishesIsComputedAgain() throws IOException {
    TextVectors cached = VectorCache.in(folder).over(letters);
    assertRight(cached, TEXTS);
    Files.delete(onlyFile());
    assertRight(cached, TEXTS);
    assertThat(letters.asked).hasSize(6);
  }

  @Test
  void theFolderStaysBelowItsLimit() throws IOException {
    int limit = 40_000;
    TextVectors cached = VectorCache.in(folder, limit).over(letters);
    for (int round = 0; round < 40; round++) {
      int start = round * 200;
      assertRight(cached, numbers(start, start + 200));
    }
    long size = 0;
    for (Path file : files()) {
      size += Files.size(file);
    }
    assertThat(size).isBetween(limit / 2L, (long) limit);
    assertRight(cached, numbers(0, 8_000));
  }

  @Test
  void manySmallFilesBecomeOne() throws IOException {
    TextVectors cached = VectorCache.in(folder).over(letters);
    for (int i = 0; i < 200; i++) {
      assertRight(cached, numbers(i, i + 1));
    }
    assertThat(files()).hasSizeLessThan(40);
    letters.asked.clear();
    assertRight(VectorCache.in(folder).over(letters), numbers(0, 200));
    assertThat(letters.asked).isEmpty();
  }

  @Test
  void twoCachesMayShareAFolder() {
    Random random = new Random(7);
    List<TextVectors> both =
        List.of(VectorCache.in(folder).over(letters), VectorCache.in(folder).over(letters));
    for (int round = 0; round < 200; round++) {
      int start = random.nextInt(300);
      assertRight(both.get(random.nextInt(2)), numbers(start, start + 1 + random.nextInt(5)));
    }
  }

  @Test
  void aFolderThatCannotBeUsedCostsOnlyTime() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    TextVectors cached = VectorCache.in(file).over(letters);
    assertRight(cached, TEXTS);
    assertThat(file).hasContent("no folder");
  }

  @Test
  void nothingUnfinishedIsLeft() throws IOException {
    assertRight(VectorCache.in(folder).over(letters), numbers(0, 2_000));
    assertThat(files()).hasSize(4).allMatch(file -> file.toString().endsWith(Segment.SUFFIX));
  }

  private static List<String> numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> "text " + number).toList();
  }

  private Path onlyFile() throws IOException {
    assertThat(files()).hasSize(1);
    return files().get(0);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
