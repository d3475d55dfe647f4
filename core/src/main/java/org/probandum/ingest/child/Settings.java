package org.probandum.ingest.child;

import java.time.Duration;
import org.probandum.ingest.parser.Bounds;

/// What a parser process may use.
///
/// @param bounds how much one parse may give
/// @param megabytes memory for its objects
/// @param silence longest time without a part
/// @param perFile longest time for one file
/// @param perArchive longest time for one file that holds others
public record Settings(
    Bounds bounds, int megabytes, Duration silence, Duration perFile, Duration perArchive) {

  /// Checks that there is something of each.
  ///
  /// @throws IllegalArgumentException where there is not
  public Settings {
    if (megabytes < 16) {
      throw new IllegalArgumentException("a parser needs 16 megabytes or more, got " + megabytes);
    }
    if (!silence.isPositive() || !perFile.isPositive() || !perArchive.isPositive()) {
      throw new IllegalArgumentException("every duration must be positive");
    }
  }
}
