package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PairGroupsTest {
  @Test
  void eachClaimIsHeldBesideEachPassage() {
    List<PairExample> pairs =
        PairGroups.read(
            """
            {"passages": ["P", "Q"], "claims": ["a", "b"], "labels": ["SR", "NP"]}\
            """,
            "here",
            "own");

    assertThat(pairs)
        .containsExactly(
            PairExample.of("a", "P", PairLabel.SUPPORTS, "own"),
            PairExample.of("b", "P", PairLabel.REFUTES, "own"),
            PairExample.of("a", "Q", PairLabel.NOT_ENOUGH, "own"),
            PairExample.of("b", "Q", PairLabel.PARTIAL, "own"));
  }

  @Test
  void labelsThatDoNotFitTheClaimsNameThePlace() {
    assertThatThrownBy(() ->
            PairGroups.read(
                "{\"passages\": [\"P\"], \"claims\": [\"a\"], \"labels\": [\"SR\"]}",
                "line 7",
                "own"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("line 7", "SR");
  }

  @Test
  void inEveryRegisterNoLabelIsRareAndClaimsGetSeveral() {
    Map<String, List<PairExample>> registers =
        PairGroups.load().stream().collect(Collectors.groupingBy(PairExample::origin));

    assertThat(registers).hasSize(6);
    registers.forEach((register, pairs) -> {
      for (PairLabel label :
          EnumSet.of(PairLabel.SUPPORTS, PairLabel.REFUTES, PairLabel.NOT_ENOUGH)) {
        assertThat(pairs.stream().filter(pair -> pair.is(label)).count())
            .as("%s of %s", label, register)
            .isGreaterThan(pairs.size() / 10);
      }
      Map<String, Set<Set<PairLabel>>> byClaim =
          pairs.stream()
              .collect(
                  Collectors.groupingBy(
                      PairExample::claim,
                      Collectors.mapping(PairExample::allowed, Collectors.toSet())));
      assertThat(byClaim.values().stream().filter(labels -> labels.size() > 1).count())
          .as("claims of %s with several labels", register)
          .isGreaterThan(byClaim.size() * 2L / 5);
    });
  }
}
