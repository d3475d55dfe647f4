/// How a passage bears on a claim: slot by slot, like with like, and a relation that names the slot
/// which decides. Words in common, or a near vector, never decide anything here.
///
/// ```java
/// StanceJudge judge = StanceJudge.load();
/// Finding finding = judge.judge(claim, article, passage, source, score);
/// finding.relation(); // SUPPORTS, CONTRADICTS, QUALIFIES or MENTIONS
/// finding.why();      // which slots agree, which do not
/// ```
@NullMarked
package org.probandum.stance;

import org.jspecify.annotations.NullMarked;
