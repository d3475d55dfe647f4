package org.probandum.claim;

import java.util.stream.Stream;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;

/// Whether a clause tells what certain people or things did or underwent, though it names nobody,
/// no place and no day: `the pipeline was never tested`, `the money went to the mayor`. The text
/// around it says which pipeline.
final class PlainDeeds {
  /// A clause of fewer words tells too little by itself.
  private static final int LEAST_CLAUSE = 4;

  private final ClauseWords words;

  PlainDeeds(ClauseWords words) {
    this.words = words;
  }

  /// Whether a verb's clause, in a past tense, is about certain people or things and says enough of
  /// them; a name behind a preposition is enough in any tense (`the mine belongs to Torvane`).
  boolean tells(ClauseTokens tokens, ClauseFrame frame) {
    boolean called = tokens.lower(0).equals("let");
    boolean ofEvent = frame.event != null && ClaimWording.bare(tokens, frame);
    if (called
        || ofEvent
        || frame.link == ClauseFrame.Link.RELATIVE
        || speaksForAll(tokens, frame)
        || amounts(tokens, frame)) {
      return false;
    }
    if (nameBehind(tokens, frame)) {
      return true;
    }
    boolean subject = frame.subjects.stream().anyMatch(group -> certain(tokens, group));
    boolean object = frame.objects.stream().anyMatch(group -> certain(tokens, group));
    boolean more =
        !frame.objects.isEmpty()
            || !frame.arguments.isEmpty()
            || frame.adjective >= 0
            || frame.negated
            || frame.passive;
    boolean agent = frame.subjects.stream().anyMatch(group -> agent(tokens, group));
    return past(tokens, frame) && more && (subject || (agent && object));
  }

  /// Whether the tree has it as a whole clause that tells what somebody or something did or
  /// underwent, or what a name does: `two victims ran to the next house`, `Anna Levi lives in
  /// Brod`.
  boolean tellsWhole(ClauseTokens tokens, ClauseFrame frame) {
    boolean named = frame.subjects.stream().anyMatch(group -> tokens.name(group.head()) != null);
    return frame.sound
        && frame.verb != null
        && frame.verb.tensed()
        && !frame.copula()
        && frame.link != ClauseFrame.Link.RELATIVE
        && frame.link != ClauseFrame.Link.OCCASION
        && frame.owned.cardinality() >= LEAST_CLAUSE
        && !frame.subjects.isEmpty()
        && !speaksForAll(tokens, frame)
        && frame.subjects.stream().noneMatch(group -> nobodys(tokens, group))
        && (past(tokens, frame) || named);
  }

  /// Whether the tree has it as a clause that tells of the past with a time, a length or a number
  /// beside the one whom it is about: `was without electricity for two days`, `was leading by
  /// 90,000 votes`. These can be checked, whatever else it says.
  ///
  /// @param known whether a pronoun that is its subject stands for somebody or something
  boolean measures(ClauseTokens tokens, ClauseFrame frame, boolean known) {
    if (!toldAsPast(tokens, frame)
        || ofTime(tokens, frame)
        || words.is("evaluation", frame.lemma)
        || (!known && frame.subjects.stream().anyMatch(group -> pronoun(tokens, group)))
        || frame.subjects.stream().anyMatch(group -> nobodys(tokens, group))) {
      return false;
    }
    return frame.owned.stream()
        .filter(
            i -> frame.subjects.stream().noneMatch(group -> group.from() <= i && i < group.to()))
        .anyMatch(i ->
            tokens.time(i) != null || (tokens.count(i) != null && !tokens.lower(i).equals("one")));
  }

  /// Whether the tree has it as a clause that tells of nobody, or of none of certain people or
  /// things, that they did or underwent it: `not one of the families has been compensated`.
  boolean ofNone(ClauseTokens tokens, ClauseFrame frame) {
    return toldAsPast(tokens, frame)
        && (frame.passive || !frame.objects.isEmpty() || !frame.arguments.isEmpty())
        && frame.subjects.stream().anyMatch(group -> none(tokens, group));
  }

  /// Whether the tree has it as a main clause with a subject, of some length and in a past tense,
  /// that is not what another verb is about (`to assure that nobody was involved`).
  private static boolean toldAsPast(ClauseTokens tokens, ClauseFrame frame) {
    boolean content =
        frame.governor != null && frame.governor.hasClause && frame.subordinator.equals("that");
    return isMain(frame)
        && !content
        && frame.sound
        && frame.verb != null
        && frame.verb.tensed()
        && !frame.subjects.isEmpty()
        && frame.owned.cardinality() >= LEAST_CLAUSE
        && past(tokens, frame);
  }

