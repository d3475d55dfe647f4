package org.probandum.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// The rules, lexicons and gazetteers that this build of the library carries, for the record of a
/// run: one line for each stage, with a hash over its files.
final class Resources {
  private static final String ROOT = "org/probandum/";

  private Resources() {}

  /// The data of each stage, by its name.
  static List<Report.Resource> lexicons() {
    try {
      Path place =
          Path.of(Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      SortedMap<String, String> hashes = Files.isDirectory(place) ? folder(place) : jar(place);
      SortedMap<String, StringBuilder> stages = new TreeMap<>();
      hashes.forEach((name, hash) ->
          stages
              .computeIfAbsent(stage(name), key -> new StringBuilder())
              .append(name)
              .append(' ')
              .append(hash)
              .append('\n'));
      List<Report.Resource> resources = new ArrayList<>();
      stages.forEach((stage, files) ->
          resources.add(
              new Report.Resource(
                  "data of " + stage,
                  Version.VERSION,
                  Document.sha256(files.toString().getBytes(StandardCharsets.UTF_8)))));
      return resources;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own data", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no address", e);
    }
  }

  private static SortedMap<String, String> jar(Path place) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (JarFile jar = new JarFile(place.toFile())) {
      List<JarEntry> entries = jar.stream().filter(e -> isData(e.getName())).toList();
      for (JarEntry entry : entries) {
        try (InputStream in = jar.getInputStream(entry)) {
          hashes.put(entry.getName(), Document.sha256(in.readAllBytes()));
        }
      }
    }
    return hashes;
  }

  private static SortedMap<String, String> folder(Path place) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = place.relativize(file).toString().replace('\\', '/');
        if (isData(name)) {
          hashes.put(name, Document.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return hashes;
  }

  /// Data that reading and judging use. What only a report's looks need is left out, and the
  /// models, which are named one by one.
  private static boolean isData(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(ROOT)
        && !name.startsWith(ROOT + "export/")
        && !name.startsWith(ROOT + "encoder/")
        && !lower.endsWith(".class")
        && !lower.endsWith("/");
  }

  private static String stage(String name) {
    String rest = name.substring(ROOT.length());
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }
}
