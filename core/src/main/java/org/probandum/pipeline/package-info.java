/// The one place that wires the stages, in order. It reads like a table of contents.
///
/// ```java
/// try (Checker checker = Checker.load(cacheFolder)) {
///   Report report = checker.check(article, folder, Progress.SILENT);
/// }
/// ```
@NullMarked
package org.probandum.pipeline;

import org.jspecify.annotations.NullMarked;
