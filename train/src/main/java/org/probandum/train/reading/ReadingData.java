package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.probandum.encoder.WordPieces;
import org.probandum.text.TextParser;
import org.probandum.train.rows.JsonLines;

/// Training windows by task, and windows to measure on.
///
/// @param tasks what to train on
/// @param dev what to measure on; never trained on
public record ReadingData(List<Task> tasks, List<Dev> dev) {

  /// Windows of one kind.
  ///
  /// @param name of the data
  /// @param windows all of them
  /// @param share how often an epoch shows each, on average; 0.5 shows half of them, 2 each twice
  public record Task(String name, List<Example> windows, double share) {}

  /// Windows to measure on.
  ///
  /// @param name of the data
  /// @param windows all of them
  public record Dev(String name, List<Example> windows) {}

  private static final int ROWS_OF_A_TEXT = 40;
  private static final int DEV_ARTICLES = 42;
  private static final double CHECKWORTHY_NO = 0.06;
  private static final double CHECKWORTHY_YES = 0.15;
  private static final int HELD_OUT = 10;

  public ReadingData {
    tasks = List.copyOf(tasks);
    dev = List.copyOf(dev);
  }

  /// Reads the labelled sets under a folder (`docs/training.md` lists them).
  ///
  /// The last fifth of re3d and the last tenth of wikigold are for measuring.
  ///
  /// @throws IOException if a file is missing or malformed
  public static ReadingData read(Path folder, long seed) throws IOException {
    return new Reader(folder, seed).read();
  }

  /// Reads the labelled set of trees under a folder.
  ///
  /// Every tenth of its documents is for measuring.
  ///
  /// @throws IOException if the file is missing or malformed
  public static ReadingData trees(Path folder) throws IOException {
    Reader reader = new Reader(folder, 1);
    reader.trees();
    return new ReadingData(reader.tasks, reader.dev);
  }

  /// This data and other data.
  public ReadingData with(ReadingData other) {
    return new ReadingData(
        Stream.concat(tasks.stream(), other.tasks.stream()).toList(),
        Stream.concat(dev.stream(), other.dev.stream()).toList());
  }

  /// This data without the training windows of some sets; what is measured stays.
  ///
  /// @throws IllegalArgumentException if there is no such set
  public ReadingData without(List<String> sets) {
    for (String set : sets) {
      if (tasks.stream().noneMatch(task -> isOf(task, set))) {
        throw new IllegalArgumentException(
            "no set %s; there are %s".formatted(set, tasks.stream().map(Task::name).toList()));
      }
    }
    return new ReadingData(
        tasks.stream().filter(task -> sets.stream().noneMatch(set -> isOf(task, set))).toList(),
        dev);
  }

  /// A set may be two tasks, told apart after a hyphen.
  private static boolean isOf(Task task, String set) {
    return task.name().equals(set) || task.name().startsWith(set + "-");
  }

  private static final class Reader {
    private final Path folder;
    private final long seed;
    private final Examples examples = new Examples(WordPieces.load());
    private final TextParser parser = TextParser.load();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Dev> dev = new ArrayList<>();

    Reader(Path folder, long seed) {
      this.folder = folder;
      this.seed = seed;
    }

    ReadingData read() throws IOException {
      attributions();
      names();
      sentences();
      return new ReadingData(tasks, dev);
    }

    private List<JsonNode> rows(String file) throws IOException {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        throw new FileNotFoundException(
            path + " is missing. Maybe --data is not the folder of the labelled sets.");
      }
      return JsonLines.read(path);
    }

    private void attributions() throws IOException {
      List<Example> train = articles(rows("attribution/polnear-train.jsonl"));
      tasks.add(new Task("polnear", train.stream().filter(Example::hasAttributions).toList(), 1));
      tasks.add(
          new Task(
              "polnear-none",
              train.stream().filter(example -> !example.hasAttributions()).toList(),
              0.3));
      List<JsonNode> articles = rows("attribution/polnear-dev.jsonl");
      dev.add(
          new Dev(
              "polnear", articles(articles.subList(0, Math.min(DEV_ARTICLES, articles.size())))));
    }

    private List<Example> articles(List<JsonNode> rows) {
      AttributionRows reader = new AttributionRows(parser);
      return rows.stream().flatMap(row -> examples.of(reader.text(row)).stream()).toList();
    }

