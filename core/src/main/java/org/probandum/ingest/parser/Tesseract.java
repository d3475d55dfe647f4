package org.probandum.ingest.parser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The program that reads pictures of pages, where it is installed.
public final class Tesseract {
  private static final int SECONDS = 120;

  private final @Nullable Path program;

  private Tesseract(@Nullable Path program) {
    this.program = program;
  }

  /// The program on the search path, or none.
  ///
  /// @param searchPath folders as in the environment's `PATH`
  public static Tesseract on(String searchPath) {
    for (String folder : searchPath.split(Pattern.quote(File.pathSeparator), -1)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path program = Path.of(folder.isEmpty() ? "." : folder, name);
        if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
          return new Tesseract(program);
        }
      }
    }
    return new Tesseract(null);
  }

  /// Whether it is installed.
  public boolean isInstalled() {
    return program != null;
  }

  /// What it read on one page.
  ///
  /// @param paragraphs the text
  /// @param confidence mean over the words, in [0, 100]
  record Reading(List<String> paragraphs, int confidence) {}

  /// Reads a picture.
  Reading read(Path picture) throws IOException {
    if (program == null) {
      throw new Refusal("Tesseract is not installed");
    }
    Path out = Files.createTempFile("probandum", ".tsv");
    try {
      run(out, program.toString(), picture.toString(), "stdout", "-l", languages(program), "tsv");
      return reading(Files.readAllLines(out, StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(out);
    }
  }

  /// English first, then what else is installed, at most four: each makes it slower.
  private static String languages(Path program) throws IOException {
    Path out = Files.createTempFile("probandum", ".txt");
    try {
      run(out, program.toString(), "--list-langs");
      try (Stream<String> lines = Files.lines(out, StandardCharsets.UTF_8)) {
        List<String> found =
            lines
                .map(String::strip)
                .filter(line -> line.matches("[a-z_]{3,12}") && !line.equals("osd"))
                .sorted((a, b) -> a.equals("eng") ? -1 : b.equals("eng") ? 1 : a.compareTo(b))
                .limit(4)
                .toList();
        return found.isEmpty() ? "eng" : String.join("+", found);
      }
    } finally {
      Files.deleteIfExists(out);
    }
  }

  private static void run(Path out, String... command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new Refusal("reading a scanned page took longer than " + SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    if (process.exitValue() != 0) {
      throw new Refusal("Tesseract could not read a scanned page");
    }
  }

  /// Rows of level 5 are words: block, paragraph, line, …, confidence, text.
  private static Reading reading(List<String> rows) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String place = "";
    String line = "";
    double sum = 0;
    int words = 0;
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      if (cells.length < 12 || !cells[0].equals("5") || cells[11].isBlank()) {
        continue;
      }
      String where = cells[2] + "." + cells[3];
      boolean goesOn =
          Character.isLowerCase(cells[11].codePointAt(0))
              && !paragraph.isEmpty()
              && ".!?:".indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
      if (!where.equals(place) && !paragraph.isEmpty() && !goesOn) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      boolean joined = !(where + cells[4]).equals(line) && Hyphens.isBroken(paragraph.toString());
      if (joined) {
        paragraph.setLength(paragraph.length() - 1);
      } else if (!paragraph.isEmpty()) {
        paragraph.append(' ');
      }
      paragraph.append(cells[11].strip());
      place = where;
      line = where + cells[4];
      sum += Double.parseDouble(cells[10]);
      words++;
    }
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
    }
    return new Reading(paragraphs, words == 0 ? 0 : (int) Math.round(sum / words));
  }
}
