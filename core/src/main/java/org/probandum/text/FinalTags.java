package org.probandum.text;

import static org.probandum.model.PartOfSpeech.ADJ;
import static org.probandum.model.PartOfSpeech.ADP;
import static org.probandum.model.PartOfSpeech.AUX;
import static org.probandum.model.PartOfSpeech.CCONJ;
import static org.probandum.model.PartOfSpeech.DET;
import static org.probandum.model.PartOfSpeech.NOUN;
import static org.probandum.model.PartOfSpeech.NUM;
import static org.probandum.model.PartOfSpeech.PRON;
import static org.probandum.model.PartOfSpeech.PROPN;
import static org.probandum.model.PartOfSpeech.PUNCT;
import static org.probandum.model.PartOfSpeech.SCONJ;
import static org.probandum.model.PartOfSpeech.VERB;

import java.util.List;
import java.util.Locale;
import org.probandum.model.PartOfSpeech;

/// The last look at a sentence's tags, for words that are a verb by what stands around, or cannot
/// be one: a count as its object makes a verb of `injured`, and a clause has one verb only.
final class FinalTags {
  /// How far back a clause's other verb is looked for.
  private static final int CLAUSE = 25;

  private final List<String> words;
  private final List<PartOfSpeech> tags;
  private final Lemmas lemmas;

  private FinalTags(List<String> words, List<PartOfSpeech> tags, Lemmas lemmas) {
    this.words = words;
    this.tags = tags;
    this.lemmas = lemmas;
  }

  /// Corrects the tags in place.
  static void correct(List<String> words, List<PartOfSpeech> tags, Lemmas lemmas) {
    FinalTags all = new FinalTags(words, tags, lemmas);
    if (all.opensWithPlural()) {
      tags.set(0, NOUN);
    }
    for (int i = 0; i < words.size(); i++) {
      all.countedObject(i);
    }
    for (int i = 1; i < words.size(); i++) {
      if (all.opensDate(i)) {
        tags.set(i, ADP);
      }
      if (all.isPartOfBody(i)) {
        tags.set(i, NOUN);
      }
      if (all.isExchanged(i)) {
        tags.set(i, VERB);
        tags.set(i + 1, NOUN);
      }
      if (all.isSecondVerb(i)) {
        tags.set(i, NOUN);
      }
    }
  }

  /// `Gunmen attacked`: a plural without `s` at the start of a sentence is no name.
  private boolean opensWithPlural() {
    return tag(0) == PROPN
        && tag(1) != PROPN
        && !lower(0).endsWith("s")
        && !lemmas.of(lower(0), NOUN).equals(lower(0));
  }

  /// `has stopped since 4 November`, `since 2010`: no clause follows.
  private boolean opensDate(int i) {
    return tag(i) == SCONJ
        && List.of("since", "before", "after", "until").contains(lower(i))
        && tag(i + 1) == NUM
        && (tag(i + 2) == PROPN || tag(i + 2) == PUNCT || isSpan(i + 2) || isHour(i + 2));
  }

  /// `before five in the morning`
  private boolean isHour(int i) {
    return lower(i).equals("in")
        && lower(i + 1).equals("the")
        && List.of("morning", "afternoon", "evening").contains(lower(i + 2));
  }

  /// `the media arm,`, `the youth wing of`: no verb, which would have an object.
  private boolean isPartOfBody(int i) {
    return tag(i) == VERB
        && List.of("arm", "wing", "branch", "force").contains(lower(i))
        && tag(i - 1) == NOUN
        && (tag(i + 1) == PUNCT || tag(i + 1) == ADP || tag(i + 1) == VERB || tag(i + 1) == AUX);
  }

  /// `after nine days.`
  private boolean isSpan(int i) {
    return tag(i + 1) == PUNCT
        && List.of("hour", "day", "night", "week", "month", "year")
            .contains(lemmas.of(lower(i), NOUN));
  }

