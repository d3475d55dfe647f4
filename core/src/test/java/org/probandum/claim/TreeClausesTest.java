package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.probandum.encoder.Dependency;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.SentenceScores;
import org.probandum.model.Claim;
import org.probandum.model.ParsedDocument;

/// Sentences with their trees (for each token the number of its head, 0 for the root, and its
/// relation; `?` where the model would be unsure, `~` where it would be fairly sure), and the
/// claims that come of them without the tree and with it.
class TreeClausesTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "clauses-by-tree.txt",
      delimiter = '|',
      quoteCharacter = '~',
      maxCharsPerColumn = 9_999)
  void aClaimHasTheSubjectAndTheWordsOfItsClause(
      String sentence, String tree, String without, String with) {
    assertThat(claims(sentence, List.of())).isEqualTo(without.equals("-") ? "" : without);
    assertThat(claims(sentence, tree(tree))).isEqualTo(with.equals("-") ? "" : with);
  }

  private static List<Dependency> tree(String spec) {
    List<Dependency> tree = new ArrayList<>();
    for (String word : spec.split(" ", -1)) {
      int at = word.indexOf('=');
      boolean unsure = word.endsWith("?");
      boolean fair = word.endsWith("~");
      tree.add(
          new Dependency(
              Integer.parseInt(word.substring(0, at)) - 1,
              word.substring(at + 1, unsure || fair ? word.length() - 1 : word.length()),
              unsure ? 0.4 : fair ? 0.6 : 0.95));
    }
    return tree;
  }

  private static String claims(String sentence, List<Dependency> tree) {
    ParsedDocument document = ClaimReading.parse(sentence);
    assertThat(document.sentences()).hasSize(1);
    if (!tree.isEmpty()) {
      assertThat(tree).hasSameSizeAs(document.sentences().getFirst().tokens());
    }
    ReadScores scores =
        new ReadScores(List.of(new SentenceScores(Map.of(), Map.of(), Map.of(), tree)));
    List<Claim> claims =
        EXTRACTOR.extract(
            document,
            ClaimReading.mentions(document),
            List.of(),
            List.of(),
            new TreeMap<>(),
            scores);
    return String.join(" / ", claims.stream().map(Claim::proposition).toList());
  }
}
