package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;

class SentenceEncoderTest {

  private static final List<String> TEXTS =
      List.of(
          "A bridge over the river collapsed on Monday.",
          "On Monday a bridge fell into the river.",
          "The committee approved the budget for schools.",
          "Fire!",
          "According to the harbour master, two ships of the northern line ran aground in thick fog"
              + " off the cape, and their crews of 41 were taken off by lifeboats before dawn.",
          "Prices of wheat rose by 12 per cent.",
          "");

  @TempDir static Path folder;
  private static SentenceEncoder encoder;

  @BeforeAll
  static void load() {
    encoder = SentenceEncoder.load(folder);
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void nothingIsLoadedBeforeTheFirstText() {
    try (SentenceEncoder fresh = SentenceEncoder.load(folder)) {
      assertThat(fresh.encodePassages(List.of())).isEmpty();
      assertThat(fresh.id()).contains(fresh.card().name(), fresh.card().sha256());
      assertThat(fresh.loaded()).isFalse();
      fresh.encodePassages(List.of("Fire!"));
      assertThat(fresh.loaded()).isTrue();
    }
  }

  @Test
  void theWeightsHaveTheStatedHash() throws IOException {
    try (InputStream weights = BgeModel.open(BgeModel.WEIGHTS)) {
      byte[] bytes = weights.readAllBytes();
      assertThat(Document.sha256(bytes)).isEqualTo(encoder.card().sha256());
      assertThat(bytes).hasSize((int) encoder.card().bytes());
    }
  }

  @Test
  void vectorsHave384ComponentsAndLengthOne() {
    assertThat(encoder.encodePassages(TEXTS))
        .allSatisfy(vector -> {
          assertThat(vector).hasSize(SentenceEncoder.WIDTH);
          assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6));
        });
  }

  @Test
  void theVectorOfATextDoesNotDependOnItsNeighbours() {
    Map<String, float[]> alone = new HashMap<>();
    TEXTS.forEach(text -> alone.put(text, encoder.encodePassages(List.of(text)).get(0)));
    Random random = new Random(20260101);
    for (int round = 0; round < 5; round++) {
      List<String> shuffled = new ArrayList<>(TEXTS);
      Collections.shuffle(shuffled, random);
      List<String> some = shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
      List<float[]> vectors = encoder.encodePassages(some);
      for (int i = 0; i < some.size(); i++) {
        assertThat(vectors.get(i)).isEqualTo(alone.get(some.get(i)));
      }
    }
  }

  @Test
  void threadsThatShareTheEncoderGetTheSameVectors() {
    List<float[]> expected = encoder.encodePassages(TEXTS);
    List<List<float[]>> results =
        IntStream.range(0, 4).parallel().mapToObj(i -> encoder.encodePassages(TEXTS)).toList();
    for (List<float[]> result : results) {
      for (int i = 0; i < TEXTS.size(); i++) {
        assertThat(result.get(i)).isEqualTo(expected.get(i));
      }
    }
  }

  @Test
  void aParaphraseIsNearerThanAnotherSubject() {
    List<float[]> vectors = encoder.encodePassages(TEXTS);
    double paraphrase = cosine(vectors.get(0), vectors.get(1));
    double other = cosine(vectors.get(0), vectors.get(2));
    assertThat(paraphrase).isGreaterThan(0.85);
    assertThat(other).isLessThan(0.65);
  }

  @Test
  void aQueryIsIntroducedAsTheModelWants() {
    float[] query = encoder.encodeQueries(List.of("Fire!")).get(0);
    List<float[]> passages =
        encoder.encodePassages(List.of(SentenceEncoder.QUERY_PREFIX + "Fire!", "Fire!"));
    assertThat(query).isEqualTo(passages.get(0)).isNotEqualTo(passages.get(1));
  }

  @Test
  void whatIsBeyondTheLimitIsNotSeen() {
    List<float[]> vectors =
        encoder.encodePassages(
            List.of("fire ".repeat(300), "fire ".repeat(300) + "peace", "fire ".repeat(100)));
    assertThat(vectors.get(0)).isEqualTo(vectors.get(1)).isNotEqualTo(vectors.get(2));
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        "\0",
        "half a pair \ud83d",
        "\udc00",
        "\uffff\ufffe",
        "[CLS] [SEP] [PAD] [MASK]",
        "x".repeat(1_000_000),
        "tower ".repeat(20_000),
        "\u0301".repeat(50_000),
        "\u202e\u200b\ufeff");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextHasAVectorLikeAnyOther(String text) {
    float[] vector = encoder.encodePassages(List.of(text)).get(0);
    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6));
  }

  @Test
  void theFolderMustBeAbsolute() {
    assertThatThrownBy(() -> SentenceEncoder.load(Path.of("native")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("native");
  }

  @Test
  void aClosedEncoderEncodesNothing() {
    SentenceEncoder closed = SentenceEncoder.load(folder);
    closed.close();
    assertThatThrownBy(() -> closed.encodePassages(List.of("Fire!")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
