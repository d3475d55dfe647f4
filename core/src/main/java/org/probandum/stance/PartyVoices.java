package org.probandum.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Reading;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.text.NameForms;

/// Who speaks for a side, and whether a statement is on that side's own deeds or lays something on
/// others: a spokesman, an envoy, a foreign ministry, an army's media wing. Police, hospitals,
/// courts and bodies of many states have spokesmen too and are no side.
final class PartyVoices {
  private final StanceRules rules;
  private final Spokespeople spokespeople;
  private final Charges hostile;

  PartyVoices(StanceRules rules, Spokespeople spokespeople) {
    this.rules = rules;
    this.hostile = new Charges(rules);
    this.spokespeople = spokespeople;
  }

  /// Whether the statement says of the one for whom its claimant speaks what that one did or did
  /// not do.
  boolean ofOwnDeed(Claim statement, SourceReading source) {
    return isDeed(statement)
        && source.reading().attributionsOf(statement).stream()
            .anyMatch(voice ->
                isVoice(voice, source.reading()) && isOwn(statement, voice, source.reading()));
  }

  /// Whether somebody who speaks for one side lays on others what is a charge between sides.
  boolean charges(Claim statement, Attribution voice, SourceReading source) {
    SlotValue.Action action = statement.findAction();
    return action != null
        && rules.charges(action.family())
        && isVoice(voice, source.reading())
        && (abetted(statement) || statement.slots(SlotKind.ACTOR).stream().anyMatch(this::isBody))
        && !isOwn(statement, voice, source.reading());
  }

  /// Whether a side of a fight lays a hostile deed on its adversary.
  boolean chargesAdversary(Claim statement, Attribution voice, SourceReading source) {
    Reading reading = source.reading();
    List<String> words = called(voice, reading);
    return !isNoSide(words)
        && hostile.isHostile(statement, words, speakingFor(voice, reading))
        && (isVoice(voice, reading)
            || hostile.isSide(ofClaimant(voice))
            || isState(voice, reading)
            || hostile.fights(voice, source))
        && !isOwn(statement, voice, reading);
  }

  /// Whether the claimant is a state, called by its country or capital: `Kabul said`.
  private static boolean isState(Attribution voice, Reading reading) {
    return voice.source().stream()
        .flatMap(span ->
            reading.mentionsIn(span).stream().filter(mention -> mention.span().end() == span.end()))
        .anyMatch(mention ->
            mention instanceof Mention.Location at
                && at.place().country() != null
                && at.use() == PlaceUse.METONYM);
  }

  private static List<String> ofClaimant(Attribution voice) {
    return List.of(voice.claimant().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
  }

  private static List<String> called(Attribution voice, Reading reading) {
    return words(StatementBasis.words(voice, reading));
  }

  /// Whether somebody is said to have had a hand in it: `with the help of the agencies`.
  private boolean abetted(Claim statement) {
    String[] words = statement.proposition().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (int i = 2; i + 1 < words.length; i++) {
      if (rules.isHelp(words[i])
          && words[i - 2].equals("with")
          && words[i - 1].equals("the")
          && words[i + 1].equals("of")) {
        return true;
      }
    }
    return false;
  }

  /// The claimant's names, and those of the bodies for which a person among them speaks.
  Set<String> speakingFor(Attribution attribution, Reading reading) {
    Set<String> names = new HashSet<>();
    names.add(attribution.claimant().toLowerCase(Locale.ROOT));
    for (Span span : attribution.source()) {
      names.addAll(bodies(span, reading));
    }
    Set<String> all = new HashSet<>(names);
    names.forEach(name -> all.addAll(spokespeople.bodiesOf(name)));
    return all;
  }

  /// What is named in the span, lower case: bodies as bodies, a country as its state, all else by
  /// its normal form.
  private static Set<String> bodies(Span span, Reading reading) {
    Set<String> names = new HashSet<>();
    for (Mention mention : reading.mentionsIn(span)) {
      if (span.contains(mention.span())) {
        String body =
            mention instanceof Mention.Location at && at.place().kind() == Place.Kind.COUNTRY
                ? Spokespeople.state(at.place())
                : Spokespeople.body(mention);
        names.add(body != null ? body : mention.normal().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private boolean isVoice(Attribution attribution, Reading reading) {
    boolean known = !spokespeople.bodiesOf(attribution.claimant()).isEmpty();
    String called = StatementBasis.words(attribution, reading);
    return isVoice(called) || (known && !isNoSide(words(called)));
  }

  private static List<String> words(String called) {
    return List.of(called.replace(".", "").split("[^\\p{L}]+", -1));
  }

  /// Whether one who is called so, in lower case, speaks for a side.
  boolean isVoice(String called) {
    List<String> words = words(called);
    if (isNoSide(words)) {
      return false;
    }
    boolean ministry =
        words.stream().anyMatch(rules::isPortfolio) && words.stream().anyMatch(rules::isOffice);
    boolean outlet =
        words.stream().anyMatch(rules::isOutlet) && words.stream().anyMatch(rules::isArm);
    return ministry || outlet || words.stream().anyMatch(rules::isVoice);
  }

  /// Whether a word, or two together, make a claimant no side; to whom an envoy is sent (`the envoy
  /// to the UN`, `Zagora's UN envoy`) does not.
  private boolean isNoSide(List<String> words) {
    List<String> own = words.stream().takeWhile(word -> !word.equals("to")).toList();
    return IntStream.range(0, own.size())
        .anyMatch(i ->
            (rules.isNoSide(own.get(i)) && !isSentThere(own, i))
                || (i > 0 && rules.isNoSide(own.get(i - 1) + "-" + own.get(i))));
  }

  /// Whether the word stands between somebody's genitive and the envoy's title.
  private boolean isSentThere(List<String> words, int at) {
    return at > 0
        && words.get(at - 1).equals("s")
        && at + 1 < words.size()
        && rules.isVoice(words.get(at + 1));
  }

  private static boolean isDeed(Claim statement) {
    SlotValue.Action action = statement.findAction();
    return action != null && !action.family().equals("BE") && !action.family().equals("HAVE");
  }

  /// Whether one who did it, by the statement, is the one for whom the claimant speaks.
  private boolean isOwn(Claim statement, Attribution voice, Reading reading) {
    Set<String> side = speakingFor(voice, reading);
    String words = StatementBasis.words(voice, reading);
    return statement.slots(SlotKind.ACTOR).stream()
        .anyMatch(
            actor -> isOf(actor, side, words) || isOneOf(bodies(actor.span(), reading), side));
  }

  private static boolean isOneOf(Set<String> bodies, Set<String> side) {
    return bodies.stream()
        .anyMatch(
            body -> side.stream().anyMatch(one -> NameForms.key(one).equals(NameForms.key(body))));
  }

  private boolean isOf(Slot actor, Set<String> side, String words) {
    if (!(actor.value() instanceof SlotValue.Participant participant)) {
      return false;
    }
    if (StatementBasis.names(words, participant.canonical())
        || isOneOf(Set.of(participant.canonical()), side)) {
      return true;
    }
    List<String> heads = participant.heads();
    return !heads.isEmpty()
        && rules.isForce(heads.getLast())
        && heads.stream()
            .anyMatch(head ->
                StatementBasis.capitalised(actor.text(), head)
                    && StatementBasis.names(words, head));
  }

  /// Whether it is somebody by name, or the forces of somebody.
  private boolean isBody(Slot actor) {
    return actor.value() instanceof SlotValue.Participant participant
        && (participant.named() || participant.heads().stream().anyMatch(rules::isForce));
  }
}
