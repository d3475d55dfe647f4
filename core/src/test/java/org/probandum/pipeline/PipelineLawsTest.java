package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// What holds for every case, whatever it is about: copies add nothing, order is nothing, what is
/// beside the matter changes nothing, and no party is treated in a way of its own.
class PipelineLawsTest {
  private static final List<String> EXAMPLES = List.of("flood-harvik", "leak-tessau");

  @TempDir static Path cache;
  private static @Nullable Checker loaded;
  @TempDir Path folder;
  private int cases;

  @BeforeAll
  static void load() {
    loaded = Checker.load(cache, AliasList.EMPTY, Models.none());
  }

  @AfterAll
  static void close() {
    checker().close();
  }

  private static Checker checker() {
    Checker checker = loaded;
    if (checker == null) {
      throw new IllegalStateException("not loaded");
    }
    return checker;
  }

  private Report check(CaseFiles files) {
    return files.check(checker(), folder.resolve("case" + cases++));
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aReprintUnderAnotherNameChangesNoVerdictAndNoNumberOfOrigins(long seed) {
    Random random = new Random(seed);
    CaseFiles files = CaseFiles.example(pick(random, EXAMPLES));
    String file = pick(random, List.copyOf(new TreeMap<>(files.sources()).keySet()));
    String text = files.sources().getOrDefault(file, "");
    String reprint =
        text.replaceFirst("(?m)^publisher: .*$", "publisher: \"Quenby Evening Sheet (reprint)\"")
            .replaceFirst("(?m)^kind: .*$", "kind: news (reprint)");

    assertThat(ReportLines.verdicts(check(files.with("zz-" + file, reprint))))
        .as("seed %d, %s", seed, file)
        .isEqualTo(ReportLines.verdicts(check(files)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameFileTwiceChangesNothing(long seed) {
    Random random = new Random(seed);
    CaseFiles files = CaseFiles.example(pick(random, EXAMPLES));
    String file = pick(random, List.copyOf(new TreeMap<>(files.sources()).keySet()));
    CaseFiles twice = files.with("zz-" + file, files.sources().getOrDefault(file, ""));

    assertThat(ReportLines.verdicts(check(twice)))
        .as("seed %d, %s", seed, file)
        .isEqualTo(ReportLines.verdicts(check(files)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfDocumentsDoesNotMatter(long seed) {
    Random random = new Random(seed);
    CaseFiles files = CaseFiles.example(pick(random, EXAMPLES));
    Map<String, String> renamed = new TreeMap<>();
    files
        .sources()
        .forEach((file, text) -> renamed.put(Math.abs(text.hashCode() ^ seed) + "-" + file, text));

    assertThat(ReportLines.everything(check(files.withSources(renamed))))
        .as("seed %d", seed)
        .isEqualTo(ReportLines.everything(check(files)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfClaimsDoesNotMatter(long seed) {
    PartyCase party = PartyCase.of(seed);
    List<String> shuffled = new ArrayList<>(party.article());
    Collections.shuffle(shuffled, new Random(seed));
    List<String> before = new ArrayList<>(ReportLines.verdicts(check(party.files())));
    List<String> after =
        new ArrayList<>(ReportLines.verdicts(check(party.withArticle(shuffled).files())));
    Collections.sort(before);
    Collections.sort(after);

    assertThat(after).as("seed %d", seed).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"flood-harvik", "leak-tessau"})
  void anIrrelevantDocumentChangesNoVerdictAndNoEvidence(String example) {
    CaseFiles files = CaseFiles.example(example);
    CaseFiles more =
        files.with(
            "roses.md",
            """
            ---
            title: "Roses in spring"
            publisher: "Quenby Garden Weekly"
            published: 2019-04-02
            kind: magazine
            language: en
            ---

            Roses need sun and rich soil. Cut the old wood back in early spring. Greenfly dislike lavender, and a rose beside lavender seldom needs a spray.
            """);
    Report before = check(files);
    Report after = check(more);

    assertThat(ReportLines.everything(after)).isEqualTo(ReportLines.everything(before));
    assertThat(after.documents()).hasSize(before.documents().size() + 1);
    assertThat(after.origins()).isEqualTo(before.origins());
    assertThat(after.inner()).hasSameSizeAs(before.inner());
  }

  @ParameterizedTest
  @ValueSource(strings = {"flood-harvik", "leak-tessau"})
  void withoutSourcesEveryClaimHasNoEvidence(String example) {
    Report report = check(CaseFiles.example(example).withSources(Map.of()));

    assertThat(report.assessed())
        .isNotEmpty()
        .allSatisfy(
            claim -> assertThat(claim.assessment().verdict()).isEqualTo(Verdict.NO_EVIDENCE));
    assertThat(report.gaps()).hasSameSizeAs(report.assessed());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void swappingTheNamesOfTwoPartiesSwapsNothingElse(long seed) {
    PartyCase party = PartyCase.of(seed);
    List<String> before = ReportLines.everything(check(party.files()));
    List<String> after = ReportLines.everything(check(party.swapped().files()));

    assertThat(before).as("seed %d gives findings", seed).anyMatch(line -> line.startsWith("  "));
    assertThat(after.stream().map(party::swap).toList()).as("seed %d", seed).isEqualTo(before);
  }

  @Test
  void theCasesOfTheLawsHaveVerdictsOfManyKinds() {
    List<Verdict> verdicts = new ArrayList<>();
    for (long seed = 1; seed <= 4; seed++) {
      check(PartyCase.of(seed).files())
          .assessed()
          .forEach(claim -> verdicts.add(claim.assessment().verdict()));
    }
    assertThat(verdicts)
        .contains(Verdict.NO_EVIDENCE, Verdict.SUPPORTED, Verdict.QUALIFIED, Verdict.CONTRADICTED);
  }
}
