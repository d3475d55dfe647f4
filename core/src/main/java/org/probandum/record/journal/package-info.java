/// The record of a case: an append-only chain of entries, each saying who did what, when and why,
/// and each holding the hash of the one before it.
///
/// ```java
/// Act act = new Act.Decided(new Decision.DropClaim("k12ab"), "");
/// Entry entry = Entry.of(2, clock.instant(), "R. Ito", act, "A figure of speech.", first.hash());
/// entry.hash(); // changes with every word of the entry and of all entries before it
/// ```
@NullMarked
package org.probandum.record.journal;

import org.jspecify.annotations.NullMarked;
