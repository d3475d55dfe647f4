/// Files and folders to documents: plain text, Markdown with front matter, and HTML become a text
/// with what the document says about itself. Files are hostile input: sizes are bounded, nothing is
/// executed, nothing is fetched, and a file that cannot be read is listed with its reason.
///
/// ```java
/// FolderReader reader = FolderReader.create();
/// Folder folder = reader.read(Path.of("sources"), (done, total, path) -> {});
/// folder.documents(); // sorted by path
/// folder.rejected(); // each with its reason
/// ```
@NullMarked
package org.probandum.ingest;

import org.jspecify.annotations.NullMarked;
