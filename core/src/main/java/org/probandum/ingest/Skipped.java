package org.probandum.ingest;

/// A file or folder that was passed over by somebody's will, and whose.
///
/// @param path relative to the folder given, with `/`; a folder's ends in `/`
/// @param reason one plain clause
public record Skipped(String path, String reason) {}
