package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// Writes a short sentence that stands alone for a frame, with references replaced where it is
/// known what they stand for; what is left open is listed.
final class ClaimWriter {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final SortedMap<Span, String> references;
  private final List<String> unresolved = new ArrayList<>();

  private enum Cause {
    CLAUSE,
    NOMINAL
  }

  /// A proposition and the references left open in it.
  record Written(String proposition, List<String> unresolved) {}

  ClaimWriter(ClauseTokens tokens, ClauseWords words, SortedMap<Span, String> references) {
    this.tokens = tokens;
    this.words = words;
    this.references = references;
  }

  Written write(ClauseFrame frame, BitSet wording, List<Slot> slots) {
    unresolved.clear();
    String body =
        switch (frame.kind) {
          case VERB -> verb(frame, wording);
          case NOUN -> noun(frame, wording, slots);
          case ROLE -> phrase(frame.subjects.getFirst()) + " is " + rolePhrase(frame);
          case COUNT -> count(frame);
        };
    body += added(body, slots, frame.causes.isEmpty() ? Cause.CLAUSE : Cause.NOMINAL);
    String clean = finish(body);
    return new Written(clean, List.copyOf(new java.util.LinkedHashSet<>(unresolved)));
  }

  private String rolePhrase(ClauseFrame frame) {
    return frame.group == null ? "" : phrase(frame.group);
  }

  /// `The number of prisoners freed was in the thousands`: so many prisoners were freed.
  private String counted(ClauseFrame frame, Mention.Count count) {
    ClauseGroup group = frame.subjects.getFirst();
    ClauseGroup of = group.first("of");
    boolean measure = of != null && words.is("measure-noun", tokens.lemma(group.head()));
    ClausePhrase.Nominal nominal = measure && of != null ? of.nominal() : group.nominal();
    int from = nominal.from();
    while (from < nominal.head() && tokens.is(from, PartOfSpeech.DET)) {
      from++;
    }
    BitSet bits = new BitSet();
    bits.set(from, nominal.to());
    String number = count.text().strip();
    String last = number.substring(number.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean vague = last.endsWith("s") && !last.equals("several");
    String people = tokensOf(bits);
    String whose = number.contains(people) ? number : number + (vague ? " of " : " ") + people;
    BitSet predicate = (BitSet) frame.owned.clone();
    predicate.clear(0, frame.head);
    return whose + (frame.negated ? " were not " : " were ") + tokensOf(predicate);
  }

  private String verb(ClauseFrame frame, BitSet wording) {
    Mention.Count apart = frame.counts.isEmpty() ? null : tokens.count(frame.counts.getFirst());
    if (frame.counter != null && apart != null && !frame.subjects.isEmpty()) {
      return counted(frame, apart);
    }
    StringBuilder out = new StringBuilder();
    boolean own = frame.subjects.stream().anyMatch(group -> wording.get(group.head()));
    boolean judged =
        frame.verb != null
            && frame.verb.form() == ClausePhrase.Form.INFINITIVE
            && frame.governor != null
            && frame.governor.copula();
    if (judged && frame.verb != null) {
      BitSet rest = (BitSet) wording.clone();
      rest.clear(frame.verb.from(), frame.verb.to());
      return subjects(frame) + past(tokens.lemma(frame.head)) + " " + tokensOf(rest);
    }
    if (!own && frame.verb != null) {
      out.append(subjects(frame));
      out.append(auxiliary(frame));
    }
    if (own && frame.verb != null && elliptic(frame, frame.verb)) {
      BitSet front = wording.get(0, frame.verb.from());
      BitSet back = (BitSet) wording.clone();
      back.clear(0, frame.verb.from());
      return tokensOf(front) + " " + auxiliary(frame) + tokensOf(back);
    }
    ClauseGroup antecedent = frame.antecedent == null ? null : frame.antecedent.root();
    if (frame.link == ClauseFrame.Link.RELATIVE
        && antecedent != null
        && frame.objects.contains(antecedent)
        && !wording.get(antecedent.head())) {
      return out + withObject(frame.verb, antecedent, wording);
    }
    return out.append(tokensOf(wording)).toString();
  }

  /// The object that a relative pronoun stood for, put back behind its verb.
  private String withObject(
      ClausePhrase.@Nullable Verb verb, ClauseGroup antecedent, BitSet wording) {
    int after = verb == null ? wording.length() : verb.to();
    BitSet object = new BitSet();
    object.set(antecedent.from(), antecedent.nominal().to());
    BitSet back = (BitSet) wording.clone();
    back.clear(0, after);
    String thing = tokensOf(object);
    boolean name =
        tokens.is(antecedent.from(), PartOfSpeech.PROPN)
            || (!tokens.mentions(antecedent.from()).isEmpty()
                && tokens.count(antecedent.from()) == null);
    String lower =
        name || thing.isEmpty()
            ? thing
            : Character.toLowerCase(thing.charAt(0)) + thing.substring(1);
    return tokensOf(wording.get(0, after))
        + " "
        + lower
        + (back.isEmpty() ? "" : " " + tokensOf(back));
  }

  /// The past tense of a regular verb.
  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return lemma.endsWith("y") ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
  }

