package org.probandum.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.encoder.ReadScores;
import org.probandum.model.Attribution;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Stance;

/// Finds who is said to hold what, by a lexicon of cues and the order of words around them.
///
/// No parser is needed: a source ends and begins where the parts of speech say, a content where
/// punctuation, coordination or another cue does. Spans follow the conventions of the PolNeAR
/// corpus (Newell, Margolin and Ruths, *An Attribution Relations Corpus for Political News*, LREC
/// 2018): `that` and marks of quotation belong to the content, an apposition with its closing comma
/// to the source, auxiliaries and adverbs to the cue. Immutable; threads may share it.
public final class AttributionFinder {
  private final AttributionLexicon lexicon;
  private final AttributionVerbs verbs;

  private AttributionFinder(AttributionLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new AttributionVerbs(lexicon);
  }

  /// The finder for English.
  ///
  /// @throws IllegalStateException if a rule is malformed
  public static AttributionFinder load() {
    return new AttributionFinder(AttributionLexicon.load());
  }

  /// The attributions in the order of their cues; one may stand inside another's content.
  ///
  /// @param mentions what was found in the document, for the claimants' names; in any order
  public List<Attribution> find(ParsedDocument document, List<Mention> mentions) {
    return find(document, mentions, Collections.emptySortedMap(), null).all();
  }

  /// The attributions in the order of their cues, by the reading model's scores and the rules.
  ///
  /// @param mentions what was found in the document, for the claimants' names; in any order
  /// @param references words such as `he` and the name that they stand for, for the claimants
  /// @param scores what the reading model says of the document; null for rules alone
  public Found find(
      ParsedDocument document,
      List<Mention> mentions,
      SortedMap<Span, String> references,
      @Nullable ReadScores scores) {
    List<Quotation> quotations = QuotationFinder.find(document.text());
    AttributionClaimants claimants = AttributionClaimants.of(document, mentions, references);
    List<Attribution> ruled = byRules(document, quotations, claimants);
    if (scores == null || scores.sentences().stream().noneMatch(s -> s.has("cue"))) {
      return new Found(ruled, ruled);
    }
    HeadContents contents = new HeadContents(document, scores, quotations);
    List<Attribution> found = new ArrayList<>();
    for (HeadAttribution seen : contents.finish(new HeadAttributions(document, scores).find())) {
      found.add(attribution(document, quotations, seen, claimants));
    }
    List<Attribution> all = HeadJoin.join(document, scores, found, ruled);
    return new Found(all, relied(all, ruled));
  }

  /// What was found, and the same as claims rely on it.
  ///
  /// @param all the attributions in the order of their cues
  /// @param relied one for each of them: as the rules read it, for a claim must be a clause; and
  ///   without any span where the model alone sees one, so that no claim is laid into somebody's
  ///   mouth on its word alone
  public record Found(List<Attribution> all, List<Attribution> relied) {
    public Found {
      all = List.copyOf(all);
      relied = List.copyOf(relied);
    }
  }

  private static List<Attribution> relied(List<Attribution> all, List<Attribution> ruled) {
    List<Attribution> left = new ArrayList<>(ruled);
    List<Attribution> relied = new ArrayList<>();
    for (Attribution attribution : all) {
      Attribution rule =
          left.stream()
              .filter(other -> HeadJoin.overlap(other, attribution))
              .findFirst()
              .orElse(null);
      left.remove(rule);
      relied.add(rule == null ? without(attribution) : rule);
    }
    return relied;
  }

  private static Attribution without(Attribution attribution) {
    return new Attribution(
        attribution.sentenceId(),
        List.of(),
        List.of(),
        List.of(),
        attribution.claimant(),
        attribution.stance());
  }

