package org.probandum.claim;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Writes the claim that a noun makes: `the bombing of the mosque took place`, or, where the noun
/// has a verb of its own and an owner, `the militia has ties with Acme`.
final class WriterNouns {
  private final ClauseTokens tokens;
  private final WriterText text;
  private final WriterVerbs verbs;

  WriterNouns(ClauseTokens tokens, WriterText text, WriterVerbs verbs) {
    this.tokens = tokens;
    this.text = text;
    this.verbs = verbs;
  }

  String noun(ClauseFrame frame, BitSet wording, List<Slot> slots) {
    boolean occurs = frame.doer == null && !frame.arguments.isEmpty();
    if (occurs) {
      return text.tokensOf(wording);
    }
    ClauseGroup group = frame.group;
    String light = group == null || frame.negated ? null : light(group);
    if (light != null) {
      return light;
    }
    Mention.Count count = frame.counts.isEmpty() ? null : tokens.count(frame.counts.getFirst());
    if (group != null && count != null && tokens.lemma(group.head()).equals("toll")) {
      return toll(group, frame.counts.getFirst(), count);
    }
    StringBuilder out = new StringBuilder(group == null ? "" : whole(group));
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.ACTOR && slot.inherited()) {
        boolean named = slot.value() instanceof SlotValue.Participant who && who.named();
        out.append(" by ").append(named ? slot.normal() : WriterFinish.plain(slot.text()));
      }
    }
    return out.append(frame.negated ? " did not take place" : " took place").toString();
  }

  /// The phrase with all that follows its noun, also where it stands inside another.
  private String whole(ClauseGroup group) {
    BitSet bits = new BitSet();
    bits.set(group.from(), Math.max(group.to(), group.root().to()));
    return text.tokensOf(bits);
  }

  /// `The death toll in Turin at 17`: that it was so many.
  private String toll(ClauseGroup group, int at, Mention.Count count) {
    BitSet bits = new BitSet();
    bits.set(group.from(), Math.max(group.to(), group.root().to()));
    for (int i = at; i < tokens.size() && tokens.sameCount(at, i); i++) {
      bits.clear(i);
    }
    if (at > 0 && tokens.is(at - 1, PartOfSpeech.ADP)) {
      bits.clear(at - 1);
    }
    return text.tokensOf(bits) + " was " + count.text().strip();
  }

  private @Nullable String light(ClauseGroup group) {
    String verb = verbs.findLight(tokens.lemma(group.head()));
    ClauseGroup.ClausePart of = of(group);
    ClausePhrase.Nominal nominal = group.nominal();
    if (verb == null || (nominal.ownerFrom() < 0 && of == null)) {
      return null;
    }
    BitSet rest = new BitSet();
    rest.set(afterOwner(nominal), Math.max(group.to(), group.root().to()));
    BitSet who = new BitSet();
    if (nominal.ownerFrom() >= 0) {
      who.set(nominal.ownerFrom(), nominal.ownerTo());
    } else if (of != null) {
      int to = of.group().nominal().to();
      who.set(of.group().from(), to);
      rest.clear(of.at(), afterBrackets(to));
    }
    boolean singular = tokens.lemma(group.head()).equals(tokens.lower(group.head()));
    String what = text.tokensOf(rest);
    String article = !singular ? "" : "aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ";
    return owner(text.tokensOf(who)) + " " + verb(verb, group) + " " + article + what;
  }

  private int afterBrackets(int at) {
    int end = at;
    if (at < tokens.size() && tokens.lower(at).equals("(")) {
      while (end < tokens.size() && end < at + 6 && !tokens.lower(end).equals(")")) {
        end++;
      }
    }
    return end > at ? end + 1 : at;
  }

  private static ClauseGroup.@Nullable ClausePart of(ClauseGroup group) {
    List<ClauseGroup.ClausePart> parts = group.parts();
    boolean first =
        !parts.isEmpty()
            && parts.getFirst().preposition().equals("of")
            && parts.getFirst().at() == group.nominal().to();
    return first ? parts.getFirst() : null;
  }

  /// Without the mark of possession that a pronoun's name was given.
  private static String owner(String who) {
    return who.endsWith("'s")
        ? who.substring(0, who.length() - 2)
        : who.endsWith("'") ? who.substring(0, who.length() - 1) : who;
  }

  private String verb(String light, ClauseGroup group) {
    int last = group.nominal().ownerFrom() >= 0 ? group.nominal().ownerTo() - 1 : -1;
    boolean several = last >= 0 && tokens.lower(last).equals("their");
    return light.equals("has") && several ? "have" : light;
  }

  private int afterOwner(ClausePhrase.Nominal nominal) {
    int at = nominal.ownerFrom() >= 0 ? nominal.ownerTo() : nominal.from();
    while (at < nominal.head() && skipped(at)) {
      at++;
    }
    return at;
  }

  private boolean skipped(int at) {
    String word = tokens.lower(at);
    return tokens.is(at, PartOfSpeech.DET)
        || tokens.is(at, PartOfSpeech.PART)
        || word.equals("'s")
        || word.equals("'")
        || word.equals("own");
  }
}
