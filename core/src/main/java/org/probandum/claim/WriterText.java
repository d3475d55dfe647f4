package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Gives words of the document back as text, with references replaced where it is known what they
/// stand for, and notes those left open.
final class WriterText {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final References references;
  private final List<String> unresolved = new ArrayList<>();

  /// Whom the claim is about, by name and as described.
  private List<String> subject = List.of();

  /// The first token of that, or -1.
  private int first = -1;

  WriterText(ClauseTokens tokens, ClauseWords words, References references) {
    this.tokens = tokens;
    this.words = words;
    this.references = references;
  }

  /// Tells whom the claim is about, whose pronouns may stay.
  void about(ClauseGroup group) {
    first = group.from();
    Mention.Name name = tokens.name(group.head());
    Span reference = reference(group.from());
    References.Antecedent antecedent = reference == null ? null : references.find(reference);
    String named =
        antecedent != null
            ? antecedent.text()
            : name != null ? name.canonical() : tokens.text(group.from(), group.nominal().to());
    subject = List.of(named, WriterFinish.plain(tokens.text(group.from(), group.to())));
  }

  /// The references left open so far, each once.
  List<String> unresolved() {
    return List.copyOf(new LinkedHashSet<>(unresolved));
  }

  String phrase(ClauseGroup group) {
    BitSet bits = new BitSet();
    int to = group.root() == group ? group.to() : group.nominal().to();
    bits.set(group.from(), to);
    if (group.root() == group && group.restrictionEnd() > 0) {
      bits.set(group.restrictionFrom(), group.restrictionEnd());
    }
    return tokensOf(bits);
  }

  /// The words of these tokens with the document's own spacing and references replaced.
  String tokensOf(BitSet bits) {
    StringBuilder out = new StringBuilder();
    int before = -1;
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      if (before >= 0) {
        out.append(spaceBetween(before, i));
      }
      Span reference = reference(i);
      if (reference != null && tokens.token(i).span().end() <= reference.end()) {
        boolean again = words.is("possessive-pronoun", tokens.lower(i)) && said(reference, i, bits);
        boolean own = again || words.is("reflexive", tokens.lower(i));
        out.append(own ? tokens.token(i).text() : replacement(reference, i));
        int end = i;
        while (end + 1 < tokens.size() && tokens.token(end + 1).span().end() <= reference.end()) {
          end++;
        }
        before = end;
        i = end;
        continue;
      }
      note(i);
      out.append(tokens.token(i).text());
      before = i;
    }
    return out.toString();
  }

  /// Whether the claim has told before of the one that a reference stands for: as its subject, or
  /// as the last who was named.
  private boolean said(Span reference, int i, BitSet bits) {
    References.Antecedent antecedent = references.find(reference);
    if (antecedent == null || i == first) {
      return false;
    }
    return subject.stream().anyMatch(antecedent.text()::equalsIgnoreCase)
        || lastNamed(antecedent.text(), i, bits);
  }

  /// Whether the last person or body that the claim names before this word is the one of this name.
  private boolean lastNamed(String name, int before, BitSet bits) {
    for (int i = before - 1; i >= 0; i--) {
      if (!bits.get(i)) {
        continue;
      }
      Span reference = reference(i);
      References.Antecedent antecedent = reference == null ? null : references.find(reference);
      if (antecedent != null) {
        return antecedent.text().equalsIgnoreCase(name);
      }
      Mention.Name named = tokens.name(i);
      if (named != null && isParty(named)) {
        return named.canonical().equalsIgnoreCase(name);
      }
    }
    return false;
  }

  private static boolean isParty(Mention.Name name) {
    return name.type() == NameType.PERSON || name.type() == NameType.ORGANISATION;
  }

  private String spaceBetween(int before, int i) {
    boolean adjacent = tokens.token(before).span().end() == tokens.token(i).span().start();
    boolean comma = i == before + 2 && tokens.lower(before + 1).equals(",");
    return adjacent ? "" : comma ? ", " : " ";
  }

  /// The reference whose first token this is, or null.
  private @Nullable Span reference(int i) {
    return references.findAt(tokens.token(i).span().start());
  }

  private String replacement(Span reference, int i) {
    References.Antecedent antecedent = references.find(reference);
    String name = antecedent == null ? "" : antecedent.text();
    boolean possessive =
        words.is("possessive-pronoun", tokens.lower(i))
            && reference.equals(tokens.token(i).span())
            && (!tokens.lower(i).equals("her")
                || tokens.is(i + 1, PartOfSpeech.NOUN)
                || isOwned(i + 1)
                || tokens.is(i + 1, PartOfSpeech.ADJ));
    return possessive ? name + (name.endsWith("s") ? "'" : "'s") : name;
  }

  /// `her Norwegian neighbours`, and not `fined her Tuesday`, `sold her Paul Meyer's house`.
  private boolean isOwned(int i) {
    Mention.Name name = tokens.name(i);
    return tokens.is(i, PartOfSpeech.PROPN)
        && tokens.time(i) == null
        && (name == null || name.type() != NameType.PERSON);
  }

  /// Lists a pronoun or pointing phrase that nothing replaces.
  private void note(int i) {
    String word = tokens.lower(i);
    boolean pronoun =
        switch (word) {
          case "he", "she", "it", "they", "him", "them", "his", "her", "its", "their" -> true;
          default -> false;
        };
    if (pronoun) {
      unresolved.add(tokens.token(i).text());
    } else if (word.equals("this") || word.equals("these") || word.equals("those")) {
      int end = i + 1;
      while (end < tokens.size()
          && (tokens.is(end, PartOfSpeech.ADJ) || tokens.is(end, PartOfSpeech.NOUN))) {
        end++;
      }
      unresolved.add(tokens.text(i, end));
    }
  }
}
