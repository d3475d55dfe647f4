package org.probandum.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;

/// Writes a short sentence that stands alone for a frame, with references replaced where it is
/// known what they stand for; what is left open is listed.
final class ClaimWriter {
  private static final Set<String> ENABLING = Set.of("allow", "enable", "permit", "help");

  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final WriterText text;
  private final WriterCounts counts;
  private final WriterVerbs verbs;
  private final WriterNouns nouns;

  /// A proposition and the references left open in it.
  record Written(String proposition, List<String> unresolved) {}

  ClaimWriter(ClauseTokens tokens, ClauseWords words, WriterVerbs verbs, References references) {
    this.tokens = tokens;
    this.words = words;
    this.verbs = verbs;
    this.text = new WriterText(tokens, words, references);
    this.counts = new WriterCounts(tokens, words, text);
    this.nouns = new WriterNouns(tokens, text, verbs);
  }

  Written write(ClauseFrame frame, BitSet wording, List<Slot> slots) {
    if (frame.kind == ClauseFrame.Kind.VERB && !frame.subjects.isEmpty()) {
      text.about(frame.subjects.getFirst());
    }
    String body =
        switch (frame.kind) {
          case VERB -> verb(frame, wording);
          case NOUN -> nouns.noun(frame, wording, slots);
          case ROLE ->
              text.phrase(frame.subjects.getFirst())
                  + " is "
                  + WriterFinish.plain(rolePhrase(frame));
          case COUNT -> counts.count(frame);
        };
    body +=
        WriterFinish.added(
            body,
            slots,
            frame.causes.isEmpty() ? WriterFinish.Cause.CLAUSE : WriterFinish.Cause.NOMINAL);
    return new Written(WriterFinish.finish(body), text.unresolved());
  }

  private String rolePhrase(ClauseFrame frame) {
    return frame.group == null ? "" : text.phrase(frame.group);
  }

  private String verb(ClauseFrame frame, BitSet wording) {
    if (frame.said >= 0) {
      return asSaid(wording, frame.said);
    }
    Mention.Count apart = frame.counts.isEmpty() ? null : tokens.count(frame.counts.getFirst());
    if (frame.counter != null && apart != null && !frame.subjects.isEmpty()) {
      return counts.counted(frame, apart);
    }
    StringBuilder out = new StringBuilder();
    ClauseGroup those = frame.those;
    if (those != null && frame.verb != null) {
      return among(frame, frame.verb, those, wording);
    }
    boolean own = frame.subjects.stream().anyMatch(group -> wording.get(group.head()));
    boolean judged =
        frame.verb != null
            && frame.verb.form() == ClausePhrase.Form.INFINITIVE
            && frame.governor != null
            && frame.governor.copula();
    if (judged && frame.verb != null) {
      BitSet rest = (BitSet) wording.clone();
      rest.clear(frame.verb.from(), frame.verb.to());
      return subjects(frame) + verbs.past(tokens.lemma(frame.head)) + " " + text.tokensOf(rest);
    }
    if (frame.verb != null && participle(frame, frame.verb)) {
      return (own ? "" : subjects(frame)) + finite(frame, frame.verb, wording);
    }
    if (!own && frame.verb != null) {
      out.append(subjects(frame));
      out.append(auxiliary(frame));
    }
    if (own && frame.verb != null && elliptic(frame, frame.verb)) {
      BitSet front = wording.get(0, frame.verb.from());
      BitSet back = (BitSet) wording.clone();
      back.clear(0, frame.verb.from());
      return text.tokensOf(front) + " " + auxiliary(frame) + text.tokensOf(back);
    }
    ClauseGroup near = frame.antecedent;
    ClauseGroup antecedent = near == null || frame.objects.contains(near) ? near : near.root();
    if (frame.link == ClauseFrame.Link.RELATIVE
        && antecedent != null
        && frame.objects.contains(antecedent)
        && !wording.get(antecedent.head())) {
      return out + withObject(frame.verb, antecedent, wording);
    }
    String said = text.tokensOf(wording);
    return out.append(out.isEmpty() || !opens(wording) ? said : lowered(said)).toString();
  }

  /// Who said it, and what was said as it stands: what `he` means there stands before it.
  private String asSaid(BitSet wording, int said) {
    BitSet speaker = wording.get(0, said);
    return text.tokensOf(speaker) + " " + tokens.text(said, wording.length());
  }

  /// Whether the wording begins with the sentence, by a word that is no name.
  private boolean opens(BitSet wording) {
    String first = tokens.token(0).text();
    boolean shouted = first.length() > 1 && Character.isUpperCase(first.charAt(1));
    return wording.get(0)
        && !shouted
        && !tokens.is(0, PartOfSpeech.PRON)
        && tokens.mentions(0).isEmpty()
        && !tokens.is(0, PartOfSpeech.PROPN)
        && !tokens.lower(0).equals("i");
  }

