package org.probandum.claim;

import java.util.List;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.Role;
import org.probandum.encoder.TagSpan;

/// Sets the edges of a content where the head that tags contents sees them, which it does better
/// than the row of roles, as long as both mean the same words.
final class HeadEdges {
  /// The least share of the tokens of both that they have in common.
  static final double SAME = 0.8;

  private final ReadScores scores;

  HeadEdges(ReadScores scores) {
    this.scores = scores;
  }

  /// The role with the edges of the one tagged content that it overlaps, if they are nearly the
  /// same and no cue of the role stands in it.
  Role snap(Role role, int cueSentence, TagSpan cue) {
    List<TagSpan> near =
        scores.get(role.sentence()).spans("content").stream()
            .filter(tag -> common(role, tag) > 0)
            .toList();
    if (near.size() != 1) {
      return role;
    }
    TagSpan tag = near.getFirst();
    int common = common(role, tag);
    int all = role.endToken() - role.firstToken() + tag.length() - common;
    boolean holdsCue = role.sentence() == cueSentence && tag.contains(cue.firstToken());
    return common < SAME * all || holdsCue
        ? role
        : new Role(role.kind(), role.sentence(), tag.firstToken(), tag.endToken(), role.score());
  }

  private static int common(Role role, TagSpan tag) {
    return Math.max(
        0,
        Math.min(role.endToken(), tag.endToken()) - Math.max(role.firstToken(), tag.firstToken()));
  }
}
