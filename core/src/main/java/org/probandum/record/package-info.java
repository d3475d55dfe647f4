/// A case that lasts: a folder with the originals, the journal, and views derived from it. What a
/// machine found and what a person decided stand side by side and never overwrite one another.
///
/// ```java
/// Case file = Case.open(folder, options);
/// try (CaseWriter writer = file.write("review")) {
///   writer.decide("R. Ito", new Decision.SetVerdict("k12ab", Verdict.CONTRADICTED), "See p. 3.");
/// }
/// try (CaseView view = file.view()) { view.claims(ClaimQuery.queue(0, 20)); }
/// ```
@NullMarked
package org.probandum.record;

import org.jspecify.annotations.NullMarked;
