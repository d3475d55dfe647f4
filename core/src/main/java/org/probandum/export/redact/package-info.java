/// Takes the names of private persons out of a report before it is rendered: out of every text,
/// quote, name, path and reason, with all offsets moved along. The same person has the same mark
/// everywhere.
///
/// ```java
/// Redaction redaction = Redaction.of(List.of("Ida Lund; Mayor Lund"));
/// Report shown = redaction.of(report);
/// List<String> left = redaction.remaining(report);
/// ```
@NullMarked
package org.probandum.export.redact;

import org.jspecify.annotations.NullMarked;
