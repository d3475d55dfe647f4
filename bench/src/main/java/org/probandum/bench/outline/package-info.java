/// Builds the coasts and boundaries that the workbench's map draws, from Natural Earth.
///
/// ```sh
/// npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
/// java -cp … org.probandum.bench.outline.OutlineBuilder package/countries-50m.json outline.json
/// ```
@NullMarked
package org.probandum.bench.outline;

import org.jspecify.annotations.NullMarked;
