package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// Leads `they`, `their` and `these raids` back to the one description before them that they can
/// mean. Names are no business of this class: what stands for a name is known beforehand.
final class ClauseReferences {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final References references;
  private final Antecedents antecedents;

  ClauseReferences(
      ClauseTokens tokens, ClauseWords words, References references, Antecedents antecedents) {
    this.tokens = tokens;
    this.words = words;
    this.references = references;
    this.antecedents = antecedents;
  }

  /// Resolves the references among these noun phrases, and notes what later ones may mean.
  void resolve(List<ClauseGroup> groups) {
    SlotParticipants participants = new SlotParticipants(tokens, words, references);
    WriterText text = new WriterText(tokens, words, references);
    List<ClauseGroup> ordered =
        groups.stream().sorted(Comparator.comparingInt(ClauseGroup::from)).toList();
    for (ClauseGroup group : ordered) {
      Pointer pointer = pointer(group);
      References.Antecedent antecedent = pointer == null ? null : antecedent(pointer);
      if (pointer != null && antecedent != null) {
        references.put(pointer.span(), antecedent);
      }
      if (pointer != null && antecedent != null && pointer.noun().isEmpty()) {
        antecedents.addPeople(antecedent);
      } else if (pointer == null || antecedent != null) {
        note(group, pointer == null ? described(group, participants, text) : antecedent);
      }
    }
  }

  /// Leaves `him`, `her`, `it` and `them` open where they would stand for the subject of their own
  /// verb, which a reflexive would stand for: `Ann Bell answered her`, `wrote a letter against him`
  /// (binding theory's principle B; Chomsky, *Lectures on Government and Binding*, 1981, ch. 3).
  void keepApart(ClauseFrame frame) {
    List<ClauseGroup> others = new ArrayList<>(frame.objects);
    Stream.concat(
            frame.arguments.stream(),
            frame.objects.stream().flatMap(object -> object.parts().stream()))
        .filter(part -> words.is("apart-preposition", part.preposition()))
        .forEach(part -> others.add(part.group()));
    for (ClauseGroup other : others) {
      Span span = tokens.token(other.head()).span();
      References.Antecedent antecedent = references.find(span);
      boolean alone = other.from() == other.head() && other.nominal().to() == other.head() + 1;
      if (antecedent != null
          && alone
          && words.is("object-pronoun", tokens.lower(other.head()))
          && frame.subjects.stream().anyMatch(group -> means(group, antecedent))) {
        references.remove(span);
      }
    }
  }

  private boolean means(ClauseGroup group, References.Antecedent antecedent) {
    References.Antecedent own = references.find(tokens.token(group.from()).span());
    return isNamed(group, antecedent.text())
        || isNamed(group.namer(), antecedent.text())
        || (own != null && own.text().equals(antecedent.text()))
        || WriterFinish.plain(tokens.text(group.from(), group.to()))
            .equalsIgnoreCase(antecedent.text());
  }

  private boolean isNamed(ClauseGroup group, String name) {
    Mention.Name named = tokens.name(group.head());
    return named != null && named.canonical().equals(name);
  }

  /// Notes the noun phrases that only a relative clause tells apart, once it is known that it does.
  void noteRestricted(List<ClauseGroup> groups) {
    SlotParticipants participants = new SlotParticipants(tokens, words, references);
    WriterText text = new WriterText(tokens, words, references);
    for (ClauseGroup group : groups) {
      if (group.restrictionEnd() > 0 && group.root() == group) {
        note(group, described(group, participants, text));
      }
    }
  }

  /// Words that point back; `noun` is empty for a pronoun.
  private record Pointer(Span span, String noun) {}

  private @Nullable Pointer pointer(ClauseGroup group) {
    int from = group.from();
    String first = tokens.lower(from);
    if (references.findAt(tokens.token(from).span().start()) != null) {
      return null;
    }
    boolean alone = group.nominal().to() == from + 1;
    if (first.equals("their") || (alone && plural(first))) {
      return new Pointer(tokens.span(from, from + 1), "");
    }
    boolean pointing = first.equals("these") || first.equals("those");
    boolean bare =
        pointing && group.head() == from + 1 && tokens.is(group.head(), PartOfSpeech.NOUN);
    return bare
        ? new Pointer(tokens.span(from, group.head() + 1), tokens.lemma(group.head()))
        : null;
  }

  private static boolean plural(String word) {
    return switch (word) {
      case "they", "them", "these" -> true;
      default -> false;
    };
  }

  private References.@Nullable Antecedent antecedent(Pointer pointer) {
    if (pointer.noun().isEmpty()) {
      References.Antecedent people = antecedents.findPeople(they(pointer.span()));
      return people == null ? soleBody(pointer.span()) : people;
    }
    References.Antecedent same = antecedents.findNoun(pointer.noun());
    boolean people = words.is("person-noun", pointer.noun());
    return same == null && people ? antecedents.findPeople(false) : same;
  }

  private boolean they(Span pronoun) {
    return tokens.lower(tokens.first(pronoun.start())).equals("they");
  }

