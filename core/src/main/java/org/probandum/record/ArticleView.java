package org.probandum.record;

import java.util.List;
import org.probandum.model.Reading;

/// An article as the latest run read it, with persons' decisions on its mentions.
///
/// @param run the run
/// @param reading sentences, mentions, attributions, judgements, techniques and the machine's
///   claims
/// @param keys the stable key of each of the reading's claims, by index; empty where it has none
/// @param mentions decisions on its mentions that hold, the latest of each mention
public record ArticleView(
    RunRow run, Reading reading, List<String> keys, List<MentionRow> mentions) {
  public ArticleView {
    keys = List.copyOf(keys);
    mentions = List.copyOf(mentions);
  }
}
