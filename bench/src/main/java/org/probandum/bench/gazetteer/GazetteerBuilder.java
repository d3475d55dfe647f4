package org.probandum.bench.gazetteer;

import java.io.IOException;
import java.nio.file.Path;

/// Builds `gazetteer.bin.gz` from open data; see `docs/gazetteer.md`.
public final class GazetteerBuilder {
  private GazetteerBuilder() {}

  /// Arguments: folder of the unpacked packages, folder of our tables, file to write.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: GazetteerBuilder DATA TABLES OUTPUT");
      System.exit(2);
    }
    SourceData source = new SourceData(Path.of(arguments[0]), Path.of(arguments[1]));
    Assembly assembly = new Assembly(source);
    GazetteerWriter.write(assembly.entries(), Path.of(arguments[2]));
    System.out.println(assembly.entries().size() + " places");
  }
}
