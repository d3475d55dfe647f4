package org.probandum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.LedgerCount;
import org.probandum.model.LedgerCount.Standing;
import org.probandum.model.Mention;
import org.probandum.model.Outcome;
import org.probandum.model.Passage;
import org.probandum.model.Quantity;
import org.probandum.model.Reading;
import org.probandum.model.Span;

/// Takes the counts out of a passage of one document.
///
/// @param reading all that was read in the document
record CountReader(Reading reading) {

  /// The counts of a passage on the incident: the one that was compared, and what else is counted
  /// of people in it.
  List<LedgerCount> read(String claimId, IncidentFinding found) {
    Passage passage = found.finding().passage();
    Mention.Count compared = find(passage.span(), found.count().passage());
    List<LedgerCount> counts = new ArrayList<>();
    for (Mention.Count mention : in(passage.span())) {
      if (mention.equals(compared)) {
        counts.add(compared(claimId, passage, mention, found));
      } else if (compared != null && isToll(mention.value().role())) {
        counts.add(beside(claimId, passage, mention, compared));
      }
    }
    return counts;
  }

  /// The article's own count at this place, or null where none was read there.
  @Nullable LedgerCount own(String claimId, Passage passage, Span slot) {
    return in(slot).stream()
        .findFirst()
        .map(mention -> count(claimId, passage, mention, Standing.ARTICLE, null, ""))
        .orElse(null);
  }

  private LedgerCount compared(
      String claimId, Passage passage, Mention.Count mention, IncidentFinding found) {
    boolean part = mention.reckoning().partOf() != null;
    Standing standing = part ? Standing.PART : found.standing();
    String note = found.count().why();
    return count(claimId, passage, mention, standing, found.count().outcome(), note);
  }

  private LedgerCount beside(
      String claimId, Passage passage, Mention.Count mention, Mention.Count compared) {
    Span whole = mention.reckoning().partOf();
    if (whole != null) {
      String of = "a part of “" + whole.of(reading.document().text()) + "”";
      return count(claimId, passage, mention, Standing.PART, null, of);
    }
    String note = "given beside “" + compared.text() + "”, and not compared";
    return count(claimId, passage, mention, Standing.BESIDE, null, note);
  }

  private LedgerCount count(
      String claimId,
      Passage passage,
      Mention.Count mention,
      Standing standing,
      @Nullable Outcome outcome,
      String note) {
    Span by = mention.reckoning().countedBy();
    return new LedgerCount(
        claimId,
        passage,
        mention.span(),
        mention.value(),
        mention.reckoning(),
        by == null ? null : by.of(reading.document().text()),
        claimants(mention.span()),
        standing,
        outcome,
        note);
  }

  /// Who is said to hold what stands here, the one with the shortest content first.
  private List<String> claimants(Span span) {
    return reading.attributions().stream()
        .filter(attribution -> attribution.covers(span))
        .sorted(Comparator.comparingInt(CountReader::length))
        .map(Attribution::claimant)
        .filter(claimant -> !claimant.isBlank())
        .distinct()
        .toList();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /// The count with these words, or null where the passage has none.
  private Mention.@Nullable Count find(Span passage, String words) {
    List<Mention.Count> counts = in(passage);
    return counts.stream()
        .filter(mention -> mention.text().equals(words))
        .findFirst()
        .or(() -> counts.stream().filter(mention -> holds(mention.text(), words)).findFirst())
        .orElse(null);
  }

  private static boolean holds(String mention, String words) {
    return !mention.isEmpty() && (mention.contains(words) || words.contains(mention));
  }

  private List<Mention.Count> in(Span span) {
    return reading.mentions().stream()
        .filter(Mention.Count.class::isInstance)
        .map(Mention.Count.class::cast)
        .filter(mention -> mention.span().overlaps(span))
        .toList();
  }

  private static boolean isToll(Quantity.Role role) {
    return switch (role) {
      case KILLED, INJURED, MISSING, ARRESTED, RELEASED, DISPLACED -> true;
      case PARTICIPANT, PRESENT, MONEY, MEASURE, OTHER -> false;
    };
  }
}