  private static String lowered(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /// `X was freed on 4 May` for `among those freed on 4 May was X`.
  private String among(
      ClauseFrame frame, ClausePhrase.Verb verb, ClauseGroup those, BitSet wording) {
    BitSet rest = (BitSet) wording.clone();
    rest.clear(those.from() - 1, those.nominal().to());
    rest.clear(verb.from(), verb.to());
    rest.clear(frame.deed);
    frame.subjects.forEach(group -> rest.clear(group.from(), group.to()));
    String not = frame.negated ? "not " : "";
    return subjects(frame)
        + tokens.text(verb.from(), verb.from() + 1)
        + " "
        + not
        + tokens.text(frame.deed, frame.deed + 1)
        + " "
        + text.tokensOf(rest);
  }

  /// Whether the verb is a participle that says what the governor's subject did as well.
  private boolean participle(ClauseFrame frame, ClausePhrase.Verb verb) {
    return verb.form() == ClausePhrase.Form.GERUND
        && !tokens.is(verb.from(), PartOfSpeech.AUX)
        && frame.link != ClauseFrame.Link.RELATIVE
        && !frame.subjects.isEmpty();
  }

  /// The clause with the participle turned into a verb of the governor's tense.
  private String finite(ClauseFrame frame, ClausePhrase.Verb verb, BitSet wording) {
    BitSet front = wording.get(0, frame.head);
    BitSet back = (BitSet) wording.clone();
    back.clear(0, frame.head + 1);
    String lemma = tokens.lemma(frame.head);
    String word =
        frame.negated && !verb.negated()
            ? "did not " + lemma
            : present(frame.governor) ? presentOf(frame, lemma) : verbs.past(lemma);
    String lead = front.isEmpty() ? "" : text.tokensOf(front) + " ";
    return lead + word + " " + text.tokensOf(back);
  }

  private String presentOf(ClauseFrame frame, String lemma) {
    return plural(frame.subjects) ? lemma : verbs.present(lemma);
  }

  /// Whether the governor's verb is a plain present: `the company runs mines, employing …`.
  private boolean present(@Nullable ClauseFrame governor) {
    if (governor == null || governor.verb == null || governor.verb.from() != governor.verb.head()) {
      return false;
    }
    String word = tokens.lower(governor.head);
    return !tokens.is(governor.head, PartOfSpeech.AUX)
        && word.endsWith("s")
        && !word.equals(tokens.lemma(governor.head));
  }

  /// The object that a relative pronoun stood for, put back behind its verb.
  private String withObject(
      ClausePhrase.@Nullable Verb verb, ClauseGroup antecedent, BitSet wording) {
    int after = verb == null ? wording.length() : verb.to();
    BitSet object = new BitSet();
    object.set(antecedent.from(), antecedent.nominal().to());
    BitSet back = (BitSet) wording.clone();
    back.clear(0, after);
    String thing = text.tokensOf(object);
    boolean name =
        tokens.is(antecedent.from(), PartOfSpeech.PROPN)
            || (!tokens.mentions(antecedent.from()).isEmpty()
                && tokens.count(antecedent.from()) == null);
    String lower = name ? thing : lowered(thing);
    return text.tokensOf(wording.get(0, after))
        + " "
        + lower
        + (back.isEmpty() ? "" : " " + text.tokensOf(back));
  }

  /// Whether a participle has no auxiliary of its own: `194 people wounded`, `a poll found Levi
  /// leading`.
  private boolean elliptic(ClauseFrame frame, ClausePhrase.Verb verb) {
    boolean undergone = frame.passive && !verb.passive() && verb.form() == ClausePhrase.Form.PAST;
    boolean going = frame.whole && verb.form() == ClausePhrase.Form.GERUND;
    return (undergone || going) && !tokens.is(verb.from(), PartOfSpeech.AUX);
  }

  private String subjects(ClauseFrame frame) {
    List<String> parts = frame.subjects.stream().map(text::phrase).toList();
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
      case GERUND ->
          tokens.is(verb.from(), PartOfSpeech.AUX) && !tokens.lower(verb.from()).equals("being")
              ? ""
              : be;
      case PAST, PARTICIPLE -> frame.passive && bare ? be : "";
      case INFINITIVE -> tokens.lower(verb.from()).equals("to") ? leadIn(frame) : "";
      case FINITE -> "";
    };
  }

  /// The verb that an infinitive hangs on where they share the subject, else `had`, or `were able`
  /// where it was only allowed.
  private String leadIn(ClauseFrame frame) {
    ClauseFrame governor = frame.governor;
    boolean shared =
        governor != null
            && (governor.subjects.equals(frame.subjects)
                || words.is("negative-implicative", tokens.lemma(governor.head)));
    return shared && governor != null && governor.verb != null
        ? auxiliary(governor) + tokens.text(governor.verb.from(), governor.verb.to()) + " "
        : allowed(governor) ? able(frame, governor) : "had ";
  }

  private boolean allowed(@Nullable ClauseFrame governor) {
    return governor != null && ENABLING.contains(tokens.lemma(governor.head));
  }

  private String able(ClauseFrame frame, @Nullable ClauseFrame governor) {
    boolean several = plural(frame.subjects);
    return present(governor)
        ? (several ? "are able " : "is able ")
        : (several ? "were able " : "was able ");
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
}
