package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Claim;
import org.probandum.model.ParsedDocument;

class ActionLexiconTest {
  private static final ActionLexicon LEXICON = ActionLexicon.load();

  static Stream<ActionLexicon.Row> rows() {
    return LEXICON.rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleOfEachRowIsOfItsFamily(ActionLexicon.Row row) {
    if (row.example().startsWith("~")) {
      assertThat(families(row.example().substring(1))).contains(row.family());
      return;
    }
    assertThat(ClaimReading.claims(row.example()).stream().map(ClaimExtractorFamilies::family))
        .contains(row.family());
  }

  /// The families of all words, whatever the grammar.
  private static Set<String> families(String sentence) {
    ParsedDocument document = ClaimReading.parse(sentence);
    TreeSet<String> found = new TreeSet<>();
    ClauseTokens tokens =
        new ClauseTokens(document.text(), document.sentences().getFirst().tokens(), List.of());
    for (int i = 0; i < tokens.size(); i++) {
      ActionLexicon.Match verb = LEXICON.findVerb(tokens, i, tokens.size());
      for (String family :
          new String[] {
            verb == null ? null : verb.family(),
            LEXICON.findNoun(tokens, i),
            LEXICON.findAdjective(tokens, i)
          }) {
        if (family != null) {
          found.add(family);
        }
      }
    }
    return found;
  }

  @Test
  void lexiconCoversManyFamiliesAndWords() {
    assertThat(LEXICON.rows().stream().map(ActionLexicon.Row::family).distinct().count())
        .isGreaterThan(100);
    assertThat(LEXICON.rows().stream().mapToInt(row -> row.patterns().size()).sum())
        .isGreaterThan(1000);
  }

  @Test
  void stemsUndoRegularEndings() {
    assertThat(ActionLexicon.stems("stopped")).contains("stop");
    assertThat(ActionLexicon.stems("carried")).contains("carry");
    assertThat(ActionLexicon.stems("seizing")).contains("seize");
  }

  private static final class ClaimExtractorFamilies {
    static String family(Claim claim) {
      var action = claim.findAction();
      return action == null ? "" : action.family();
    }
  }
}
