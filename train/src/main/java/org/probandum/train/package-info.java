/// Trains the small transformer's heads and writes them out as the core reads them.
@NullMarked
package org.probandum.train;

import org.jspecify.annotations.NullMarked;
