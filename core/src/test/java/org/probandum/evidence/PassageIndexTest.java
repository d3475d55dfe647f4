package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.encoder.SentenceEncoder;
import org.probandum.encoder.VectorCache;
import org.probandum.model.Reading;

class PassageIndexTest {

  private static final Reading ARTICLE =
      Readings.text("The Harbour Guard shelled Port Vell in March 2031, and 46 people died.")
          .name("Harbour Guard", "Harbour Guard")
          .action("shelled", "shell", "ATTACK")
          .place("Port Vell", Readings.PORT)
          .time("March 2031", "2031-03-01", "2031-03-31")
          .killed("46 people died", 46)
          .build();

  private static final Reading WEATHER =
      Readings.text("It rained all week.", "Farmers were glad of the rain.").build();

  private static final Reading NEWS =
      Readings.titled(
              "Port Vell under fire",
              "Shells fell on the city on 4 March 2031.",
              "The Guard did not comment.",
              "Hospitals counted 46 dead.",
              "Schools stay closed.")
          .place("the city", Readings.PORT)
          .time("4 March 2031", "2031-03-04", "2031-03-04")
          .action("Shells fell", "shell", "ATTACK")
          .name("The Guard", "Harbour Guard")
          .killed("46 dead", 46)
          .build();

  private static final Reading RUMOUR =
      Readings.text("Somebody was arrested in the capital.", "Harbour fees went up in March.")
          .build();

  private static final List<Reading> SOURCES = List.of(WEATHER, NEWS, RUMOUR);

  private static List<Hit> hits(PassageIndex index) {
    return index.search(ARTICLE.claims().get(0), ARTICLE, 10);
  }

  private static List<String> quotes(List<Hit> hits) {
    return hits.stream().map(hit -> hit.passage().quote()).toList();
  }

  @Test
  void theEventIsFoundWithoutACommonWord() {
    List<Hit> hits = hits(PassageIndex.build(SOURCES));
    assertThat(quotes(hits).subList(0, 3))
        .containsExactlyInAnyOrder(
            "Shells fell on the city on 4 March 2031.",
            "Hospitals counted 46 dead.",
            "The Guard did not comment.");
    Hit count =
        hits.stream()
            .filter(hit -> hit.passage().quote().startsWith("Hospitals"))
            .findFirst()
            .orElseThrow();
    assertThat(count.searches()).contains(Search.EVENT, Search.NUMBERS);
    assertThat(count.source()).isSameAs(NEWS);
  }

  @Test
  void theOtherSideIsComparedThoughOneSideSpeaksMuchMore() {
    List<Reading> sources = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      sources.add(
          Readings.text("Paper " + i + ": the Harbour Guard shelled Port Vell in March 2031.")
              .name("Harbour Guard", "Harbour Guard")
              .place("Port Vell", Readings.PORT)
              .time("March 2031", "2031-03-01", "2031-03-31")
              .action("shelled", "shell", "ATTACK")
              .build());
    }
    sources.add(
        Readings.text("Its speaker denied that shells had been fired on Port Vell.")
            .place("Port Vell", Readings.PORT)
            .build());
    sources.add(
        Readings.text("Port Vell was hit in May 2029 by the Dawn Fleet.")
            .name("Dawn Fleet", "Dawn Fleet")
            .place("Port Vell", Readings.PORT)
            .time("May 2029", "2029-05-01", "2029-05-31")
            .action("was hit", "hit", "ATTACK")
            .build());

    List<Hit> hits = PassageIndex.build(sources).search(ARTICLE.claims().get(0), ARTICLE, 24);

