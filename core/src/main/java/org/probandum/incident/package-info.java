/// What several documents report of one incident, put side by side: the ledger of its numbers, and
/// when and where each passage says that it happened. Nothing is judged here.
///
/// ```java
/// List<CountedClaim> claims = List.of(new CountedClaim(claim, findings));
/// List<Ledger> ledger = Ledgers.of(article, claims, inner, sources);
/// ledger.getFirst().counts(); // by the day up to which they hold, then by publication
/// ```
@NullMarked
package org.probandum.incident;

import org.jspecify.annotations.NullMarked;
