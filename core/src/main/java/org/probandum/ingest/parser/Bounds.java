package org.probandum.ingest.parser;

/// How much one parse may give.
///
/// @param textLength most UTF-16 units of one text
/// @param memberBytes most bytes of one member
/// @param totalBytes most bytes of all members
/// @param members most members
/// @param pages most pages of one file
public record Bounds(int textLength, long memberBytes, long totalBytes, int members, int pages) {}
