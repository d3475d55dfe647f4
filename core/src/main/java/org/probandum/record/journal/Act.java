package org.probandum.record.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Rejected;

/// What an entry of the journal tells.
public sealed interface Act {

  /// Whether it can be undone: all but the case's making and undoing itself.
  default boolean undoable() {
    return switch (this) {
      case CaseCreated made -> false;
      case Undone undone -> false;
      case Redone redone -> false;
      case SettingChanged changed -> true;
      case SourcesAdded added -> true;
      case RunRecorded run -> true;
      case Decided decided -> true;
    };
  }

  /// The case was made.
  ///
  /// @param name what people call it
  /// @param format the format of the record (`probandum-case/1`)
  record CaseCreated(String name, String format) implements Act {}

  /// A setting of the case was given, or taken back where the value is null.
  record SettingChanged(String name, @Nullable String value) implements Act {}

  /// Files were added as sources.
  ///
  /// @param read those that became documents
  /// @param rejected those that did not, and why
  record SourcesAdded(List<StoredFile> read, List<Rejected> rejected) implements Act {
    public SourcesAdded {
      read = List.copyOf(read);
      rejected = List.copyOf(rejected);
    }
  }

  /// A run of the machine over an article.
  ///
  /// @param runId the run's own id, a hash of inputs, settings and version
  /// @param version the program's version
  /// @param name the name by which the case knows the article through its versions
  /// @param article the article's file
  /// @param report SHA-256 of the stored report
  /// @param keys SHA-256 of the stored list that gives each claim of the report its stable key
  /// @param claims how many claims
  record RunRecorded(
      String runId,
      String version,
      String name,
      StoredFile article,
      String report,
      String keys,
      int claims)
      implements Act {}

  /// A person decided.
  ///
  /// @param decision what
  /// @param basis hash of what was judged, as the machine had it; empty where nothing of the
  ///   machine's was
  record Decided(Decision decision, String basis) implements Act {}

  /// An entry no longer holds.
  ///
  /// @param entry its sequence number
  record Undone(long entry) implements Act {}

  /// An entry that was undone holds again.
  ///
  /// @param entry its sequence number
  record Redone(long entry) implements Act {}
}
