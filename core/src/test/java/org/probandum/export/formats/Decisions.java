package org.probandum.export.formats;

import java.time.LocalDate;
import java.util.List;
import org.probandum.export.form.ExportSettings;
import org.probandum.model.Acceptance;
import org.probandum.model.Verdict;

/// What an invented person decided on the invented case: one verdict as proposed, one not, and one
/// on silence.
final class Decisions {
  static final ExportSettings SETTINGS =
      ExportSettings.DEFAULT.withAcceptances(
          List.of(
              new Acceptance("c1", Verdict.CONTRADICTED, "R. Reader", LocalDate.of(2022, 1, 9)),
              new Acceptance("c2", Verdict.SUPPORTED, "R. Reader", LocalDate.of(2022, 1, 10)),
              new Acceptance("c8", Verdict.NO_EVIDENCE, "R. Reader", LocalDate.of(2022, 1, 10))));

  private Decisions() {}
}
