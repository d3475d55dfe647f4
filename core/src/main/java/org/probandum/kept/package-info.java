/// What was computed once and may be lost: files in a folder, each named by a hash of all that its
/// content depends on.
///
/// ```java
/// KeptFolder folder = KeptFolder.in(cache.resolve("documents"), ".reading", 512L << 20);
/// String key = KeptKey.of("reading/1").with(text).with(model).hash();
/// byte[] content = folder.find(key);
/// folder.put(key, content == null ? read(text) : content);
/// ```
@NullMarked
package org.probandum.kept;

import org.jspecify.annotations.NullMarked;
