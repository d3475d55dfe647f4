package org.probandum.export;

import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.Relation;
import org.probandum.model.Verdict;

/// What fits on one sheet: the claims that a reader must know first, each with the nearest passage
/// of each side.
///
/// @param items as many claims as have room, at least one where there is one, in the page's order
/// @param more how many claims with evidence had no room
record Brief(List<Item> items, int more) {
  /// Lines on a sheet of A4 that the table above leaves free, and letters in a line.
  private static final int LINES = 40;

  private static final int LETTERS = 95;
  private static final int LONGEST_CLAIM = 150;
  private static final int LONGEST_QUOTE = 130;
  private static final List<Relation> SIDES =
      List.of(Relation.SUPPORTS, Relation.CONTRADICTS, Relation.QUALIFIES);

  /// One claim in a few lines.
  record Item(ClaimView claim, String proposition, List<Side> sides) {

    /// Which of the two sides has nothing, in words; empty where both have something.
    String silence() {
      boolean supports = lacks(Relation.SUPPORTS);
      boolean contradicts = lacks(Relation.CONTRADICTS);
      if (supports && contradicts) {
        return "Nothing plainly for or against it.";
      }
      return supports ? "Nothing for it." : contradicts ? "Nothing against it." : "";
    }

    /// How many lines it takes on paper.
    int lines() {
      return 1 + Brief.lines(proposition.length()) + sides.stream().mapToInt(Side::lines).sum();
    }

    private boolean lacks(Relation side) {
      return sides.stream().noneMatch(each -> each.relation() == side);
    }
  }

  /// The nearest passage of one side, one that counts where there is one.
  ///
  /// @param passages how many passages stand on that side
  record Side(Relation relation, String quote, EvidenceView view, int passages) {

    int lines() {
      return Brief.lines(quote.length() + from().length() + 15);
    }

    /// Who publishes it and when.
    String from() {
      Document document = view.document();
      return String.join(", ", PageText.sourceLine(document.metadata()));
    }
  }

  static Brief of(List<ReportPage.VerdictRow> groups) {
    List<ClaimView> claims =
        groups.stream()
            .flatMap(group -> group.claims().stream())
            .filter(claim -> claim.verdict() != Verdict.NO_EVIDENCE)
            .toList();
    List<Item> items = fitting(claims.stream().map(Brief::item).toList());
    return new Brief(items, claims.size() - items.size());
  }

  private static List<Item> fitting(List<Item> all) {
    int lines = 0;
    int fitting = 0;
    while (fitting < all.size() && (fitting == 0 || lines + all.get(fitting).lines() <= LINES)) {
      lines += all.get(fitting++).lines();
    }
    return all.subList(0, fitting);
  }

  private static int lines(int letters) {
    return (letters + LETTERS - 1) / LETTERS;
  }

  private static Item item(ClaimView claim) {
    String proposition = PageText.shortened(claim.claim().proposition(), LONGEST_CLAIM);
    List<Side> sides =
        SIDES.stream()
            .filter(side -> !claim.on(side).isEmpty())
            .map(side -> side(side, claim.on(side)))
            .toList();
    return new Item(claim, proposition, sides);
  }

  private static Side side(Relation relation, List<EvidenceView> views) {
    EvidenceView nearest =
        views.stream().filter(view -> view.finding().counts()).findFirst().orElse(views.getFirst());
    String quote = PageText.shortened(nearest.quote(), LONGEST_QUOTE);
    return new Side(relation, quote, nearest, views.size());
  }
}