  /// `no child of the valley`, `not one euro`, `none of the prisoners`, and not `no more careful
  /// officer` or `nothing has hurt us more`.
  private boolean none(ClauseTokens tokens, ClauseGroup group) {
    String first = tokens.lower(group.from());
    String second = group.from() + 1 < tokens.size() ? tokens.lower(group.from() + 1) : "";
    boolean opens =
        first.equals("not")
            ? second.equals("one") || second.equals("a")
            : words.is("negative-determiner", first)
                && !first.equals("nothing")
                && !second.equals("more");
    return opens && !words.is("abstract-noun", tokens.lemma(group.head()));
  }

  /// Whether a main clause in a past tense says what led to what, both of them things.
  boolean tellsCause(ClauseTokens tokens, ClauseFrame frame) {
    Stream<ClauseGroup> others =
        Stream.concat(
            frame.objects.stream(), frame.arguments.stream().map(ClauseGroup.ClausePart::group));
    return isMain(frame)
        && !frame.hasClause
        && !frame.unreal
        && past(tokens, frame)
        && !frame.subjects.isEmpty()
        && frame.subjects.stream().allMatch(group -> thing(tokens, group))
        && others.findFirst().filter(group -> thing(tokens, group)).isPresent();
  }

  /// `the accident was due to excessive speed`, `the cause of the fire was a short circuit`.
  boolean namesCause(ClauseTokens tokens, ClauseFrame frame) {
    if (!frame.copula() || !isMain(frame) || !past(tokens, frame) || frame.subjects.size() != 1) {
      return false;
    }
    ClauseGroup subject = frame.subjects.getFirst();
    ClauseGroup of = subject.first("of");
    boolean cause =
        tokens.lemma(subject.head()).equals("cause")
            && of != null
            && thing(tokens, of)
            && frame.objects.stream().anyMatch(group -> thing(tokens, group));
    boolean due =
        thing(tokens, subject)
            && frame.arguments.stream()
                .anyMatch(part ->
                    part.preposition().equals("to")
                        && part.at() > 0
                        && tokens.lower(part.at() - 1).equals("due")
                        && thing(tokens, part.group()));
    return cause || due;
  }

  private boolean thing(ClauseTokens tokens, ClauseGroup group) {
    return tokens.is(group.head(), PartOfSpeech.NOUN)
        && tokens.time(group.head()) == null
        && !words.is("abstract-noun", tokens.lemma(group.head()));
  }

  private static boolean isMain(ClauseFrame frame) {
    return frame.link == ClauseFrame.Link.MAIN || frame.link == ClauseFrame.Link.COORDINATED;
  }

  private static boolean pronoun(ClauseTokens tokens, ClauseGroup group) {
    return tokens.is(group.head(), PartOfSpeech.PRON) || tokens.lower(group.head()).equals("one");
  }

  /// `The brigade is led by a former policeman`: what certain people or things have, do or are led
  /// by, for as long as it lasts.
  boolean lasts(ClauseTokens tokens, ClauseFrame frame) {
    return !frame.copula()
        && frame.link == ClauseFrame.Link.MAIN
        && frame.subjects.stream().anyMatch(group -> certain(tokens, group))
        && Stream.concat(
                frame.objects.stream(), frame.arguments.stream().map(ClauseGroup.ClausePart::group))
            .anyMatch(group ->
                tokens.is(group.head(), PartOfSpeech.NOUN)
                    && !words.is("abstract-noun", tokens.lemma(group.head())));
  }

  /// `there was not a single contractor in the country`.
  boolean wasThere(ClauseTokens tokens, ClauseFrame frame) {
    boolean there =
        frame.copula()
            && frame.subjects.stream()
                .anyMatch(group -> tokens.lower(group.head()).equals("there"));
    return there
        && past(tokens, frame)
        && frame.objects.stream()
            .anyMatch(group ->
                tokens.is(group.head(), PartOfSpeech.NOUN)
                    && !words.is("abstract-noun", tokens.lemma(group.head())))
        && (!frame.arguments.isEmpty()
            || frame.objects.stream().anyMatch(group -> counted(tokens, group)));
  }

  private static boolean counted(ClauseTokens tokens, ClauseGroup group) {
    return tokens.count(group.from()) != null && tokens.time(group.from()) == null;
  }

  /// `the height that the licence allows`: no more than which one is meant.
  boolean tellsWhich(ClauseTokens tokens, ClauseFrame frame) {
    return frame.link == ClauseFrame.Link.RELATIVE
        && frame.antecedent != null
        && frame.objects.contains(frame.antecedent.root())
        && !past(tokens, frame);
  }

  /// `ran into the thousands`: how many they were.
  private static boolean amounts(ClauseTokens tokens, ClauseFrame frame) {
    return frame.arguments.stream()
        .anyMatch(
            part -> part.preposition().equals("into") && tokens.count(part.group().head()) != null);
  }

  /// `Nobody was punished for the deaths`.
  boolean nobody(ClauseTokens tokens, ClauseFrame frame) {
    return !frame.arguments.isEmpty()
        && frame.subjects.stream().anyMatch(group -> tokens.lower(group.head()).equals("nobody"));
  }

