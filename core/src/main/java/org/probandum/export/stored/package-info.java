/// The whole of a report, kept so that any format can be made of it later: all that `report.json`
/// holds, the texts of the documents, and what only the program uses.
///
/// ```java
/// Files.write(folder.resolve(StoredReport.FILE), StoredReport.bytes(report));
/// Report again = StoredReport.read(Files.readAllBytes(folder.resolve(StoredReport.FILE)));
/// assert again.equals(report);
/// ```
@NullMarked
package org.probandum.export.stored;

import org.jspecify.annotations.NullMarked;
