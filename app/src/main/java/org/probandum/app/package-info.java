/// The command line: arguments in, files and a short summary out. All work is done by the library.
///
/// ```sh
/// probandum check article.txt --sources folder --out report
/// probandum read --jsonl < texts.jsonl > readings.jsonl
/// ```
@NullMarked
package org.probandum.app;

import org.jspecify.annotations.NullMarked;
