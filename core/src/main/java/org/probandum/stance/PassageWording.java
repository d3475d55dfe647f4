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

/// Tells how much of what a claim names a passage states, in whatever words: its names and numbers,
/// and whether as what is so or as what is only planned or asked. One for each claim, whose own
/// words are looked at once.
final class PassageWording {
  /// Characters before a passage in which those are named of whom it speaks.
  private static final int BEFORE = 200;

  private final Claim claim;
  private final Reading article;
  private final SameValues values;
  private final List<Token> words;
  private final List<String> content;
  private final boolean negated;

  /// What reads passages beside this claim.
  ///
  /// @param article the claim's article
  PassageWording(Claim claim, Reading article, SameValues values) {
    this.claim = claim;
    this.article = article;
    this.values = values;
    List<Sentence> own = claimed(claim, article);
    words = tokens(own);
    content = Wording.contentWords(own);
    negated = isNegated(own);
  }

  /// What the wording of the two shows.
  ///
  /// @param source the passage's document
  BearingCues.InWords read(Passage passage, Reading source) {
    List<Slot> given = values.of(claim, source.mentionsIn(passage.span()));
    HeadUnstated.Names names = HeadUnstated.names(claim, passage.quote(), "", given);
    HeadUnstated.Names near =
        names.lacking() == 0
            ? names
            : HeadUnstated.names(claim, passage.quote(), beside(passage), given);
    List<Sentence> theirs =
        source.parsed().sentences().stream()
            .filter(each -> each.span().overlaps(passage.span()))
            .toList();
    boolean open = Governing.opens(words, theirs);
    return new BearingCues.InWords(
        Wording.coverage(content, Wording.contentWords(theirs)),
        near.lacking(),
        names.lacking() - near.lacking(),
        near.areStated() && !open,
        open,
        negated != isNegated(theirs),
        words.size(),
        tokens(theirs).size());
  }

  /// Whether the passage is, at least in part, the word of the one who wrote or published the
  /// article.
  boolean isOfAuthor(Passage passage, Reading source) {
    return source.attributions().stream()
        .filter(attribution ->
            attribution.content().stream().anyMatch(span -> span.overlaps(passage.span())))
        .anyMatch(attribution -> StatementBasis.isOfArticle(attribution, source, article));
  }

  /// What can name those of whom the passage speaks: its title, what stands just before it, and
  /// those of the claim's parties that published it.
  private String beside(Passage passage) {
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

  /// The claim's own words of its sentence.
  private static List<Sentence> claimed(Claim claim, Reading article) {
    Sentence sentence = article.findSentence(claim.sentenceId());
    if (sentence == null) {
      return List.of();
    }
    List<Token> own =
        sentence.tokens().stream().filter(token -> claim.hull().overlaps(token.span())).toList();
    return List.of(
        new Sentence(
            sentence.id(),
            sentence.span(),
            sentence.text(),
            sentence.paragraph(),
            sentence.heading(),
            own));
  }

  private static boolean isNegated(List<Sentence> sentences) {
    return Wording.negations(sentences) % 2 == 1;
  }

  private static List<Token> tokens(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }
}
