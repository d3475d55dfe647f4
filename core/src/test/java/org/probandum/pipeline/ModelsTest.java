package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.encoder.ModelCard;
import org.probandum.encoder.ModelFiles;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.stance.HeadReview;

class ModelsTest {
  private static final String ARTICLE = "A flood killed 12 people in Osijek on 4 May 2021.";

  @TempDir private Path folder;

  private static ModelFiles scripted() {
    Path place = Path.of("src", "test", "resources", "org", "probandum", "encoder", "scripted");
    return ModelFiles.in(place.toFile().isDirectory() ? place : Path.of("core").resolve(place));
  }

  @Test
  void theModelsThatAreThereAreNamedInTheRecord() {
    try (Checker checker = Checker.load(folder, AliasList.EMPTY, Models.find(scripted(), folder))) {
      assertThat(resources(check(checker)))
          .contains("bge-small-en-v1.5-q", "reading", "stance", "data of claim")
          .doesNotContain("data of encoder");
    }
  }

  @Test
  void withoutModelsACheckStillFindsItsEvidence() {
    try (Checker checker = Checker.load(folder, AliasList.EMPTY, Models.none())) {
      Report report = check(checker);
      assertThat(resources(report)).isNotEmpty().allMatch(name -> name.startsWith("data of "));
      assertThat(report.assessed().getFirst().findings()).isNotEmpty();
    }
    assertThat(folder.toFile().list()).as("nothing of a model").containsExactly("documents");
  }

  @Test
  void whatAModelCouldRaiseIsWeighedWithAllCuesAndNothingWithoutOne() {
    Document article = Document.ofText("article.md", ARTICLE, Metadata.EMPTY);
    Document source =
        Document.ofText("source.md", "Water stood in Osijek. Nobody slept.", Metadata.EMPTY);
    Folder sources = new Folder(List.of(source), List.of(), List.of());

    try (Checker checker = Checker.load(folder, AliasList.EMPTY, Models.find(scripted(), folder))) {
      List<HeadReview.Weighed> weighed =
          checker.weigh(article, sources, (stage, done, total) -> {}).stream()
              .flatMap(claim -> claim.passages().stream())
              .toList();
      assertThat(weighed).isNotEmpty();
      assertThat(weighed)
          .allMatch(one -> one.finding().relation() == Relation.MENTIONS)
          .allMatch(one -> one.cues().values().keySet().containsAll(Set.of("rank", "for, log")));
    }
    try (Checker checker = Checker.load(folder, AliasList.EMPTY, Models.none())) {
      assertThat(checker.weigh(article, sources, (stage, done, total) -> {}))
          .allMatch(claim -> claim.passages().isEmpty());
    }
  }

  /// From the scripted model, a word in capitals begins a cue, which no rule knows.
  @Test
  void aDocumentIsReadWithTheModelWhereThereIsOne() {
    Document document = Document.ofText("t", "Ana WOBBLES thaT the river rose.", Metadata.EMPTY);
    try (Models models = Models.find(scripted(), folder)) {
      assertThat(cues(DocumentStages.load(models).read(document))).containsExactly("WOBBLES thaT");
      assertThat(cues(DocumentStages.load().read(document))).isEmpty();
    }
  }

  /// To the scripted model that reads documents every sentence is a little subjective; to the one
  /// that reads sentences alone long ones are.
  @Test
  void howASentenceIsWordedIsSaidByTheModelThatReadsItAlone() {
    Document document = Document.ofText("t", "Stop\n\nThe river rose and rose.", Metadata.EMPTY);
    try (Models models = Models.find(scripted(), folder)) {
      Models reading = new Models(null, models.reading(), null);
      assertThat(subjective(DocumentStages.load(reading).read(document)))
          .containsExactly(true, true);
      assertThat(subjective(DocumentStages.load(models).read(document)))
          .containsExactly(false, true);
    }
  }

  private static List<Boolean> subjective(Reading reading) {
    return reading.judgements().stream().map(Judgement::subjective).toList();
  }

  @Test
  void theCardsAreThoseOfTheModels() {
    try (Models models = Models.find(ModelFiles.in(folder), folder)) {
      assertThat(models.cards()).extracting(ModelCard::name).containsExactly("bge-small-en-v1.5-q");
    }
    assertThat(Models.none().cards()).isEmpty();
  }

  private static List<String> cues(Reading reading) {
    return reading.attributions().stream()
        .map(Attribution::cue)
        .map(cue -> cue.getFirst().of(reading.document().text()))
        .toList();
  }

  private static List<String> resources(Report report) {
    return report.run().resources().stream().map(Report.Resource::name).toList();
  }

  private static Report check(Checker checker) {
    Document article = Document.ofText("article.txt", ARTICLE, Metadata.EMPTY);
    Document source =
        Document.ofText(
            "a.txt", "On 4 May 2021 a flood killed 12 people in Osijek.", Metadata.EMPTY);
    return checker.check(
        article,
        new Folder(List.of(source), List.of()),
        new RunSettings("article.txt", Map.of()),
        Progress.SILENT);
  }
}
