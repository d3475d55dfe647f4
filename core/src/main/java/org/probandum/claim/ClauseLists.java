package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Carries an actor from the head of a list to its items: in `the history of X's attacks is long:
/// the blast in A; the raid on B` both are attacks by X.
final class ClauseLists {
  private ClauseLists() {}

  static void carryActors(List<ClauseFrame> frames, ClauseTokens tokens, ActionLexicon lexicon) {
    int colon = -1;
    for (int i = 0; i < tokens.size() && colon < 0; i++) {
      colon = tokens.lower(i).equals(":") ? i : -1;
    }
    ClauseFrame header = colon < 0 ? null : header(frames, colon, lexicon);
    if (header == null || header.group == null) {
      return;
    }
    boolean carried = false;
    for (ClauseFrame frame : frames) {
      boolean item =
          frame.kind == ClauseFrame.Kind.NOUN
              && frame.head > colon
              && lexicon.has(frame.family, "event")
              && frame.link == ClauseFrame.Link.ITEM;
      if (item) {
        ClauseGroup by = header.group.first("by");
        frame.listHeader = by == null ? header.group : by;
        frame.listOwner = by == null;
        carried = true;
      }
    }
    header.absorbed |= carried;
  }

  private static @Nullable ClauseFrame header(
      List<ClauseFrame> frames, int colon, ActionLexicon lexicon) {
    for (ClauseFrame frame : frames) {
      boolean actor =
          frame.group != null
              && (frame.group.nominal().ownerFrom() >= 0 || frame.group.first("by") != null);
      if (frame.kind == ClauseFrame.Kind.NOUN
          && frame.head < colon
          && actor
          && lexicon.has(frame.family, "event")) {
        return frame;
      }
    }
    return null;
  }
}
