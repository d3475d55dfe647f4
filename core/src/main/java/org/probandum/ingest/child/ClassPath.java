package org.probandum.ingest.child;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a second Java finds the classes of this one.
final class ClassPath {
  private ClassPath() {}

  /// The class path, absolute. Where the program was loaded by a loader of its own, as a batch
  /// system or a test launcher does, also every jar that this loader sees.
  static String here() throws IOException {
    Set<String> places = new LinkedHashSet<>();
    ClassLoader loader = ParserMain.class.getClassLoader();
    if (loader != null && !loader.equals(ClassLoader.getSystemClassLoader())) {
      own(places);
      jars(loader, places);
    }
    String given = System.getProperty("java.class.path", "");
    for (String place : given.split(Pattern.quote(File.pathSeparator), -1)) {
      if (!place.isEmpty()) {
        places.add(Path.of(place).toAbsolutePath().toString());
      }
    }
    return String.join(File.pathSeparator, places);
  }

  private static void own(Set<String> places) throws IOException {
    CodeSource source = ParserMain.class.getProtectionDomain().getCodeSource();
    if (source != null) {
      add(source.getLocation(), places);
    }
  }

  private static void jars(ClassLoader loader, Set<String> places) throws IOException {
    for (URL manifest : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
      if (manifest.openConnection() instanceof JarURLConnection jar) {
        add(jar.getJarFileURL(), places);
      }
    }
  }

  private static void add(URL place, Set<String> places) throws IOException {
    try {
      URI uri = place.toURI();
      if ("file".equals(uri.getScheme())) {
        places.add(Path.of(uri).toString());
      }
    } catch (URISyntaxException e) {
      throw new IOException("not a place: " + place, e);
    }
  }
}
