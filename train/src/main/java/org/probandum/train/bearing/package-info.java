/// Learns what a search's findings are worth: the weights by which a passage that was found for a
/// claim counts as bearing on it, from invented cases whose findings readers have judged.
///
/// ```java
/// List<JudgedCase> cases = JudgedCase.own();
/// BearingRows rows = BearingRows.read(cases, models, work, System.out::println);
/// BearingFit fit = BearingFit.of(rows.all());
/// ```
@NullMarked
package org.probandum.train.bearing;

import org.jspecify.annotations.NullMarked;
