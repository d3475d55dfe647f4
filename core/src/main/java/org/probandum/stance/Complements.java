package org.probandum.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// What stands behind a preposition and fills no slot of its own: `a letter against Hungary`, `an
/// inquiry into the theft`, `five cracks in the bridge`. Where another stands there, it can be
/// another letter.
final class Complements {
  /// Shortest common beginning by which two forms are taken for one word.
  private static final int STEM = 5;

  /// Prepositions that turn a sentence round.
  private static final Map<String, String> OPPOSITES =
      Map.of("against", "for", "for", "against", "from", "to", "to", "from");

  /// Behind these a name is somebody or something; behind the others it can be a place.
  private static final Set<String> OF_SOMEBODY =
      Set.of("against", "with", "for", "from", "to", "into", "about", "on", "over");

  private static final Set<String> OF_SOMETHING = Set.of("in", "at", "under", "behind", "through");

  private final StanceRules rules;

  Complements(StanceRules rules) {
    this.rules = rules;
  }

  /// A preposition with what follows it.
  ///
  /// @param words lemmas of its nouns, names and adjectives
  /// @param bodies normal forms of the names in it, lower case; a country by its code
  private record Phrase(String preposition, List<String> words, Set<String> bodies, Span span) {}

  /// How the claim's complement and the statement's part.
  ///
  /// @param other whether they name two, or one on opposite sides, so that it is another matter
  /// @param counted whether it says of what things are counted where those are
  /// @param text one plain sentence, without its end
  record Difference(boolean other, boolean counted, String text) {}

  /// How the two differ behind a preposition, or null where they do not, as far as can be told.
  @Nullable Difference find(EventComparison c, Reading article, SourceReading source) {
    List<Phrase> theirs = phrases(c.statement(), source.reading());
    Set<String> spoken = lemmas(c.statement(), source.reading());
    Difference found = null;
    for (Phrase our : phrases(c.claim(), article)) {
      Difference next = difference(our, theirs, spoken, c, article, source.reading());
      found = found == null || (next != null && next.other()) ? next : found;
    }
    return found;
  }

  private @Nullable Difference difference(
      Phrase our,
      List<Phrase> theirs,
      Set<String> spoken,
      EventComparison c,
      Reading article,
      Reading source) {
    String text = our.span().of(article.document().text());
    for (Phrase their : theirs) {
      boolean opposite = their.preposition().equals(OPPOSITES.get(our.preposition()));
      if (opposite
          && meet(our, their)
          && theirs.stream().noneMatch(t -> t.preposition().equals(our.preposition()))) {
        return new Difference(true, false, parted(their, text, source));
      }
    }
    List<Phrase> same =
        theirs.stream().filter(their -> their.preposition().equals(our.preposition())).toList();
    boolean known =
        our.words().stream().anyMatch(word -> spoken.stream().anyMatch(s -> same(word, s)));
    if (same.isEmpty() || known || same.stream().anyMatch(their -> meet(our, their))) {
      return null;
    }
    Phrase their = same.getFirst();
    boolean named = !our.bodies().isEmpty() && !their.bodies().isEmpty();
    if (named && OF_SOMEBODY.contains(our.preposition())) {
      return new Difference(true, false, parted(their, text, source));
    }
    boolean counted = follows(our, c.claim()) && follows(their, c.statement());
    // What a thing is for is told in many words.
    boolean plain =
        our.bodies().isEmpty() && their.bodies().isEmpty() && !our.preposition().equals("for");
    return counted && plain ? new Difference(false, true, parted(their, text, source)) : null;
  }

  private static String parted(Phrase their, String ours, Reading source) {
    return "“"
        + their.span().of(source.document().text())
        + "”, where the claim has “"
        + ours
        + "”";
  }

  private boolean meet(Phrase our, Phrase their) {
    return our.bodies().stream().anyMatch(their.bodies()::contains)
        || our.words().stream()
            .anyMatch(word ->
                their.words().stream()
                    .anyMatch(other -> same(word, other) || rules.areAlike(word, other)));
  }

