package org.probandum.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ReadScores;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Cuts the checkable sentences of a document into atomic claims and fills their slots.
///
/// Noun phrases and verb groups are found from part-of-speech tags and mentions, clauses from
/// verbs, punctuation and conjunctions, and families of actions from a lexicon; where there is a
/// tree of the sentence, what was found is held against it. Time is linear in the tokens.
/// Immutable, so one may serve many threads.
public final class ClaimExtractor {
  private final ClauseWords words;
  private final ClaimSentences sentences;
  private final ClaimContext context;

  private ClaimExtractor(ActionLexicon lexicon, ClauseWords words, Standing standing) {
    this.words = words;
    this.sentences = new ClaimSentences(lexicon, words, standing);
    this.context = new ClaimContext(lexicon);
  }

  /// An extractor with the rules for English.
  ///
  /// @throws IllegalStateException naming file and line where a rule table is malformed
  public static ClaimExtractor load() {
    return load(Standing.ALONE);
  }

  /// The same, for texts whose clauses need not stand alone.
  public static ClaimExtractor load(Standing standing) {
    return new ClaimExtractor(ActionLexicon.load(), ClauseWords.load(), standing);
  }

  /// The claims of a document, by position, without knowing what its references stand for.
  public List<Claim> extract(
      ParsedDocument document,
      List<Mention> mentions,
      List<Attribution> attributions,
      List<Judgement> judgements) {
    return extract(
        document, mentions, attributions, judgements, Collections.emptySortedMap(), null);
  }

  /// The claims of a document, by position.
  ///
  /// @param mentions in any order
  /// @param attributions as the claims' indexes will count them
  /// @param judgements a sentence without one counts as checkable
  /// @param references words such as `the group` or `he` and the name that they stand for
  /// @param scores what the reading model says of the document, or null where there is none
  public List<Claim> extract(
      ParsedDocument document,
      List<Mention> mentions,
      List<Attribution> attributions,
      List<Judgement> judgements,
      SortedMap<Span, String> references,
      @Nullable ReadScores scores) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    SortedMap<Span, String> known =
        ReferenceResolver.complete(document, sorted, new TreeMap<>(references), words);
    References standing = References.ofNames(known);
    Antecedents antecedents = new Antecedents();
    ClaimAttributions spoken = ClaimAttributions.of(document, attributions);
    Map<String, Boolean> checkable = new HashMap<>();
    judgements.forEach(j -> checkable.put(j.sentenceId(), j.checkable()));
    List<ClaimDraft> drafts = new ArrayList<>();
    int next = 0;
    for (int index = 0; index < document.sentences().size(); index++) {
      Sentence sentence = document.sentences().get(index);
      while (next < sorted.size() && sorted.get(next).span().end() <= sentence.span().start()) {
        next++;
      }
      int end = next;
      while (end < sorted.size() && sorted.get(end).span().start() < sentence.span().end()) {
        end++;
      }
      antecedents.open(sentence);
      if (checkable.getOrDefault(sentence.id(), true)) {
        drafts.addAll(
            sentences.read(
                document,
                sentence,
                sorted.subList(next, end),
                spoken,
                standing,
                antecedents,
                scores == null ? List.of() : scores.get(index).tree()));
      }
    }
    return number(context.complete(drafts, document));
  }

  private static List<Claim> number(List<ClaimDraft> drafts) {
    List<Claim> claims = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ClaimDraft draft : drafts) {
      if (seen.add(draft.sentenceId() + ' ' + draft.key())) {
        claims.add(draft.numbered(claims.size() + 1));
      }
    }
    return claims;
  }
}
