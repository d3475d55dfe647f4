package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Verbs whose family their object, subject or particle decides: to recall an ambassador is to
/// withdraw him, to recall a day is not.
final class ClauseIdioms {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;

  ClauseIdioms(ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
  }

  /// The family of a verb with what it stands with, or null where that decides nothing.
  @Nullable String find(ClauseFrame frame) {
    List<ClauseGroup> taken = ClauseFamilies.taken(frame);
    if (refuses(frame)) {
      return "REFUSE";
    }
    if (frame.patient) {
      return frame.family.equals("COLLAPSE") && agreed(frame.subjects) ? "FAIL" : turned(frame);
    }
    return switch (frame.lemma) {
      case "recall" -> calledBack(frame) ? "WITHDRAW" : null;
      case "pull" -> pullsOut(frame) ? "WITHDRAW" : null;
      case "blow" -> withParticle(frame, "up") && thing(taken) ? "DESTROY" : null;
      case "burn" -> frame.family.equals("INJURE") && thing(taken) ? "BURN" : null;
      case "conclude" -> agreed(taken) ? "SIGN" : null;
      case "hold" -> frame.objects.isEmpty() && agreed(frame.subjects) ? "LAST" : null;
      case "pass" -> enacted(taken) ? "AGREE" : null;
      default -> null;
    };
  }

  /// A verb that is mostly undergone, done to a thing: `dropped the charges`.
  private @Nullable String turned(ClauseFrame frame) {
    if (frame.passive
        || !thing(frame.objects)
        || tokens.count(frame.objects.getFirst().from()) != null) {
      return null;
    }
    return switch (frame.lemma) {
      case "drop" -> "DROP";
      case "decline" -> "REFUSE";
      case "increase" -> "RAISE";
      case "decrease", "shrink" -> "REDUCE";
      default -> null;
    };
  }

  /// `recalled its ambassador`: not what somebody remembers.
  private boolean calledBack(ClauseFrame frame) {
    List<ClauseGroup> taken = ClauseFamilies.taken(frame);
    if (taken.isEmpty() || frame.hasClause) {
      return false;
    }
    int head = taken.getFirst().head();
    Mention.Name name = tokens.name(head);
    boolean named = name != null && name.type() == NameType.PERSON;
    return words.is("recallable", tokens.lemma(head)) || (frame.passive && named);
  }

  private boolean enacted(List<ClauseGroup> groups) {
    return !groups.isEmpty() && words.is("enacted", tokens.lemma(groups.getFirst().head()));
  }

  /// `pulled out its troops`, and nobody whom it saved.
  private boolean pullsOut(ClauseFrame frame) {
    List<ClauseGroup> taken = ClauseFamilies.taken(frame);
    return frame.lemma.equals("pull")
        && withParticle(frame, "out")
        && (taken.isEmpty() || words.is("recallable", tokens.lemma(taken.getFirst().head())));
  }

  private boolean withParticle(ClauseFrame frame, String particle) {
    return frame.particle >= 0 && tokens.lower(frame.particle).equals(particle);
  }

  /// Whether it is neither people nor themselves.
  private boolean thing(List<ClauseGroup> groups) {
    if (groups.isEmpty()) {
      return false;
    }
    int head = groups.getFirst().head();
    Mention.Name name = tokens.name(head);
    boolean person = name != null && name.type() == NameType.PERSON;
    return !person
        && tokens.is(head, PartOfSpeech.NOUN)
        && !words.is("person-noun", tokens.lemma(head))
        && !words.is("occupation", tokens.lemma(head));
  }

  /// `threw out the petition`, `rejected the offer`: a refusal, no denial and no dismissal.
  private boolean refuses(ClauseFrame frame) {
    List<ClauseGroup> taken = ClauseFamilies.taken(frame);
    boolean verb =
        switch (frame.lemma) {
          case "reject", "dismiss" -> frame.particle < 0;
          case "throw" -> withParticle(frame, "out");
          default -> false;
        };
    return verb && !taken.isEmpty() && words.is("refusable", tokens.lemma(taken.getFirst().head()));
  }

  /// Whether it is a truce, talks or the like.
  private boolean agreed(List<ClauseGroup> groups) {
    int head = groups.isEmpty() ? -1 : groups.getFirst().head();
    String family =
        head >= 0 && tokens.is(head, PartOfSpeech.NOUN) ? lexicon.findNoun(tokens, head) : null;
    return family != null && (family.equals("AGREE") || family.equals("MEET"));
  }
}
