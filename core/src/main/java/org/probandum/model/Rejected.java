package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// A file that did not become a document, and why.
///
/// @param path where it was found, relative to the folder given, with `/`
/// @param sha256 SHA-256 of its bytes, or null where they could not be read
/// @param reason one plain clause that names the cause
public record Rejected(String path, @Nullable String sha256, String reason) {}
