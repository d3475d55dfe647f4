package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.testing.Claims;
import org.probandum.text.pattern.RuleTable;

/// What follows from two statements, slot by slot. Left the claim, then the source's statement.
class RelationRuleTest {
  private static final StanceRules RULES = StanceRules.load();
  private final EventComparator comparator = new EventComparator(RULES);
  private final RelationRule rule = new RelationRule(RULES);

  @ParameterizedTest(name = "[{index}] {0} <- {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          KILL; at Brod; on 2019-06; count KILLED person >60 | KILL; at Brod; on 2019-06-12; count KILLED person 63  | SUPPORTS    | -
          KILL; at Brod; on 2019-06; count KILLED person >60 | KILL; at Brod; on 2019-06-12; count KILLED person >67 | SUPPORTS    | -
          KILL; at Brod; on 2019-06; count KILLED person >60 | KILL; at Brod; on 2019-06-12; count KILLED person >=56 | QUALIFIES  | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED person 60  | KILL; at Brod; on 2019-06-12; count KILLED person >=59 | QUALIFIES  | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED person 60  | KILL; at Brod; on 2019-06-12; count KILLED person 34  | QUALIFIES   | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED person 60  | KILL; at Brod; on 2019-06-12; count KILLED person 75  | CONTRADICTS | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED person >50 | KILL; at Brod; on 2019-06-12; count KILLED child 23   | MENTIONS    | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED sailor 60  | KILL; at Brod; on 2019-06-12; count KILLED fish 34    | MENTIONS    | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED person 3; count KILLED cow 40 | KILL; at Brod; on 2019-06-12; count KILLED person 3 | QUALIFIES | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED cow 60     | KILL; at Brod; on 2019-06-12; count KILLED person 75  | MENTIONS    | QUANTITY
          BURN; at Brod; on 2019-06; count MEASURE ha 100    | BURN; at Brod; on 2019-06-12; count MEASURE acre 247  | SUPPORTS    | -
          BURN; at Brod; on 2019-06; count MEASURE ha 100    | BURN; at Brod; on 2019-06-12; count MEASURE acre 900  | CONTRADICTS | QUANTITY
          BURN; at Brod; on 2019-06; count MEASURE ha 100    | BURN; at Brod; on 2019-06-12; count MEASURE km 9      | QUALIFIES   | QUANTITY
          DESTROY; at Brod; on 2019-06; count OTHER house 60 | DESTROY; at Brod; on 2019-06-12; count OTHER boat 75  | MENTIONS    | QUANTITY
          KILL; at Brod; on 2019-06; count KILLED person >60 | KILL; at Kamen; on 2019-06-12; count KILLED person 63 | MENTIONS    | PLACE
          KILL; at Brod; on 2019-06; count KILLED person >60 | KILL; at Brod; on 2018-05; count KILLED person 63     | MENTIONS    | TIME
          KILL; at Brod; on 2019-06; count KILLED person >60 | INJURE; at Brod; on 2019-06; count INJURED person 63  | MENTIONS    | -
          ARREST; by police; of Ana Kovac; on ~2019-10 | ARREST; by police; of Ana Kovac; on 2020-05-16        | CONTRADICTS | TIME
          ARREST; by police; of Ana Kovac; on 2019-10  | ARREST; by police; of Ana Kovac; on 2019-10-16        | SUPPORTS    | -
          ARREST; by police; of Ana Kovac; on 2019-10  | ARREST; by police; of Ivan Horvat; on 2019-10-16      | MENTIONS    | TARGET
          ARREST; by police; of Ana Kovac; on 2019-10  | not ARREST; by police; of Ana Kovac; on 2019-10-16    | CONTRADICTS | ACTION
          ARREST; by police; of Ana Kovac; on 2019-10  | maybe ARREST; by police; of Ana Kovac; on 2019-10-16  | QUALIFIES   | ACTION
          ARREST; by police; of Ana Kovac; on 2019-10  | ARREST; of Ana Kovac; on 2019-10-16                   | QUALIFIES   | ACTOR
          DEGRADE; by Northern Army; of the band | DEGRADE; by Northern Army; by Southern Guard; of the band | QUALIFIES | ACTOR
          ATTACK; by Northern Army; of Southern Guard | ATTACK; by Southern Guard; of Northern Army | MENTIONS | TARGET
          FOUND; by Ana Kovac; of the Dawn Foundation | FOUND; by Ana Kovac; of the Dawn Foundation | SUPPORTS | -
          FOUND; by Ana Kovac; of the Dawn Foundation; degree alone | FOUND; by Ana Kovac; of the Dawn Foundation | QUALIFIES | DEGREE
          FOUND; by Ana Kovac; of the Dawn Foundation; doc R/12 | FOUND; by Ana Kovac; of the Dawn Foundation | QUALIFIES | DOCUMENT
          EMERGE; by the Dawn Front; at Posavina | EMERGE; by the Dawn Front; at Brod | SUPPORTS | -
          not EMERGE; of Dawn Front; at Brod; on 2019-06 | EMERGE; of Dawn Front; at Posavina; on 2017 | QUALIFIES | TIME
          not EMERGE; of Dawn Front; at Brod; on 2019-06 | EMERGE; of Dusk Front; at Brod; on 2017 | MENTIONS | -
          not ATTACK; of Dawn Front; at Brod; on 2019-06 | ATTACK; of Dawn Front; at Brod; on 2017 | MENTIONS | -
          EMERGE; of Dawn Front; at Brod | not EMERGE; of Dawn Front; at Brod; on 2017 | MENTIONS | -
          EMERGE; of Dawn Front; at Brod | not EMERGE; of Dawn Front; at Brod | CONTRADICTS | ACTION
          RELEASE; of dawn prisoner; at Brod; count RELEASED prisoner >2000 | RELEASE; of front member; at Brod; count RELEASED member 800 | QUALIFIES | QUANTITY
          RELEASE; of dawn prisoner; at Brod; on 2019; count RELEASED prisoner >2000 | RELEASE; of front member; at Brod; count RELEASED member 800 | QUALIFIES | QUANTITY
          ACCUSE; by Posavina government; of Zagora | ACCUSE; by Posavina; of Zagora government | SUPPORTS | -
          PUBLISH; by Morning Mail; of the Holm letter; on 2019-02-02 | PUBLISH; by Morning Mail; of the Holm letter; on 2019-02-09 | CONTRADICTS | TIME
          DESTROY; by sea mine; of Aurora | not DESTROY; by mine; of Aurora     | CONTRADICTS | ACTION
          DESTROY; by mine; of Aurora     | not DESTROY; by sea mine; of Aurora | MENTIONS    | -
          SINK; by fire; of Aurora; at Brod | DESTROY; by fire; of Aurora; at Kamen | MENTIONS | PLACE
          STOP; of propaganda output front | STOP; of front propaganda channel | QUALIFIES | TARGET
          STOP; of propaganda output front | STOP; of propaganda film          | MENTIONS  | -
          CONTROL; by Dawn Front; of power; on 2019 | CONTROL; by Dawn Front; on 2019-06-12 | QUALIFIES | TARGET
          CONTROL; by Dawn Front; of power; on 2019 | CONTROL; by Dawn Front                | MENTIONS  | -
          EMERGE; by the Dawn Front; at Brod     | EMERGE; by the Dawn Front; at Posavina | SUPPORTS | -
          FLEE; by survivor; at Brod | CROSS; by dawn fighter; at Brod | QUALIFIES | ACTOR
          FLEE; by survivor; at Brod | CROSS; by dawn fighter; at Kamen | MENTIONS | PLACE
          KILL; of the Dawn militant; at Brod | KILL; of villager; at Brod | MENTIONS | -
          KILL; of militant; at Brod          | KILL; of fighter; at Brod  | QUALIFIES | TARGET
          JOIN; by Ana Kovac; of Dawn Front | PLEDGE; by Ana Kovac; of Dawn Front | QUALIFIES | ACTION
          JOIN; by Ana Kovac; of Dawn Front | PLEDGE; by Ivan Horvat; of Dawn Front | MENTIONS | -
          DEGRADE; by northern operation; of group command structure; doc R/12 | DEGRADE; by campaign of the northern authority; of operational capability; doc R/12 | QUALIFIES | TARGET
          DISRUPT; by northern operation; of group attack planning; doc R/12 | DISRUPT; of plot; doc R/12 | QUALIFIES | ACTOR
          DISRUPT; by northern operation; of recruitment pipeline; doc R/12 | DISRUPT; of plot; doc R/12 | MENTIONS | -
          LINK; of Ana Kovac; at Brod | LINK; of Ana Kovac; at Brod; on 2019-06 | SUPPORTS | -
          FOUND; by Ana Kovac; of the Dawn Foundation | FOUND; by Ana Kovac; of Dawn | SUPPORTS | -
          ATTACK; by Northern Army; of group; on 2019 | FIGHT; by Northern Army; at Brod; on 2019-06 | QUALIFIES | TARGET
          ATTACK; by Northern Army; of group; on 2019 | FIGHT; by Northern Army; at Brod; on 2017 | MENTIONS | TIME
          DESTROY; by mine; of Aurora | DESTROY; by fire in the bunker; of Aurora | QUALIFIES | ACTOR
          DESTROY; by mine; of Aurora | SINK; by explosion from within; of Aurora | QUALIFIES | ACTOR
          DESTROY; by mine; of Aurora | SINK; by explosion from within; of Borea  | MENTIONS  | TARGET
          ATTACK; by Dawn Front; of mosque; at Brod; on 2019-06 | ATTACK; by Red Guard; of mosque; at Brod; on 2019-06-12 | CONTRADICTS | ACTOR
          ARREST; by police; of Ana Kovac; at Brod | not ARREST; of Ana Kovac; at Posavina | CONTRADICTS | ACTION
          ARREST; of Ana Kovac; at Brod | not ARREST; by police; of Ana Kovac; at Brod | MENTIONS | -
          ARREST; of Ana Kovac; at Posavina | not ARREST; of Ana Kovac; at Brod | MENTIONS | -
          BREAK; by the dyke at Brod; on 2019-06-09 | BREAK; by the main dyke at Brod; on 2019-06-10 | CONTRADICTS | TIME
          BREAK; by the dyke at Brod; on 2019-06-09 | BREAK; by the dyke at Brod; on 2010-05-02      | MENTIONS    | TIME
          BREAK; by the dyke at Brod; on 2019-06-09 | BREAK; by the dyke at Lug; on 2019-06-10       | MENTIONS    | TIME
          BREAK; by Posavina; of the Holm treaty; on 2019-06-09 | BREAK; by Posavina; of the Holm treaty; on 2019-06-12 | MENTIONS | TIME
          not INJURE; of no resident of Brod; count INJURED resident 0 | INJURE; of worker; of no resident of Brod; count INJURED worker 26 | CONTRADICTS | ACTION
          not INJURE; of no resident of Brod; count INJURED resident 0 | INJURE; of no resident of Brod; on 2010; count INJURED resident 3 | MENTIONS | -
          INJURE; of resident of Brod; count INJURED resident 15 | not INJURE; of resident of Brod; count INJURED resident 0 | CONTRADICTS | ACTION
          not INJURE; of no worker; count INJURED worker 0 | INJURE; of no worker; count INJURED worker 3 | MENTIONS | -
          CLAIM_RESPONSIBILITY; by Dawn Front; of the attack; at Brod | not CLAIM_RESPONSIBILITY; by group; at Brod | QUALIFIES | ACTION
          CLAIM_RESPONSIBILITY; by Dawn Front; of the attack; at Brod | not CLAIM_RESPONSIBILITY; by group; at Kamen | MENTIONS | -
          DESTROY; of house; count OTHER house 640 | DESTROY; of house; count OTHER house 640 | SUPPORTS | -
          DESTROY; of house; count OTHER house 6   | DESTROY; of house; count OTHER house 6   | MENTIONS | -
          DESTROY; of house; count OTHER house 640 | DESTROY; of house; on 2010; count OTHER house 640 | MENTIONS | -
          INJURE; on 2019-06-12; count INJURED person 112 | INJURE; on 2019-06-12; count INJURED person 112 | SUPPORTS | -
          RELEASE; of prisoner; at Brod; at Kamen | RELEASE; of prisoner; at Brod; at Lug | QUALIFIES | PLACE
          """)
  void theRelationNamesTheSlotThatDecides(
      String claim, String statement, Relation relation, @Nullable SlotKind slot) {
    RelationRule.Decision decision =
        rule.decide(
            comparator.compare(
                Claims.of("c1", claim), Claims.of("c1", statement), source(null, null)));
    assertThat(decision.relation()).as(decision.text()).isEqualTo(relation);
    assertThat(decision.slot()).as(decision.text()).isEqualTo(slot);
  }

  static Stream<String> examplesOfRelatedFamilies() {
    return StanceRules.relatedTable().rows().stream().map(row -> row.cell(3));
  }

  @ParameterizedTest
  @MethodSource("examplesOfRelatedFamilies")
  void familiesThatBearOnOneAnotherQualifyAndSayHow(String example) {
    List<String> sides = RuleTable.cells(example, '|');
    RelationRule.Decision decision =
        rule.decide(
            comparator.compare(
                Claims.of("c1", sides.get(0)), Claims.of("c2", sides.get(1)), source(null, null)));

    assertThat(decision.relation()).as(decision.text()).isEqualTo(Relation.QUALIFIES);
    assertThat(decision.text()).matches(".*(says|speaks|names).*");
  }

  @Test
  void everyRowOnRelatedFamiliesHoldsForItsExample() {
    for (RuleTable.Row row : StanceRules.relatedTable().rows()) {
      List<String> sides = RuleTable.cells(row.cell(3), '|');
      assertThat(RuleTable.cells(row.cell(0), ' ')).contains(family(sides.get(0)));
      assertThat(RuleTable.cells(row.cell(1), ' ')).contains(family(sides.get(1)));
    }
  }

  private static String family(String notation) {
    return notation.substring(0, notation.indexOf(';')).strip();
  }

  static Stream<String> examplesOfWordsAlike() {
    return StanceRules.alikeTable().rows().stream().map(row -> row.cell(1));
  }

  @ParameterizedTest
  @MethodSource("examplesOfWordsAlike")
  void wordsForTheSameKindOfThingBringTwoStatementsTogetherAndNeverContradict(String example) {
    List<String> sides = RuleTable.cells(example, '|');
    RelationRule.Decision decision =
        rule.decide(
            comparator.compare(
                Claims.of("c1", sides.get(0)), Claims.of("c2", sides.get(1)), source(null, null)));

    assertThat(decision.relation()).as(decision.text()).isIn(Relation.QUALIFIES, Relation.SUPPORTS);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers fled from Brod to Zagora. | Soldiers crossed into Posavina. | Brod | Posavina | QUALIFIES
          Soldiers fled into Brod.           | Soldiers crossed into Posavina. | Brod | Posavina | QUALIFIES
          Soldiers fled into Zagora.         | Soldiers crossed into Posavina. | Zagora | Posavina | MENTIONS
          """)
  void theTwoEndsOfAWayAreNotCompared(
      String claim, String statement, String place, String other, Relation relation) {
    RelationRule.Decision decision =
        rule.decide(
            comparator.compare(
                worded(claim, "FLEE; by soldier; at " + place),
                worded(statement, "CROSS; by soldier; at " + other),
                source(null, null)));

    assertThat(decision.relation()).as(decision.text()).isEqualTo(relation);
  }

