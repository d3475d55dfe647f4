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
  private final ClauseIdioms idioms;

  ClauseFamilies(ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.idioms = new ClauseIdioms(tokens, words, lexicon);
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
    String idiom = frame.copula() ? null : idioms.find(frame);
    if (idiom != null) {
      frame.family = idiom;
      frame.known = true;
      frame.patient = false;
    } else if (frame.copula()) {
      copula(frame);
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

  static List<ClauseGroup> taken(ClauseFrame frame) {
    return frame.passive ? frame.subjects : frame.objects;
  }

  /// `took Kabul`, `captured Goma`.
  private boolean takesPlace(ClauseFrame frame) {
    List<ClauseGroup> taken = taken(frame);
    boolean verb =
        frame.lemma.equals("take") || frame.lemma.equals("capture") || frame.lemma.equals("hold");
    return verb && !taken.isEmpty() && isTown(taken.getFirst());
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
      case "base", "garrison", "checkpoint", "outpost", "stronghold", "barracks", "ridge" -> true;
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
