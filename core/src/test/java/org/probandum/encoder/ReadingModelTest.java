package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;

/// The scripted model marks words by how they are written: `XXX` is a cue, from which `Xxx` is a
/// source, `xX` begins a content and `xxx` goes on with it; `Xxx` begins a name.
class ReadingModelTest {

  private static final TextParser PARSER = TextParser.load();

  @TempDir static Path folder;
  private static ReadingModel model;

  @BeforeAll
  static void find() {
    model = Objects.requireNonNull(ReadingModel.find(scripted(), folder));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  static ModelFiles scripted() {
    Path place = Path.of("src", "test", "resources", "org", "probandum", "encoder", "scripted");
    return ModelFiles.in(place.toFile().isDirectory() ? place : Path.of("core").resolve(place));
  }

  @Test
  void spansAreInTokensOfTheirSentence() {
    SentenceScores scores = read("Yesterday Ana SAYS thaT the river rose .").get(0);
    assertThat(scores.spans("cue")).extracting(TagSpan::firstToken).containsExactly(2);
    assertThat(scores.spans("cue")).extracting(TagSpan::endToken).containsExactly(4);
    assertThat(scores.spans("name")).extracting(TagSpan::label).containsExactly("PER", "PER");
    assertThat(scores.spans("content")).isEmpty();
    assertThat(scores.has("cue")).isTrue();
    assertThat(scores.has("content")).isFalse();
  }

  @Test
  void treesSayWhichWordDependsOnWhichWhereTheyAreAskedFor() throws IOException {
    try (ReadingModel carried =
        Objects.requireNonNull(ReadingModel.find(ModelFiles.carried(), folder))) {
      ParsedDocument document = parse("The army attacked two villages . Nobody was hurt .");
      ReadScores scores = carried.readWithTrees(document);
      assertThat(scores.get(0).tree())
          .extracting(Dependency::relation)
          .containsExactly("det", "nsubj", "root", "nummod", "obj", "punct");
      assertThat(scores.get(0).tree())
          .extracting(Dependency::head)
          .containsExactly(1, 2, Dependency.ROOT, 4, 2, 2);
      assertThat(scores.get(1).tree()).hasSize(4);
      assertThat(scores.get(1).tree()).allMatch(word -> word.probability() > 0.5);
      assertThat(carried.read(document).get(0).tree()).isEmpty();
      assertThat(ScoreCodec.scores(ScoreCodec.bytes(scores))).isEqualTo(scores);
      ReadingModel remembering =
          carried.remembering(ScoreCache.in(folder.resolve("scores"), 1 << 20));
      assertThat(remembering.read(document).get(0).tree()).isEmpty();
      assertThat(remembering.readWithTrees(document)).isEqualTo(scores);
      assertThat(remembering.readWithTrees(document)).as("remembered").isEqualTo(scores);
      String endless = "The army and the navy and " + "the guard and ".repeat(90) + "he left .";
      assertThat(carried.readWithTrees(parse(endless)).get(0).tree())
          .as("more than a window")
          .isEmpty();
    }
  }

  @Test
  void withoutAModelForThemThereAreNoTrees() {
    assertThat(model.cardOfTrees()).isNull();
    assertThat(model.readWithTrees(parse("Ana SAYS thaT rivers rise .")).get(0).tree()).isEmpty();
  }

  @Test
  void aCuesRowGivesItsSourceAndContent() {
    SentenceScores scores = read("Ana SAYS thaT the river rose .").get(0);
    List<Role> roles = scores.roles(1);
    assertThat(roles).extracting(Role::kind).containsExactly(Role.Kind.SOURCE, Role.Kind.CONTENT);
    assertThat(roles).extracting(Role::firstToken).containsExactly(0, 2);
    assertThat(roles).extracting(Role::endToken).containsExactly(1, 7);
    assertThat(roles.get(1).score()).isBetween(0.7, 1.0);
    assertThat(scores.roles(0)).isEmpty();
  }

  @Test
  void aContentThatRunsIntoTheNextSentenceIsOneRoleInEach() {
    ReadScores scores = read("Ana SAYS thaT rivers rise .\n\nrivers fall too .");
    assertThat(scores.sentences()).hasSize(2);
    List<Role> roles = scores.get(0).roles(1);
    assertThat(roles).extracting(Role::sentence).containsExactly(0, 0, 1);
    assertThat(roles.get(2).firstToken()).isZero();
    assertThat(roles.get(2).endToken()).isEqualTo(4);
  }

  @Test
  void aSentencesProbabilitiesAreOfTheMeanOverItsPieces() {
    SentenceScores scores = read("rivers riSe").get(0);
    // rivers and [SEP] give (2, 0), riSe two pieces or one of (0, 8).
    int mixed = WordPieces.load().pieces("riSe").length;
    double objective = 2.0 * 2 / (2 + mixed);
    double subjective = 8.0 * mixed / (2 + mixed);
    assertThat(scores.probability("subjective", "SUBJECTIVE"))
        .isCloseTo(1 / (1 + Math.exp(objective - subjective)), within(1e-5));
    assertThat(scores.probability("subjective", "NEVER")).isZero();
    assertThat(scores.probability("checkworthy", "YES")).isZero();
  }

  @Test
  void probabilitiesOfATokenSumToOne() {
    TokenScores names =
        Objects.requireNonNull(read("Ana SAYS nothing .").get(0).tokenHeads().get("name"));
    assertThat(names.probabilities())
        .hasSize(4)
        .allSatisfy(row ->
            assertThat(row.stream().mapToDouble(Float::doubleValue).sum())
                .isCloseTo(1, within(1e-5)));
    assertThat(names.probability(0, "B-PER")).isGreaterThan(0.9);
    assertThatThrownBy(() -> names.probability(0, "B-LOC"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("B-LOC");
  }

  @Test
  void aSentenceInSeveralWindowsIsPutTogether() {
    String text = "Ana SAYS " + "river ".repeat(400) + "and Ben SAYS so .";
    ParsedDocument parsed = parse(text);
    ReadScores scores = model.read(parsed);
    assertThat(scores.sentences()).hasSameSizeAs(parsed.sentences());
    long cues = scores.sentences().stream().mapToLong(s -> s.spans("cue").size()).sum();
    assertThat(cues).isEqualTo(2);
    for (int i = 0; i < parsed.sentences().size(); i++) {
      TokenScores cue = Objects.requireNonNull(scores.get(i).tokenHeads().get("cue"));
      assertThat(cue.probabilities()).hasSameSizeAs(parsed.sentences().get(i).tokens());
      for (TagSpan span : cue.spans()) {
        assertThat(parsed.sentences().get(i).tokens().get(span.firstToken()).text())
            .isEqualTo("SAYS");
      }
    }
  }

  @Test
  void equalTextsHaveEqualScoresOnAnyThread() {
    ParsedDocument document = parse("Ana SAYS thaT the river rose . ".repeat(60));
    ReadScores expected = model.read(document);
    assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> model.read(document)).toList())
        .isEqualTo(Collections.nCopies(4, expected));
  }

  @Test
  void hostileTextIsReadLikeAnyOther() {
    for (String text :
        List.of("", "\0", "\ud83d", "x".repeat(200_000), "[SEP] [CLS]", "\u0301".repeat(5_000))) {
      ParsedDocument document = parse(text);
      assertThat(model.read(document).sentences()).hasSameSizeAs(document.sentences());
    }
  }

  @Test
  void aClosedModelReadsNothing() {
    ReadingModel closed = Objects.requireNonNull(ReadingModel.find(scripted(), folder));
    closed.close();
    assertThatThrownBy(() -> closed.read(parse("So it is."))).hasStackTraceContaining("is closed");
  }

  private static ReadScores read(String text) {
    return model.read(parse(text));
  }

  private static ParsedDocument parse(String text) {
    return PARSER.parse(Document.ofText("text", text, Metadata.EMPTY));
  }
}
