/// Numbers in digits and words, read from the pieces of a sentence's tokens.
///
/// ```java
/// Numbers numbers = Numbers.load();
/// List<Atom> atoms = Atom.split(sentence);
/// Numeral numeral = numbers.find(atoms, 0); // "two hundred and fifty" -> 250
/// ```
@NullMarked
package org.probandum.mention.number;

import org.jspecify.annotations.NullMarked;
