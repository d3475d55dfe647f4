/// The evidence package: one file with the report, what it rests on, hashes of everything, a
/// signature, and, where wanted, a time stamp; and the check of such a file on another machine.
///
/// ```java
/// SigningKey key = SigningKey.loadOrCreate(folder);
/// EvidencePackage.write(report, contents, key, null, out);
/// Verification found = PackageCheck.run(file, Map.of(), null);
/// boolean good = found.isWhole();
/// ```
@NullMarked
package org.probandum.export.bundle;

import org.jspecify.annotations.NullMarked;
