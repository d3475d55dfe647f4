package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probandum.mention.name.CaseNames;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;

/// An article with the wording of one claim after its end, so that the wording is read and compared
/// like a sentence of the article: with its names, its places and its day.
final class WordedReading {
  private static final String BETWEEN = "\n\n";

  private WordedReading() {}

  /// The text that stages read: the wording where it stands in the whole, and blanks before it.
  static Document blanked(Reading article, String wording) {
    Document document = article.document();
    return Document.ofText(
        document.path(),
        " ".repeat(document.text().length()) + BETWEEN + wording,
        document.metadata());
  }

  /// The article's reading, and after it that of the wording.
  ///
  /// @param key names the wording's claims
  /// @param tail what was read in [#blanked]
  static Reading join(Reading article, Reading tail, String key) {
    Document document = article.document();
    String wording = tail.document().text().substring(document.text().length());
    Map<String, String> ids = new HashMap<>();
    List<Sentence> sentences = new ArrayList<>(article.parsed().sentences());
    int paragraph = sentences.isEmpty() ? 0 : sentences.getLast().paragraph() + 1;
    for (Sentence sentence : tail.parsed().sentences()) {
      String id = "s" + (sentences.size() + 1);
      ids.put(sentence.id(), id);
      sentences.add(
          new Sentence(
              id,
              sentence.span(),
              sentence.text(),
              paragraph + sentence.paragraph(),
              sentence.heading(),
              sentence.tokens()));
    }
    List<Mention> mentions = new ArrayList<>(article.mentions());
    mentions.addAll(tail.mentions());
    List<Attribution> attributions = new ArrayList<>(article.attributions());
    tail.attributions().forEach(held -> attributions.add(in(held, ids)));
    List<Judgement> judgements = new ArrayList<>(article.judgements());
    tail.judgements().forEach(judged -> judgements.add(in(judged, ids)));
    List<Claim> claims = new ArrayList<>(article.claims());
    for (Claim claim : tail.claims()) {
      claims.add(in(claim, key, ids, article.attributions().size()));
    }
    return new Reading(
        new ParsedDocument(withText(document, document.text() + wording), sentences),
        mentions,
        attributions,
        judgements,
        claims,
        article.techniques());
  }

  /// The article's reading with other text and claims, for what looks at nothing else.
  static Reading withClaims(Reading article, String text, List<Claim> claims) {
    return new Reading(
        new ParsedDocument(withText(article.document(), text), article.parsed().sentences()),
        article.mentions(),
        article.attributions(),
        article.judgements(),
        claims,
        article.techniques());
  }

  private static Document withText(Document document, String text) {
    return new Document(
        document.id(),
        document.path(),
        document.sha256(),
        text,
        document.metadata(),
        document.pages());
  }

  private static Attribution in(Attribution held, Map<String, String> ids) {
    return new Attribution(
        ids.getOrDefault(held.sentenceId(), held.sentenceId()),
        held.source(),
        held.cue(),
        held.content(),
        held.claimant(),
        held.stance());
  }

  private static Judgement in(Judgement judged, Map<String, String> ids) {
    return new Judgement(
        ids.getOrDefault(judged.sentenceId(), judged.sentenceId()),
        judged.checkable(),
        judged.reason(),
        judged.subjective(),
        judged.checkworthy(),
        judged.why());
  }

  private static Claim in(Claim claim, String key, Map<String, String> ids, int attributions) {
    return new Claim(
        key + "/" + claim.id(),
        ids.getOrDefault(claim.sentenceId(), claim.sentenceId()),
        claim.spans(),
        claim.text(),
        claim.proposition(),
        claim.attributions().stream().map(index -> index + attributions).toList(),
        claim.slots(),
        claim.unresolved());
  }

  /// The names of a wording with the canonical forms that the case and the article give them.
  static List<Mention.Name> names(List<Mention.Name> found, Reading article, CaseNames names) {
    Map<String, Mention.Name> known = new HashMap<>();
    for (Mention mention : article.mentions()) {
      if (mention instanceof Mention.Name name) {
        known.putIfAbsent(name.text(), name);
      }
    }
    List<Mention.Name> all = new ArrayList<>();
    for (Mention.Name name : names.apply(found)) {
      Mention.Name same = known.getOrDefault(name.text(), name);
      all.add(new Mention.Name(name.span(), name.text(), same.type(), same.canonical()));
    }
    return all;
  }

  /// The mentions of a wording with the places that the article means by the same words.
  static List<Mention> places(List<Mention> mentions, Reading article) {
    Map<String, Mention.Location> known = new HashMap<>();
    for (Mention mention : article.mentions()) {
      if (mention instanceof Mention.Location location) {
        known.putIfAbsent(location.text(), location);
      }
    }
    List<Mention> all = new ArrayList<>();
    for (Mention mention : mentions) {
      all.add(mention instanceof Mention.Location location ? as(location, known) : mention);
    }
    return all;
  }

  private static Mention as(Mention.Location found, Map<String, Mention.Location> known) {
    Mention.Location same = known.getOrDefault(found.text(), found);
    return new Mention.Location(found.span(), found.text(), same.place(), found.use());
  }
}
