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

  /// Most UTF-16 units of a claim's wording.
  private static final int LONGEST = 10_000;

  private final Document article;
  private final List<ClaimProposal> proposals = new ArrayList<>();
  private final List<Intake.Refused> refused = new ArrayList<>();
  private int passedOver;

  Gathering(Document article) {
    this.article = article;
  }

  void take(
      String place, Quote quote, String proposition, @Nullable String label, @Nullable String by) {
    take(place, List.of(quote), proposition, label, by);
  }

  /// Takes a claim whose words stand in several places: its span reaches over all of them.
  void take(
      String place,
      List<Quote> quotes,
      String proposition,
      @Nullable String label,
      @Nullable String by) {
    Span span = null;
    for (Quote quote : quotes) {
      Span found = quote.exact().isBlank() ? null : Anchor.find(article.text(), quote);
      if (found == null) {
        refuse(place, reason(quote));
        return;
      }
      span = span == null ? found : span.hull(found);
    }
    if (span == null) {
      refuse(place, reason(Quote.of("")));
      return;
    }
    String claim = proposition.isBlank() ? span.of(article.text()) : proposition.strip();
    if (claim.length() > LONGEST) {
      refuse(place, "its wording is longer than " + LONGEST + " characters");
      return;
    }
    proposals.add(new ClaimProposal(new Passage(article, span), claim, note(label), note(by)));
  }

  private static String reason(Quote quote) {
    return quote.exact().isBlank()
        ? "it does not say which words of the text it marks"
        : "its words do not stand in the text: “" + shortened(quote.exact()) + "”";
  }

  private static @Nullable String note(@Nullable String text) {
    return text == null || text.isBlank() ? null : shortened(text.strip());
  }

  /// Counts what marks something else than a claim.
  void passOver() {
    passedOver++;
  }

  void refuse(String place, String reason) {
    refused.add(new Intake.Refused(place, reason));
  }

  Intake done() {
    return new Intake(proposals, refused, passedOver);
  }

  private static String shortened(String words) {
    return words.length() <= 80 ? words : words.substring(0, 79) + "…";
  }
}