    assertThat(quotes(hits)).anyMatch(quote -> quote.contains("denied"));
    assertThat(hits).filteredOn(hit -> hit.searches().contains(Search.DENIAL)).isNotEmpty();
    assertThat(hits).filteredOn(hit -> hit.searches().contains(Search.OTHERWISE)).isNotEmpty();
  }

  @Test
  void whatHasNothingInCommonIsNotFoundByWords() {
    assertThat(quotes(hits(PassageIndex.build(SOURCES))))
        .doesNotContain("It rained all week.", "Farmers were glad of the rain.");
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    List<Reading> many = new ArrayList<>(SOURCES);
    for (int i = 0; i < 30; i++) {
      many.add(Readings.text("Port Vell is a city.", "Guard number " + i + " spoke.").build());
    }
    List<Hit> expected = hits(PassageIndex.build(many));
    Random random = new Random(11);
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(many, random);
      assertThat(hits(PassageIndex.build(many))).isEqualTo(expected);
    }
    assertThat(expected).hasSize(10);
  }

  @Test
  void aSourceGivenTwiceCountsOnce() {
    PassageIndex twice = PassageIndex.build(List.of(NEWS, WEATHER, NEWS, RUMOUR));
    assertThat(twice.size()).isEqualTo(PassageIndex.build(SOURCES).size());
    assertThat(hits(twice)).isEqualTo(hits(PassageIndex.build(SOURCES)));
  }

  @Test
  void theArticleIsNeverEvidenceForItself() {
    Reading respaced =
        Readings.text("The Harbour Guard  shelled Port Vell in March 2031,", "and 46 people died.")
            .build();
    ArticleSearch search = PassageIndex.build(List.of(NEWS, ARTICLE, respaced)).against(ARTICLE);
    assertThat(search.excluded())
        .extracting(excluded -> excluded.document().id(), Excluded::reason)
        .containsExactlyInAnyOrder(
            tuple(ARTICLE.document().id(), "It is the article itself."),
            tuple(respaced.document().id(), "It has the same text as the article."));
    assertThat(search.search(ARTICLE.claims().get(0), 10))
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.source()).isSameAs(NEWS));
  }

  @Test
  void meaningFindsWhatWordsDoNot(@TempDir Path folder) {
    Reading article = Readings.text("Physicians went on strike over pay.").build();
    Reading source =
        Readings.text("Doctors stopped work to demand higher wages.", "The museum reopened.")
            .build();
    List<Reading> sources = List.of(source, WEATHER);
    assertThat(PassageIndex.build(sources).search(article.claims().get(0), article, 3)).isEmpty();
    try (SentenceEncoder encoder = SentenceEncoder.load(folder)) {
      PassageIndex index = PassageIndex.build(sources, encoder, VectorCache.inMemory());
      List<Hit> hits = index.search(article.claims().get(0), article, 3);
      assertThat(hits.get(0).passage().quote()).startsWith("Doctors");
      assertThat(hits.get(0).searches()).containsExactly(Search.MEANING);
      assertThat(index.searches(article.claims().get(0)))
          .contains("passages near in meaning to the claim");
    }
  }

  @Test
  void noSourceGivesNoHit() {
    assertThat(hits(PassageIndex.build(List.of()))).isEmpty();
  }

  @Test
  void theLimitHolds() {
    PassageIndex index = PassageIndex.build(SOURCES);
    assertThat(index.search(ARTICLE.claims().get(0), ARTICLE, 2))
        .isEqualTo(hits(index).subList(0, 2));
    assertThat(index.search(ARTICLE.claims().get(0), ARTICLE, 0)).isEmpty();
    assertThatThrownBy(() -> index.search(ARTICLE.claims().get(0), ARTICLE, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the of and",
        "* ? ~ \" ( [ { : ^ \\ && || ! + - /",
        "TEXT:rain AND NOT (smoke OR *:*) /.*/ [a TO z]",
        "\0\ud83d\udc00",
        "«»—…"
      })
  void queryMarksAreNoOperators(String text) {
    Reading article = Readings.text(text + " rain").build();
    List<Hit> hits = PassageIndex.build(SOURCES).search(article.claims().get(0), article, 5);
    assertThat(quotes(hits))
        .containsExactlyInAnyOrder("Farmers were glad of the rain.", "It rained all week.");
    Reading bare = Readings.text(text.isEmpty() ? "the" : text.replaceAll("[a-zA-Z]", "")).build();
    assertThat(PassageIndex.build(SOURCES).search(bare.claims().get(0), bare, 5)).isEmpty();
  }

  @Test
  void aSentenceOfTwentyThousandWordsIsIndexedAndSearched() {
    String words =
        String.join(" ", IntStream.range(0, 20_000).mapToObj(number -> "word" + number).toList());
    Reading giant = Readings.text(words, "short one", "x".repeat(1_000_000)).build();
    PassageIndex index = PassageIndex.build(List.of(giant, NEWS));
    Reading article = Readings.text("word19999 and then some", words).build();
    assertThat(index.search(article.claims().get(0), article, 5).get(0).passage().quote())
        .isEqualTo(words);
    assertThat(index.search(article.claims().get(1), article, 5)).isNotEmpty();
  }

  @Test
  void twoThreadsFindTheSame() {
    PassageIndex index = PassageIndex.build(SOURCES);
    List<Hit> expected = hits(index);
    assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> hits(index)).toList())
        .allSatisfy(hits -> assertThat(hits).isEqualTo(expected));
  }
}
