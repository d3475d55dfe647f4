package org.probandum.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A source document in a list.
///
/// @param id the document's id
/// @param path where it was found
/// @param title its headline, or its path
/// @param source who publishes it, or its path where it does not say
/// @param published date of publication as EDTF, or null
/// @param language BCP 47 tag, or null
/// @param sha256 of the original bytes
/// @param bytes their number
/// @param entry the entry that added it
/// @param added when
/// @param claims how many claims it bears on
public record DocumentRow(
    String id,
    String path,
    String title,
    String source,
    @Nullable String published,
    @Nullable String language,
    String sha256,
    long bytes,
    long entry,
    Instant added,
    int claims) {}
