package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.testing.Claims;

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
          not EMERGE; of Dawn Front; at Brod; on 2019-06 | EMERGE; of Dawn Front; at Posavina; on 2017 | MENTIONS | -
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
