package org.probandum.app.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A library of the pages, as it lies in its archive on the class path.
///
/// @param name what stands for it in addresses
/// @param group the archive's group
/// @param artifact the archive's name
/// @param root where its files lie, with `%s` for its version
record Library(String name, String group, String artifact, String root) {
  /// All that the pages use.
  static final List<Library> ALL =
      List.of(
          mvnpm("lit", "org.mvnpm", "lit"),
          mvnpm("lit-html", "org.mvnpm", "lit-html"),
          mvnpm("lit-element", "org.mvnpm", "lit-element"),
          mvnpm("reactive-element", "org.mvnpm.at.lit", "reactive-element"),
          webjar("leaflet"),
          webjar("cytoscape"),
          webjar("d3"));

  private static Library mvnpm(String name, String group, String artifact) {
    return new Library(name, group, artifact, "META-INF/resources/_static/" + name + "/%s/");
  }

  private static Library webjar(String name) {
    return new Library(
        name, "org.webjars.npm", name, "META-INF/resources/webjars/" + name + "/%s/");
  }

  static @Nullable Library find(String name) {
    return ALL.stream().filter(library -> library.name().equals(name)).findFirst().orElse(null);
  }

  /// The resource that holds one of its files.
  String resource(String file) {
    return root.formatted(version()) + file;
  }

  private String version() {
    String described = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = Library.class.getClassLoader().getResourceAsStream(described)) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      String version = properties.getProperty("version");
      if (version == null) {
        throw new IllegalStateException("the library " + name + " is not on the class path");
      }
      return version;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + described, e);
    }
  }
}
