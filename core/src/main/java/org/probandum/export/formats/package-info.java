/// The list of all formats, and the one way to them, on which redaction lies.
///
/// ```java
/// ExportFormat format = ExportFormat.find("stix");
/// byte[] bytes = Exports.render(format, report, settings, Redaction.NONE);
/// Files.write(folder.resolve(format.fileName()), bytes);
/// ```
@NullMarked
package org.probandum.export.formats;

import org.jspecify.annotations.NullMarked;
