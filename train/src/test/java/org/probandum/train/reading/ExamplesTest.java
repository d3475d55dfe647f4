package org.probandum.train.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.probandum.encoder.WordPieces;

class ExamplesTest {
  private static final Examples EXAMPLES = new Examples(WordPieces.load());

  /// One letter a word, a blank between sentences: labels of first pieces.
  private static String shown(int[] labels, String letters) {
    return Arrays.stream(labels)
        .filter(label -> label >= 0)
        .mapToObj(label -> letters.substring(label, label + 1))
        .collect(Collectors.joining());
  }

  private static Example only(LabelledText text) {
    List<Example> examples = EXAMPLES.of(text);
    assertThat(examples).hasSize(1);
    return examples.getFirst();
  }

  private static String tags(Example example, TokenHead head) {
    return shown(requireNonNull(example.tags().get(head)), "OBI");
  }

  private static LabelledText text(
      List<List<String>> sentences, List<LabelledAttribution> attributions) {
    return new LabelledText(sentences, attributions, null, null, Map.of());
  }

  @Test
  void aWordsHeadIsTheFirstPieceOfTheWordItDependsOnAndARootsIsTheStart() {
    LabelledText text =
        LabelledText.ofTrees(
            List.of(List.of("Unverifiable", "reports", "came", "."), List.of("Nobody", "left")),
            List.of(
                new LabelledTree(
                    List.of(1, 2, LabelledTree.ROOT, 2),
                    List.of(
                        Relations.index("amod"),
                        Relations.index("nsubj"),
                        Relations.index("root"),
                        Relations.index("punct"))),
                new LabelledTree(
                    List.of(1, LabelledTree.ROOT),
                    List.of(Relations.index("nsubj"), Relations.index("root")))));
    Example.Arcs arcs = requireNonNull(only(text).arcs());
    int reports = firstPiece(arcs, "nsubj", 0);
    int came = firstPiece(arcs, "root", 0);
    int left = firstPiece(arcs, "root", came + 1);
    assertThat(arcs.heads()[firstPiece(arcs, "amod", 0)]).isEqualTo(reports);
    assertThat(arcs.heads()[reports]).isEqualTo(came);
    assertThat(arcs.heads()[came]).isZero();
    assertThat(arcs.heads()[firstPiece(arcs, "nsubj", came)]).isEqualTo(left);
    assertThat(reports).as("pieces of one word").isGreaterThan(2);
    assertThat(arcs.heads()[2]).as("a piece inside a word").isNegative();
  }

  private static int firstPiece(Example.Arcs arcs, String relation, int from) {
    for (int piece = from; piece < arcs.relations().length; piece++) {
      if (arcs.relations()[piece] == Relations.index(relation)) {
        return piece;
      }
    }
    throw new AssertionError("no " + relation + " from " + from);
  }

  @Test
  void aRelationWithAnUnknownSubtypeCountsAsItsRelation() {
    assertThat(Relations.LABELS.get(Relations.index("nsubj:outer"))).isEqualTo("nsubj");
    assertThat(Relations.LABELS.get(Relations.index("nsubj:pass"))).isEqualTo("nsubj:pass");
    assertThat(Relations.LABELS.get(Relations.index("goeswith"))).isEqualTo("dep");
  }

  @Test
  void aSpanBeginsAnewInEachSentence() {
    LabelledText text =
        text(
            List.of(List.of("She", "said", "no", "."), List.of("Never", "again", ".")),
            List.of(
                new LabelledAttribution(
                    List.of(new WordSpan(0, 0, 1)),
                    List.of(new WordSpan(0, 1, 2)),
                    List.of(new WordSpan(0, 2, 4), new WordSpan(1, 0, 3)))));
    Example example = only(text);
    assertThat(tags(example, TokenHead.SOURCE)).isEqualTo("BOOOOOO");
    assertThat(tags(example, TokenHead.CUE)).isEqualTo("OBOOOOO");
    assertThat(tags(example, TokenHead.CONTENT)).isEqualTo("OOBIBII");
    assertThat(example.cues()).hasSize(1);
    assertThat(shown(example.cues().getFirst().labels(), "OSsCc")).isEqualTo("SOCcCcc");
  }

  @Test
  void whereContentsLieInOneAnotherTheInnerOneBegins() {
    List<String> words = List.of("Ann", "says", "Bob", "denies", "that", "it", "rained");
    LabelledText text =
        text(
            List.of(words),
            List.of(
                new LabelledAttribution(
                    List.of(new WordSpan(0, 2, 3)),
                    List.of(new WordSpan(0, 3, 4)),
                    List.of(new WordSpan(0, 4, 7))),
                new LabelledAttribution(
                    List.of(new WordSpan(0, 0, 1)),
                    List.of(new WordSpan(0, 1, 2)),
                    List.of(new WordSpan(0, 2, 7)))));
    Example example = only(text);
    assertThat(tags(example, TokenHead.CONTENT)).isEqualTo("OOBIBII");
    assertThat(example.cues().stream().map(cue -> shown(cue.labels(), "OSsCc")))
        .containsExactly("OOSOCcc", "SOCcccc");
  }

  @Test
  void aCueInTwoPartsHasTwoRows() {
    LabelledText text =
        text(
            List.of(List.of("He", "has", "not", "said", "so")),
            List.of(
                new LabelledAttribution(
                    List.of(new WordSpan(0, 0, 1)),
                    List.of(new WordSpan(0, 1, 2), new WordSpan(0, 3, 4)),
                    List.of(new WordSpan(0, 4, 5)))));
    assertThat(only(text).cues().stream().map(Example.CueRow::piece)).containsExactly(2, 4);
  }

  @Test
  void onlyTheFirstPieceOfAWordHasALabel() {
    LabelledText text =
        LabelledText.ofNames(
            List.of(List.of("Ouagadougou", "slept")),
            List.of(new LabelledName("LOC", new WordSpan(0, 0, 1))));
    int[] labels = requireNonNull(only(text).tags().get(TokenHead.NAME));
    assertThat(labels.length).isGreaterThan(4);
    assertThat(Arrays.stream(labels).filter(label -> label >= 0).toArray())
        .containsExactly(TokenHead.NAME.labels().indexOf("B-LOC"), 0);
  }

  @Test
  void aRowHasTagsOnlyOfWhatIsKnown() {
    Example example =
        only(
            LabelledText.ofLabels(
                List.of(List.of("Rain", "fell"), List.of("How", "sad")),
                SentenceHead.SUBJECTIVE,
                List.of(0, 1)));
    assertThat(example.tags()).isEmpty();
    assertThat(example.sentences().stream().map(Example.SentencePart::labels))
        .containsExactly(Map.of(SentenceHead.SUBJECTIVE, 0), Map.of(SentenceHead.SUBJECTIVE, 1));
    assertThat(example.sentences().getLast().end()).isEqualTo(example.length());
  }
}
