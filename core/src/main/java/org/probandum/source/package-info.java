/// Who rests on whom: passages that go back to one observation are one origin, however many
/// documents carry it.
///
/// ```java
/// OriginGrouper grouper = OriginGrouper.load();
/// Origins origins = grouper.group("c7", findings, readingsById);
/// origins.origins();       // each with its documents and the reason
/// ```
@NullMarked
package org.probandum.source;

import org.jspecify.annotations.NullMarked;
