package org.probandum.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.kept.KeptKey;

/// Which build of the library this is: a hash over its classes and data and over the libraries and
/// models with which it reads, so that what one build kept is never taken for what another would
/// find.
final class Build {
  /// A file of each library and model on which a reading, or the choice of what is read, depends.
  private static final List<String> READ_WITH =
      List.of(
          "/opennlp/tools/postag/POSTaggerME.class",
          "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
          "/langdetect-183.bin",
          "/org/threeten/extra/YearQuarter.class",
          "/org/apache/lucene/index/IndexReader.class",
          "/org/apache/lucene/analysis/en/PorterStemFilter.class",
          "/ai/onnxruntime/OrtSession.class");

  private Build() {}

  /// The hash. The Java release is part of it, since its tables of characters are.
  static String identity() {
    try {
      Path place = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      KeptKey key = KeptKey.of("build").with(Version.VERSION);
      KeptKey own = key.with(Integer.toString(Runtime.version().feature()));
      KeptKey all = Files.isDirectory(place) ? folder(own, place) : jar(own, place);
      for (String name : READ_WITH) {
        all = library(all, name, Build.class.getResource(name));
      }
      return all.hash();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no address", e);
    }
  }

  /// The key with what holds one file of a library: the whole jar, or the file where it lies alone.
  ///
  /// @param place where the file lies, or null where it is not on the class path
  static KeptKey library(KeptKey key, String name, @Nullable URL place)
      throws IOException, URISyntaxException {
    if (place == null) {
      throw new IllegalStateException("missing " + name + " on the class path");
    }
    if (place.openConnection() instanceof JarURLConnection inJar) {
      return jar(key.with(name), Path.of(inJar.getJarFileURL().toURI()));
    }
    try (InputStream in = place.openStream()) {
      return key.with(name).with(in.readAllBytes());
    }
  }

  /// By the checksums that the jar's table of contents holds.
  private static KeptKey jar(KeptKey key, Path place) throws IOException {
    try (JarFile jar = new JarFile(place.toFile())) {
      List<JarEntry> entries = jar.stream().toList();
      for (JarEntry entry : entries) {
        key.with(entry.getName()).with(entry.getCrc() + " " + entry.getSize());
      }
    }
    return key;
  }

  private static KeptKey folder(KeptKey key, Path place) throws IOException {
    Resources.lexicons().forEach(data -> key.with(data.name()).with(data.sha256()));
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          key.with(place.relativize(file).toString()).with(in.readAllBytes());
        }
      }
    }
    return key;
  }
}
