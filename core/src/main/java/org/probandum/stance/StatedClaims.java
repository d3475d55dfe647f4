package org.probandum.stance;

import java.util.List;
import java.util.Locale;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotValue;
import org.probandum.model.Token;

/// Tells which passages state all that a claim names, in whatever words: its names and numbers, not
/// as what is only planned or asked, and not as the word of the article's own author. Only of them
/// the stance model is asked whether they tell something of the claim in other words.
final class StatedClaims {
  /// Characters before a passage in which those are named of whom it speaks.
  private static final int BEFORE = 200;

  private final SameValues values = new SameValues(Units.load());

  /// Whether the passage does.
  ///
  /// @param article the claim's article
  /// @param source the passage's document
  boolean isStated(Claim claim, Reading article, Passage passage, Reading source) {
    List<Slot> given = values.of(claim, source.mentionsIn(passage.span()));
    return HeadUnstated.none(claim, passage.quote(), beside(claim, passage), given)
        && !isOpen(claim, article, passage, source)
        && source.attributions().stream()
            .filter(attribution ->
                attribution.content().stream().anyMatch(span -> span.overlaps(passage.span())))
            .noneMatch(attribution -> StatementBasis.isOfArticle(attribution, source, article));
  }

  /// What can name those of whom the passage speaks: its title, what stands just before it, and
  /// those of the claim's parties that published it.
  private static String beside(Claim claim, Passage passage) {
    Document document = passage.document();
    int start = passage.span().start();
    StringBuilder beside =
        new StringBuilder(document.text().substring(Math.max(0, start - BEFORE), start));
    String title = document.metadata().title();
    beside.append(' ').append(title == null ? "" : title);
    String publisher = document.metadata().publisher();
    for (Slot slot : claim.slots()) {
      if (publisher != null
          && slot.value() instanceof SlotValue.Participant party
          && party.named()
          && StatementBasis.names(publisher.toLowerCase(Locale.ROOT), party.canonical())) {
        beside.append(' ').append(party.canonical());
      }
    }
    return beside.toString();
  }

  private static boolean isOpen(Claim claim, Reading article, Passage passage, Reading source) {
    Sentence sentence = article.findSentence(claim.sentenceId());
    List<Token> ours =
        sentence == null
            ? List.of()
            : sentence.tokens().stream()
                .filter(token -> claim.hull().overlaps(token.span()))
                .toList();
    return Governing.opens(
        ours,
        source.parsed().sentences().stream()
            .filter(each -> each.span().overlaps(passage.span()))
            .toList());
  }
}
