package org.probandum.evidence;

import org.probandum.model.Document;

/// A source that is no evidence on the article, since it is the article.
///
/// @param document the source
/// @param reason why it is left out, as a plain sentence
public record Excluded(Document document, String reason) {}
