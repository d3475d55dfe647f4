package org.probandum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.InnerFinding;
import org.probandum.model.Ledger;
import org.probandum.model.LedgerCount;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;

/// Draws up the ledgers of an article: what it and the sources count of each incident.
public final class Ledgers {
  private final Reading article;
  private final Map<String, Reading> sources;

  private Ledgers(Reading article, Map<String, Reading> sources) {
    this.article = article;
    this.sources = sources;
  }

  /// The ledgers, by the first claim of each.
  ///
  /// @param article the contested text
  /// @param claims its claims with what was compared with them, in order
  /// @param inner what its claims show by themselves
  /// @param sources the readings of the sources by document id
  public static List<Ledger> of(
      Reading article,
      List<CountedClaim> claims,
      List<InnerFinding> inner,
      Map<String, Reading> sources) {
    Ledgers ledgers = new Ledgers(article, sources);
    List<Ledger> all = new ArrayList<>();
    for (List<CountedClaim> incident : IncidentGroups.of(claims, inner)) {
      Ledger ledger = ledgers.draw("n" + (all.size() + 1), incident);
      if (ledger != null) {
        all.add(ledger);
      }
    }
    return all;
  }

  private @Nullable Ledger draw(String id, List<CountedClaim> incident) {
    LedgerDraft draft = new LedgerDraft();
    for (CountedClaim each : incident) {
      own(each.claim(), draft);
      each.findings().forEach(finding -> add(each.claim(), finding, draft));
    }
    List<LedgerCount> counts = draft.counts();
    List<String> ids = incident.stream().map(each -> each.claim().id()).toList();
    return counts.isEmpty() ? null : new Ledger(id, title(incident), ids, counts);
  }

  private void own(Claim claim, LedgerDraft draft) {
    Sentence sentence = article.findSentence(claim.sentenceId());
    Span around = sentence == null ? claim.hull() : sentence.span();
    for (Slot slot : claim.slots(SlotKind.QUANTITY)) {
      Passage passage = new Passage(article.document(), around.hull(slot.span()));
      LedgerCount own = new CountReader(article).own(claim.id(), passage, slot.span());
      if (own != null) {
        draft.add(own);
      }
    }
  }

  private void add(Claim claim, Finding finding, LedgerDraft draft) {
    Reading source = sources.get(finding.passage().document().id());
    IncidentFinding found = IncidentFinding.find(finding);
    if (source != null && found != null) {
      new CountReader(source).read(claim.id(), found).forEach(draft::add);
    }
  }

  /// The place and the time that the first claim with either gives, else what it claims.
  private static String title(List<CountedClaim> incident) {
    return incident.stream()
        .map(each -> setting(each.claim()))
        .filter(setting -> !setting.isEmpty())
        .findFirst()
        .orElse(incident.getFirst().claim().proposition());
  }

  private static String setting(Claim claim) {
    return Stream.of(SlotKind.PLACE, SlotKind.TIME)
        .flatMap(kind -> claim.slots(kind).stream())
        .map(Slot::text)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
