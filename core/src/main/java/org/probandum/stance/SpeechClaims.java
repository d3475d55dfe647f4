package org.probandum.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Why;

/// Claims that somebody said something (*the mayor accused the mill of poisoning the river*). What
/// shows that the content was said is evidence for the speech, though none for the content.
public final class SpeechClaims {
  private SpeechClaims() {}

  /// The claims that are the content of this one's speech, in order; none where it is about no
  /// speech.
  public static List<Claim> contents(Claim claim, Reading article) {
    Slot action = claim.findSlot(SlotKind.ACTION);
    if (action == null) {
      return List.of();
    }
    return article.claims().stream()
        .filter(content -> !content.id().equals(claim.id()))
        .filter(content ->
            content.attributions().stream()
                .findFirst()
                .filter(index -> speaks(article.attributions().get(index), claim, action.span()))
                .isPresent())
        .toList();
  }

  private static boolean speaks(Attribution attribution, Claim claim, Span action) {
    return attribution.sentenceId().equals(claim.sentenceId())
        && attribution.cue().stream().anyMatch(action::overlaps);
  }

  /// The findings on a claim about speech, with what was found on its content: a passage in which
  /// the claimant says it supports the speech, or, where the words are others, qualifies it.
  ///
  /// @param own what was found on the claim itself
  /// @param contents what was found on its contents
  public static List<Finding> with(Claim claim, List<Finding> own, List<Finding> contents) {
    Map<Passage, Finding> said = new LinkedHashMap<>();
    for (Finding content : contents) {
      if (content.said() == Said.SAID) {
        said.merge(
            content.passage(), spoken(claim, content), (a, b) -> a.bears() && b.bears() ? a : b);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : own) {
      Finding spoken = said.remove(finding.passage());
      findings.add(finding.bears() || spoken == null ? finding : spoken);
    }
    findings.addAll(said.values());
    return findings;
  }

  private static Finding spoken(Claim claim, Finding content) {
    boolean same = content.relation() == Relation.SUPPORTS;
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(content.flags());
    // On what was said, the claimant's own words are what is asked for.
    flags.removeAll(Set.of(Flag.REPEATS_CLAIMANT, Flag.PARTY_STATEMENT, Flag.HEDGED));
    String text =
        same
            ? "The passage reports that this was said."
            : "The passage reports that the same claimant said so, in other words.";
    Relation relation = same ? Relation.SUPPORTS : Relation.QUALIFIES;
    return new Finding(
        claim.id(),
        content.passage(),
        relation,
        same ? null : SlotKind.ACTION,
        null,
        content.score(),
        content.comparisons(),
        flags,
        content.basis(),
        Why.of(relation.name(), text, List.of(content.why())).at(content.passage()));
  }
}
