/// The JSON API under `/api/v1`: each class answers for one resource. What the answers hold is
/// described in `openapi.json`, which a test holds against them.
///
/// ```java
/// new ClaimsApi(shelf).addTo(routes); // GET /cases/{case}/claims, GET /cases/{case}/claims/{claim}
/// ```
@NullMarked
package org.probandum.app.web.api;

import org.jspecify.annotations.NullMarked;
