/// Names techniques of rhetoric by their wording, each with a reason that a reader can accept or
/// dispute. It looks at words only, never at who says them or of whom, and rather misses one than
/// names one wrongly.
///
/// ```java
/// ParsedDocument article = TextParser.load().parse(document);
/// List<Technique> techniques = TechniqueFinder.load().find(article);
/// techniques.getFirst().name(); // "rhetorical question"
/// techniques.getFirst().why(); // one plain sentence
/// ```
@NullMarked
package org.probandum.rhetoric;

import org.jspecify.annotations.NullMarked;
