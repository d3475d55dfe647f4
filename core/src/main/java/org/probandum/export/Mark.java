package org.probandum.export;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;

/// A stretch of a text that is to be marked on a page. Marks may overlap in any way.
///
/// @param span where
/// @param style the style class
/// @param anchor the name under which links find its start, or null
/// @param link the name of the anchor it leads to, or null
/// @param label short sign shown before its start, or null
/// @param note what it is, in words, or null
record Mark(
    Span span,
    String style,
    @Nullable String anchor,
    @Nullable String link,
    @Nullable String label,
    @Nullable String note) {

  /// A stretch with a style alone.
  static Mark plain(Span span, String style, String note) {
    return new Mark(span, style, null, null, null, note);
  }

  /// A place that links find.
  static Mark anchored(Span span, String style, String anchor) {
    return new Mark(span, style, anchor, null, null, null);
  }
}
