/// The process in which parsers run: a Java of its own with little memory, a time limit and no
/// network, used for many files and started anew after one that stopped it.
///
/// ```java
/// try (ParserProcess process = ParserProcess.create(settings)) {
///   process.parse(Format.PDF, new Input.Memory(bytes), parts::add);
/// }
/// ```
@NullMarked
package org.probandum.ingest.child;

import org.jspecify.annotations.NullMarked;
