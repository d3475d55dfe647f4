/// A report to be read on paper or passed on: numbered notes under what is quoted, and an annex of
/// the sources; as a Word file, as a page, and as a PDF that a browser prints.
///
/// ```java
/// byte[] word = WordFile.render(report, settings);
/// byte[] pdf = PdfFile.render(report, settings.withBrowser(chromium));
/// ```
@NullMarked
package org.probandum.export.paper;

import org.jspecify.annotations.NullMarked;
