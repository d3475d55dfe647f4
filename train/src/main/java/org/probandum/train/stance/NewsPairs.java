package org.probandum.train.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.pipeline.DocumentStages;

/// Pairs out of unlabelled news: a claim that the core takes from a sentence is supported by it,
/// and no longer when actor and target change places, when somebody denies it, when a reason is put
/// to it that the text does not give.
final class NewsPairs {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int CLAIMS_PER_TEXT = 4;
  private static final int LONGEST_TEXT = 4_000;

  /// Actions that are the same from both sides.
  private static final Set<String> MUTUAL =
      Set.of(
          "meet",
          "marry",
          "talk",
          "fight",
          "clash",
          "battle",
          "agree",
          "join",
          "differ",
          "be",
          "have",
          "negotiate",
          "play",
          "face",
          "speak",
          "resemble",
          "border",
          "become",
          "include",
          "remain",
          "collaborate",
          "work",
          "debate");

  private final DocumentStages stages;

  NewsPairs(DocumentStages stages) {
    this.stages = stages;
  }

  /// Pairs of at most so many texts of a file of JSON lines `{text}`, chosen by chance.
  List<PairExample> read(Path file, int texts, Random random) {
    List<String> lines = new ArrayList<>(PairFile.lines(file));
    java.util.Collections.shuffle(lines, random);
    List<PairExample> pairs = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(texts, lines.size()))) {
      pairs.addAll(fromText(text(line, file), random));
    }
    return pairs;
  }

  private static String text(String line, Path file) {
    try {
      JsonNode text = MAPPER.readTree(line).get("text");
      if (text == null) {
        throw new IllegalArgumentException(file + ": a line has no \"text\"");
      }
      return text.asText().substring(0, Math.min(LONGEST_TEXT, text.asText().length()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  List<PairExample> fromText(String text, Random random) {
    Reading reading = stages.read(Document.ofText("news", text, Metadata.EMPTY));
    List<Claim> claims = new ArrayList<>(reading.claims());
    claims.removeIf(claim -> !usable(claim));
    java.util.Collections.shuffle(claims, random);
    List<PairExample> pairs = new ArrayList<>();
    for (Claim claim : claims.subList(0, Math.min(CLAIMS_PER_TEXT, claims.size()))) {
      pairs.addAll(fromClaim(claim, claims, reading, random));
    }
    return pairs;
  }

  private static boolean usable(Claim claim) {
    SlotValue.Action action = claim.findAction();
    int words = Passages.count(claim.proposition());
    return action != null
        && !action.negated()
        && !action.hedged()
        && claim.attributions().isEmpty()
        && claim.unresolved().isEmpty()
        && claim.proposition().indexOf('"') < 0
        && words >= 5
        && words <= 30;
  }

  private List<PairExample> fromClaim(
      Claim claim, List<Claim> all, Reading reading, Random random) {
    String passage = passage(claim, reading, random);
    if (passage == null || Words.coverage(claim.proposition(), passage) < 0.9) {
      return List.of();
    }
    String sentence = claim.proposition();
    List<PairExample> pairs = new ArrayList<>();
    PairExample base = PairExample.of(sentence, passage, PairLabel.SUPPORTS, "news");
    pairs.add(base);
    pairs.addAll(exchanged(claim, base));
    if (random.nextInt(4) == 0) {
      pairs.add(told(base, reading, random));
    }
    Claim other = all.get(random.nextInt(all.size()));
    String otherPassage = passage(other, reading, random);
    if (other.id().equals(claim.id()) || otherPassage == null) {
      return pairs;
    }
    if (Words.coverage(sentence, otherPassage) < 0.4) {
      pairs.add(PairExample.of(sentence, otherPassage, PairLabel.NOT_ENOUGH, "news-open"));
    }
    if (random.nextInt(4) == 0 && !otherPassage.contains("because")) {
      pairs.add(
          new PairExample(
              ended(sentence) + " because " + lowered(other.proposition()),
              passage + " " + otherPassage,
              EnumSet.of(PairLabel.PARTIAL, PairLabel.NOT_ENOUGH),
              1,
              "news-cause"));
    }
    return pairs;
  }

  /// The claim's sentence, half the time with the one before it.
  private static @Nullable String passage(Claim claim, Reading reading, Random random) {
    Sentence sentence = reading.findSentence(claim.sentenceId());
    if (sentence == null || sentence.heading() || sentence.text().length() > 400) {
      return null;
    }
    int index = reading.parsed().sentences().indexOf(sentence);
    boolean covered = Words.coverage(claim.proposition(), sentence.text()) >= 0.95;
    if (index == 0 || (covered && random.nextBoolean())) {
      return sentence.text();
    }
    String before = reading.parsed().sentences().get(index - 1).text();
    return before.length() > 300 ? sentence.text() : before + " " + sentence.text();
  }

  /// Actor and target in each other's place, in the claim, in the passage, and in both.
  private static List<PairExample> exchanged(Claim claim, PairExample base) {
    Slot actor = claim.findSlot(SlotKind.ACTOR);
    Slot target = claim.findSlot(SlotKind.TARGET);
    SlotValue.Action action = claim.findAction();
    if (actor == null || target == null || action == null || MUTUAL.contains(action.lemma())) {
      return List.of();
    }
    String a = actor.text();
    String b = target.text();
    boolean plain =
        a.length() > 2
            && b.length() > 2
            && !a.contains(b)
            && !b.contains(a)
            && Words.contains(base.claim(), a)
            && Words.contains(base.claim(), b)
            && Words.contains(base.passage(), a)
            && Words.contains(base.passage(), b);
    if (!plain) {
      return List.of();
    }
    String claimed = swap(base.claim(), a, b);
    String passage = swap(base.passage(), a, b);
    Set<PairLabel> label = EnumSet.of(PairLabel.REFUTES, PairLabel.NOT_ENOUGH);
    return List.of(
        new PairExample(claimed, base.passage(), label, 1, "swap-roles"),
        new PairExample(base.claim(), passage, label, 1, "swap-roles"),
        PairExample.of(claimed, passage, PairLabel.SUPPORTS, "swap-roles-both"));
  }

  private static String swap(String text, String a, String b) {
    String held = "\u0001";
    String swapped = Words.exchange(Words.exchange(Words.exchange(text, a, held), b, a), held, b);
    return swapped.substring(0, 1).toUpperCase(Locale.ROOT) + swapped.substring(1);
  }

  /// Somebody says it, denies it, or cannot tell.
  private static PairExample told(PairExample base, Reading reading, Random random) {
    String who =
        reading.mentions().isEmpty() || random.nextBoolean()
            ? "officials"
            : reading.mentions().get(random.nextInt(reading.mentions().size())).text();
    String what = lowered(base.claim());
    return switch (random.nextInt(5)) {
      case 0 -> told(base, capital(who) + " denied that " + what, PairLabel.REFUTES);
      case 1 -> told(base, "It is not true that " + what, PairLabel.REFUTES);
      case 2 -> told(base, capital(who) + " could not say whether " + what, PairLabel.NOT_ENOUGH);
      case 3 -> told(base, "It is not known whether " + what, PairLabel.NOT_ENOUGH);
      default -> told(base, capital(who) + " confirmed that " + what, PairLabel.SUPPORTS);
    };
  }

  private static PairExample told(PairExample base, String passage, PairLabel label) {
    return PairExample.of(base.claim(), passage, label, "news-told");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// Fit for the inside of a sentence: an opening article loses its capital letter.
  private static String lowered(String claim) {
    return claim.startsWith("The ") || claim.startsWith("A ") || claim.startsWith("An ")
        ? claim.substring(0, 1).toLowerCase(Locale.ROOT) + claim.substring(1)
        : claim;
  }

  private static String ended(String claim) {
    return claim.endsWith(".") ? claim.substring(0, claim.length() - 1) : claim;
  }
}
