/// Measures quality on labelled data that is not shipped, and speed.
///
/// ```sh
/// ./probandum-bench time --data ../shared/data
/// ```
@NullMarked
package org.probandum.bench;

import org.jspecify.annotations.NullMarked;