  /// The only body that the sentence names before this, or null: in `Brod police` the name alone is
  /// not the body.
  private References.@Nullable Antecedent soleBody(Span before) {
    String body = null;
    for (int i = 0; i < tokens.size() && tokens.token(i).span().start() < before.start(); i++) {
      if (isSeveral(i) && words.is("person-noun", tokens.lemma(i))) {
        return null;
      }
      Mention.Name name = tokens.name(i);
      if (name != null && name.type() == NameType.ORGANISATION) {
        boolean modifies = tokens.is(i + 1, PartOfSpeech.NOUN) && tokens.name(i + 1) == null;
        if (modifies) {
          return null;
        }
        if (body != null && !body.equals(name.canonical())) {
          return null;
        }
        body = name.canonical();
      }
    }
    return body == null ? null : References.ofName(body);
  }

  /// Whether the word is a noun in the plural.
  private boolean isSeveral(int at) {
    return tokens.is(at, PartOfSpeech.NOUN) && !tokens.lemma(at).equals(tokens.lower(at));
  }

  private void note(ClauseGroup group, References.@Nullable Antecedent antecedent) {
    if (antecedent == null) {
      return;
    }
    String lemma = tokens.lemma(group.head());
    boolean several = isSeveral(group.head());
    if (several && !bare(group)) {
      antecedents.addNoun(lemma, antecedent);
    }
    if (several && people(group)) {
      if (bare(group)) {
        antecedents.addPlain(antecedent);
      } else {
        antecedents.addPeople(antecedent);
      }
    }
  }

  /// A noun phrase that says enough to be put in the place of a later reference, or null.
  private References.@Nullable Antecedent described(
      ClauseGroup group, SlotParticipants participants, WriterText text) {
    if (!tokens.is(group.head(), PartOfSpeech.NOUN) || tokens.time(group.from()) != null) {
      return null;
    }
    Slot slot = participants.slot(SlotKind.ACTOR, group, false);
    if (slot == null
        || !(slot.value() instanceof SlotValue.Participant value)
        || (bare(group) && !people(group))) {
      return null;
    }
    String wording = WriterFinish.plain(text.phrase(group));
    return new References.Antecedent(lowered(group, wording), value);
  }

  private static boolean bare(ClauseGroup group) {
    return group.to() <= group.head() + 1 && group.restrictionEnd() == 0;
  }

  /// `gunmen`, `villagers`: nothing tells which, but who they are is said.
  private boolean people(ClauseGroup group) {
    String lemma = tokens.lemma(group.head());
    return words.is("person-noun", lemma) && !words.is("generic-noun", lemma);
  }

  /// Resolves `it` and `its` at the beginning of what a body says to the one body or state that
  /// stands in the words naming who says it: `Peru's ministry denies that it …`.
  void resolveSpeakers(ClaimSetting setting) {
    for (Attribution attribution : setting.attributions().in(setting.sentence())) {
      if (attribution.source().isEmpty() || attribution.content().isEmpty()) {
        continue;
      }
      Span source = attribution.source().getFirst();
      int at = tokens.first(attribution.content().getFirst().start());
      if (at < tokens.size() && tokens.lower(at).equals("that")) {
        at++;
      }
      References.Antecedent speaker = speaker(source);
      if (speaker != null && refersBack(at) && direct(source, at)) {
        references.put(tokens.token(at).span(), speaker);
      }
    }
  }

  /// `it` or `its`, where it is not the empty `it was clear`.
  private boolean refersBack(int at) {
    if (at + 2 >= tokens.size() || references.findAt(tokens.token(at).span().start()) != null) {
      return false;
    }
    boolean empty =
        tokens.is(at + 1, PartOfSpeech.AUX)
            && (tokens.is(at + 2, PartOfSpeech.ADJ) || tokens.is(at + 2, PartOfSpeech.DET));
    return tokens.lower(at).equals("its") || (tokens.lower(at).equals("it") && !empty);
  }

  /// Whether no noun stands between who says it and what is said.
  private boolean direct(Span source, int at) {
    int from = tokens.first(source.end());
    for (int i = from; i < at; i++) {
      if (tokens.is(i, PartOfSpeech.NOUN) || tokens.is(i, PartOfSpeech.PROPN)) {
        return false;
      }
    }
    return from <= at;
  }

  /// The one body or state named in these words, or the body that they describe; null for none.
  private References.@Nullable Antecedent speaker(Span source) {
    String named = null;
    int from = tokens.first(source.start());
    int end = from;
    for (; end < tokens.size() && tokens.token(end).span().start() < source.end(); end++) {
      Mention.Name name = tokens.name(end);
      boolean body =
          name != null && name.type() != NameType.PERSON && name.type() != NameType.NATIONALITY;
      if (name != null && !body) {
        return null;
      }
      if (name != null && named != null && !named.equals(name.canonical())) {
        return null;
      }
      named = name == null ? named : name.canonical();
    }
    if (named != null) {
      return References.ofName(named);
    }
    boolean plain = end == from + 2 && tokens.lower(from).equals("the");
    String lemma = plain ? tokens.lemma(end - 1).toLowerCase(Locale.ROOT) : "";
    return words.is("body-noun", lemma)
        ? new References.Antecedent(
            "the " + tokens.text(end - 1, end),
            new SlotValue.Participant(lemma, false, List.of(lemma)))
        : null;
  }

  /// Without the capital that only the sentence's beginning gave.
  private String lowered(ClauseGroup group, String wording) {
    boolean common = tokens.mentions(group.from()).isEmpty() && group.from() == 0;
    return common && !wording.isEmpty() && !tokens.is(group.from(), PartOfSpeech.PROPN)
        ? Character.toLowerCase(wording.charAt(0)) + wording.substring(1)
        : wording;
  }
}
