/// Text to sentences and tokens: paragraphs, sentence ends, words, parts of speech, lemmas, and the
/// language a text is in. Offsets always index the document's own text; nothing is rewritten.
///
/// ```java
/// TextParser parser = TextParser.load(); // once; threads may share it
/// ParsedDocument parsed = parser.parse(document);
/// for (Sentence sentence : parsed.sentences()) {
///   sentence.tokens(); // with part of speech and lemma
/// }
/// ```
@NullMarked
package org.probandum.text;

import org.jspecify.annotations.NullMarked;
