/// The nouns of Probandum: what a document is made of, what it claims, what bears on a claim, and
/// what follows. Records and sealed interfaces without input or output; every other package knows
/// these words and no others.
///
/// ```java
/// Document article = Document.of("article.txt", bytes, text, Metadata.EMPTY);
/// Passage passage = new Passage(article, new Span(0, 12));
/// passage.quote(); // always the exact slice of the stored text
/// ```
@NullMarked
package org.probandum.model;

import org.jspecify.annotations.NullMarked;
