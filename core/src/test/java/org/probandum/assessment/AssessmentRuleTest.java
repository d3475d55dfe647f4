package org.probandum.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.Origin;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.model.Why;
import org.probandum.testing.Claims;

/// Findings are written `RELATION:SLOT:origin FLAG`: `+` supports, `-` contradicts, `~` qualifies,
/// `.` mentions; the origin is a number, with `?` where its lineage is unknown.
class AssessmentRuleTest {
  private static final Claim CLAIM = Claims.of("c1", "ARREST; by police; of Ana Kovac; on 2019-10");

  /// One finding with the number of its origin.
  private record Given(Finding finding, int origin, boolean known) {}

  private static List<Given> given(String notation) {
    List<Given> all = new ArrayList<>();
    for (String part : notation.strip().split(", ", -1)) {
      if (!part.isBlank()) {
        all.add(given(part.strip(), all.size()));
      }
    }
    return all;
  }

  private static Given given(String part, int index) {
    String[] words = part.split(" ", -1);
    String[] cells = words[0].split(":", -1);
    Set<Flag> flags = new TreeSet<>();
    Arrays.stream(words).skip(1).map(Flag::valueOf).forEach(flags::add);
    Relation relation =
        switch (cells[0]) {
          case "+" -> Relation.SUPPORTS;
          case "-" -> Relation.CONTRADICTS;
          case "~" -> Relation.QUALIFIES;
          default -> Relation.MENTIONS;
        };
    SlotKind slot = cells[1].isEmpty() ? null : SlotKind.valueOf(cells[1]);
    Document document = Document.ofText("d" + index + ".md", "Text " + index, Metadata.EMPTY);
    Finding finding =
        new Finding(
            "c1",
            new Passage(document, new Span(0, 4)),
            relation,
            slot,
            flags.contains(Flag.REPEATS_CLAIMANT) ? Said.SAID : null,
            1,
            List.of(),
            flags,
            Why.of(relation.name(), "So it is."));
    return new Given(finding, Integer.parseInt(cells[2].replace("?", "")), !cells[2].endsWith("?"));
  }

  private static Assessment assess(Claim claim, List<Given> given) {
    return assess(claim, given, Grades.NONE);
  }

  private static Assessment assess(Claim claim, List<Given> given, Grades grades) {
    Map<String, Origin> origins = new TreeMap<>();
    List<@Nullable String> originOf = new ArrayList<>();
    for (Given one : given) {
      String id = "c1.o" + one.origin();
      boolean counts = one.finding().counts();
      originOf.add(counts ? id : null);
      if (counts) {
        String reason = one.known() ? "it goes back to witness " + one.origin() : "unknown lineage";
        String document = one.finding().passage().document().id();
        List<String> documents = new ArrayList<>(List.of(document));
        Origin before = origins.get(id);
        if (before != null) {
          documents.addAll(before.documents());
        }
        origins.put(
            id, new Origin(id, "c1", documents.stream().sorted().toList(), one.known(), reason));
      }
    }
    return AssessmentRule.assess(
        claim,
        given.stream().map(Given::finding).toList(),
        List.copyOf(origins.values()),
        originOf,
        grades);
  }

  private static Assessment assess(String notation) {
    return assess(CLAIM, given(notation));
  }

  private static @Nullable SlotKind slot(Assessment assessment) {
    return assessment instanceof Assessment.Evidenced evidenced ? evidenced.slot() : null;
  }

