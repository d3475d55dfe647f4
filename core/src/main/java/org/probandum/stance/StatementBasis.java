package org.probandum.stance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Flag;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Stance;
import org.probandum.text.NameForms;

/// On whose word a source's statement rests, and what follows for its weight.
final class StatementBasis {
  private final StanceRules rules;
  private final PartyVoices voices;

  StatementBasis(StanceRules rules, PartyVoices voices) {
    this.rules = rules;
    this.voices = voices;
  }

  /// Flags of a statement by the people to whom its source attributes it.
  Set<Flag> flags(Claim statement, SourceReading source) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    List<Attribution> attributions = source.reading().attributionsOf(statement);
    boolean byDocument = false;
    for (Attribution attribution : attributions) {
      boolean document = isDocument(attribution, source.reading());
      byDocument |= document;
      boolean named = attribution.claimant().chars().anyMatch(Character::isUpperCase);
      if (document && named && !present(attribution, source)) {
        flags.add(Flag.SECOND_HAND);
      }
      if (attribution.stance() == Stance.DENIES) {
        flags.add(Flag.DENIED_BY);
        flags.add(Flag.PARTY_STATEMENT);
      }
      boolean accuses =
          accuses(statement)
              || voices.charges(statement, attribution, source)
              || voices.chargesAdversary(statement, attribution, source);
      if (!document && (attribution.stance() == Stance.ALLEGES || accuses)) {
        flags.add(Flag.PARTY_STATEMENT);
      }
    }
    if (!source.absentCites().isEmpty() && (byDocument || attributions.isEmpty())) {
      flags.add(Flag.SECOND_HAND);
    }
    SlotValue.Action action = statement.findAction();
    if (action != null && action.hedged()) {
      flags.add(Flag.HEDGED);
    }
    return flags;
  }

  /// Whether a side denies something in a document of its own, which attributes it to nobody: a
  /// foreign ministry's statement.
  boolean deniedByPublisher(Claim statement, SourceReading source) {
    SlotValue.Action action = statement.findAction();
    return action != null
        && action.negated()
        && source.reading().attributionsOf(statement).isEmpty()
        && voices.isVoice(publisher(source.metadata()));
  }

  /// Whether the statement is what somebody denies: `X denied that it had done it`.
  boolean denied(Claim statement, SourceReading source) {
    return disbelieved(statement, source) != deniedByClaimants(statement, source);
  }

  /// Whether the source says of what somebody states that it is not so: `calls the minister's
  /// statement that the dam is safe not credible`.
  private boolean disbelieved(Claim statement, SourceReading source) {
    Reading reading = source.reading();
    List<Attribution> attributions = reading.attributionsOf(statement);
    Sentence sentence = reading.findSentence(statement.sentenceId());
    if (attributions.isEmpty() || sentence == null || attributions.getFirst().content().isEmpty()) {
      return false;
    }
    int end = attributions.getFirst().content().getLast().end();
    return end < sentence.span().end() && rules.disbelieves(reading.document().text(), end);
  }

  private static boolean deniedByClaimants(Claim statement, SourceReading source) {
    return source.reading().attributionsOf(statement).stream()
                .filter(attribution -> attribution.stance() == Stance.DENIES)
                .count()
            % 2
        == 1;
  }

  /// Whether the named document is the source itself: an inquiry that speaks of itself by name.
  private boolean present(Attribution attribution, SourceReading source) {
    Metadata metadata = source.metadata();
    String kind = metadata.kind();
    if (kind != null) {
      for (String word : kind.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        if (rules.isDocumentWord(word)) {
          return true;
        }
      }
    }
    String self = metadata.title() + " " + metadata.publisher();
    return names(self.toLowerCase(Locale.ROOT), attribution.claimant());
  }

  /// What it is to say of one's own deed that it was so: a self-claim; and that it was not so: a
  /// party's denial.
  Set<Flag> ofOwnDeed(Claim statement, SourceReading source) {
    SlotValue.Action action = statement.findAction();
    boolean negated = action != null && action.negated();
    return negated == deniedByClaimants(statement, source)
        ? Set.of(Flag.SELF_CLAIM)
        : Set.of(Flag.DENIED_BY, Flag.PARTY_STATEMENT);
  }

  /// Whether the statement rests on the word of the one who is said to have done it, or of one who
  /// speaks for them.
  boolean ownDeed(Claim claim, Claim statement, SourceReading source) {
    if (voices.ofOwnDeed(statement, source)) {
      return true;
    }
    SlotValue.Action action = claim.findAction();
    if (action == null || !rules.isClaimable(action.family())) {
      return false;
    }
    for (Slot actor : claim.slots(SlotKind.ACTOR)) {
      for (Attribution attribution : source.reading().attributionsOf(statement)) {
        if (actor.value() instanceof SlotValue.Participant participant
            && participant.named()
            && NameForms.compatible(participant.canonical(), attribution.claimant())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the source attributes the statement to the claimant of the article's claim.
  boolean repeatsClaimant(Claim claim, Reading article, Claim statement, SourceReading source) {
    if (repeatsPublisher(claim, article, statement, source)) {
      return true;
    }
    for (Attribution ours : article.attributionsOf(claim)) {
      for (Attribution theirs : source.reading().attributionsOf(statement)) {
        if (sameClaimant(ours, article, theirs, source.reading())) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether the source itself is the claimant of the article's claim, or passes on nothing but the
  /// word of the one who wrote or published the article, who is the claimant of all that it
  /// attributes to nobody.
  private static boolean repeatsPublisher(
      Claim claim, Reading article, Claim statement, SourceReading source) {
    List<Attribution> ours = article.attributionsOf(claim);
    List<Attribution> theirs = source.reading().attributionsOf(statement);
    if (ours.isEmpty()) {
      return !theirs.isEmpty()
          && theirs.stream().allMatch(they -> isOfArticle(they, source.reading(), article));
    }
    String publisher = publisher(source.metadata());
    return ours.stream()
        .anyMatch(our ->
            isBody(our.claimant(), publisher) || isCalled(our.claimant(), publisher, article));
  }

  /// Whether it is the word of the one who wrote or published the article.
  static boolean isOfArticle(Attribution attribution, Reading source, Reading article) {
    Metadata metadata = article.document().metadata();
    return isBody(attribution.claimant(), publisher(metadata))
        || isAuthor(words(attribution, source), metadata);
  }

  /// Whether the one word by which the claimant is called is the head of a longer name that the
  /// article gives elsewhere, and that is what the publisher is called: `the Panel`, of `the Panel
  /// of Inquiry`.
  private static boolean isCalled(String claimant, String publisher, Reading article) {
    return claimant.indexOf(' ') < 0
        && !claimant.isEmpty()
        && Character.isUpperCase(claimant.charAt(0))
        && article.mentions().stream()
            .filter(Mention.Name.class::isInstance)
            .map(Mention::normal)
            .anyMatch(name ->
                name.indexOf(' ') > 0
                    && head(name).equals(claimant.toLowerCase(Locale.ROOT))
                    && isBody(name, publisher));
  }

  /// The last word of a body's name before `of`, `on` or `for`, lower case.
  private static String head(String name) {
    String own = name.toLowerCase(Locale.ROOT).split(" (of|on|for|in) ", 2)[0];
    return own.substring(own.lastIndexOf(' ') + 1);
  }

  /// Whether these words for a claimant hold the full name of one who signed the article.
  private static boolean isAuthor(String claimant, Metadata article) {
    String authors = article.author();
    return authors != null
        && Arrays.stream(authors.split(",| and | & ", -1))
            .map(String::strip)
            .anyMatch(author -> author.indexOf(' ') > 0 && names(claimant, author));
  }

  private static String publisher(Metadata metadata) {
    String publisher = metadata.publisher();
    return publisher == null ? "" : publisher.toLowerCase(Locale.ROOT);
  }

  /// Whether the name, which has more than one word, stands in what the publisher is called.
  private static boolean isBody(String claimant, String publisher) {
    return claimant.indexOf(' ') > 0
        && Character.isUpperCase(claimant.charAt(0))
        && names(publisher, claimant);
  }

  private boolean sameClaimant(
      Attribution ours, Reading article, Attribution theirs, Reading source) {
    if (ours.claimant().isBlank() || theirs.claimant().isBlank()) {
      return false;
    }
    return NameForms.compatible(ours.claimant(), theirs.claimant())
        || names(words(theirs, source), ours.claimant())
        || names(words(ours, article), theirs.claimant())
        || speakForOne(voices.speakingFor(ours, article), voices.speakingFor(theirs, source));
  }

  private static boolean speakForOne(Set<String> ours, Set<String> theirs) {
    return ours.stream()
        .anyMatch(our ->
            theirs.stream().anyMatch(their -> NameForms.key(our).equals(NameForms.key(their))));
  }

  /// Whether the name stands in the text as words of its own: `Taliban` does in `a Taliban
  /// spokesman` and does not in `Tehrik-e-Taliban`.
  static boolean names(String text, String name) {
    return spaced(text).contains(spaced(name.toLowerCase(Locale.ROOT)));
  }

  private static String spaced(String text) {
    return " " + text.replaceAll("[^\\p{L}\\p{N}-]+", " ").strip() + " ";
  }

  /// Whether the statement speaks of at least two of those whom the claim names, or of one of them
  /// and in words for the same matter: then what its claimant says is said of that matter, even
  /// where the two cannot be compared slot by slot.
  boolean sameMatter(Claim claim, Claim statement) {
    String spoken = spaced(everything(statement));
    Set<String> shared = new HashSet<>();
    for (Slot slot : claim.slots()) {
      for (String name : named(slot)) {
        if (spoken.contains(spaced(name))) {
          shared.add(name);
        }
      }
    }
    return shared.size() >= 2
        || (!shared.isEmpty() && rules.areOneMatter(matter(claim), matter(statement)));
  }

  /// The family of action and the words of the slots and of the wording, singular.
  private static Set<String> matter(Claim claim) {
    Set<String> words = new HashSet<>();
    for (Slot slot : claim.slots()) {
      switch (slot.value()) {
        case SlotValue.Action action -> words.add(action.family());
        case SlotValue.Participant participant -> words.addAll(participant.heads());
        case SlotValue.When when -> {}
        case SlotValue.Where where -> {}
        case SlotValue.HowMany count -> {}
        case SlotValue.Wording wording -> {}
      }
    }
    for (String word : claim.proposition().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
    return words;
  }

  /// The names in a slot, lower case; a description's words are taken where its wording has a
  /// capital.
  private static List<String> named(Slot slot) {
    return switch (slot.value()) {
      case SlotValue.Participant p when p.named() ->
          List.of(p.canonical().toLowerCase(Locale.ROOT));
      case SlotValue.Participant p ->
          p.heads().stream().filter(head -> capitalised(slot.text(), head)).toList();
      case SlotValue.Where where -> List.of(where.place().name().toLowerCase(Locale.ROOT));
      case SlotValue.Action action -> List.of();
      case SlotValue.When when -> List.of();
      case SlotValue.HowMany count -> List.of();
      case SlotValue.Wording wording -> List.of();
    };
  }

  /// Whether this word, given in lower case, begins with a capital where the text has it.
  static boolean capitalised(String text, String head) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(head);
    return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /// Names, descriptions and places of a statement with the countries that hold them.
  private static String everything(Claim statement) {
    StringBuilder all = new StringBuilder(statement.proposition()).append(' ');
    for (Slot slot : statement.slots()) {
      all.append(slot.normal()).append(' ').append(slot.text()).append(' ');
      if (slot.value() instanceof SlotValue.Where where) {
        String country = where.place().country();
        if (country != null) {
          all.append(Locale.of("", country).getDisplayCountry(Locale.ENGLISH)).append(' ');
        }
      }
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private boolean accuses(Claim statement) {
    SlotValue.Action action = statement.findAction();
    return action != null
        && rules.accuses(action.family())
        && statement.findSlot(SlotKind.ACTOR) != null;
  }

  private boolean isDocument(Attribution attribution, Reading reading) {
    for (String word : words(attribution, reading).split("[^\\p{L}]+", -1)) {
      if (rules.isDocumentWord(word)) {
        return true;
      }
    }
    return false;
  }

  /// What the claimant is called, and the words that name it, in lower case.
  static String words(Attribution attribution, Reading reading) {
    StringBuilder words = new StringBuilder(attribution.claimant());
    String text = reading.document().text();
    attribution.source().forEach(span -> words.append(' ').append(span.of(text)));
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
