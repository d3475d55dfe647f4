/// Finds expressions of time and gives each its normal form.
///
/// ```java
/// TimeFinder finder = TimeFinder.load();
/// for (Mention.Time time : finder.find(parsed)) {
///   System.out.println(time.text() + " = " + time.value().edtf()); // last Friday = 2023-07-28
/// }
/// ```
@NullMarked
package org.probandum.mention.time;

import org.jspecify.annotations.NullMarked;
