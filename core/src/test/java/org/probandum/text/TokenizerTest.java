package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Span;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = new Tokenizer(Abbreviations.load());

  private static String tokens(String text) {
    return String.join(
        " · ",
        TOKENIZER.tokens(text, new Span(0, text.length())).stream()
            .map(span -> span.of(text))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Pul-e-Charkhi, Al-Azaim | Pul-e-Charkhi · , · Al-Azaim
          ISIS-K (JUI-F) | ISIS-K · ( · JUI-F · )
          counter-terrorism S/2025/796. | counter-terrorism · S/2025/796 · .
          5,000 or 12.5 at 20:58, $5m | 5,000 · or · 12.5 · at · 20:58 · , · $5m
          on 2023-08-01, 10-15 men | on · 2023-08-01 · , · 10 · - · 15 · men
          2014–2016 | 2014 · – · 2016
          40% of £3.5bn | 40 · % · of · £3.5bn
          the army's, the army’s | the · army · 's · , · the · army · ’s
          militants’ camp | militants · ’ · camp
          don't, can’t, won't | do · n't · , · ca · n’t · , · wo · n't
          we'll they've cannot | we · 'll · they · 've · can · not
          O'Brien, Qur’an, D'Souza | O'Brien · , · Qur’an · , · D'Souza
          the U.S. and Lt. Gen. J. Doe. | the · U.S. · and · Lt. · Gen. · J. · Doe · .
          at 9 a.m. on Sept. 4. | at · 9 · a.m. · on · Sept. · 4 · .
          No. 14? He said no. | No. · 14 · ? · He · said · no · .
          “He left” ‘now’ — “ok”... | “ · He · left · ” · ‘ · now · ’ · — · “ · ok · ” · ...
          it—the army--left | it · — · the · army · -- · left
          AT&T and/or HIV/AIDS 24/7 | AT&T · and · / · or · HIV · / · AIDS · 24/7
          see https://example.org/a?b=c. | see · https://example.org/a?b=c · .
          the ’90s, the 1990s, 21st | the · ’90s · , · the · 1990s · , · 21st
          70-year-old F-16 COVID-19 | 70-year-old · F-16 · COVID-19
          a@b.example and @name #tag | a@b.example · and · @name · #tag
          """)
  void wordsAndMarksAreToldApart(String text, String tokens) {
    assertThat(tokens(text)).isEqualTo(tokens);
  }

  @Test
  void aWordWithoutEndIsCut() {
    String text = "x".repeat(10_000);
    assertThat(TOKENIZER.tokens(text, new Span(0, text.length())))
        .hasSize(40)
        .allMatch(span -> span.length() <= 256);
  }

  @Test
  void scriptsWithoutBlanksAreReadSignBySign() {
    assertThat(tokens("军队 left")).isEqualTo("军 · 队 · left");
  }
}
