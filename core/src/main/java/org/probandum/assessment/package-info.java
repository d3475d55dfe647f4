/// What the findings on one claim amount to, by the assessment rule: first row that fits, counted
/// in origins and never in copies.
///
/// ```java
/// Assessment assessment = AssessmentRule.assess(claim, findings, origins, originOf);
/// assessment.verdict();   // NO_EVIDENCE unless a finding bears on the claim
/// assessment.why();       // each step in plain words
/// ```
@NullMarked
package org.probandum.assessment;

import org.jspecify.annotations.NullMarked;
