/// What stands between the network and the workbench: who may ask, what may be asked, how answers
/// and refusals look, and the files of the pages.
///
/// ```java
/// Guard guard = new Guard(Keys.random());
/// routes.before(policy::apply); // headers first, so that a refusal has them too
/// routes.before(guard::check); // throws a Problem
/// routes.get("/lib/{library}/<file>", assets::library);
/// ```
@NullMarked
package org.probandum.app.web.http;

import org.jspecify.annotations.NullMarked;
