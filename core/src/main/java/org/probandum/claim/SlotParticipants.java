package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.PlaceUse;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// Turns noun phrases into participants with a comparable form.
final class SlotParticipants {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final References references;

  SlotParticipants(ClauseTokens tokens, ClauseWords words, References references) {
    this.tokens = tokens;
    this.words = words;
    this.references = references;
  }

  /// The participant that a noun phrase names, or null for an unresolved pronoun or a bare number.
  @Nullable Slot slot(SlotKind kind, ClauseGroup described, boolean inherited) {
    boolean role = kind == SlotKind.TARGET && described.apposedTo() != null;
    ClauseGroup namer = described.namer();
    ClauseGroup group = !role && tokens.name(namer.head()) != null ? namer : described;
    int to = end(group);
    SlotValue.Participant value = value(group, to);
    if (value == null) {
      return null;
    }
    Span span = tokens.span(group.from(), to);
    return new Slot(kind, span, span.of(tokens.documentText()), value, inherited);
  }

  /// The participant that a possessor names (`Azzam's`, `its`), or null.
  @Nullable Slot owner(SlotKind kind, ClauseGroup group) {
    ClausePhrase.Nominal nominal = group.nominal();
    if (nominal.ownerFrom() < 0) {
      return null;
    }
    int head = nominal.ownerTo() - 1;
    SlotValue.Participant value = named(nominal.ownerFrom(), nominal.ownerTo(), head);
    if (value == null && !tokens.is(head, PartOfSpeech.PRON)) {
      value = described(nominal.ownerFrom(), nominal.ownerTo());
    }
    if (value == null) {
      return null;
    }
    Span span = tokens.span(nominal.ownerFrom(), nominal.ownerTo());
    return new Slot(kind, span, span.of(tokens.documentText()), value, false);
  }

  /// The lemma of what a noun phrase is about.
  String lemma(ClauseGroup group) {
    return tokens.lemma(group.head());
  }

  /// Index after the noun phrase with the phrases with `of` that follow it.
  int end(ClauseGroup group) {
    if (group.root() == group) {
      return group.to();
    }
    int end = group.nominal().to();
    for (ClauseGroup.ClausePart part : group.parts()) {
      if (part.at() != end || !part.preposition().equals("of")) {
        break;
      }
      end = part.group().nominal().to();
    }
    return end;
  }

  private SlotValue.@Nullable Participant value(ClauseGroup group, int to) {
    int head = group.head();
    ClauseGroup of = group.first("of");
    boolean measure =
        words.is("measure-noun", tokens.lemma(head))
            || words.is("negative-determiner", tokens.lower(head))
            || (tokens.count(head) != null && tokens.is(head, PartOfSpeech.NUM));
    if (measure && of != null) {
      return value(of, end(of));
    }
    SlotValue.Participant found = named(group.from(), group.nominal().to(), head);
    if (found != null) {
      return found;
    }
    boolean those = tokens.lower(head).equals("those") && !group.parts().isEmpty();
    if (those) {
      return described(group.from(), group.to());
    }
    if (words.is("object-pronoun", tokens.lower(head)) || tokens.is(head, PartOfSpeech.PRON)) {
      return null;
    }
    return described(group.from(), to);
  }

  private SlotValue.@Nullable Participant named(int from, int to, int head) {
    References.Antecedent reference = reference(from, to, head);
    if (reference != null) {
      return reference.value();
    }
    Mention.Location place = tokens.place(head);
    if (place != null && place.use() == PlaceUse.METONYM && place.place().country() != null) {
      String country = country(place.place().country());
      return new SlotValue.Participant(country + " government", true, heads(from, to));
    }
    Mention.Name name = tokens.name(head);
    if (name != null && name.type() != NameType.NATIONALITY) {
      return new SlotValue.Participant(name.canonical(), true, heads(from, to));
    }
    if (place != null && place.use() != PlaceUse.DEMONYM) {
      return new SlotValue.Participant(place.place().name(), true, heads(from, to));
    }
    return null;
  }

  private static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /// What the words are known to stand for, or null.
  private References.@Nullable Antecedent reference(int from, int to, int head) {
    return references.findAround(
        tokens.token(from).span().start(),
        tokens.token(to - 1).span().end(),
        tokens.token(head).span());
  }

  /// The known reference that begins at this token and ends before another, or null.
  private @Nullable Span pointing(int at, int to) {
    Span span = references.findAt(tokens.token(at).span().start());
    return span != null && span.end() <= tokens.token(to - 1).span().end() ? span : null;
  }

  private SlotValue.@Nullable Participant described(int from, int to) {
    List<String> heads = heads(from, to);
    return heads.isEmpty()
        ? null
        : new SlotValue.Participant(String.join(" ", heads), false, heads);
  }

  /// Whether the word belongs to a measure such as `240 kilometres`.
  private boolean measure(int i) {
    Mention.Count count = tokens.count(i);
    return count != null && count.value().role() == Quantity.Role.MEASURE;
  }

  /// Lemmas of the content words, without counts, times and closed classes.
  private List<String> heads(int from, int to) {
    List<String> heads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Span pointing = pointing(i, to);
      References.Antecedent antecedent = pointing == null ? null : references.find(pointing);
      if (pointing != null && antecedent != null) {
        heads.addAll(antecedent.value().heads());
        while (i + 1 < to && tokens.token(i + 1).span().end() <= pointing.end()) {
          i++;
        }
        continue;
      }
      PartOfSpeech tag = tokens.token(i).partOfSpeech();
      boolean content =
          tag == PartOfSpeech.NOUN
              || tag == PartOfSpeech.PROPN
              || tag == PartOfSpeech.ADJ
              || tokens.name(i) != null;
      boolean counted =
          (tokens.count(i) != null && tag != PartOfSpeech.NOUN)
              || (tokens.count(i) != null && words.is("measure-noun", tokens.lemma(i)))
              || (i > from && words.is("dimension", tokens.lower(i)) && measure(i - 1))
              || (tag == PartOfSpeech.NOUN && measure(i));
      if (content
          && !counted
          && tokens.time(i) == null
          && Character.isLetterOrDigit(tokens.lower(i).codePointAt(0))) {
        heads.add(tokens.lemma(i).toLowerCase(Locale.ROOT));
      }
    }
    return heads;
  }
}
