/// Small real objects for tests of stages that consume what other stages make.
@NullMarked
package org.probandum.testing;

import org.jspecify.annotations.NullMarked;
