package org.probandum.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.NameForms;

/// What a claim says beyond its slots. Slots hold the usual parts of an event; a claim can hang on
/// words that fill none (`formed from defectors of the guard`), and a passage that is silent on
/// most of them does not support it.
final class Residue {
  /// Share of the words outside the slots on which a supporting passage may be silent.
  private static final double SILENT = 0.5;

  /// A single word on which a passage is silent changes nothing.
  private static final int FEWEST = 2;

  /// Shortest common beginning by which two forms are taken for one word.
  private static final int STEM = 5;

  private Residue() {}

  /// The claim's words outside its slots on which the passage and its surroundings are silent;
  /// empty where these are too few to matter.
  static List<String> missing(Claim claim, Reading article, Claim statement, SourceReading source) {
    Set<String> words = outside(claim, article);
    if (words.isEmpty()) {
      return List.of();
    }
    Set<String> spoken = spoken(statement, source);
    List<String> missing =
        words.stream()
            .filter(word -> spoken.stream().noneMatch(other -> same(word, other)))
            .toList();
    boolean matters = missing.size() >= FEWEST && missing.size() > SILENT * words.size();
    return matters ? missing : List.of();
  }

  /// The names in the claim's own wording that fill none of its slots.
  static List<String> names(Claim claim, Reading article) {
    return article.mentionsIn(claim.hull()).stream()
        .filter(m ->
            m instanceof Mention.Name name
                && (name.type() == NameType.PERSON || name.type() == NameType.ORGANISATION))
        .filter(name -> claim.spans().stream().anyMatch(span -> span.contains(name.span())))
        .filter(name -> !slotted(claim, name.span()))
        .map(Mention::normal)
        .distinct()
        .toList();
  }

  /// The counts in the claim's own wording that fill none of its slots (`treated 60 wounded`) and
  /// that the statement's sentence and the ones next to it do not give.
  static List<String> counts(Claim claim, Reading article, Claim statement, SourceReading source) {
    List<Double> given = new ArrayList<>();
    for (Sentence sentence : source.around(statement)) {
      source.reading().mentionsIn(sentence.span()).forEach(mention -> given.add(exact(mention)));
    }
    return article.mentionsIn(claim.hull()).stream()
        .filter(mention -> exact(mention) > 1 && !given.contains(exact(mention)))
        .filter(count -> claim.spans().stream().anyMatch(span -> span.contains(count.span())))
        .filter(count -> !slotted(claim, count.span()))
        .map(Mention::text)
        .distinct()
        .toList();
  }

  /// The number that a count gives, 0 where it gives none.
  private static double exact(Mention mention) {
    Double low = mention instanceof Mention.Count count ? count.value().low() : null;
    return low == null ? 0 : low;
  }

  /// Those of the names that neither the statement's sentence nor its slots name.
  static List<String> unnamed(List<String> names, Claim statement, SourceReading source) {
    Sentence sentence = source.reading().findSentence(statement.sentenceId());
    if (sentence == null || names.isEmpty()) {
      return List.of();
    }
    List<String> theirs = new ArrayList<>();
    source.reading().mentionsIn(sentence.span()).stream()
        .filter(Mention.Name.class::isInstance)
        .forEach(m -> theirs.add(m.normal()));
    return names.stream()
        .filter(name -> theirs.stream().noneMatch(other -> NameForms.compatible(name, other)))
        .toList();
  }

  private static Set<String> outside(Claim claim, Reading article) {
    Set<String> words = new LinkedHashSet<>();
    Sentence sentence = article.findSentence(claim.sentenceId());
    if (sentence == null) {
      return words;
    }
    for (Token token : sentence.tokens()) {
      boolean own = claim.spans().stream().anyMatch(span -> span.contains(token.span()));
      if (own && carries(token) && !slotted(claim, token.span())) {
        words.add(token.lemma());
      }
    }
    return words;
  }

  private static boolean carries(Token token) {
    return token.is(PartOfSpeech.NOUN)
        || token.is(PartOfSpeech.PROPN)
        || token.is(PartOfSpeech.NUM);
  }

  private static boolean slotted(Claim claim, Span token) {
    for (Slot slot : claim.slots()) {
      if (!slot.inherited() && slot.span().overlaps(token)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> spoken(Claim statement, SourceReading source) {
    Set<String> spoken = new LinkedHashSet<>();
    for (Sentence sentence : source.around(statement)) {
      for (Token token : sentence.tokens()) {
        spoken.add(token.lemma());
      }
    }
    String title = source.metadata().title();
    if (title != null) {
      for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        spoken.add(word);
      }
    }
    return spoken;
  }

  private static boolean same(String a, String b) {
    int common = Math.min(a.length(), b.length());
    return a.equals(b) || (common >= STEM && a.regionMatches(0, b, 0, common));
  }
}
