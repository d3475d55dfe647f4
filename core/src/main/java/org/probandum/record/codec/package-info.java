/// Records and sealed interfaces as JSON and back, exactly: what is read equals what was written.
///
/// ```java
/// Coded coded = new ReportCodec().write(report);
/// Report same = new ReportCodec().read(coded.bytes(), Report.class, documents::get);
/// same.equals(report); // true
/// ```
@NullMarked
package org.probandum.record.codec;

import org.jspecify.annotations.NullMarked;
