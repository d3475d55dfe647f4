package org.probandum.train.bearing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.probandum.train.rows.JsonLines;

/// An invented case, an article and its sources, with what readers said of passages beside its
/// claims.
///
/// @param name its name
/// @param article the article's file, front matter and text
/// @param sources the sources' files by name
/// @param judgements what was judged, in the file's order
record JudgedCase(
    String name, String article, Map<String, String> sources, List<Judgement> judgements) {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*");

  /// What a reader says of a passage beside a claim.
  ///
  /// @param claim the claim's proposition, as the program words it
  /// @param source the name of the source's file
  /// @param passage the passage's words
  /// @param bearing S supports, P supports in part, C contradicts, M does not tell
  record Judgement(String claim, String source, String passage, char bearing) {
    private static final String LETTERS = "SPCM";

    Judgement {
      if (LETTERS.indexOf(bearing) < 0) {
        throw new IllegalArgumentException("the judgement " + bearing + " is none of S, P, C, M");
      }
    }

    boolean bears() {
      return bearing != 'M';
    }

    boolean against() {
      return bearing == 'C';
    }
  }

  JudgedCase {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a case's name has letters, digits and hyphens, not “" + name + "”");
    }
    sources = Map.copyOf(sources);
    judgements = List.copyOf(judgements);
  }

  /// The cases written for this project.
  ///
  /// @throws IOException if their file is missing or malformed
  static List<JudgedCase> own() throws IOException {
    return of(JsonLines.own("cases.jsonl"));
  }

  /// The cases of a file of the same form.
  ///
  /// @throws IOException if it is missing or malformed
  static List<JudgedCase> read(Path file) throws IOException {
    return of(JsonLines.read(file));
  }

  private static List<JudgedCase> of(List<JsonNode> rows) {
    List<JudgedCase> cases = rows.stream().map(JudgedCase::of).toList();
    if (cases.stream().map(JudgedCase::name).distinct().count() < cases.size()) {
      throw new IllegalArgumentException("two cases have one name");
    }
    return cases;
  }

  private static JudgedCase of(JsonNode row) {
    Map<String, String> sources = new LinkedHashMap<>();
    row.path("sources")
        .properties()
        .forEach(source -> sources.put(source.getKey(), source.getValue().asText()));
    String name = row.path("name").asText();
    List<Judgement> judgements = new ArrayList<>();
    for (JsonNode judged : row.path("judgements")) {
      String letter = judged.path(3).asText();
      if (letter.length() != 1 || !sources.containsKey(judged.path(1).asText())) {
        throw new IllegalArgumentException(
            "%s: a judgement is [claim, file, passage, S|P|C|M], not %s".formatted(name, judged));
      }
      judgements.add(
          new Judgement(
              judged.path(0).asText(),
              judged.path(1).asText(),
              judged.path(2).asText(),
              letter.charAt(0)));
    }
    return new JudgedCase(name, row.path("article").asText(), sources, judgements);
  }

  /// Writes article and sources into a folder, as a person would have them.
  void write(Path folder) throws IOException {
    Path below = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(folder.resolve("article.md"), article);
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = below.resolve(source.getKey()).normalize();
      if (!file.startsWith(below)) {
        throw new IOException(name + ": no file name: " + source.getKey());
      }
      Files.writeString(file, source.getValue());
    }
  }
}
