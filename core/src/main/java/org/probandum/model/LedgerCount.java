package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One number that one document gives of an incident.
///
/// @param claimId the article's claim that it belongs to or was compared with
/// @param passage where it stands with its surroundings
/// @param span where the number itself stands, in the same document
/// @param quantity what is counted and how many
/// @param reckoning as of when, over what time, as part of what, as far as its sentence says
/// @param countedBy who counted, where the sentence names them, or null
/// @param claimants on whose word the document gives it, innermost first; empty for its own word
/// @param standing how it lies to the article's count
/// @param outcome how it compares with the article's count, or null where it was not compared
/// @param note how it lies to the article's count, in words; empty for the article's own
public record LedgerCount(
    String claimId,
    Passage passage,
    Span span,
    Quantity quantity,
    Reckoning reckoning,
    @Nullable String countedBy,
    List<String> claimants,
    Standing standing,
    @Nullable Outcome outcome,
    String note) {

  /// How a count lies to the one that the article gives.
  public enum Standing {
    /// The article's own.
    ARTICLE,
    /// A count of the same.
    SAME,
    /// A count of the same that held earlier, and can have grown.
    EARLIER,
    /// A part of a count that the same document gives.
    PART,
    /// Another group is counted, or a whole beside a part.
    OTHER_SCOPE,
    /// Something else that is counted of the same incident.
    BESIDE
  }

  public LedgerCount {
    claimants = List.copyOf(claimants);
    if (span.end() > passage.document().text().length()) {
      throw new IllegalArgumentException(
          "count " + span + " is not inside " + passage.document().path());
    }
  }

  /// The exact words of the number.
  public String text() {
    return span.of(passage.document().text());
  }

  /// The time up to which it was counted, where its sentence says so on the calendar, or null.
  public @Nullable DayRange findAsOf() {
    TimeValue asOf = reckoning.asOf();
    return asOf == null ? null : DayRange.find(asOf);
  }

  /// The days on which its document can have been published, or null where it does not say.
  public @Nullable DayRange findPublished() {
    return DayRange.find(passage.document().metadata().published());
  }

  /// The days up to which it can hold at the latest: those it names, else those of publication, or
  /// null where neither is known.
  public @Nullable DayRange findHeld() {
    DayRange asOf = findAsOf();
    return asOf == null ? findPublished() : asOf;
  }
}
