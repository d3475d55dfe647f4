package org.probandum.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.mention.place.Word.Gap;
import org.probandum.model.Place;

/// The family names that a document introduces with a given name or a title (`Hillary Clinton`,
/// `Sen. Paris`): alone they mean the person.
final class Persons {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Set<String> names = new HashSet<>();

  Persons(Lexicon lexicon, Gazetteer gazetteer, List<Line> lines) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    lines.forEach(this::collect);
  }

  /// Whether a person of this family name is introduced.
  boolean has(String key) {
    return names.contains(key);
  }

  private void collect(Line line) {
    List<Word> words = line.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean opens = word.capital() && !word.possessive() && opensPerson(word);
      if (opens && !(line.titleCase() && lexicon.is(word, Topic.PERSON_TITLE))) {
        collectRun(line, i + 1);
      }
    }
  }

  private boolean opensPerson(Word word) {
    return lexicon.isFirstName(word.key()) || lexicon.isExactly(word, Topic.PERSON_TITLE);
  }

  /// Takes the capitalised words of a name after its first word for family names; a particle may
  /// stand between them (`Enrique Dupuy de Lôme`).
  private void collectRun(Line line, int from) {
    int most = 3;
    for (int i = from; i < Math.min(line.words().size(), from + most); i++) {
      Word word = line.words().get(i);
      if (word.gap() == Gap.SPACE && !word.capital() && lexicon.isExactly(word, Topic.PARTICLE)) {
        most++;
        continue;
      }
      boolean initial = word.text().length() <= 2;
      if (word.gap() != Gap.SPACE || !word.capital() || lexicon.is(word, Topic.FUNCTION)) {
        return;
      }
      if (!initial && !isCountry(word.key())) {
        names.add(word.key());
      }
      if (word.possessive()) {
        return;
      }
    }
  }

  private boolean isCountry(String key) {
    return gazetteer.find(key).stream()
        .anyMatch(c -> c.demonym() || c.kind() == Place.Kind.COUNTRY);
  }
}
