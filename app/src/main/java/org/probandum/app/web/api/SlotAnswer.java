package org.probandum.app.web.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.record.ArticleView;
import org.probandum.record.MentionRow;
import org.probandum.record.journal.MentionKey;

/// A part of a claim that can be compared.
///
/// @param text its wording
/// @param normal the normal form that holds
/// @param machineNormal the machine's, where a person's holds, or null
/// @param mention the mention that fills it and can be corrected, or null
/// @param mark who read it so
record SlotAnswer(
    SlotKind slot,
    String text,
    @Nullable String normal,
    @Nullable String machineNormal,
    @Nullable Named mention,
    Mark mark) {

  /// Names a mention of the article.
  record Named(int start, int end, MentionKey.Kind kind) {}

  static List<SlotAnswer> all(Claim claim, ArticleView article) {
    List<SlotAnswer> answers = new ArrayList<>();
    for (Slot slot : claim.slots()) {
      answers.add(of(slot, article));
    }
    return answers;
  }

  private static SlotAnswer of(Slot slot, ArticleView article) {
    Mention mention = find(slot, article);
    if (mention == null) {
      return new SlotAnswer(slot.kind(), slot.text(), slot.normal(), null, null, Mark.MACHINE);
    }
    MentionKey.Kind kind = MentionKey.Kind.of(mention);
    Named named = new Named(mention.span().start(), mention.span().end(), kind);
    for (MentionRow row : article.mentions()) {
      if (row.key().span().equals(mention.span()) && row.key().kind() == kind) {
        return new SlotAnswer(
            slot.kind(), slot.text(), row.normal(), slot.normal(), named, Mark.of(row.decision()));
      }
    }
    return new SlotAnswer(slot.kind(), slot.text(), slot.normal(), null, named, Mark.MACHINE);
  }

  private static @Nullable Mention find(Slot slot, ArticleView article) {
    MentionKey.Kind kind = kind(slot.kind());
    for (Mention mention : article.reading().mentions()) {
      boolean inside = slot.span().contains(mention.span()) || mention.span().contains(slot.span());
      if (inside && MentionKey.Kind.of(mention) == kind) {
        return mention;
      }
    }
    return null;
  }

  private static MentionKey.@Nullable Kind kind(SlotKind slot) {
    return switch (slot) {
      case TIME -> MentionKey.Kind.TIME;
      case PLACE -> MentionKey.Kind.PLACE;
      case QUANTITY -> MentionKey.Kind.QUANTITY;
      case ACTOR, TARGET -> MentionKey.Kind.NAME;
      case ACTION, DOCUMENT, DEGREE, CAUSE -> null;
    };
  }
}
