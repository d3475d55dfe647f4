package org.probandum.mention.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;

class NumbersTest {
  private static final Numbers NUMBERS = Numbers.load();

  static List<Atom> atoms(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(at, at + word.length());
      tokens.add(new Token(span, word, PartOfSpeech.X, word));
      at += word.length() + 1;
    }
    return Atom.split(new Sentence("s1", new Span(0, text.length()), text, 0, false, tokens));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5,000                              | 5000       | 1
          1.2 million                        | 1200000    | 2
          3bn                                | 3000000000 | 2
          2 1/2                              | 2.5        | 2
          twenty-six                         | 26         | 3
          two hundred and fifty              | 250        | 4
          two hundred and fifty thousand     | 250000     | 5
          one million two hundred thousand   | 1200000    | 5
          a hundred                          | 100        | 2
          a dozen                            | 12         | 2
          two dozen                          | 24         | 2
          half a million                     | 500000     | 3
          two and a half                     | 2.5        | 4
          one and a half million             | 1500000    | 5
          nineteen ninety                    | 19         | 1
          five and six                       | 5          | 1
          3 crore                            | 30000000   | 2
          """)
  void readsDigitsAndWords(String text, double value, int to) {
    boolean digits = Character.isDigit(text.charAt(0));
    assertThat(NUMBERS.find(atoms(text), 0)).isEqualTo(new Numeral(value, 0, to, digits));
  }

  @ParameterizedTest
  @CsvSource({"1.2.3", "9:40", "16th", "S/2025/796", "a", "half", "1990s", "dog", "and"})
  void readsNoNumberWhereNoneIs(String text) {
    assertThat(NUMBERS.find(atoms(text), 0)).isNull();
  }

  @Test
  void tenThousandDigitsAreNoNumber() {
    assertThat(NUMBERS.find(atoms("9".repeat(10_000)), 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"16th, 16", "1st, 1", "22nd, 22", "third, 3", "16, 0", "1990s, 0", "dog, 0"})
  void ordinalsHaveARank(String text, int rank) {
    assertThat(NUMBERS.ordinal(atoms(text).get(0))).isEqualTo(rank);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12-year-old | 12 - year - old
          12kg        | 12 kg
          16th        | 16th
          1990s       | 1990s
          2022-03-04  | 2022-03-04
          03/04/2022  | 03/04/2022
          9:40pm      | 9:40 pm
          S/2025/796  | S/2025/796
          A320        | A320
          $5m         | $ 5 m
          'ISIS-K'    | ISIS - K
          p.m.        | p.m.
          """)
  void tokensSplitIntoAtoms(String token, String pieces) {
    assertThat(atoms(token).stream().map(Atom::text)).containsExactly(pieces.split(" ", -1));
  }

  @Test
  void atomsCoverTheirTokensExactly() {
    Random random = new Random(20240611);
    String alphabet = "ab1,.-/:'$%9é𝒳 \u0000\u200f";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < random.nextInt(40); i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<Atom> atoms = atoms(text.toString().strip());
      for (int i = 0; i < atoms.size(); i++) {
        Atom atom = atoms.get(i);
        assertThat(atom.text()).isEqualTo(text.substring(atom.start(), atom.end()));
        assertThat(i == 0 || atoms.get(i - 1).end() <= atom.start()).isTrue();
      }
    }
  }
}
