/// The geometry of the page's drawings: axes of time and number, and a plain map. Pure functions
/// from values to positions; nothing here writes markup.
///
/// ```java
/// TimeAxis axis = TimeAxis.over(List.of(days));
/// Stretch bar = axis.stretch(days);
/// bar.from(); // "12.5%" of the width
/// ```
@NullMarked
package org.probandum.export.draw;

import org.jspecify.annotations.NullMarked;
