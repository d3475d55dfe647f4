package org.probandum.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.PassageLanguage;
import org.probandum.model.Reading;
import org.probandum.model.Report;
import org.probandum.model.Report.Entry;
import org.probandum.model.Sentence;
import org.probandum.model.Verdict;

/// A report arranged for one page.
///
/// @param claimsById the same claims by id
/// @param sightings when and where passages place what they say
record ReportPage(
    Report report,
    Style style,
    Anchors anchors,
    List<ClaimView> claims,
    Map<String, ClaimView> claimsById,
    Sightings sightings) {
  private static final List<Verdict> ORDER =
      List.of(
          Verdict.CONTRADICTED,
          Verdict.CONTESTED,
          Verdict.QUALIFIED,
          Verdict.SUPPORTED,
          Verdict.CORROBORATED,
          Verdict.NO_EVIDENCE);

  static ReportPage of(Report report, Style style) {
    Anchors anchors = Anchors.of(report);
    List<ClaimView> claims = ClaimView.all(report, anchors);
    Map<String, ClaimView> claimsById = new HashMap<>();
    claims.forEach(claim -> claimsById.put(claim.claim().id(), claim));
    return new ReportPage(report, style, anchors, claims, claimsById, Sightings.of(report));
  }

  /// The claims of one verdict.
  record VerdictRow(Verdict verdict, List<ClaimView> claims) {

    /// The anchor of these claims' heading.
    String anchor() {
      return "group-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A sentence of the article with the judgement on it.
  record JudgedSentence(Sentence sentence, Judgement judgement) {}

  /// A document's full text.
  record SourceText(
      Document document, @Nullable String reason, List<PassageLanguage> passages, MarkedText text) {

    /// The beginning of a passage.
    String words(PassageLanguage passage) {
      return PageText.shortened(passage.span().of(document.text()), 110);
    }
  }

  Reading article() {
    return report.article();
  }

  String title() {
    return article().document().displayName();
  }

  String language() {
    String language = article().document().metadata().language();
    return language == null || language.isBlank() ? "und" : language;
  }

  List<VerdictRow> verdicts() {
    return ORDER.stream().map(this::row).toList();
  }

  private VerdictRow row(Verdict verdict) {
    return new VerdictRow(
        verdict, claims.stream().filter(claim -> claim.verdict() == verdict).toList());
  }

  /// The claims by what a reader must know first; what remains of a claim stands right after it.
  List<VerdictRow> groups() {
    return ORDER.stream()
        .map(verdict ->
            new VerdictRow(
                verdict, claims.stream().filter(claim -> leading(claim) == verdict).toList()))
        .filter(group -> !group.claims().isEmpty())
        .toList();
  }

  private Verdict leading(ClaimView claim) {
    ClaimView whole = findClaim(claim.wholeId());
    return whole == null ? claim.verdict() : whole.verdict();
  }

  Brief brief() {
    return Brief.of(groups());
  }

  List<LedgerView> ledgers() {
    return LedgerView.all(report.ledger(), anchors);
  }

  Timeline timeline() {
    return Timeline.of(claims, sightings);
  }

  PlaceMap map() {
    return PlaceMap.of(claims, sightings);
  }

  MarkedText articleText() {
    return MarkedText.of(article().document().text(), ArticleMarks.of(article(), claims, anchors));
  }

  /// Sentences that are no claim, with the reason.
  List<JudgedSentence> notCheckable() {
    return judged().stream().filter(each -> !each.judgement().checkable()).toList();
  }

  /// Sentences judged checkable from which no claim was taken.
  List<JudgedSentence> withoutClaim() {
    Set<String> withClaim = new HashSet<>();
    article().claims().forEach(claim -> withClaim.add(claim.sentenceId()));
    return judged().stream()
        .filter(each -> each.judgement().checkable())
        .filter(each -> !withClaim.contains(each.sentence().id()))
        .toList();
  }

  private List<JudgedSentence> judged() {
    List<JudgedSentence> all = new ArrayList<>();
    for (Judgement judgement : article().judgements()) {
      Sentence sentence = article().findSentence(judgement.sentenceId());
      if (sentence != null) {
        all.add(new JudgedSentence(sentence, judgement));
      }
    }
    return all;
  }

  /// Every document that was read, whole, with the places that are pointed to.
  List<SourceText> sources() {
    List<SourceText> sources = new ArrayList<>();
    for (Entry entry : report.documents()) {
      if (entry instanceof Entry.Read read) {
        Document document = read.document();
        MarkedText text = MarkedText.of(document.text(), anchors.marks(document.id()));
        sources.add(new SourceText(document, read.reason(), read.passages(), text));
      }
    }
    return sources;
  }

  /// The claim with this id, or null where the report has none.
  @Nullable ClaimView findClaim(String id) {
    return claimsById.get(id);
  }

  /// A document's title, or its id where the report does not hold it.
  String name(String documentId) {
    Document document = anchors.findDocument(documentId);
    return document == null ? documentId : document.displayName();
  }

  /// The number of documents that were read.
  int readCount() {
    return (int) report.documents().stream().filter(Entry.Read.class::isInstance).count();
  }

  /// The number of documents that were read and compared.
  int comparedCount() {
    return (int)
        report.documents().stream()
            .filter(entry -> entry instanceof Entry.Read read && read.reason() == null)
            .count();
  }
}
