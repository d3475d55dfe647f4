/// Finds the names in a text — persons, bodies, peoples, buildings, documents — types them, and
/// gives every mention of one thing one canonical form.
///
/// ```java
/// NameFinder finder = NameFinder.load();
/// List<Mention.Name> names = finder.find(parsed);
/// names.getFirst().canonical(); // "TTP" for "Tehreek-i-Taliban Pakistan"
/// SortedMap<Span, String> references = Coreferences.load().find(parsed, names);
/// ```
@NullMarked
package org.probandum.mention.name;

import org.jspecify.annotations.NullMarked;
