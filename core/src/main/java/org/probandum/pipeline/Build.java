package org.probandum.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.probandum.kept.KeptKey;

/// Which build of the library this is: a hash over its classes and data, so that what one build
/// kept is never taken for what another would find.
final class Build {
  private Build() {}

  /// The hash. The Java release is part of it, since its tables of characters are.
  static String identity() {
    try {
      Path place = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      KeptKey key = KeptKey.of("build").with(Version.VERSION);
      key.with(Integer.toString(Runtime.version().feature()));
      return (Files.isDirectory(place) ? folder(key, place) : jar(key, place)).hash();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no address", e);
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
