package org.probandum.claim;

import org.jspecify.annotations.Nullable;

/// Turns a predicate that names a role into the act it means: to be the founder of Y is to have
/// founded Y, to be described as its leader is to lead it.
final class SlotRoles {
  private final ClauseTokens tokens;
  private final ActionLexicon lexicon;

  SlotRoles(ClauseTokens tokens, ActionLexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /// The frame itself, or what its role means.
  ClauseFrame turn(ClauseFrame frame) {
    ClauseGroup role = role(frame);
    if (role == null) {
      return frame;
    }
    ClauseGroup of = role.first("of");
    String family = lexicon.findNoun(tokens, role.head());
    boolean act = of != null && family != null && (family.equals("FOUND") || family.equals("LEAD"));
    if (!act && frame.family.equals("BE")) {
      return frame;
    }
    ClauseFrame turned = new ClauseFrame(ClauseFrame.Kind.ROLE, frame.head, frame.verb);
    turned.group = role;
    turned.subjects.addAll(frame.subjects);
    turned.objects.add(act && of != null ? of : role);
    turned.owned.or(frame.owned);
    turned.family = act && family != null ? family : "BE";
    turned.particle = frame.particle;
    turned.lemma = act ? tokens.lemma(role.head()) : "be";
    turned.known = true;
    turned.negated = frame.negated;
    turned.hedged = frame.hedged;
    return turned;
  }

  /// The noun phrase that says what the subject is, or null.
  private @Nullable ClauseGroup role(ClauseFrame frame) {
    if (frame.kind == ClauseFrame.Kind.ROLE) {
      return frame.group;
    }
    if (frame.copula() && frame.family.equals("BE") && !frame.objects.isEmpty()) {
      return frame.objects.getFirst();
    }
    if (frame.passive && frame.family.equals("VIEW")) {
      for (ClauseGroup.ClausePart part : frame.arguments) {
        if (part.preposition().equals("as")) {
          return part.group();
        }
      }
    }
    return null;
  }
}
