/// Parsers of file formats by libraries (PDFBox, Tika, mime4j, jwarc): bytes in, parts out. They
/// run in a process of their own, so they may fail in any way; what they give is plain data.
///
/// ```java
/// List<Part> parts = new ArrayList<>();
/// Parsers parsers = Parsers.create(bounds, Tesseract.on(searchPath));
/// parsers.parse(Format.PDF, new Input.Memory(bytes), parts::add);
/// parts.getFirst(); // a Part.Body with text, properties and pages
/// ```
@NullMarked
package org.probandum.ingest.parser;

import org.jspecify.annotations.NullMarked;
