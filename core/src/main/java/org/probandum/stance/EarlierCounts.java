package org.probandum.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.DayRange;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Mention;
import org.probandum.model.Outcome;
import org.probandum.model.Quantity;
import org.probandum.model.Reading;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.TimeValue;
import org.probandum.model.Why;

/// Looks at the smaller counts of a claim's findings together: one is an earlier count only where
/// no larger one had been given before. The day up to which a count holds decides, and where its
/// sentence names none, the day of publication; where that is not known, the count stays what it
/// was taken for.
public final class EarlierCounts {
  private static final Comparator<Dated> FIRST =
      Comparator.comparing(Dated::held).thenComparing(Dated::text);

  private final Claim claim;
  private final Reading article;
  private final Map<String, SourceReading> sources;

  private EarlierCounts(Claim claim, Reading article, Map<String, SourceReading> sources) {
    this.claim = claim;
    this.article = article;
    this.sources = sources;
  }

  /// The findings in the same order, those that were taken for earlier counts and are none with
  /// what shows it.
  ///
  /// @param claim the claim of all the findings
  /// @param sources the sources' readings by document id
  public static List<Finding> ordered(
      Claim claim, Reading article, List<Finding> findings, Map<String, SourceReading> sources) {
    if (findings.stream().noneMatch(EarlierCounts::isEarlier)) {
      return findings;
    }
    return new EarlierCounts(claim, article, sources).ordered(findings);
  }

  /// A count with the days up to which it can hold.
  private record Dated(String text, double low, DayRange held) {}

  private List<Finding> ordered(List<Finding> findings) {
    List<Dated> given = new ArrayList<>(own());
    for (Finding finding : findings) {
      Dated dated = finding.bears() ? find(finding) : null;
      if (dated != null && !finding.flags().contains(Flag.OTHER_SCOPE)) {
        given.add(dated);
      }
    }
    given.sort(FIRST);
    return findings.stream().map(finding -> ordered(finding, given)).toList();
  }

  private Finding ordered(Finding finding, List<Dated> given) {
    Dated dated = isEarlier(finding) ? find(finding) : null;
    if (dated == null) {
      return finding;
    }
    return given.stream()
        .filter(other -> other.low() > dated.low() && before(other.held(), dated.held()))
        .findFirst()
        .map(other -> notEarlier(finding, other))
        .orElse(finding);
  }

  private static boolean isEarlier(Finding finding) {
    return finding.bears() && finding.flags().contains(Flag.EARLIER_COUNT);
  }

  private static boolean before(DayRange one, DayRange other) {
    return one.last().isBefore(other.first());
  }

  /// The article's own counts, where it says when it was published.
  private List<Dated> own() {
    DayRange published = DayRange.find(article.document().metadata().published());
    List<Dated> own = new ArrayList<>();
    for (Slot slot : claim.slots(SlotKind.QUANTITY)) {
      if (slot.value() instanceof SlotValue.HowMany count && published != null) {
        Double low = count.quantity().low();
        if (low != null) {
          own.add(new Dated(slot.text(), low, published));
        }
      }
    }
    return own;
  }

  private @Nullable Dated find(Finding finding) {
    SourceReading source = sources.get(finding.passage().document().id());
    Comparison compared = count(finding);
    if (source == null || compared == null) {
      return null;
    }
    for (Mention mention : source.reading().mentionsIn(finding.passage().span())) {
      if (mention instanceof Mention.Count counted && counted.text().equals(compared.passage())) {
        Quantity quantity = counted.value();
        DayRange held = held(counted, source);
        Double low = quantity.low();
        return low == null || held == null ? null : new Dated(counted.text(), low, held);
      }
    }
    return null;
  }

  private static @Nullable DayRange held(Mention.Count count, SourceReading source) {
    TimeValue asOf = count.reckoning().asOf();
    DayRange named = asOf == null ? null : DayRange.find(asOf);
    return named != null ? named : DayRange.find(source.metadata().published());
  }

  private static @Nullable Comparison count(Finding finding) {
    return finding.comparisons().stream()
        .filter(comparison -> comparison.slot() == SlotKind.QUANTITY)
        .findFirst()
        .orElse(null);
  }

  private static Finding notEarlier(Finding finding, Dated before) {
    Comparison old = count(finding);
    if (old == null) {
      return finding;
    }
    boolean open = old.outcome() == Outcome.COMPATIBLE;
    String how = open ? " leaves room for " + old.claim() + " without saying it" : " is less";
    String why =
        old.passage() + how + ", and is no earlier count: " + before.text() + " was given before";
    Comparison now =
        new Comparison(SlotKind.QUANTITY, old.claim(), old.passage(), old.outcome(), why);
    Set<Flag> flags = EnumSet.copyOf(finding.flags());
    flags.remove(Flag.EARLIER_COUNT);
    return new Finding(
        finding.claimId(),
        finding.passage(),
        finding.relation(),
        finding.slot(),
        finding.said(),
        finding.score(),
        finding.comparisons().stream().map(each -> each.equals(old) ? now : each).toList(),
        flags,
        finding.basis(),
        replaced(finding.why(), old, now));
  }

  private static Why replaced(Why why, Comparison old, Comparison now) {
    String value = old.slot() + " " + old.outcome();
    return new Why(
        why.value().equals(value) ? now.slot() + " " + now.outcome() : why.value(),
        why.text().replace(old.why(), now.why()),
        why.children().stream().map(child -> replaced(child, old, now)).toList(),
        why.passages());
  }
}
