/// Finds the passages of the sources that may bear on a claim. Every sentence of a source is a
/// passage; several searches, by words, by event, by numbers, by meaning and for the other side,
/// each give a ranking, and the rankings are joined. Finding decides nothing: what a passage says
/// of the claim is for others to judge. This is the only package that sees Lucene.
///
/// ```java
/// PassageIndex index = PassageIndex.build(sources, cache.over(encoder));
/// ArticleSearch search = index.against(article);
/// List<Hit> hits = search.search(article.claims().get(0), 20);
/// List<Excluded> copies = search.excluded();
/// ```
@NullMarked
package org.probandum.evidence;

import org.jspecify.annotations.NullMarked;
