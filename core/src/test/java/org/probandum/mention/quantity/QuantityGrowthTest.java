package org.probandum.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.mention.number.Atom;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Sentence;
import org.probandum.model.TimeValue;
import org.probandum.text.TextParser;

/// Reading twice as long a sentence looks at no more than about twice as many atoms.
class QuantityGrowthTest {
  private static final TextParser PARSER = TextParser.load();
  private static final Words WORDS = Words.load();
  private static final Cues CUES = Cues.load();
  private static final CandidateReader READER = CandidateReader.load(WORDS, CUES);
  private static final RoleFinder ROLES = new RoleFinder(CUES, WORDS);
  private static final ReckoningFinder RECKONINGS = ReckoningFinder.load();

  /// A list that counts how often it is looked at.
  private static final class Counted extends AbstractList<Atom> implements RandomAccess {
    private final List<Atom> atoms;
    private long looks;

    Counted(List<Atom> atoms) {
      this.atoms = atoms;
    }

    @Override
    public Atom get(int index) {
      looks++;
      return atoms.get(index);
    }

    @Override
    public int size() {
      return atoms.size();
    }
  }

  private static long looks(String words, int times) {
    Document document = Document.ofText("t", (words + " ").repeat(times), Metadata.EMPTY);
    List<Atom> all = new ArrayList<>();
    for (Sentence sentence : PARSER.parse(document).sentences()) {
      all.addAll(Atom.split(sentence));
    }
    Counted atoms = new Counted(all);
    boolean[] taken = new boolean[all.size()];
    List<Candidate> found = READER.read(atoms, taken);
    List<ReckoningFinder.Dated> dates = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i += 5) {
      dates.add(new ReckoningFinder.Dated(i, i + 1, year()));
    }
    RoleFinder.Finding previous = null;
    for (int i = 0; i < found.size(); i++) {
      previous = ROLES.find(atoms, found, i, previous);
      RECKONINGS.find(atoms, found.get(i), dates, null);
    }
    assertThat(Parts.of(atoms, found)).hasSameSizeAs(found);
    return atoms.looks;
  }

  private static TimeValue year() {
    return new TimeValue(
        TimeValue.Type.DATE,
        "2022",
        "2022",
        LocalDate.of(2022, 1, 1),
        LocalDate.of(2022, 12, 31),
        false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12", "12 men ,", "killed 12", "two hundred and", "between 1 and", "at least", "12 of the",
        "5 -", "half of", "one in", "said 12 people", "the toll rose to 12", "no", "12 percent",
        "including 12", "nine out of", "hundreds , if not thousands ,", "according to 12 police"
      })
  void aLongSentenceCostsNoMoreForEachWord(String words) {
    int size = words.split(" ", -1).length;
    int times = 2_000 / size + 1;
    long once = looks(words, times);
    long twice = looks(words, 2 * times);
    assertThat(twice).isLessThanOrEqualTo(once * 2 + once / 5 + 1_000);
    assertThat(once).isLessThanOrEqualTo(times * (long) size * MOST_LOOKS);
  }

  /// Cues are looked for within a fixed reach of a number.
  private static final int MOST_LOOKS = 5_000;
}