    private void names() throws IOException {
      List<JsonNode> re3d = rows("entities/re3d-train.jsonl");
      int held = re3d.size() * 4 / 5;
      tasks.add(new Task("re3d", names(re3d.subList(0, held)), 5));
      dev.add(new Dev("re3d", names(re3d.subList(held, re3d.size()))));
      List<JsonNode> wikigold = rows("entities/wikigold.jsonl");
      int kept = wikigold.size() * 9 / 10;
      tasks.add(new Task("wikigold", names(wikigold.subList(0, kept)), 2.5));
      dev.add(new Dev("wikigold", names(wikigold.subList(kept, wikigold.size()))));
      tasks.add(new Task("own-names", names(JsonLines.own("names.jsonl")), 1));
      tasks.add(new Task("wnut17", names(rows("entities/wnut17-train.jsonl")), 0.5));
      tasks.add(
          new Task(
              "gum", chunks(gum()).stream().flatMap(c -> windows(GumRows.text(c))).toList(), 1));
    }

    private void trees() throws IOException {
      List<JsonNode> gum = gum();
      List<String> documents = gum.stream().map(row -> row.path("id").asText()).distinct().toList();
      Set<String> held =
          IntStream.range(0, documents.size())
              .filter(i -> i % HELD_OUT == HELD_OUT - 1)
              .mapToObj(documents::get)
              .collect(Collectors.toSet());
      List<JsonNode> learnt =
          gum.stream().filter(row -> !held.contains(row.path("id").asText())).toList();
      List<JsonNode> kept =
          gum.stream().filter(row -> held.contains(row.path("id").asText())).toList();
      tasks.add(new Task("trees", trees(learnt), 1));
      dev.add(new Dev("trees", trees(kept)));
    }

    private List<Example> trees(List<JsonNode> rows) {
      return chunks(rows).stream().flatMap(chunk -> windows(TreeRows.gum(chunk))).toList();
    }

    private List<JsonNode> gum() throws IOException {
      return rows("entities/gum.jsonl").stream().filter(GumRows::isFree).toList();
    }

    private List<Example> names(List<JsonNode> rows) {
      return chunks(rows).stream().flatMap(chunk -> windows(NameRows.text(chunk))).toList();
    }

    private Stream<Example> windows(LabelledText text) {
      return examples.of(text).stream();
    }

    private static List<List<JsonNode>> chunks(List<JsonNode> rows) {
      List<List<JsonNode>> chunks = new ArrayList<>();
      for (int i = 0; i < rows.size(); i += ROWS_OF_A_TEXT) {
        chunks.add(rows.subList(i, Math.min(rows.size(), i + ROWS_OF_A_TEXT)));
      }
      return chunks;
    }

    private void sentences() throws IOException {
      SentenceRows reader = new SentenceRows(parser);
      SentenceHead head = SentenceHead.SUBJECTIVE;
      List<JsonNode> subjective = rows("claims/subjectivity-train.jsonl");
      tasks.add(new Task("subjectivity", grouped(reader.texts(subjective, head, seed)), 4));
      tasks.add(new Task("subjectivity-single", grouped(reader.single(subjective, head)), 3));
      dev.add(
          new Dev(
              "subjectivity", grouped(reader.single(rows("claims/subjectivity-dev.jsonl"), head))));
      checkworthy(reader);
    }

    /// Rows of the training set that the dev set has too are left out.
    private void checkworthy(SentenceRows reader) throws IOException {
      SentenceHead head = SentenceHead.CHECKWORTHY;
      List<JsonNode> held = rows("claims/checkworthy-dev.jsonl");
      Set<String> texts =
          held.stream().map(row -> row.path("text").asText()).collect(Collectors.toSet());
      List<JsonNode> all =
          rows("claims/checkworthy-train.jsonl").stream()
              .filter(row -> !texts.contains(row.path("text").asText()))
              .toList();
      List<JsonNode> yes = all.stream().filter(row -> is(row, "CHECKWORTHY")).toList();
      List<JsonNode> no = all.stream().filter(row -> is(row, "NOT_CHECKWORTHY")).toList();
      tasks.add(new Task("checkworthy-yes", grouped(reader.single(yes, head)), CHECKWORTHY_YES));
      tasks.add(new Task("checkworthy-no", grouped(reader.single(no, head)), CHECKWORTHY_NO));
      dev.add(new Dev("checkworthy", grouped(reader.single(held, head))));
    }

    private static boolean is(JsonNode row, String label) {
      return row.path("label").asText().equals(label);
    }

    private List<Example> grouped(List<LabelledText> texts) {
      return texts.stream().flatMap(this::windows).toList();
    }
  }
}
