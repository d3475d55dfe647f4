package org.probandum.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probandum.incident.Texts.compare;
import static org.probandum.incident.Texts.sources;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.DIFFERS;
import static org.probandum.model.Outcome.NOT_COMPARABLE;
import static org.probandum.model.Quantity.Role.INJURED;
import static org.probandum.model.Quantity.Role.KILLED;
import static org.probandum.model.Relation.MENTIONS;
import static org.probandum.model.Relation.QUALIFIES;
import static org.probandum.model.Relation.SUPPORTS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.incident.Texts.Text;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.InnerFinding;
import org.probandum.model.Ledger;
import org.probandum.model.LedgerCount;
import org.probandum.model.LedgerCount.Standing;
import org.probandum.model.SlotKind;
import org.probandum.model.Why;

class LedgersTest {
  private static final Comparison DIED = compare(SlotKind.ACTION, "died", AGREES);
  private static final Comparison THERE = compare(SlotKind.PLACE, "Ambry", AGREES);

  private final Text article =
      new Text("article.txt", "2021-06", "The blast of 5 March in Ambry killed 14 people.")
          .count("14", KILLED, 14);
  private final Claim claim =
      article.claim(
          "c1",
          0,
          article.howMany("14", KILLED, 14),
          article.when("5 March", "2021-03-05"),
          article.where("Ambry"));

  private List<LedgerCount> counts(List<Finding> findings, Text... texts) {
    List<Ledger> ledgers =
        Ledgers.of(
            article.read(), List.of(new CountedClaim(claim, findings)), List.of(), sources(texts));
    assertThat(ledgers).hasSize(1);
    return ledgers.getFirst().counts();
  }

  private static Comparison number(String words) {
    return compare(SlotKind.QUANTITY, words, AGREES);
  }

  @Test
  void countsStandByTheDayUpToWhichTheyHoldAndThenByPublication() {
    Text late =
        new Text("a.txt", "2021-03-09", "Nine had died by 6 March.")
            .count("Nine", KILLED, 9, Texts.asOf("2021-03-06"));
    Text early = new Text("b.txt", "2021-03-05", "Five died.").count("Five", KILLED, 5);
    Text next = new Text("c.txt", "2021-03-07", "Twelve died.").count("Twelve", KILLED, 12);
    Text undated = new Text("d.txt", null, "Ten died.").count("Ten", KILLED, 10);
    List<Finding> findings =
        List.of(
            undated.finding(SUPPORTS, 0, Set.of(), number("Ten")),
            late.finding(SUPPORTS, 0, Set.of(), number("Nine")),
            next.finding(SUPPORTS, 0, Set.of(), number("Twelve")),
            early.finding(SUPPORTS, 0, Set.of(), number("Five")));
    assertThat(counts(findings, late, early, next, undated))
        .extracting(LedgerCount::text)
        .containsExactly("Five", "Nine", "Twelve", "14", "Ten");
  }

  @Test
  void earlierCountsPartsAndOtherScopesAreToldApart() {
    Text text =
        new Text(
                "a.txt",
                "2021-03-06",
                "At least 9 died.",
                "30 sailors died.",
                "20 died, 6 of them women.")
            .count("At least 9", KILLED, 9)
            .count("30", KILLED, 30)
            .count("20", KILLED, 20);
    text.count("6", KILLED, 6, Texts.partOf(text.span("20")));
    List<Finding> findings =
        List.of(
            text.finding(
                QUALIFIES,
                0,
                Set.of(Flag.EARLIER_COUNT),
                compare(SlotKind.QUANTITY, "At least 9", COMPATIBLE)),
            text.finding(
                MENTIONS,
                1,
                Set.of(Flag.OTHER_SCOPE),
                DIED,
                THERE,
                compare(SlotKind.QUANTITY, "30", NOT_COMPARABLE)),
            text.finding(SUPPORTS, 2, Set.of(), compare(SlotKind.QUANTITY, "20", DIFFERS)));
    assertThat(counts(findings, text))
        .extracting(count -> count.text() + " " + count.standing())
        .containsExactly("At least 9 EARLIER", "30 OTHER_SCOPE", "20 SAME", "6 PART", "14 ARTICLE");
  }

  @Test
  void whatElseIsCountedOfPeopleInThePassageStandsBesideIt() {
    Text text =
        new Text("a.txt", "2021-03-06", "9 died and 40 were hurt.")
            .count("9", KILLED, 9)
            .count("40", INJURED, 40);
    Finding finding = text.finding(SUPPORTS, 0, Set.of(), number("9"));
    assertThat(counts(List.of(finding), text))
        .extracting(LedgerCount::standing)
        .containsExactly(Standing.SAME, Standing.BESIDE, Standing.ARTICLE);
  }

