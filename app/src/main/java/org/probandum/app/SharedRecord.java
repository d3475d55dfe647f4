package org.probandum.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Acceptance;
import org.probandum.model.Report;
import org.probandum.pipeline.CaseShare;
import org.probandum.record.Case;
import org.probandum.record.CaseView;

/// What is given out: the report of a folder, or a case's latest run with what persons decided.
///
/// @param report the record
/// @param accepted the verdicts that persons decided
/// @param journal the case's journal as JSON lines, or null where there is no case
/// @param folder where exports go if nothing else is said
/// @param file the case, or null where there is none
record SharedRecord(
    Report report,
    List<Acceptance> accepted,
    @Nullable String journal,
    Path folder,
    @Nullable Case file) {
  SharedRecord {
    accepted = List.copyOf(accepted);
  }

  /// What lies there: a case, or a report's folder or record.
  static SharedRecord at(Path path) {
    if (!Case.isCase(path)) {
      StoredRecord stored = StoredRecord.at(path);
      return new SharedRecord(stored.read(), List.of(), null, stored.folder(), null);
    }
    Case file = CaseAccess.open(path);
    try (CaseView view = file.view()) {
      CaseShare share = CaseShare.find(view);
      if (share == null) {
        throw Failure.failed(
            "the case has no run\nMaybe: probandum case check " + path + " ARTICLE");
      }
      return new SharedRecord(
          share.report(), share.accepted(), CaseShare.journal(view), file.folder(), file);
    }
  }
}
