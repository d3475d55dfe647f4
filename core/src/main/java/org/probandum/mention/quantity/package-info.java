/// Finds numbers of something, with their bounds, their unit and what happened to those counted.
///
/// ```java
/// QuantityFinder finder = QuantityFinder.load();
/// for (Mention.Count count : finder.find(parsed)) {
///   System.out.println(count.text() + " = " + count.normal()); // over 60 = KILLED person (60,∞)
/// }
/// ```
@NullMarked
package org.probandum.mention.quantity;

import org.jspecify.annotations.NullMarked;
