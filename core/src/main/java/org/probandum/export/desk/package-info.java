/// A report for the graphs that analysts work in: threat intelligence and the tracing of persons
/// and documents.
///
/// ```java
/// ExportSettings settings = ExportSettings.DEFAULT.withAcceptances(acceptances);
/// byte[] bundle = StixBundle.render(report, settings);
/// byte[] entities = FollowTheMoney.render(report, settings);
/// ```
@NullMarked
package org.probandum.export.desk;

import org.jspecify.annotations.NullMarked;
