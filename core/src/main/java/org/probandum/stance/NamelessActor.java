package org.probandum.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.text.NameForms;

/// What holds for a claim whose doer is only a pronoun that nothing resolves (`it bombed the
/// station`): a passage that names a doer of whom the article says nothing there is on somebody
/// else's deed, for all that one can tell.
final class NamelessActor {
  private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we", "i");

  /// Sentences before the claim's in which the doer can be named.
  private static final int BEFORE = 4;

  private NamelessActor() {}

  /// The decision, or a mention where the passage's doer is not named near the claim.
  static RelationRule.Decision apply(
      RelationRule.Decision decision, EventComparison comparison, Reading article) {
    Claim claim = comparison.claim();
    String pronoun = subject(claim);
    if (decision.relation() == Relation.MENTIONS
        || !claim.slots(SlotKind.ACTOR).isEmpty()
        || pronoun == null) {
      return decision;
    }
    List<String> doers =
        comparison.statement().slots(SlotKind.ACTOR).stream()
            .map(Slot::value)
            .filter(SlotValue.Participant.class::isInstance)
            .map(SlotValue.Participant.class::cast)
            .filter(SlotValue.Participant::named)
            .map(SlotValue.Participant::canonical)
            .toList();
    List<String> near = namesNear(claim, article);
    boolean known =
        doers.isEmpty()
            || doers.stream()
                .anyMatch(doer -> near.stream().anyMatch(name -> NameForms.compatible(doer, name)));
    return known
        ? decision
        : RelationRule.Decision.mentions(
            SlotKind.ACTOR,
            "Whom the claim means by “"
                + pronoun
                + "” is not known, and "
                + doers.getFirst()
                + " is not named near it.");
  }

  /// The open pronoun that stands before the claim's verb, or null.
  private static @Nullable String subject(Claim claim) {
    Slot action = claim.findSlot(SlotKind.ACTION);
    String text = claim.proposition().toLowerCase(Locale.ROOT);
    int verb = action == null ? -1 : text.indexOf(action.text().toLowerCase(Locale.ROOT));
    if (verb < 0) {
      return null;
    }
    List<String> ahead = List.of(text.substring(0, verb).split("[^\\p{L}]+", -1));
    return claim.unresolved().stream()
        .filter(word -> SUBJECTS.contains(word.toLowerCase(Locale.ROOT)))
        .filter(word -> ahead.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private static List<String> namesNear(Claim claim, Reading article) {
    List<Sentence> sentences = article.parsed().sentences();
    int at = article.parsed().indexOf(claim.sentenceId());
    List<String> names = new ArrayList<>();
    for (int i = Math.max(0, at - BEFORE); i <= at; i++) {
      for (Mention mention : article.mentionsIn(sentences.get(i).span())) {
        names.add(mention.normal());
        names.add(mention.text());
      }
    }
    return names;
  }
}