  /// `The company dumped waste into the river`: the past form behind a noun is the verb, and the
  /// base form behind it is none.
  private boolean isExchanged(int i) {
    return (tag(i) == ADJ || tag(i) == CCONJ)
        && lower(i).endsWith("ed")
        && (tag(i - 1) == NOUN || tag(i - 1) == PROPN)
        && tag(i + 1) == VERB
        && lower(i + 1).equals(lemmas.of(lower(i + 1), VERB))
        && tag(i + 2) == ADP;
  }

  /// `The leak injured 26 workers`, `has injured 22 workers`: a past form between a noun and a
  /// count; `had damaged.` at the end of its clause.
  private void countedObject(int i) {
    if (tag(i) == ADJ && lower(i).endsWith("ed") && isHave(i - 1) && tag(i + 1) == PUNCT) {
      tags.set(i - 1, AUX);
      tags.set(i, VERB);
    }
    boolean counts =
        tag(i) == ADJ
            && lower(i).endsWith("ed")
            && tag(i + 1) == NUM
            && (tag(i + 2) == NOUN || tag(i + 2) == ADJ);
    if (!counts) {
      return;
    }
    if (isHave(i - 1)) {
      tags.set(i - 1, AUX);
      tags.set(i, VERB);
    } else if (tag(i - 1) == NOUN || tag(i - 1) == PROPN || isUnseenNoun(i - 1) || isWorks(i - 1)) {
      tags.set(i - 1, tag(i - 1) == PROPN ? PROPN : NOUN);
      tags.set(i, VERB);
    }
  }

  private boolean isHave(int i) {
    return List.of("has", "have", "had").contains(lower(i));
  }

  /// `the leak` before its verb.
  private boolean isUnseenNoun(int i) {
    return tag(i) == ADJ && tag(i - 1) == DET && !lower(i).endsWith("ed");
  }

  /// `the Corvell works` before its verb.
  private boolean isWorks(int i) {
    return looksPlural(i) && tag(i - 1) == PROPN;
  }

  private boolean looksPlural(int i) {
    String lower = lower(i);
    return tag(i) == VERB
        && lower.endsWith("s")
        && lower.equals(lemmas.of(lower, VERB) + "s")
        && lower.length() > 4;
  }

  /// `leaked at the Corvell works in`: the last word of a phrase that a preposition or a verb
  /// governs, in a clause that has a verb already.
  private boolean isSecondVerb(int i) {
    boolean closed = tag(i + 1) == ADP || tag(i + 1) == PUNCT || tag(i + 1) == VERB;
    if (!looksPlural(i) || !closed) {
      return false;
    }
    int at = i - 1;
    while (tag(at) == NOUN || tag(at) == PROPN || tag(at) == ADJ) {
      at--;
    }
    if (at == i - 1 || tag(at) != DET) {
      return false;
    }
    boolean governed = tag(at - 1) == ADP || isDoing(at - 1);
    return governed && (tag(i + 1) == VERB || hasVerb(at - 1));
  }

  /// A verb that a thing can be the object of, unlike `said`, behind which a clause may begin.
  private boolean isDoing(int i) {
    return tag(i) == VERB
        && !List.of(
                "say", "claim", "report", "believe", "think", "know", "state", "admit", "insist",
                "confirm", "show", "mean", "hope")
            .contains(lemmas.of(lower(i), VERB));
  }

  private boolean hasVerb(int from) {
    for (int i = from; i > from - CLAUSE; i--) {
      PartOfSpeech tag = tag(i);
      if (tag == VERB) {
        return isDoing(i);
      }
      if (tag == PUNCT || tag == CCONJ || tag == SCONJ || tag == PRON) {
        return false;
      }
    }
    return false;
  }

  private String lower(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).toLowerCase(Locale.ROOT);
  }

  private PartOfSpeech tag(int i) {
    return i < 0 || i >= tags.size() ? PUNCT : tags.get(i);
  }
}