  /// Whether a passive has no auxiliary of its own: `194 people wounded`.
  private boolean elliptic(ClauseFrame frame, ClausePhrase.Verb verb) {
    return frame.passive
        && !verb.passive()
        && verb.form() == ClausePhrase.Form.PAST
        && !tokens.is(verb.from(), PartOfSpeech.AUX);
  }

  private String subjects(ClauseFrame frame) {
    List<String> parts = frame.subjects.stream().map(this::phrase).toList();
    return parts.isEmpty() ? "" : String.join(" and ", parts) + " ";
  }

  /// What a reduced clause leaves out: `a camp [was] closed in May`.
  private String auxiliary(ClauseFrame frame) {
    ClausePhrase.Verb verb = frame.verb;
    if (verb == null || frame.subjects.isEmpty()) {
      return "";
    }
    String be = plural(frame.subjects) ? "were " : "was ";
    boolean bare = verb.from() == verb.head() || !tokens.is(verb.from(), PartOfSpeech.AUX);
    return switch (verb.form()) {
      case GERUND -> tokens.is(verb.from(), PartOfSpeech.AUX) ? "" : be;
      case PAST, PARTICIPLE -> frame.passive && bare ? be : "";
      case INFINITIVE -> tokens.lower(verb.from()).equals("to") ? leadIn(frame) : "";
      case FINITE -> "";
    };
  }

  /// The verb that an infinitive hangs on where they share the subject, else `had`.
  private String leadIn(ClauseFrame frame) {
    ClauseFrame governor = frame.governor;
    boolean shared = governor != null && governor.subjects.equals(frame.subjects);
    return shared && governor != null && governor.verb != null
        ? auxiliary(governor) + tokens.text(governor.verb.from(), governor.verb.to()) + " "
        : "had ";
  }

  private boolean plural(List<ClauseGroup> groups) {
    if (groups.size() > 1) {
      return true;
    }
    int head = groups.getFirst().head();
    boolean ending =
        tokens.is(head, PartOfSpeech.NOUN) && !tokens.lemma(head).equals(tokens.lower(head));
    return ending || tokens.count(head) != null || tokens.lower(head).equals("they");
  }