  private Attribution attribution(
      ParsedDocument document,
      List<Quotation> quotations,
      HeadAttribution seen,
      AttributionClaimants claimants) {
    AttributionSentence sentence = view(document.sentences().get(seen.sentence()), quotations);
    boolean sourced = !seen.source().isEmpty();
    String claimant = "";
    if (sourced) {
      AttributionSentence speaker =
          view(document.sentences().get(seen.sourceSentence()), quotations);
      Span words = seen.source().getFirst();
      int from = speaker.indexAt(words.start());
      int to = speaker.indexAt(words.end());
      claimant = claimants.claimant(speaker, new Range(from, to));
    }
    return new Attribution(
        sentence.sentence().id(),
        seen.source(),
        seen.cue(),
        seen.content(),
        claimant,
        new HeadStance(lexicon).of(sentence, seen.cue(), sourced));
  }

  private List<Attribution> byRules(
      ParsedDocument document, List<Quotation> quotations, AttributionClaimants claimants) {
    List<Attribution> found = new ArrayList<>();
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      AttributionSentence sentence = view(sentences.get(i), quotations);
      List<AttributionHit> hits = hits(sentence);
      if (!hits.isEmpty()) {
        AttributionSentence next =
            i + 1 < sentences.size() ? view(sentences.get(i + 1), quotations) : null;
        collect(sentence, next, hits, claimants, found);
      }
    }
    return found;
  }

  private AttributionSentence view(Sentence sentence, List<Quotation> quotations) {
    return new AttributionSentence(sentence, quotations, lexicon);
  }

  private List<AttributionHit> hits(AttributionSentence sentence) {
    List<AttributionHit> hits = new ArrayList<>();
    AttributionHit before = null;
    for (AttributionHit hit : verbs.find(sentence)) {
      AttributionHit sourced = hit.withSource(AttributionSubject.find(sentence, hit, before));
      hits.add(sourced);
      boolean verb = hit.cue().part() == AttributionCue.Part.VERB;
      before = verb && sourced.source() != null ? sourced : before;
    }
    return hits;
  }

  private static void collect(
      AttributionSentence sentence,
      @Nullable AttributionSentence next,
      List<AttributionHit> hits,
      AttributionClaimants claimants,
      List<Attribution> found) {
    AttributionClause clause = new AttributionClause(sentence, hits);
    AttributionContent contents = new AttributionContent(sentence, clause, next);
    List<Span> before = List.of();
    for (AttributionHit hit : hits) {
      List<Span> content =
          AttributionOrigin.is(hit)
              ? AttributionOrigin.content(sentence, clause, hit, before)
              : contents.find(hit);
      if (!content.isEmpty() && claims(hit) && isSomebody(sentence, hit)) {
        found.add(attribution(sentence, hit, content, claimants));
        before = content;
      }
    }
  }

  /// A verb in the active needs a claimant; others may leave it open.
  private static boolean claims(AttributionHit hit) {
    return hit.source() != null
        || hit.form() == AttributionHit.Form.PASSIVE
        || hit.cue().part() == AttributionCue.Part.NOUN
        || hit.cue().part() == AttributionCue.Part.ADVERB;
  }

  /// `No group claimed it` attributes nothing to anybody, and an event holds nothing.
  private static boolean isSomebody(AttributionSentence sentence, AttributionHit hit) {
    Range source = hit.source();
    return source == null
        || switch (sentence.word(source.from())) {
          case "no", "nobody", "none", "neither" -> false;
          default -> AttributionHead.canSpeak(sentence, source);
        };
  }

  private static Attribution attribution(
      AttributionSentence sentence,
      AttributionHit hit,
      List<Span> content,
      AttributionClaimants claimants) {
    Range range = hit.source();
    List<Span> source =
        range == null ? List.of() : List.of(sentence.span(range.from(), range.to()));
    List<Span> cue = List.of(sentence.span(hit.from(), hit.to()));
    Stance stance = AttributionStance.of(sentence, hit);
    String claimant = range == null ? "" : claimants.claimant(sentence, range);
    return new Attribution(sentence.sentence().id(), source, cue, content, claimant, stance);
  }
}
