/// A report as a graph: what speaks for and against what, and what was made from what.
///
/// ```java
/// byte[] map = ArgdownMap.render(report, settings);
/// byte[] arguments = AifGraph.render(report, settings);
/// byte[] provenance = ProvenanceJson.render(report, settings);
/// ```
@NullMarked
package org.probandum.export.graph;

import org.jspecify.annotations.NullMarked;
