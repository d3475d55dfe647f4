/// What was computed once and may be lost: files in a folder, each named by a hash of all that its
/// content depends on.
///
/// ```java
/// KeptFolder folder = KeptFolder.in(cache.resolve("documents"), ".reading", 512L << 20);
/// String key = KeptKey.of("reading/1").with(text).with(model).hash();
/// byte[] content = folder.find(key);
/// Kept kept = content == null ? null : NounBytes.read(content, Kept.class);
/// folder.put(key, NounBytes.bytes(new Kept(mentions)));
/// ```
@NullMarked
package org.probandum.kept;

import org.jspecify.annotations.NullMarked;
