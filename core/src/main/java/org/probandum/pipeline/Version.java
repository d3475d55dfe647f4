package org.probandum.pipeline;

/// The program's version, as it stands in every record.
public final class Version {
  /// Equal to the version in the build file; a test holds the two together.
  public static final String VERSION = "0.1.0";

  private Version() {}
}