  @ParameterizedTest(name = "[{index}] {0} -> {1} {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ''                                  | NO_EVIDENCE  | -
          .::1                                | NO_EVIDENCE  | -
          +::1, -:TIME:2                      | CONTESTED    | -
          +::1, -:TIME:1                      | CONTESTED    | -
          +::1, +::2, -:TIME:3, ~:ACTOR:4     | CONTESTED    | -
          -:TIME:1                            | CONTRADICTED | TIME
          -:TIME:1, ~:ACTOR:2                 | CONTRADICTED | TIME
          -:TIME:1, -:PLACE:2, -:PLACE:3      | CONTRADICTED | PLACE
          -:TIME:1, -:PLACE:2                 | CONTRADICTED | TIME
          -::1                                | CONTRADICTED | -
          +::1, +::2                          | CORROBORATED | -
          +::1, +::2, ~:ACTOR:3               | CORROBORATED | -
          +::1                                | SUPPORTED    | -
          +::1, +::1, +::1                    | SUPPORTED    | -
          +::1, ~:ACTOR:2                     | SUPPORTED    | -
          ~:ACTOR:1                           | QUALIFIED    | ACTOR
          ~:ACTOR:1, ~:DEGREE:2, ~:DEGREE:3   | QUALIFIED    | DEGREE
          ~::1                                | QUALIFIED    | -
          """)
  void theFirstRowThatFitsGivesTheVerdict(
      String findings, Verdict verdict, @Nullable SlotKind slot) {
    Assessment assessment = assess(findings);

    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(slot(assessment)).isEqualTo(slot);
  }

  @ParameterizedTest(name = "[{index}] {0} -> {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +::1 PARTY_STATEMENT                          | NO_EVIDENCE  | a party's accusation supports nothing
          -:ACTOR:1 PARTY_STATEMENT DENIED_BY           | NO_EVIDENCE  | a party's denial contradicts nothing
          +::1, -:ACTOR:2 PARTY_STATEMENT               | SUPPORTED    | a denial does not contest
          +::1, +::2 PARTY_STATEMENT                    | SUPPORTED    | an accusation does not corroborate
          +::1 REPEATS_CLAIMANT                         | NO_EVIDENCE  | the claimant is no evidence for himself
          +::1, +::2 REPEATS_CLAIMANT                   | SUPPORTED    | repeating does not corroborate
          +::1 SELF_CLAIM                               | SUPPORTED    | a self-claim is one origin
          +::1 SELF_CLAIM, +::1 SELF_CLAIM              | SUPPORTED    | and stays one
          +::1?                                         | SUPPORTED    | unknown lineage supports
          +::1?, +::2?                                  | SUPPORTED    | two unknown are not independent
          +::1, +::2?                                   | SUPPORTED    | one known and one unknown are not either
          +::1, +::2?, +::3                             | CORROBORATED | two known are
          -:TIME:1?                                     | CONTRADICTED | unknown lineage contradicts
          +::1 SECOND_HAND                              | SUPPORTED    | second hand supports
          +::1 SECOND_HAND, +::2 SECOND_HAND            | SUPPORTED    | and does not corroborate
          +::1, +::2 SECOND_HAND                        | SUPPORTED    | nor beside a first-hand origin
          +::1, +::2 SECOND_HAND, +::2                  | CORROBORATED | unless the origin is also there first hand
          +::1 HEDGED OMITS PARAPHRASE                  | SUPPORTED    | other flags are for the reader
          """)
  void whatCountsCountsOnlySoFar(String findings, Verdict verdict, String reason) {
    assertThat(assess(findings).verdict()).as(reason).isEqualTo(verdict);
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                          | false | No passage in these sources bears on it.
          .::1                                        | true  | The sources mention the matter, but no passage resolves it.
          .::1, -:ACTOR:2 PARTY_STATEMENT             | true  | Only statements that do not count bear on it: they show what was said, not whether it is so.
          """)
  void nothingFoundAndMentionedAreToldApart(String findings, boolean mentioned, String text) {
    assertThat(assess(findings))
        .isInstanceOfSatisfying(
            Assessment.NoEvidence.class,
            none -> {
              assertThat(none.mentioned()).isEqualTo(mentioned);
              assertThat(none.why().text()).isEqualTo(text);
            });
  }

  @Test
  void wasItSaidIsAskedOfAttributedClaimsOnly() {
    Claim attributed = Claims.attributed(CLAIM, 0);

    assertThat(assess(CLAIM, given("+::1 REPEATS_CLAIMANT")).said()).isNull();
    assertThat(assess(attributed, given("+::1 REPEATS_CLAIMANT")).said()).isEqualTo(Said.SAID);
    assertThat(assess(attributed, given("+::1 REPEATS_CLAIMANT, -:TIME:2")).said())
        .isEqualTo(Said.SAID);
    assertThat(assess(attributed, given("+::1")).said()).isEqualTo(Said.UNKNOWN);
    assertThat(assess(attributed, given("")).said()).isEqualTo(Said.UNKNOWN);
  }

  @Test
  void originsAndDocumentsAreNamedOnceOnEachSide() {
    assertThat(assess("+::2, +::1, +::1, -:TIME:3"))
        .isInstanceOfSatisfying(
            Assessment.Evidenced.class,
            evidenced -> {
              assertThat(evidenced.supportingOrigins()).containsExactly("c1.o1", "c1.o2");
              assertThat(evidenced.contradictingOrigins()).containsExactly("c1.o3");
              assertThat(evidenced.supportingDocuments()).hasSize(3).isSorted();
              assertThat(evidenced.contradictingDocuments()).hasSize(1);
            });
  }

  @Test
  void theReasonTreeIsInPlainWords() {
    Claim attributed = Claims.attributed(CLAIM, 0);
    String findings =
        "+::1, +::1, +::2 SECOND_HAND, ~:ACTOR:3?, +::4 REPEATS_CLAIMANT,"
            + " -::5 PARTY_STATEMENT, -::6 PARTY_STATEMENT, .::7";

    assertThat(tree(assess(attributed, given(findings)).why(), 0))
        .isEqualTo(
            """
            SUPPORTED: Several sources say the same, but it is not established that two of them are independent first-hand origins.
              SUPPORTS: 3 documents, 2 origins.
                c1.o1: It goes back to witness 1.
                  SUPPORTS: “d0.md”: So it is.
                c1.o2: It goes back to witness 2; second hand, the document itself is not among the sources.
                  SUPPORTS: “d2.md”: So it is.
              QUALIFIES: 1 document, 1 origin.
                c1.o3: Unknown lineage.
                  QUALIFIES: “d3.md”: So it is.
              RESTS_ON: It rests on 2 origins together (c1.o1, c1.o2): without them, the verdict would be qualified.
              PARTY_STATEMENT: 2 accusations or denials by those concerned are shown and not counted.
              REPEATS_CLAIMANT: 1 passage only passes on what the claimant says, and is not counted.
              SAID: A source confirms that it was said by the one named.
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +::1           | One origin says the same.
          +::1, +::2     | Two or more independent origins say the same.
          -:TIME:1       | Sources speak of the same and contradict it on the time; none supports it.
          +::1, -:TIME:2 | There are origins for it and origins against it.
          +::1, -:TIME:1 | One and the same origin is reported both for and against it.
          ~:ACTOR:1      | The core holds, with a difference that a reader must know on who did it.
          """)
  void theVerdictIsSaidInOneSentence(String findings, String sentence) {
    assertThat(assess(findings).why().text()).isEqualTo(sentence);
  }

  private static String tree(Why why, int depth) {
    StringBuilder text = new StringBuilder("  ".repeat(depth));
    text.append(why.value()).append(": ").append(why.text()).append('\n');
    why.children().forEach(child -> text.append(tree(child, depth + 1)));
    return text.toString();
  }

  @ParameterizedTest(name = "[{index}] {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +::1                    | It rests on one document (c1.o1): without it, the verdict would be not found in these sources.
          +::1, +::1              | It rests on one origin in 2 documents (c1.o1): without it, the verdict would be not found in these sources.
          +::1, +::2              | It rests on one document (c1.o1), or on 1 other such choice: without it, the verdict would be supported.
          +::1, +::2, +::3        | It rests on 2 origins together (c1.o1, c1.o2), or on 2 other such choices: without them, the verdict would be supported.
          -:TIME:1, -:TIME:2      | It rests on 2 origins together (c1.o1, c1.o2): without them, the verdict would be not found in these sources.
          -:TIME:1, ~:ACTOR:2     | It rests on one document (c1.o1): without it, the verdict would be qualified.
          +::1, -:TIME:2          | It rests on one document (c1.o1), or on 1 other such choice: without it, the verdict would be contradicted.
          """)
  void theFewestOriginsWithoutWhichTheVerdictChangesAreNamed(String findings, String text) {
    assertThat(assess(findings).why().children())
        .filteredOn(why -> why.value().equals("RESTS_ON"))
        .extracting(Why::text)
        .containsExactly(text);
  }