  /// Whether the phrase stands in or right behind whom or what it was done to.
  private static boolean follows(Phrase phrase, Claim claim) {
    return claim.slots(SlotKind.TARGET).stream()
        .anyMatch(slot ->
            !slot.inherited()
                && (slot.span().contains(phrase.span())
                    || phrase.span().start() - slot.span().end() == 1));
  }

  private static List<Phrase> phrases(Claim claim, Reading reading) {
    Sentence sentence = reading.findSentence(claim.sentenceId());
    List<Phrase> phrases = new ArrayList<>();
    if (sentence == null) {
      return phrases;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean own = claim.spans().stream().anyMatch(span -> span.contains(token.span()));
      if (own && (OF_SOMEBODY.contains(word) || OF_SOMETHING.contains(word))) {
        Phrase phrase = phrase(word, tokens, i, reading);
        if (phrase != null && !compared(claim, token, phrase)) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  /// The phrase that begins with the preposition at this index, or null where no noun follows or it
  /// says when.
  private static @Nullable Phrase phrase(String word, List<Token> tokens, int at, Reading reading) {
    List<String> words = new ArrayList<>();
    int end = at + 1;
    while (end < tokens.size() && isOfNoun(tokens.get(end))) {
      Token token = tokens.get(end);
      if (token.is(PartOfSpeech.NOUN)
          || token.is(PartOfSpeech.PROPN)
          || token.is(PartOfSpeech.ADJ)) {
        words.add(token.lemma());
      }
      end++;
    }
    if (words.isEmpty()) {
      return null;
    }
    Span span = tokens.get(at).span().hull(tokens.get(end - 1).span());
    Set<String> bodies = new HashSet<>();
    for (Mention mention : reading.mentionsIn(span)) {
      switch (mention) {
        case Mention.Time time -> {
          return null;
        }
        case Mention.Name name ->
            bodies.add(
                name.type() == NameType.LOCATION && !OF_SOMEBODY.contains(word)
                    ? name.text().toLowerCase(Locale.ROOT)
                    : name.normal().toLowerCase(Locale.ROOT));
        case Mention.Location location -> {
          String state = Spokespeople.state(location.place());
          bodies.add(state != null ? state : location.normal().toLowerCase(Locale.ROOT));
        }
        case Mention.Count count -> {}
      }
    }
    return new Phrase(word, words, bodies, span);
  }

  private static boolean isOfNoun(Token token) {
    return switch (token.partOfSpeech()) {
      case DET, ADJ, NOUN, PROPN, NUM -> true;
      case PART, PRON -> token.text().matches("['’]s?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er");
      case ADP, ADV, AUX, CCONJ, INTJ, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// Whether what follows the preposition is a slot of its own.
  private static boolean compared(Claim claim, Token preposition, Phrase phrase) {
    return claim.slots().stream()
        .filter(slot -> !slot.inherited() && slot.span().overlaps(phrase.span()))
        .anyMatch(slot -> isOwn(slot, preposition));
  }

  private static boolean isOwn(Slot slot, Token preposition) {
    return switch (slot.kind()) {
      case TIME, PLACE, ACTION, DOCUMENT, DEGREE, CAUSE -> true;
      case ACTOR, TARGET, QUANTITY -> slot.span().start() >= preposition.span().end();
    };
  }

  private static Set<String> lemmas(Claim statement, Reading reading) {
    Sentence sentence = reading.findSentence(statement.sentenceId());
    Set<String> lemmas = new HashSet<>();
    if (sentence != null) {
      sentence.tokens().forEach(token -> lemmas.add(token.lemma()));
    }
    return lemmas;
  }

  private static boolean same(String a, String b) {
    int common = Math.min(a.length(), b.length());
    return a.equals(b) || (common >= STEM && a.regionMatches(0, b, 0, STEM));
  }
}
