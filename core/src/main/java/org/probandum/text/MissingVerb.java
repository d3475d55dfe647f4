package org.probandum.text;

import static org.probandum.model.PartOfSpeech.ADJ;
import static org.probandum.model.PartOfSpeech.ADP;
import static org.probandum.model.PartOfSpeech.ADV;
import static org.probandum.model.PartOfSpeech.AUX;
import static org.probandum.model.PartOfSpeech.DET;
import static org.probandum.model.PartOfSpeech.NOUN;
import static org.probandum.model.PartOfSpeech.NUM;
import static org.probandum.model.PartOfSpeech.PART;
import static org.probandum.model.PartOfSpeech.PRON;
import static org.probandum.model.PartOfSpeech.PROPN;
import static org.probandum.model.PartOfSpeech.PUNCT;
import static org.probandum.model.PartOfSpeech.VERB;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.PartOfSpeech;

/// Finds the verb of a sentence that seems to have none.
///
/// The tagger takes `lives`, `owns` and `work` for nouns now and then. A sentence that ends with a
/// full stop seldom lacks a verb, so the first such word that stands where one can stand is it:
/// behind a noun with which it agrees in number, and before what a verb can have behind it.
final class MissingVerb {
  private static final int SHORTEST = 5;

  private static final Set<String> PAST_FORMS = TextData.words("past-forms.txt");

  /// Before `of` other words than these are seldom the verb.
  private static final Set<String> WITH_OF = TextData.words("past-forms-with-of.txt");

  private final List<String> words;
  private final List<PartOfSpeech> tags;
  private final Lemmas lemmas;

  private MissingVerb(List<String> words, List<PartOfSpeech> tags, Lemmas lemmas) {
    this.words = words;
    this.tags = tags;
    this.lemmas = lemmas;
  }

  /// Corrects the tags in place.
  static void find(List<String> words, List<PartOfSpeech> tags, Lemmas lemmas) {
    MissingVerb sentence = new MissingVerb(words, tags, lemmas);
    int verb = sentence.ends() ? sentence.position() : -1;
    if (verb >= 0) {
      tags.set(verb, VERB);
      if (tags.get(verb - 1) == ADJ) {
        tags.set(verb - 1, NOUN);
      }
    }
  }

  private boolean ends() {
    return words.size() >= SHORTEST
        && words.getLast().equals(".")
        && Character.isUpperCase(words.getFirst().codePointAt(0));
  }

  /// Where the verb is, or -1: also where the sentence has one.
  private int position() {
    if (tags.contains(VERB) || tags.contains(AUX)) {
      return -1;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean participle = tags.get(i) == ADJ && lower(i).endsWith("ed");
      if ((tags.get(i) == NOUN || participle || lower(i).equals("own"))
          && subjectBefore(i)
          && roomBehind(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean subjectBefore(int i) {
    String word = words.get(i);
    if (!word.equals(lower(i))) {
      return false;
    }
    boolean misread = tags.get(i - 1) == ADJ && i >= 2 && tags.get(i - 2) == DET;
    boolean noun = tags.get(i - 1) == NOUN || tags.get(i - 1) == PROPN || misread;
    boolean singular = word.endsWith("s") && !word.endsWith("ss");
    boolean past = PAST_FORMS.contains(word) || (tags.get(i) == ADJ && word.endsWith("ed"));
    boolean one = singular && !plural(i - 1) && (misread || tags.get(i - 1) == PROPN || opened(i));
    return noun && (past || (singular ? one : several(i)));
  }

  /// Whether an article or an owner stands before the noun: `the mill employs`, and not `air
  /// strikes`.
  private boolean opened(int i) {
    int at = i - 1;
    while (at > 0 && (tags.get(at) == NOUN || tags.get(at) == ADJ)) {
      at--;
    }
    return tags.get(at) == DET || tags.get(at) == PRON || tags.get(at) == PART;
  }

  private boolean plural(int i) {
    return !lemmas.of(lower(i), NOUN).equals(lower(i));
  }

  /// Whether the first noun of the sentence is a plural, with nothing but nouns and `of` up to
  /// here.
  private boolean several(int i) {
    int at = 0;
    while (at < i && tags.get(at) != NOUN && tags.get(at) != PROPN) {
      at++;
    }
    if (at == i || tags.get(at) != NOUN || !plural(at)) {
      return false;
    }
    for (int k = at; k < i; k++) {
      boolean of = lower(k).equals("of");
      if (!of && tags.get(k) != NOUN && tags.get(k) != PROPN && tags.get(k) != DET) {
        return false;
      }
    }
    return true;
  }

  private boolean roomBehind(int i) {
    PartOfSpeech next = tags.get(i + 1);
    return (!lower(i + 1).equals("of") || WITH_OF.contains(lower(i)))
        && (next == ADP
            || next == DET
            || next == NUM
            || next == PRON
            || next == ADV
            || (next == PUNCT && i + 2 == words.size())
            || (next == PROPN && (lower(i).endsWith("s") || lower(i).endsWith("ed"))));
  }

  private String lower(int i) {
    return words.get(i).toLowerCase(Locale.ROOT);
  }
}
