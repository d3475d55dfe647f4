package org.probandum.intake;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.probandum.intake.Anchor.Quote;
import org.probandum.model.Document;

/// Takes in a table of claims: `text` (or `quote`), the words of the article; and, where there are
/// such columns, `proposition` (or `statement`), `start` in UTF-16 units, `label` (or
/// `accepted_verdict`), `by` (or `accepted_by`). Our own table of claims is one.
public final class ClaimCsvIntake {
  private ClaimCsvIntake() {}

  /// The claims of the table, anchored in the article.
  ///
  /// @throws IntakeException where the bytes are no such table
  public static Intake read(byte[] bytes, Document article) throws IntakeException {
    Table table = Table.read(bytes, "text", "quote");
    Gathering gathering = new Gathering(article);
    for (CSVRecord row : table.rows()) {
      String words = orEmpty(Table.find(row, "text", "quote"));
      gathering.take(
          "row " + (row.getRecordNumber() + 1),
          new Quote(words, "", "", start(row)),
          orEmpty(Table.find(row, "proposition", "statement")),
          Table.find(row, "label", "accepted_verdict"),
          Table.find(row, "by", "accepted_by"));
    }
    return gathering.done();
  }

  private static int start(CSVRecord row) {
    String start = Table.find(row, "start");
    return start != null && start.matches("\\d{1,9}") ? Integer.parseInt(start) : -1;
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
