package org.probandum.record.journal;

/// A file of the case whose bytes are kept.
///
/// @param document the document's id
/// @param path where it was found, with `/`
/// @param sha256 SHA-256 of the original bytes
/// @param bytes their number
/// @param stored SHA-256 of the stored form of the document that was read from it
public record StoredFile(String document, String path, String sha256, long bytes, String stored) {}
