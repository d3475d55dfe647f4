package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Outcome;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.testing.Claims;

/// The article gets no more credit than a source: with the two sides exchanged, what excluded each
/// other still does, and what did not does not.
class ComparisonLawsTest {
  private static final List<String> ACTIONS =
      List.of("ARREST", "not ARREST", "ATTACK", "not ATTACK", "DESTROY", "RELEASE", "PUBLISH");
  private static final List<String> ACTORS =
      List.of("", "; by Dawn Front", "; by Red Guard", "; by police");
  private static final List<String> TARGETS =
      List.of("; of Ana Kovac", "; of Ivan Horvat", "; of the Holm letter", "; of prisoner");
  private static final List<String> PLACES = List.of("; at Brod", "; at Kamen", "; at Posavina");
  private static final List<String> TIMES =
      List.of("; on 2019-06-12", "; on 2019-06-30", "; on 2018-01-03");

  private final StanceRules rules = StanceRules.load();
  private final EventComparator comparator = new EventComparator(rules);
  private final RelationRule rule = new RelationRule(rules);

  @Test
  void whatDiffersDiffersFromBothSides() {
    for (int seed = 0; seed < 600; seed++) {
      Random random = new Random(seed);
      String one = random(random);
      String other = random(random);
      EventComparison forth = compare(one, other);
      EventComparison back = compare(other, one);

      for (SlotKind kind : List.of(SlotKind.TIME, SlotKind.PLACE, SlotKind.TARGET)) {
        assertThat(forth.outcome(kind) == Outcome.DIFFERS)
            .as("seed %d: %s, %s <-> %s", seed, kind, one, other)
            .isEqualTo(back.outcome(kind) == Outcome.DIFFERS);
      }
    }
  }

  @Test
  void aContradictionIsOneFromBothSides() {
    int contradictions = 0;
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String one = random(random);
      String other = random(random);
      boolean forth = contradicts(compare(one, other));

      assertThat(contradicts(compare(other, one)))
          .as("seed %d: %s <-> %s", seed, one, other)
          .isEqualTo(forth);
      contradictions += forth ? 1 : 0;
    }
    assertThat(contradictions).isGreaterThan(5);
  }

  private boolean contradicts(EventComparison comparison) {
    return rule.decide(comparison).relation() == Relation.CONTRADICTS;
  }

  private EventComparison compare(String claim, String statement) {
    Claim ours = Claims.of("c1", claim);
    return comparator.compare(ours, Claims.of("c2", statement), source());
  }

  private static String random(Random random) {
    return pick(random, ACTIONS)
        + pick(random, ACTORS)
        + pick(random, TARGETS)
        + pick(random, PLACES)
        + pick(random, TIMES);
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static SourceReading source() {
    Document document = Document.ofText("a.txt", "0123456789 and more", Metadata.EMPTY);
    Reading reading =
        new Reading(
            new ParsedDocument(document, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new SourceReading(reading, List.of(), null, List.of());
  }
}