  @Test
  void itIsSaidWhoCountedAndOnWhoseWord() {
    Text text = new Text("a.txt", "2021-03-06", "The hospital counted 9 dead, Gull Wire said.");
    text.count("9", KILLED, 9, Texts.by(text.span("The hospital")))
        .says("Gull Wire", "The hospital counted 9 dead")
        .says("hospital", "9 dead");
    Finding finding = text.finding(SUPPORTS, 0, Set.of(), number("9"));
    LedgerCount count = counts(List.of(finding), text).getFirst();
    assertThat(count.countedBy()).isEqualTo("The hospital");
    assertThat(count.claimants()).containsExactly("hospital", "Gull Wire");
  }

  @Test
  void anotherEventIsNotInTheLedger() {
    Text text = new Text("a.txt", "2021-03-06", "In 2009 117 died.").count("117", KILLED, 117);
    Finding other =
        text.finding(
            MENTIONS,
            0,
            Set.of(),
            DIED,
            THERE,
            compare(SlotKind.TIME, "2009", DIFFERS),
            number("117"));
    assertThat(counts(List.of(other), text)).extracting(LedgerCount::text).containsExactly("14");
  }

  @Test
  void whatHappensToOthersIsNotInTheLedger() {
    Text text = new Text("a.txt", "2021-03-06", "No fish died.").count("No", KILLED, 0);
    Finding fish =
        text.finding(
            MENTIONS,
            0,
            Set.of(),
            DIED,
            THERE,
            compare(SlotKind.TARGET, "fish", NOT_COMPARABLE),
            compare(SlotKind.QUANTITY, "No", DIFFERS));
    assertThat(counts(List.of(fish), text)).extracting(LedgerCount::text).containsExactly("14");
  }

  @Test
  void oneNumberInOnePlaceIsListedOnceUnderWhatSaysMost() {
    Text text =
        new Text("a.txt", "2021-03-06", "9 died and 40 were hurt.")
            .count("9", KILLED, 9)
            .count("40", INJURED, 40);
    List<Finding> findings =
        List.of(
            text.finding(SUPPORTS, 0, Set.of(), number("9")),
            text.finding(SUPPORTS, 0, Set.of(), number("40")));
    assertThat(counts(findings, text))
        .extracting(LedgerCount::standing)
        .containsExactly(Standing.SAME, Standing.SAME, Standing.ARTICLE);
  }

  @Test
  void ledgerIsCalledByThePlaceAndTimeOfItsClaim() {
    Ledger ledger =
        Ledgers.of(
                article.read(), List.of(new CountedClaim(claim, List.of())), List.of(), sources())
            .getFirst();
    assertThat(ledger.incident()).isEqualTo("Ambry, 5 March");
    assertThat(ledger.compares()).isFalse();
  }

  @Test
  void claimsOfOneSentenceOrOneDayAndPlaceAreOneIncident() {
    assertThat(incidents("5 March", "2021-03-05", "Ambry", List.of())).containsExactly("c1 c2");
    assertThat(incidents("6 March", "2021-03-06", "Ambry", List.of())).containsExactly("c1", "c2");
    assertThat(incidents("5 March", "2021-03-05", "Zephyr", List.of())).containsExactly("c1", "c2");
  }

  @Test
  void countsThatChangeInTheTextAreOneIncident() {
    InnerFinding changes =
        new InnerFinding(
            InnerFinding.Kind.COUNT_CHANGES,
            "c1",
            "c2",
            null,
            SlotKind.QUANTITY,
            Why.of("COUNT_CHANGES", "two counts"));
    assertThat(incidents("6 March", "2021-03-06", "Ambry", List.of(changes)))
        .containsExactly("c1 c2");
  }

  /// The claims of each incident, for a text with a second claim on this day and place.
  private static List<String> incidents(
      String when, String day, String where, List<InnerFinding> inner) {
    Text two =
        new Text(
                "article.txt",
                null,
                "The blast of 5 March in Ambry killed 14 people.",
                "The fire of " + when + " in " + where + " hurt 30 people.")
            .count("14", KILLED, 14)
            .count("30", INJURED, 30);
    Claim first =
        two.claim(
            "c1",
            0,
            two.howMany("14", KILLED, 14),
            two.when("5 March", "2021-03-05"),
            two.where("Ambry"));
    Claim second =
        two.claim("c2", 1, two.howMany("30", INJURED, 30), two.when(when, day), two.where(where));
    List<CountedClaim> claims =
        List.of(new CountedClaim(first, List.of()), new CountedClaim(second, List.of()));
    return Ledgers.of(two.read(), claims, inner, sources()).stream()
        .map(ledger -> String.join(" ", ledger.claimIds()))
        .toList();
  }

  @Test
  void claimsWithoutANumberHaveNoLedger() {
    Claim silent = article.claim("c1", 0, article.where("Ambry"));
    assertThat(
            Ledgers.of(
                article.read(), List.of(new CountedClaim(silent, List.of())), List.of(), sources()))
        .isEmpty();
  }
}
