package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Quantity;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// What holds for the claims of any text, however broken.
class ClaimLawsTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();
  private static final String[] WORDS = {
    "the",
    "a",
    "attack",
    "killed",
    "killing",
    "of",
    "in",
    "by",
    "which",
    "that",
    "who",
    ",",
    ";",
    ":",
    "(",
    ")",
    "and",
    "or",
    "12",
    "people",
    "Goma",
    "Anna",
    "said",
    "was",
    "is",
    "not",
    "to",
    "'s",
    "it",
    "he",
    "its",
    "claimed",
    "responsibility",
    "dead",
    "injured",
    "because",
    "when",
    "if",
    "led",
    "resulting",
    "founder",
    "bombing",
    "no",
    "may",
    "have",
    "been",
    "2019",
    "reportedly",
    "according",
    "including",
    "those",
    "arrest",
    "\u2013",
    "\"",
    "released",
    "thousands"
  };

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void claimsOfTokenSoupKeepTheLaws(int seed) {
    Random random = new Random(seed);
    int length = seed % 50 == 0 ? 2000 : 1 + random.nextInt(60);
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      Span span = new Span(text.length(), text.length() + word.length());
      text.append(word).append(random.nextInt(9) == 0 ? "" : " ");
      PartOfSpeech tag = any(List.of(PartOfSpeech.values()), random);
      tokens.add(new Token(span, word, tag, word.toLowerCase(java.util.Locale.ROOT)));
      if (random.nextInt(12) == 0) {
        mentions.add(new Mention.Name(span, word, NameType.PERSON, word));
      }
      if (random.nextInt(15) == 0) {
        Quantity.Role role = any(List.of(Quantity.Role.values()), random);
        mentions.add(new Mention.Count(span, word, Quantity.exactly(role, "person", 12)));
      }
    }
    Document document = Document.ofText("soup.txt", text.toString(), Metadata.EMPTY);
    Span whole = new Span(0, tokens.getLast().span().end());
    Sentence sentence = new Sentence("s1", whole, whole.of(text.toString()), 0, false, tokens);
    ParsedDocument parsed = new ParsedDocument(document, List.of(sentence));
    List<Claim> claims = EXTRACTOR.extract(parsed, mentions, List.of(), List.of());
    assertThat(claims).hasSizeLessThanOrEqualTo(ClaimSentences.MOST);
    for (int i = 0; i < claims.size(); i++) {
      holds(claims.get(i), i + 1, sentence, text.toString());
    }
    assertThat(EXTRACTOR.extract(parsed, mentions, List.of(), List.of())).isEqualTo(claims);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static void holds(Claim claim, int number, Sentence sentence, String text) {
    assertThat(claim.id()).isEqualTo("c" + number);
    assertThat(claim.text()).isEqualTo(claim.hull().of(text));
    assertThat(claim.findAction()).isNotNull();
    assertThat(claim.spans()).allMatch(sentence.span()::contains);
    assertThat(claim.spans()).isSorted();
    assertThat(claim.proposition()).isNotBlank();
    for (Slot slot : claim.slots()) {
      assertThat(slot.text()).isEqualTo(slot.span().of(text));
      assertThat(slot.inherited() || sentence.span().contains(slot.span())).isTrue();
    }
    assertThat(claim.slots()).isSortedAccordingTo(java.util.Comparator.comparing(Slot::kind));
  }
}
