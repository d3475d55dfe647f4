package org.probandum.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// A case as texts: an article and its sources by file name, which tests may change before it is
/// checked.
///
/// @param article the article's text with its front matter
/// @param sources the sources' texts by file name
record CaseFiles(String article, Map<String, String> sources) {
  CaseFiles {
    sources = Map.copyOf(sources);
  }

  /// A case of the examples that come with the program.
  static CaseFiles example(String name) {
    Path folder = examples().resolve(name);
    try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
      Map<String, String> sources = new TreeMap<>();
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
      return new CaseFiles(Files.readString(folder.resolve("article.md")), sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder of the examples: the nearest one up.
  static Path examples() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("examples/maine-1898"))) {
        return at.resolve("examples");
      }
    }
    throw new IllegalStateException("the tests must run inside the repository");
  }

  CaseFiles withArticle(String text) {
    return new CaseFiles(text, sources);
  }

  CaseFiles with(String file, String text) {
    Map<String, String> more = new TreeMap<>(sources);
    more.put(file, text);
    return new CaseFiles(article, more);
  }

  CaseFiles withSources(Map<String, String> others) {
    return new CaseFiles(article, others);
  }

  /// Writes the files into an empty folder and checks the article.
  Report check(Checker checker, Path folder) {
    try {
      Path place = Files.createDirectories(folder.resolve("sources"));
      Path articleFile = Files.writeString(folder.resolve("article.md"), article);
      for (Map.Entry<String, String> source : new TreeMap<>(sources).entrySet()) {
        Files.writeString(place.resolve(source.getKey()), source.getValue());
      }
      Document document =
          switch (DocumentReader.create().read(articleFile, "article.md")) {
            case Ingested.Read(Document it) -> it;
            case Ingested.NotRead notRead -> throw new AssertionError(notRead);
          };
      return checker.check(
          document,
          FolderReader.create().read(place, (done, total, path) -> {}),
          new RunSettings("article.md", Map.of()),
          Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