  private String noun(ClauseFrame frame, BitSet wording, List<Slot> slots) {
    boolean occurs = frame.doer == null && !frame.arguments.isEmpty();
    if (occurs) {
      return tokensOf(wording);
    }
    StringBuilder out = new StringBuilder(frame.group == null ? "" : phrase(frame.group));
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.ACTOR && slot.inherited()) {
        boolean named = slot.value() instanceof SlotValue.Participant who && who.named();
        out.append(" by ").append(named ? slot.normal() : plain(slot.text()));
      }
    }
    return out.append(frame.negated ? " did not take place" : " took place").toString();
  }

  private String count(ClauseFrame frame) {
    int from = frame.owned.nextSetBit(0);
    Mention.Count count = tokens.count(from);
    String number = plainNumber(tokensOf(frame.owned));
    String unit = count == null || count.value().unit().isEmpty() ? "person" : count.value().unit();
    boolean nouns = false;
    for (int i = from; i < frame.owned.length(); i++) {
      nouns |= tokens.is(i, PartOfSpeech.NOUN) && tokens.count(i) == null;
    }
    String verb =
        switch (frame.family) {
          case "KILL" -> "killed";
          case "INJURE" -> "injured";
          case "ARREST" -> "arrested";
          case "RELEASE" -> "released";
          case "DISPLACE" -> "displaced";
          default -> "missing";
        };
    String last = number.substring(number.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean vague =
        last.endsWith("s")
            && !last.equals("several")
            && !nouns
            && words.is("measure-noun", last.substring(0, last.length() - 1));
    number = vague ? number + " of" : number;
    String people = nouns ? "" : " " + pluralOf(unit);
    String in =
        frame.event != null && frame.event.group != null ? " in " + phrase(frame.event.group) : "";
    String bare = number.toLowerCase(Locale.ROOT);
    boolean event =
        bare.endsWith("deaths")
            || bare.endsWith("injuries")
            || bare.endsWith("fatalities")
            || bare.endsWith("bodies");
    String negation = frame.negated ? "not " : "";
    return event
        ? "There were " + negation + number + in
        : number + people + " were " + negation + verb + in;
  }

  private static String pluralOf(String unit) {
    return switch (unit) {
      case "person" -> "people";
      case "child" -> "children";
      case "man", "woman", "policeman", "serviceman", "fisherman" ->
          unit.substring(0, unit.length() - 2) + "en";
      default ->
          unit.endsWith("s")
              ? unit
              : unit.endsWith("y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    };
  }

  /// Without a participle at its end: `190 injured` is 190 people.
  private static String plainNumber(String number) {
    int space = number.lastIndexOf(' ');
    return space < 0
        ? number
        : switch (number.substring(space + 1).toLowerCase(Locale.ROOT)) {
          case "injured", "wounded", "hurt", "dead", "killed", "missing", "arrested", "detained" ->
              number.substring(0, space);
          default -> number;
        };
  }

  /// Times and places that hold but are not in the wording.
  private static String added(String body, List<Slot> slots, Cause cause) {
    StringBuilder out = new StringBuilder();
    boolean place = false;
    boolean time = false;
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.CAUSE && slot.inherited() && !body.contains(slot.text())) {
        out.append(cause == Cause.NOMINAL ? " because of " : " because ")
            .append(plain(slot.text()));
      }
      if (!slot.inherited() || body.contains(slot.text())) {
        continue;
      }
      if (slot.kind() == SlotKind.PLACE && !place) {
        out.append(" in ").append(slot.text());
        place = true;
      } else if (slot.value() instanceof SlotValue.When when && !time) {
        boolean day = when.time().edtf().length() == 10;
        out.append(day ? " on " : " in ").append(bare(slot.text()));
        time = true;
      }
    }
    return out.toString();
  }

  /// Without the capital of a first word that is no name.
  private static String plain(String text) {
    for (String word :
        List.of("The ", "A ", "An ", "This ", "These ", "Its ", "Their ", "His ", "Her ")) {
      if (text.startsWith(word)) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
      }
    }
    return text;
  }

  private static String bare(String time) {
    for (String word : List.of("on ", "in ", "On ", "In ", "at ")) {
      if (time.startsWith(word)) {
        return time.substring(word.length());
      }
    }
    return time;
  }

  private String phrase(ClauseGroup group) {
    BitSet bits = new BitSet();
    int to = group.root() == group ? group.to() : group.nominal().to();
    bits.set(group.from(), to);
    return tokensOf(bits);
  }

  /// The words of these tokens with the document's own spacing and references replaced.
  private String tokensOf(BitSet bits) {
    StringBuilder out = new StringBuilder();
    int before = -1;
    for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
      if (before >= 0) {
        out.append(spaceBetween(before, i));
      }
      Span reference = reference(i);
      if (reference != null && tokens.token(i).span().end() <= reference.end()) {
        out.append(replacement(reference, i));
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

  private String spaceBetween(int before, int i) {
    boolean adjacent = tokens.token(before).span().end() == tokens.token(i).span().start();
    return adjacent ? "" : " ";
  }

  /// The reference whose first token this is, or null.
  private @Nullable Span reference(int i) {
    if (references.isEmpty()) {
      return null;
    }
    int start = tokens.token(i).span().start();
    var found = references.subMap(new Span(start, start), new Span(start + 1, start + 1));
    return found.isEmpty() ? null : found.lastKey();
  }

  private String replacement(Span reference, int i) {
    String name = references.getOrDefault(reference, "");
    boolean possessive =
        words.is("possessive-pronoun", tokens.lower(i))
            && reference.equals(tokens.token(i).span())
            && (!tokens.lower(i).equals("her")
                || tokens.is(i + 1, PartOfSpeech.NOUN)
                || tokens.is(i + 1, PartOfSpeech.ADJ));
    return possessive ? name + (name.endsWith("s") ? "'" : "'s") : name;
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

  /// Without a preposition or conjunction that nothing follows.
  private static String trailing(String text) {
    int space = text.lastIndexOf(' ');
    return space < 0
        ? text
        : switch (text.substring(space + 1)) {
          case "for",
              "of",
              "to",
              "by",
              "with",
              "from",
              "in",
              "on",
              "at",
              "and",
              "as",
              "that",
              "," ->
              trailingOnce(text, space);
          default -> text;
        };
  }

  private static String trailingOnce(String text, int space) {
    String cut = text.substring(0, space).strip();
    return cut.endsWith(",") ? cut.substring(0, cut.length() - 1) : cut;
  }

  private static String finish(String body) {
    String clean = body.strip();
    int from = 0;
    while (from < clean.length() && " ,;:)-–—".indexOf(clean.charAt(from)) >= 0) {
      from++;
    }
    int to = clean.length();
    while (to > from && " ,;:(.-–—".indexOf(clean.charAt(to - 1)) >= 0) {
      to--;
    }
    clean = trailing(clean.substring(from, to));
    if (clean.startsWith("that ") || clean.startsWith("That ")) {
      clean = clean.substring("that ".length());
    }
    if (clean.isEmpty()) {
      return clean;
    }
    int first = clean.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(clean, Character.charCount(first), clean.length())
        .append('.')
        .toString();
  }
}
