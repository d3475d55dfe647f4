package org.probandum.pipeline;

/// Told how far a check has come. A stage begins with its first call, and ends where another one
/// begins. Called from several threads.
@FunctionalInterface
public interface Progress {
  /// Tells nobody.
  Progress SILENT = (stage, done, total) -> {};

  /// Some of a stage is done.
  ///
  /// @param stage what is being done, as a participle (`reading sources`)
  /// @param done how many are done
  /// @param total how many there are
  void update(String stage, int done, int total);
}
