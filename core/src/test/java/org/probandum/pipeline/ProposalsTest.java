package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.probandum.model.AliasProposal;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;

class ProposalsTest {
  private static final Reading ARTICLE =
      DocumentStages.load()
          .read(
              Document.ofText(
                  "article", "Police held Omar Haidari in Brod on 4 May 2021.", Metadata.EMPTY));

  private static AliasProposal proposal(String first, String second) {
    return new AliasProposal(List.of(first, second), "they are alike");
  }

  private static List<AliasProposal> of(List<AliasProposal> proposed, boolean complete) {
    return Proposals.of(proposed, ARTICLE, List.of(), Map.of(), complete);
  }

  @Test
  void namesOfTheArticleComeFirstAndOthersOnlyInASmallCase() {
    AliasProposal ours = proposal("Omar Haidari", "O. Haidari");
    AliasProposal others = proposal("Corvin", "Corvin Foundation");

    assertThat(of(List.of(others, ours), true)).containsExactly(ours, others);
    assertThat(of(List.of(others, ours), false)).containsExactly(ours);
  }

  @Test
  void thereAreNoMoreThanAPersonCanDecide() {
    List<AliasProposal> many =
        new ArrayList<>(
            IntStream.range(0, 100).mapToObj(i -> proposal("Name " + i, "Name X " + i)).toList());
    many.add(proposal("Omar Haidari", "O. Haidari"));

    assertThat(of(many, true))
        .hasSize(Proposals.MOST)
        .first()
        .isEqualTo(proposal("Omar Haidari", "O. Haidari"));
  }
}
