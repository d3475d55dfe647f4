/// A report for those who annotate and measure: a layered text for INCEpTION, records in the form
/// of the AVeriTeC data set, and the sources as citations.
///
/// ```java
/// byte[] layers = WebAnnoTsv.render(report, settings);
/// byte[] records = AveritecRecords.render(report, settings);
/// byte[] citations = CslCitations.render(report, settings);
/// ```
@NullMarked
package org.probandum.export.corpus;

import org.jspecify.annotations.NullMarked;
