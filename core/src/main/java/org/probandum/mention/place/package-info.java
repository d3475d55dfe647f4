/// Finds place names and says which places they are: a gazetteer in one block of bytes, guards that
/// keep names of persons, ships and ordinary words out, a ladder of small steps and a balance over
/// the whole document for names that several places share. Lists and tables are data beside the
/// class files.
///
/// ```java
/// PlaceFinder finder = PlaceFinder.load();
/// for (Mention.Location location : finder.find(document)) {
///   System.out.println(location.text() + " " + location.place().gazetteerId());
/// }
/// ```
@NullMarked
package org.probandum.mention.place;

import org.jspecify.annotations.NullMarked;