  private static Claim worded(String proposition, String notation) {
    Claim claim = Claims.of("c1", notation);
    return new Claim(
        claim.id(),
        claim.sentenceId(),
        claim.spans(),
        claim.text(),
        proposition,
        claim.attributions(),
        claim.slots(),
        claim.unresolved());
  }

  @Test
  void anAttributionOnSomebodysWordToAnotherIsARivalAndRefutesNothing() {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "ATTACK; by Dawn Front; of mosque; at Brod; on 2019-06"),
            Claims.attributed(
                Claims.of("c2", "ATTACK; by Red Guard; of mosque; at Brod; on 2019-06-12"), 0),
            source(null, null));

    assertThat(rule.decide(comparison).relation()).isEqualTo(Relation.QUALIFIES);
    assertThat(rule.decide(comparison).text()).startsWith("A rival attribution: ");
  }

  @Test
  void swappingTheNamesOfTwoPartiesSwapsNothingElse() {
    List<String> actions = List.of("ATTACK", "not ATTACK", "maybe ATTACK", "BLAME", "EXPLODE");
    List<String> parties = List.of("Dawn Front", "Red Guard", "soldier");
    List<String> rest = List.of("", "; at Brod", "; at Kamen", "; on 2019-06", "; on 2018-01");
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      String claim = random(random, actions, parties, rest);
      String statement = random(random, actions, parties, rest);
      RelationRule.Decision before = decide(claim, statement);
      RelationRule.Decision after = decide(swapped(claim), swapped(statement));

      assertThat(after.relation()).as("seed %d", seed).isEqualTo(before.relation());
      assertThat(after.slot()).as("seed %d", seed).isEqualTo(before.slot());
      assertThat(swapped(after.text())).as("seed %d", seed).isEqualTo(before.text());
    }
  }

  private RelationRule.Decision decide(String claim, String statement) {
    return rule.decide(
        comparator.compare(Claims.of("c1", claim), Claims.of("c2", statement), source(null, null)));
  }

  private static String random(
      Random random, List<String> actions, List<String> parties, List<String> rest) {
    return actions.get(random.nextInt(actions.size()))
        + "; by "
        + parties.get(random.nextInt(parties.size()))
        + "; of "
        + parties.get(random.nextInt(parties.size()))
        + rest.get(random.nextInt(rest.size()));
  }

  private static String swapped(String text) {
    return text.replace("Dawn Front", "#")
        .replace("Red Guard", "Dawn Front")
        .replace("#", "Red Guard");
  }

  @Test
  void theOrderOfSlotsIsIrrelevant() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<String> claim =
          new ArrayList<>(
              List.of(
                  "by police", "of Ana Kovac", "on 2019-10", "at Brod", "at Kamen", "of jurist"));
      List<String> statement =
          new ArrayList<>(
              List.of(
                  "of Ivan Horvat", "of Ana Kovac", "by guard", "by police", "at Lug", "at Brod"));
      String before = outcomes(claim, statement);
      Collections.shuffle(claim, random);
      Collections.shuffle(statement, random);

      assertThat(outcomes(claim, statement)).as("seed %d", seed).isEqualTo(before);
    }
  }

  private String outcomes(List<String> claim, List<String> statement) {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "ARREST; " + String.join("; ", claim)),
            Claims.of("c2", "ARREST; " + String.join("; ", statement)),
            source(null, null));
    StringBuilder outcomes = new StringBuilder();
    for (SlotKind kind : SlotKind.values()) {
      outcomes.append(kind).append(' ').append(comparison.outcome(kind)).append('\n');
    }
    return outcomes.append(rule.decide(comparison).relation()).toString();
  }

  @Test
  void anEarlierCountIsFlaggedAndNeverContradicts() {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "KILL; at Brod; on 2019-06; count KILLED person 60"),
            Claims.of("c1", "KILL; at Brod; on 2019-06-12; count KILLED person 34"),
            source("2019-06-12", "news"));
    assertThat(comparison.flags()).containsExactly(Flag.EARLIER_COUNT);
    assertThat(rule.decide(comparison).relation()).isEqualTo(Relation.QUALIFIES);
  }

  @Test
  void aLowerCountInAHistoryContradicts() {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "KILL; at Brod; on 2019-06; count KILLED person 60"),
            Claims.of("c1", "KILL; at Brod; on 2019-06-12; count KILLED person 34"),
            source("2024", "encyclopaedia"));
    assertThat(rule.decide(comparison).relation()).isEqualTo(Relation.CONTRADICTS);
  }

  @Test
  void aReportSoonAfterTheEventNeedsNoDateOfItsOwn() {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "KILL; at Brod; on 2019-06; count KILLED person >60"),
            Claims.of("c1", "KILL; at Brod; count KILLED person 63"),
            source("2019-06-20", "news"));
    assertThat(rule.decide(comparison).relation()).isEqualTo(Relation.SUPPORTS);
  }

  @Test
  void aReportPublishedBeforeTheEventSpeaksOfAnother() {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "KILL; at Brod; on 2019-06; count KILLED person >60"),
            Claims.of("c1", "KILL; at Brod; count KILLED person 63"),
            source("2018-02-01", "news"));
    assertThat(rule.decide(comparison).relation()).isEqualTo(Relation.MENTIONS);
  }

  @Test
  void whatTheSourceAddsBesideIsFlaggedAsLeftOut() {
    EventComparison comparison =
        comparator.compare(
            Claims.of("c1", "DEGRADE; by Northern Army; of the band"),
            Claims.of("c1", "DEGRADE; by Northern Army; by Southern Guard; of the band"),
            source(null, null));
    assertThat(comparison.flags()).containsExactly(Flag.OMITS);
  }

  private static SourceReading source(@Nullable String published, @Nullable String kind) {
    Metadata metadata = new Metadata(null, null, null, published, null, kind, "en", List.of());
    Document document = Document.ofText("a.txt", "0123456789 and more", metadata);
    Reading reading =
        new Reading(
            new ParsedDocument(document, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    SourceReading.Published days =
        published == null
            ? null
            : published.length() == 4
                ? new SourceReading.Published(
                    LocalDate.parse(published + "-01-01"), LocalDate.parse(published + "-12-31"))
                : new SourceReading.Published(
                    LocalDate.parse(published), LocalDate.parse(published));
    return new SourceReading(reading, List.of(), days, List.of());
  }
}
