package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.encoder.ModelFiles;
import org.probandum.export.ReportJson;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Report;

class KeptReadingsTest {
  private static final String BRIDGE =
      "The Drava River Board (DRB) closed the bridge at Osijek on Tuesday. \"Nobody was warned"
          + " \ud83d\ude00,\" said Ana Kovac, who leads the rescue service.\n";
  private static final CaseFiles CASE =
      new CaseFiles(
          "---\npublished: 2021-06-01\n---\n\nThe Drava River Board closed the bridge at Osijek on"
              + " 4 May 2021. The flood killed 12 people. DRB engineers warned of it in April.\n",
          Map.of(
              "a.md",
              source("Bridge closed", "2021-05-05") + BRIDGE,
              "b.md",
              source("Toll of the flood in Osijek", "2021-05-07")
                  + "The flood killed at least 9 people, the hospital in Osijek said on 6 May.\n",
              "c.md",
              "Engineers of the board warned in April that the dyke would not hold. It rained.\n"));

  @TempDir Path folder;
  private int checks;

  private static String source(String title, String published) {
    return "---\ntitle: \"" + title + "\"\npublished: " + published + "\n---\n\n";
  }

  @Test
  void aCheckWithWhatWasKeptGivesTheSameBytesAndWritesNothing() throws IOException {
    byte[] cold = report(CASE, AliasList.EMPTY);
    Map<Path, Long> kept = files();

    byte[] warm = report(CASE, AliasList.EMPTY);

    assertThat(kept).hasSize(8);
    assertThat(warm).isEqualTo(cold);
    assertThat(files()).isEqualTo(kept);
    assertThat(warm).isEqualTo(withoutCache(CASE, AliasList.EMPTY));
  }

  @Test
  void whichDocumentsOfALargeFolderAreReadIsKeptUntilOneChanges() throws IOException {
    Map<String, String> many = new TreeMap<>(CASE.sources());
    for (int i = 0; i < Candidates.MOST; i++) {
      many.put("w" + i + ".md", "The bakery in street " + i + " of Osijek opened at dawn.\n");
    }
    CaseFiles large = CASE.withSources(many);
    byte[] cold = report(large, AliasList.EMPTY);
    Map<Path, Long> kept = files();

    assertThat(report(large, AliasList.EMPTY)).isEqualTo(cold);
    assertThat(files()).isEqualTo(kept);
    CaseFiles more =
        large.with(
            "z.md", source("News", "2021-05-09") + "The flood killed 12 people in Osijek.\n");
    assertThat(report(more, AliasList.EMPTY)).isEqualTo(withoutCache(more, AliasList.EMPTY));
  }

  @Test
  void withModelsTheSameHolds() throws IOException {
    Path cache = folder.resolve("cache");
    byte[] cold = check(cache, CASE, AliasList.EMPTY, Models.find(ModelFiles.carried(), cache));
    Map<Path, Long> kept = files();
    byte[] warm = check(cache, CASE, AliasList.EMPTY, Models.find(ModelFiles.carried(), cache));

    assertThat(warm).isEqualTo(cold);
    assertThat(files()).isEqualTo(kept);

    report(CASE, AliasList.EMPTY);
    assertThat(files()).as("rules alone take nothing of the model's").hasSize(2 * kept.size());
  }

  @Test
  void anotherListOfNamesIsReadAfresh() throws IOException {
    report(CASE, AliasList.EMPTY);
    AliasList aliases = AliasList.parse("list", "DRB,Danube Rowing Brigade\n");

    assertThat(report(CASE, aliases)).isEqualTo(withoutCache(CASE, aliases));
    assertThat(files()).hasSize(16);
  }

  @Test
  void anotherDateOfPublicationIsReadAfresh() throws IOException {
    report(CASE, AliasList.EMPTY);
    CaseFiles later = CASE.with("a.md", source("Bridge closed", "2022-05-05") + BRIDGE);

    assertThat(report(later, AliasList.EMPTY)).isEqualTo(withoutCache(later, AliasList.EMPTY));
    assertThat(files()).hasSize(10);
  }

  @Test
  void aSourceThatChangesWhatANameStandsForIsHeardOf() throws IOException {
    report(CASE, AliasList.EMPTY);
    CaseFiles more =
        CASE.with("d.md", "The Drava Rowing Boats (DRB) won the race at Osijek in May 2021.\n");

    assertThat(report(more, AliasList.EMPTY)).isEqualTo(withoutCache(more, AliasList.EMPTY));
  }

  @Test
  void aFileUnderAnotherNameIsKnownByItsText() throws IOException {
    report(CASE, AliasList.EMPTY);
    Map<Path, Long> kept = files();
    Map<String, String> renamed = new TreeMap<>();
    CASE.sources().forEach((name, text) -> renamed.put("x-" + name, text));
    CaseFiles moved = CASE.withSources(renamed);

    assertThat(report(moved, AliasList.EMPTY)).isEqualTo(withoutCache(moved, AliasList.EMPTY));
    assertThat(files()).isEqualTo(kept);
  }

  @Test
  void damagedFilesAreReadAgainAndMended() throws IOException {
    byte[] cold = report(CASE, AliasList.EMPTY);
    Map<Path, byte[]> whole = new TreeMap<>();
    int damage = 0;
    for (Path file : files().keySet()) {
      byte[] bytes = Files.readAllBytes(file);
      whole.put(file, bytes);
      byte[] damaged = bytes.clone();
      damaged[(damage++ * 97) % damaged.length] ^= 0x40;
      Files.write(file, damage % 3 == 0 ? new byte[damage] : damaged);
    }

    assertThat(report(CASE, AliasList.EMPTY)).isEqualTo(cold);
    for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
      assertThat(file.getKey()).hasBinaryContent(file.getValue());
    }
  }

  @Test
  void aCacheThatIsLostCostsNothing() throws IOException {
    byte[] cold = report(CASE, AliasList.EMPTY);
    for (Path file : List.copyOf(files().keySet())) {
      Files.delete(file);
    }
    Files.delete(folder.resolve("cache/documents"));

    assertThat(report(CASE, AliasList.EMPTY)).isEqualTo(cold);
  }

  private byte[] report(CaseFiles files, AliasList aliases) {
    return check(folder.resolve("cache"), files, aliases, Models.none());
  }

  private byte[] withoutCache(CaseFiles files, AliasList aliases) {
    return check(folder.resolve("empty" + checks), files, aliases, Models.none());
  }

  private byte[] check(Path cache, CaseFiles files, AliasList aliases, Models models) {
    try (Checker checker = Checker.load(cache, aliases, models)) {
      Report report = files.check(checker, folder.resolve("case" + checks++));
      return ReportJson.bytes(report);
    }
  }

  /// What is kept, with the time of its last change.
  private Map<Path, Long> files() throws IOException {
    Map<Path, Long> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder.resolve("cache/documents"))) {
      for (Path file : listed.toList()) {
        files.put(file, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return files;
  }
}
