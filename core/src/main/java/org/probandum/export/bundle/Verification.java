package org.probandum.export.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the check of a package found.
///
/// @param files how many files it holds
/// @param quotes how many quotes stand where the report says
/// @param unchecked how many could not be looked up, because the package does not hold the text
/// @param keyId the fingerprint of the key that signed it, or null where none could be read
/// @param stamp when a time-stamp service saw the signature, or null where there is no stamp
/// @param journal how many entries of a journal follow from one another, or null without a journal
/// @param problems what is wrong, each with its place; empty where the package is whole
public record Verification(
    int files,
    int quotes,
    int unchecked,
    @Nullable String keyId,
    @Nullable Stamped stamp,
    @Nullable Integer journal,
    List<Problem> problems) {
  public Verification {
    problems = List.copyOf(problems);
  }

  /// Something that is wrong.
  ///
  /// @param place a file of the package, or a byte of it
  /// @param words what is wrong there
  public record Problem(String place, String words) {}

  /// What a time stamp says.
  ///
  /// @param time when, in universal time
  /// @param service the name on the service's certificate, which is not checked against a list
  public record Stamped(String time, String service) {}

  /// Whether nothing is wrong.
  public boolean isWhole() {
    return problems.isEmpty();
  }
}