  @Test
  void aVerdictThatStandsWithoutAnyThreeOriginsRestsOnNoneOfThem() {
    assertThat(assess("-:TIME:1, -:TIME:2, -:TIME:3, -:TIME:4").why().children())
        .extracting(Why::value)
        .doesNotContain("RESTS_ON");
  }

  @Test
  void withoutTheOriginsThatItRestsOnTheVerdictIsAnother() {
    for (int seed = 0; seed < 500; seed++) {
      List<Given> given = given(random(new Random(seed)));
      Assessment before = assess(CLAIM, given);
      String text =
          before.why().children().stream()
              .filter(why -> why.value().equals("RESTS_ON"))
              .map(Why::text)
              .findFirst()
              .orElse("");
      List<Given> rest =
          given.stream().filter(one -> !text.contains("c1.o" + one.origin())).toList();

      assertThat(text.isEmpty() || assess(CLAIM, rest).verdict() != before.verdict())
          .as("seed %d: %s", seed, text)
          .isTrue();
    }
  }

  @ParameterizedTest(name = "[{index}] {0}, document 1 graded {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +::1               | B2 | SUPPORTED
          +::1               | D  | SUPPORTED
          +::1               | E  | NO_EVIDENCE
          +::1               | A5 | NO_EVIDENCE
          +::1, +::2         | A1 | CORROBORATED
          +::1, +::2         | F6 | CORROBORATED
          +::1, +::2         | C4 | SUPPORTED
          +::1, +::2         | D1 | SUPPORTED
          +::1, -:TIME:2     | E3 | CONTRADICTED
          +::1?, +::2        | A1 | SUPPORTED
          -:TIME:1, +::2     | 5  | SUPPORTED
          ~:ACTOR:1          | 5  | NO_EVIDENCE
          """)
  void aGradeEntersByRule(String findings, String grade, Verdict verdict) {
    List<Given> given = given(findings);
    Grade given1 = Grade.find(grade);
    assertThat(given1).isNotNull();
    String document = given.getFirst().finding().passage().document().id();
    Grades grades = new Grades(Map.of(document, given1 == null ? Grade.UNGRADED : given1));

    assertThat(assess(CLAIM, given, grades).verdict()).isEqualTo(verdict);
  }

  @Test
  void anOriginThatIsNotGivenIsRefused() {
    List<Finding> findings = given("+::1").stream().map(Given::finding).toList();

    assertThatThrownBy(() -> AssessmentRule.assess(CLAIM, findings, List.of(), List.of("c1.o1")))
        .hasMessageContaining("c1.o1");
    assertThatThrownBy(() -> AssessmentRule.assess(CLAIM, findings, List.of(), List.of()))
        .hasMessage("1 findings and 0 origins of findings");
  }

  private static String random(Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      int origin = 1 + random.nextInt(4);
      // Whether an origin's lineage is known belongs to the origin.
      String part =
          "+-~.".charAt(random.nextInt(4))
              + ":"
              + List.of("", "TIME", "PLACE").get(random.nextInt(3))
              + ":"
              + origin
              + (origin % 2 == 0 ? "?" : "");
      parts.add(
          part
              + List.of("", "", "", " PARTY_STATEMENT", " REPEATS_CLAIMANT", " SECOND_HAND")
                  .get(random.nextInt(6)));
    }
    return String.join(", ", parts);
  }

  @Test
  void theOrderOfFindingsIsIrrelevant() {
    for (int seed = 0; seed < 500; seed++) {
      List<Given> given = given(random(new Random(seed)));
      List<Given> shuffled = new ArrayList<>(given);
      Collections.shuffle(shuffled, new Random(seed + 1));

      assertThat(assess(CLAIM, shuffled)).as("seed %d", seed).isEqualTo(assess(CLAIM, given));
    }
  }

  @Test
  void aFindingThatDoesNotCountChangesNoVerdict() {
    for (int seed = 0; seed < 500; seed++) {
      String findings = random(new Random(seed));
      Assessment before = assess(findings);
      for (String idle :
          List.of(
              ".::1",
              "+::2 PARTY_STATEMENT",
              "-:TIME:3 REPEATS_CLAIMANT",
              "~:PLACE:4 PARTY_STATEMENT")) {
        Assessment after = assess(findings.isEmpty() ? idle : findings + ", " + idle);

        assertThat(after.verdict()).as("seed %d, %s", seed, idle).isEqualTo(before.verdict());
        assertThat(slot(after)).as("seed %d, %s", seed, idle).isEqualTo(slot(before));
      }
    }
  }

  @Test
  void thereIsNoEvidenceExactlyWhenNothingCounts() {
    for (int seed = 0; seed < 500; seed++) {
      List<Given> given = given(random(new Random(seed)));

      assertThat(assess(CLAIM, given).verdict() == Verdict.NO_EVIDENCE)
          .as("seed %d", seed)
          .isEqualTo(given.stream().noneMatch(one -> one.finding().counts()));
    }
  }

  @Test
  void moreSupportNeverWeakensAndMoreContradictionNeverStrengthens() {
    for (int seed = 0; seed < 500; seed++) {
      String findings = random(new Random(seed));
      String comma = findings.isEmpty() ? "" : ", ";

      assertThat(assess(findings + comma + "+::9").verdict())
          .as("seed %d", seed)
          .isIn(Verdict.SUPPORTED, Verdict.CORROBORATED, Verdict.CONTESTED);
      assertThat(assess(findings + comma + "-:TIME:9").verdict())
          .as("seed %d", seed)
          .isIn(Verdict.CONTRADICTED, Verdict.CONTESTED);
    }
  }
}
