/// What the server works on: the folder of cases, the cases that are open, and checks that run in
/// the background.
///
/// ```java
/// CaseShelf shelf = new CaseShelf(folder, null, options);
/// OpenCase file = shelf.open("maine");
/// Run run = runs.start(file, documentId, "R. Ito");
/// run.follow(event -> System.out.println(event.stage()));
/// ```
@NullMarked
package org.probandum.app.web.work;

import org.jspecify.annotations.NullMarked;