  /// `We regret every hour that they spent away`: what the clause leaves out is a time, which is no
  /// noun phrase here, so that a pronoun further ahead may be taken for it.
  static boolean ofTime(ClauseTokens tokens, ClauseFrame frame) {
    ClauseGroup antecedent = frame.antecedent;
    boolean ofPronoun =
        frame.link == ClauseFrame.Link.RELATIVE
            && antecedent != null
            && frame.objects.contains(antecedent.root())
            && tokens.is(antecedent.head(), PartOfSpeech.PRON);
    int opening = frame.subjects.isEmpty() ? frame.head - 1 : frame.subjects.getFirst().from() - 1;
    Mention.Time time = opening > 0 ? tokens.time(opening - 1) : null;
    boolean behindTime =
        time != null && !time.value().dated() && tokens.lower(opening).equals("that");
    return ofPronoun || behindTime;
  }

  private static boolean nameBehind(ClauseTokens tokens, ClauseFrame frame) {
    return frame.arguments.stream()
        .map(ClauseGroup.ClausePart::group)
        .anyMatch(group -> {
          for (int i = group.from(); i < group.to(); i++) {
            if (tokens.name(i) != null || tokens.is(i, PartOfSpeech.PROPN)) {
              return true;
            }
          }
          return false;
        });
  }

  /// Whether the author speaks of a `we`, or of nobody in particular.
  private static boolean speaksForAll(ClauseTokens tokens, ClauseFrame frame) {
    return frame.subjects.stream()
        .anyMatch(group ->
            switch (tokens.lower(group.head())) {
              case "i", "we", "you", "one", "it", "this", "that", "which", "what" -> true;
              default -> false;
            });
  }

  /// A time (`eleven days have passed`), the author's own side (`our nation has stood together`),
  /// or nobody (`no more careful officer ever walked a deck`).
  private boolean nobodys(ClauseTokens tokens, ClauseGroup group) {
    String first = tokens.lower(group.from());
    boolean own = first.equals("our") || first.equals("my");
    boolean more =
        words.is("negative-determiner", first)
            && group.from() + 1 < tokens.size()
            && tokens.lower(group.from() + 1).equals("more");
    return own || more || tokens.time(group.head()) != null;
  }

  /// Whether it means certain people or things that one could go and see: `the pipeline`, `every
  /// house`, and no thoughts or feelings.
  private boolean certain(ClauseTokens tokens, ClauseGroup group) {
    String first = tokens.lower(group.from());
    String head = tokens.lemma(group.head());
    ClauseGroup of = group.first("of");
    boolean part =
        of != null
            && (words.is("measure-noun", head)
                || words.is("empty-subject", head)
                || words.is("negative-determiner", head)
                || tokens.is(group.head(), PartOfSpeech.NUM));
    if (part && of != null) {
      return certain(tokens, of);
    }
    boolean definite =
        switch (first) {
          case "the", "every", "its", "their", "his", "her", "both", "all", "neither", "nobody" ->
              true;
          case "this", "that", "these", "those" -> group.to() > group.from() + 1;
          default -> false;
        };
    boolean plain = tokens.is(group.head(), PartOfSpeech.NOUN) && !words.is("abstract-noun", head);
    boolean none =
        words.is("negative-determiner", first)
            && group.to() > group.from() + 1
            && !tokens.lower(group.from() + 1).equals("more")
            && (words.is("person-noun", head) || words.is("occupation", head));
    return (definite || none) && (plain || first.equals("nobody")) && !head.endsWith("ism");
  }

  /// Whether a person or body does it.
  private boolean agent(ClauseTokens tokens, ClauseGroup group) {
    String head = tokens.lemma(group.head());
    return !words.is("negative-determiner", tokens.lower(group.from()))
        && (words.is("person-noun", head)
            || words.is("body-noun", head)
            || words.is("occupation", head)
            || tokens.name(group.head()) != null);
  }

  /// Whether the verb is a past form or a perfect, or hangs on one: `failed to repair`.
  static boolean past(ClauseTokens tokens, ClauseFrame frame) {
    boolean inner = frame.verb != null && frame.verb.form() == ClausePhrase.Form.INFINITIVE;
    ClauseFrame teller = inner && frame.governor != null ? frame.governor : frame;
    if (teller.verb == null) {
      return false;
    }
    int first = teller.verb.from();
    while (first < teller.verb.head() && tokens.is(first, PartOfSpeech.ADV)) {
      first++;
    }
    String word = tokens.lower(first);
    boolean alone = first == teller.verb.head();
    return switch (word) {
      case "was", "were", "had", "did" -> true;
      case "has", "have" -> !alone;
      case "are", "am", "be", "'re", "'m" -> false;
      default ->
          alone
              && !word.endsWith("ing")
              && !word.equals(tokens.lemma(first))
              && !word.endsWith("s");
    };
  }
}
