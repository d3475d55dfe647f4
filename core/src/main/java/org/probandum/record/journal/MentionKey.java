package org.probandum.record.journal;

import org.probandum.model.Mention;
import org.probandum.model.Span;

/// Names a mention by its document, place and kind, the same in every run.
///
/// @param document the document's id
/// @param span UTF-16 offsets, half-open, into its text
/// @param kind what kind of mention
public record MentionKey(String document, Span span, Kind kind) {

  /// The kinds of mentions.
  public enum Kind {
    NAME,
    TIME,
    PLACE,
    QUANTITY;

    /// The kind of a mention.
    public static Kind of(Mention mention) {
      return switch (mention) {
        case Mention.Name name -> NAME;
        case Mention.Time time -> TIME;
        case Mention.Location location -> PLACE;
        case Mention.Count count -> QUANTITY;
      };
    }
  }

  /// The key of a mention.
  public static MentionKey of(String document, Mention mention) {
    return new MentionKey(document, mention.span(), Kind.of(mention));
  }
}
