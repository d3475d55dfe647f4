package org.probandum.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Settles which family of actions each verb belongs to, by what it stands with, and which family
/// an event noun names.
final class ClauseFamilies {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;

  ClauseFamilies(ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
  }

  void settle(List<ClauseFrame> frames) {
    for (int i = 0; i < frames.size(); i++) {
      ClauseFrame frame = frames.get(i);
      int limit = i + 1 < frames.size() ? frames.get(i + 1).head : tokens.size();
      ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, limit);
      if (match != null && match.words() > 1 && !frame.owned.get(match.last())) {
        match = lexicon.findVerb(tokens, frame.head, frame.head + 1);
      }
      frame.known = match != null;
      frame.patient = match != null && match.patient();
      frame.lemma = tokens.lemma(frame.head);
      frame.family = match == null ? unknown(frame) : match.family();
      special(frame);
    }
  }

  /// A verb that no row knows is a family of its own, with its particle if it has one.
  private String unknown(ClauseFrame frame) {
    String particle = frame.particle < 0 ? "" : "_" + tokens.lower(frame.particle);
    return (frame.lemma + particle).toUpperCase(Locale.ROOT);
  }

  private void special(ClauseFrame frame) {
    if (frame.copula()) {
      copula(frame);
    } else if (frame.lemma.equals("recall") && calledBack(frame)) {
      frame.family = "WITHDRAW";
    } else if (pullsOut(frame)) {
      frame.family = "WITHDRAW";
    } else if (blowsUp(frame)) {
      frame.family = "DESTROY";
    } else if (frame.family.equals("INJURE") && frame.lemma.equals("burn") && thing(taken(frame))) {
      frame.family = "BURN";
    } else if (frame.lemma.equals("conclude") && agreed(taken(frame))) {
      frame.family = "SIGN";
    } else if (frame.lemma.equals("hold") && frame.objects.isEmpty() && agreed(frame.subjects)) {
      frame.family = "LAST";
    } else if (frame.lemma.equals("pass") && enacted(taken(frame))) {
      frame.family = "AGREE";
      frame.known = true;
    } else if (frame.patient && !frame.passive && thing(frame.objects)) {
      transitive(frame);
    } else if (refuses(frame)) {
      frame.family = "REFUSE";
    } else if (frame.family.equals("COLLAPSE") && agreed(frame.subjects)) {
      frame.family = "FAIL";
    } else if (frame.lemma.equals("claim") && frame.family.equals("SAY") && claimsDeed(frame)) {
      frame.family = "CLAIM_RESPONSIBILITY";
    } else if (frame.lemma.equals("seize")
        && frame.family.equals("CONTROL")
        && seizesThing(frame)) {
      frame.family = "CONFISCATE";
    } else if (takesPlace(frame)) {
      frame.family = "CONTROL";
      frame.known = true;
    } else if (falls(frame)) {
      frame.family = "CONTROL";
      frame.patient = true;
    } else if (frame.family.equals("ARREST") && frame.lemma.equals("hold") && !frame.passive) {
      frame.family = "HAVE";
    } else if (frame.lemma.equals("report") && frame.passive && frame.adjective >= 0) {
      adjective(frame);
    }
  }

  /// `recalled its ambassador`: not what somebody remembers.
  private boolean calledBack(ClauseFrame frame) {
    List<ClauseGroup> taken = taken(frame);
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

  /// `dropped the charges`, `increased the tax`: done to a thing, not undergone.
  private void transitive(ClauseFrame frame) {
    String family =
        tokens.count(frame.objects.getFirst().from()) != null
            ? null
            : switch (frame.lemma) {
              case "drop" -> "DROP";
              case "decline" -> "REFUSE";
              case "increase" -> "RAISE";
              case "decrease", "shrink" -> "REDUCE";
              default -> null;
            };
    if (family != null) {
      frame.family = family;
      frame.patient = false;
    }
  }

  /// `pulled out its troops`, and nobody whom it saved.
  private boolean pullsOut(ClauseFrame frame) {
    List<ClauseGroup> taken = taken(frame);
    return frame.lemma.equals("pull")
        && withParticle(frame, "out")
        && (taken.isEmpty() || words.is("recallable", tokens.lemma(taken.getFirst().head())));
  }

  /// `blew up the bridge`, and not themselves.
  private boolean blowsUp(ClauseFrame frame) {
    return frame.lemma.equals("blow") && withParticle(frame, "up") && thing(taken(frame));
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
    List<ClauseGroup> taken = taken(frame);
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
    String family = groups.isEmpty() ? null : event(groups.getFirst());
    return family != null && (family.equals("AGREE") || family.equals("MEET"));
  }

  private static List<ClauseGroup> taken(ClauseFrame frame) {
    return frame.passive ? frame.subjects : frame.objects;
  }

  /// `took Kabul`, `captured Goma`.
  private boolean takesPlace(ClauseFrame frame) {
    List<ClauseGroup> taken = taken(frame);
    boolean verb =
        frame.lemma.equals("take") || frame.lemma.equals("capture") || frame.lemma.equals("hold");
    return verb
        && !taken.isEmpty()
        && isTown(taken.getFirst());
  }

  /// `Kabul fell`, `the town fell to the rebels`; not `fell silent`, `fell to 40`.
  private boolean falls(ClauseFrame frame) {
    return frame.lemma.equals("fall")
        && frame.family.equals("FALL")
        && !frame.subjects.isEmpty()
        && isTown(frame.subjects.getFirst())
        && frame.objects.isEmpty()
        && !tokens.is(frame.head + 1, PartOfSpeech.ADJ)
        && frame.arguments.stream().allMatch(this::mayFollowFall);
  }

  private boolean mayFollowFall(ClauseGroup.ClausePart part) {
    return switch (part.preposition()) {
      case "to" -> isTaker(part.group().head());
      case "into", "by", "from", "under", "behind", "below", "within" -> false;
      default -> true;
    };
  }

  /// A name, or several of whom the words do not say that they are things.
  private boolean isTaker(int head) {
    return tokens.name(head) != null
        || (!tokens.lower(head).equals(tokens.lemma(head))
            && !words.is("fallen-to", tokens.lemma(head)));
  }

  private boolean isTown(ClauseGroup group) {
    Mention.Name name = tokens.name(group.head());
    boolean location = name != null && name.type() == NameType.LOCATION;
    return location || tokens.place(group.head()) != null || districts(group);
  }

  private boolean seizesThing(ClauseFrame frame) {
    List<ClauseGroup> taken = taken(frame);
    return !taken.isEmpty()
        && !isTown(taken.getFirst())
        && !tokens.lemma(taken.getFirst().head()).equals("power")
        && !tokens.lemma(taken.getFirst().head()).equals("control");
  }

  private boolean districts(ClauseGroup group) {
    return switch (tokens.lemma(group.head())) {
      case "district", "town", "city", "village", "province", "territory", "airport" -> true;
      default -> false;
    };
  }

  private boolean claimsDeed(ClauseFrame frame) {
    if (frame.hasClause) {
      return false;
    }
    if (frame.passive) {
      return true;
    }
    return frame.objects.stream()
        .anyMatch(g -> words.is("object-pronoun", tokens.lower(g.head())) || event(g) != null);
  }

  private void copula(ClauseFrame frame) {
    frame.family = "BE";
    frame.known = true;
    frame.lemma = "be";
    if (tokens.lemma(frame.head).equals("have")) {
      frame.family = "HAVE";
      frame.lemma = "have";
    }
    if (frame.adjective >= 0) {
      adjective(frame);
    }
    for (ClauseGroup.ClausePart part : frame.arguments) {
      if (part.preposition().equals("behind")) {
        frame.family = "CARRY_OUT";
      }
    }
  }

  private void adjective(ClauseFrame frame) {
    String family = lexicon.findAdjective(tokens, frame.adjective);
    if (family != null) {
      frame.family = family;
      frame.lemma = tokens.lemma(frame.adjective);
      frame.patient = true;
      frame.passive = false;
      frame.known = true;
    }
  }

  /// The family of the event that a noun phrase names, or null.
  @Nullable String event(ClauseGroup group) {
    int head = group.head();
    if ((!tokens.is(head, PartOfSpeech.NOUN) && !tokens.is(head, PartOfSpeech.VERB))
        || tokens.time(head) != null) {
      return null;
    }
    Mention.Name name = tokens.name(head);
    if (name != null && name.type() != NameType.OTHER) {
      return null;
    }
    String family = lexicon.findNoun(tokens, head);
    ClauseGroup of = group.first("of");
    if (tokens.lemma(head).equals("fall") && of != null && isTown(of)) {
      return "CONTROL";
    }
    return family == null || words.is("role-noun", tokens.lemma(head)) ? null : family;
  }
}
