/// A report for tools of the web: annotations on the texts, fact checks that search engines read,
/// places on a map.
///
/// ```java
/// byte[] annotations = WebAnnotations.render(report, settings);
/// byte[] reviews = ClaimReviews.render(report, settings);
/// byte[] places = GeoJson.render(report, settings);
/// ```
@NullMarked
package org.probandum.export.web;

import org.jspecify.annotations.NullMarked;
