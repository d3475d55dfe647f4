package org.probandum.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.intake.Anchor.Quote;
import org.probandum.model.ClaimProposal;
import org.probandum.model.Document;
import org.probandum.model.Passage;
import org.probandum.model.Span;

/// Collects what is taken in and what is refused.
final class Gathering {
  /// What a file may hold at most, so that a hostile one cannot fill the memory.
  static final int MOST = 100_000;

  private final Document article;
  private final List<ClaimProposal> proposals = new ArrayList<>();
  private final List<Intake.Refused> refused = new ArrayList<>();

  Gathering(Document article) {
    this.article = article;
  }

  void take(
      String place, Quote quote, String proposition, @Nullable String label, @Nullable String by) {
    if (quote.exact().isBlank()) {
      refuse(place, "it does not say which words of the text it marks");
      return;
    }
    Span span = Anchor.find(article.text(), quote);
    if (span == null) {
      refuse(place, "its words do not stand in the text: “" + shortened(quote.exact()) + "”");
      return;
    }
    String claim = proposition.isBlank() ? span.of(article.text()) : proposition.strip();
    proposals.add(new ClaimProposal(new Passage(article, span), claim, label, by));
  }

  void refuse(String place, String reason) {
    refused.add(new Intake.Refused(place, reason));
  }

  Intake done() {
    return new Intake(proposals, refused);
  }

  private static String shortened(String words) {
    return words.length() <= 80 ? words : words.substring(0, 79) + "…";
  }
}
