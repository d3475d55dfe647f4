package org.probandum.mention.name;

import org.probandum.model.NameType;

/// A well-known thing: what all its variants stand for.
record Known(String canonical, NameType type, String kind) {}
