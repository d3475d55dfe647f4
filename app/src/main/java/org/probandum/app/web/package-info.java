/// The workbench: a server on this machine alone, with a JSON API and the pages that use it.
///
/// ```java
/// try (Workbench workbench = Workbench.start(settings)) {
///   System.out.println("Workbench: " + workbench.address());
///   workbench.await();
/// }
/// ```
@NullMarked
package org.probandum.app.web;

import org.jspecify.annotations.NullMarked;
