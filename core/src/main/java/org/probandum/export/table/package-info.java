/// A report as tables: one of claims, one of evidence, one of mentions, one of sources; as text or
/// as one workbook. No cell can act as a formula.
///
/// ```java
/// byte[] text = CsvTable.bytes(Sheets.claims(report, settings));
/// byte[] workbook = Workbook.render(report, settings);
/// ```
@NullMarked
package org.probandum.export.table;

import org.jspecify.annotations.NullMarked;
