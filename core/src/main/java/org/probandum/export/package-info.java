/// Reports rendered from the record: `report.json`, the same as one HTML page, and what reading
/// alone gives as one line of JSON. Nothing is decided here; equal records give equal bytes.
///
/// ```java
/// Files.write(out.resolve("report.json"), ReportJson.bytes(report));
/// Files.write(out.resolve("report.html"), ReportHtml.bytes(report));
/// String line = ReadingJson.line("a1", reading);
/// ```
@NullMarked
package org.probandum.export;

import org.jspecify.annotations.NullMarked;
