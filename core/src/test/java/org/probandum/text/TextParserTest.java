package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

class TextParserTest {
  private static final TextParser PARSER = TextParser.load();
  private static final String[] PIECES = {
    "The",
    "army",
    "left",
    ".",
    "”",
    "“",
    "‘",
    "’",
    "'",
    "\"",
    "...",
    "…",
    "?",
    "!",
    "(",
    ")",
    "[",
    "]",
    "[3]",
    "Gen.",
    "U.S.",
    "J.",
    "a.m.",
    "don’t",
    "5,000",
    "-",
    "—",
    "\n",
    "\n\n",
    "\t",
    "\u200B",
    "\u00A0",
    "军队",
    "😀",
    "\uD83D",
    "al-Hakim",
    "https://a.example/b",
    "x".repeat(300),
    "/"
  };

  private static ParsedDocument parse(String text) {
    return PARSER.parse(Document.ofText("a.txt", text, Metadata.EMPTY));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void keepsTheLaws(String text, String seed) {
    int end = 0;
    int number = 0;
    int paragraph = 0;
    for (Sentence sentence : parse(text).sentences()) {
      assertThat(sentence.id()).as(seed).isEqualTo("s" + ++number);
      assertThat(sentence.span().start()).as(seed).isGreaterThanOrEqualTo(end);
      assertThat(sentence.text()).as(seed).isEqualTo(sentence.span().of(text));
      assertThat(sentence.paragraph()).as(seed).isGreaterThanOrEqualTo(paragraph);
      assertThat(sentence.tokens()).as(seed).isNotEmpty().hasSizeLessThanOrEqualTo(600);
      int at = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).as(seed).isGreaterThanOrEqualTo(at);
        assertThat(text.substring(at, token.span().start()).codePoints())
            .as(seed)
            .allMatch(Characters::isSpace);
        assertThat(token.text()).as(seed).isNotEmpty().isEqualTo(token.span().of(text));
        assertThat(token.lemma()).as(seed).isNotEmpty();
        at = token.span().end();
      }
      end = sentence.span().end();
      assertThat(at).as(seed).isEqualTo(end);
      paragraph = sentence.paragraph();
    }
  }

  @RepeatedTest(40)
  void sentencesAndTokensCoverAnyTextInOrder(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    keepsTheLaws(randomText(new Random(seed)), "seed " + seed);
  }

  @Test
  void nothingButWhiteSpaceLiesBetweenSentences() {
    String text = randomText(new Random(99));
    StringBuilder left = new StringBuilder(text);
    for (Sentence sentence : parse(text).sentences().reversed()) {
      left.delete(sentence.span().start(), sentence.span().end());
    }
    assertThat(left.codePoints()).allMatch(Characters::isSpace);
  }

  @Test
  void aShortLineWithoutAStopIsAHeading() {
    List<Sentence> sentences =
        parse("Fire on the pier\nThe pier burned.\nWho did it?\nTHE SECOND NIGHT\nIt went on.")
            .sentences();
    assertThat(sentences)
        .extracting(Sentence::heading)
        .containsExactly(true, false, false, true, false);
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void aTextOfOneLineIsNoHeading() {
    assertThat(parse("The pier burned in May").sentences())
        .extracting(Sentence::heading)
        .containsExactly(false);
  }

  @Test
  void whatHasNoSentenceEndIsCutAtMarks() {
    String text = "the army left the town; ".repeat(300);
    List<Sentence> sentences = parse(text).sentences();
    assertThat(sentences).hasSizeGreaterThan(2);
    assertThat(sentences).allMatch(sentence -> sentence.text().endsWith(";"));
  }

  @Test
  void blankTextHasNoSentences() {
    assertThat(parse(" \n ").sentences()).isEmpty();
  }

  @Test
  void threadsThatShareAParserGetTheSame() throws InterruptedException, ExecutionException {
    String text = "Gen. Omar Haddad said that five men died. The army’s capital is quiet.";
    ParsedDocument alone = parse(text);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<ParsedDocument>> results = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        results.add(threads.submit(() -> parse(text)));
      }
      for (Future<ParsedDocument> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }
}
