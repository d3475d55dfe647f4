/// What people bring from other tools: claims as annotations, tables or records, each anchored in
/// the article's text or refused with its reason; and tables of what they decided.
///
/// ```java
/// Intake intake = WebAnnotationIntake.read(bytes, article);
/// intake.proposals().forEach(proposal -> show(proposal.passage().quote()));
/// intake.refused().forEach(refused -> show(refused.place() + ": " + refused.reason()));
/// List<Acceptance> decisions = DecisionTable.read(bytes);
/// ```
@NullMarked
package org.probandum.intake;

import org.jspecify.annotations.NullMarked;
