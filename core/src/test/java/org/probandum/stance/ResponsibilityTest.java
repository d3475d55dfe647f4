package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Stance;
import org.probandum.testing.Claims;

class ResponsibilityTest {
  private static final StanceRules RULES = StanceRules.load();
  private static final String ACT = "ATTACK; by Dawn Front; at Brod; on 2019-06";

  private final EventComparator comparator = new EventComparator(RULES);
  private final Responsibility responsibility = new Responsibility(RULES);

  private Responsibility.@Nullable Answer answer(String claim, Claim statement) {
    return responsibility.find(
        comparator.compare(Claims.of("c1", claim), statement, SOURCE), SOURCE);
  }

  @ParameterizedTest(name = "[{index}] {0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          CLAIM_RESPONSIBILITY; by Dawn Front; at Brod; on 2019-06-02      | SUPPORTS    | SELF_CLAIM | The one who is said to have done it claims
          CLAIM_RESPONSIBILITY; by Red Guard; at Brod; on 2019-06-02       | QUALIFIES   | -          | A rival claim: Red Guard says that it did it
          CLAIM_RESPONSIBILITY; by Dawn Front Youth; at Brod; on 2019-06-02 | QUALIFIES  | SELF_CLAIM | Dawn Front Youth claimed it; whether that is Dawn Front
          not CLAIM_RESPONSIBILITY; by group; at Brod; on 2019-06-02       | QUALIFIES   | -          | nobody had claimed it
          BLAME; by police; of Red Guard; at Brod; on 2019-06-02           | QUALIFIES   | -          | A rival attribution: it is laid on Red Guard
          BLAME; by police; of Dawn Front; at Brod; on 2019-06-02          | QUALIFIES   | -          | It is laid on Dawn Front, which is an accusation
          DENY; by Dawn Front; at Brod; on 2019-06-02                      | CONTRADICTS | DENIED_BY  | Dawn Front denies that it did it
          DENY; by Red Guard; at Brod; on 2019-06-02                       | MENTIONS    | DENIED_BY  | which says nothing on Dawn Front
          """)
  void claimedUnclaimedBlamedAndDeniedAreFourThings(
      String statement, Relation relation, @Nullable Flag flag, String text) {
    Responsibility.Answer answer = answer(ACT, Claims.of("c2", statement));

    assertThat(answer).isNotNull();
    if (answer != null) {
      assertThat(answer.decision().relation()).isEqualTo(relation);
      assertThat(answer.decision().text()).contains(text);
      assertThat(answer.flags()).containsAll(flag == null ? Set.of() : Set.of(flag));
    }
  }

  @ParameterizedTest(name = "[{index}] {0} <- {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ATTACK; by Dawn Front; at Brod; on 2019-06  | CLAIM_RESPONSIBILITY; by Dawn Front; at Kamen; on 2019-06-02
          ATTACK; by Dawn Front; at Brod; on 2019-06  | CLAIM_RESPONSIBILITY; by Dawn Front; at Brod; on 2018-01
          ATTACK; at Brod; on 2019-06                 | CLAIM_RESPONSIBILITY; by Dawn Front; at Brod; on 2019-06-02
          ATTACK; by gunman; at Brod; on 2019-06      | CLAIM_RESPONSIBILITY; by Dawn Front; at Brod; on 2019-06-02
          ARREST; by Dawn Front; at Brod; on 2019-06  | CLAIM_RESPONSIBILITY; by Dawn Front; at Brod; on 2019-06-02
          KILL; by Dawn Front; at Brod; on 2019-06; count KILLED person 9 | CLAIM_RESPONSIBILITY; by Dawn Front; at Brod; on 2019-06-02
          ATTACK; by Dawn Front; of mosque            | CLAIM_RESPONSIBILITY; by Dawn Front; of mosque
          ATTACK; by Dawn Front; at Brod; on 2019-06  | BLAME; by Red Guard; at Brod; on 2019-06-02
          not ATTACK; by Dawn Front; at Brod; on 2019-06 | BLAME; by police; of Red Guard; at Brod; on 2019-06-02
          """)
  void anotherEventAnotherKindOfActAnUnnamedDoerOrOnlyTheAccuserIsNoMatterOfResponsibility(
      String claim, String statement) {
    assertThat(answer(claim, Claims.of("c2", statement))).isNull();
  }

  @Test
  void anAccusationOnSomebodysWordIsAPartysStatement() {
    Claim statement =
        Claims.attributed(
            Claims.of("c2", "BLAME; by police; of Red Guard; at Brod; on 2019-06-02"), 0);
    Responsibility.Answer answer = answer(ACT, statement);

    assertThat(answer).isNotNull();
    assertThat(answer == null ? Set.of() : answer.flags()).contains(Flag.PARTY_STATEMENT);
  }

  private static final SourceReading SOURCE = source();

  private static SourceReading source() {
    Document document = Document.ofText("a.txt", "0123456789 and more", Metadata.EMPTY);
    Attribution said =
        new Attribution("s1", List.of(), List.of(), List.of(), "Ana Kovac", Stance.ASSERTS);
    Reading reading =
        new Reading(
            new ParsedDocument(document, List.of()),
            List.of(),
            List.of(said),
            List.of(),
            List.of(),
            List.of());
    return new SourceReading(reading, List.of(), null, List.of());
  }
}
