package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.stance.SpeechClaims;

/// A person's claim, read: what is searched for, and how the report shows it.
///
/// @param reading the article with the wording after its end
/// @param parts the atomic claims of the wording, one or more; all must hold for the claim to hold
/// @param sought the wording as one claim with the slots of its parts
/// @param shown the claim at its words in the article, with the slots whose words stand there
record WordedClaim(Reading reading, List<Claim> parts, Claim sought, Claim shown) {
  private static final Comparator<Slot> ORDER =
      Comparator.comparing(Slot::kind).thenComparing(Slot::span);

  WordedClaim {
    parts = List.copyOf(parts);
  }

  /// @param asked what the person gave
  /// @param article the article as it was read
  /// @param reading the article with the wording after its end
  static WordedClaim of(AskedClaim asked, Reading article, Reading reading) {
    List<Sentence> own =
        reading
            .parsed()
            .sentences()
            .subList(article.parsed().sentences().size(), reading.parsed().sentences().size());
    Claim nearest = findNearest(asked.span(), article);
    List<Integer> attributions = nearest == null ? List.of() : nearest.attributions();
    List<Slot> carried =
        nearest == null ? List.of() : nearest.slots().stream().filter(Slot::inherited).toList();
    List<Claim> parts =
        parts(reading.claims().subList(article.claims().size(), reading.claims().size()), reading)
            .stream()
            .map(part -> inContext(part, attributions, carried))
            .toList();
    Claim sought = sought(asked, own, parts, attributions);
    return new WordedClaim(
        reading,
        parts.isEmpty() ? List.of(sought) : parts,
        sought,
        shown(asked, article, sought, attributions));
  }

  /// The claims without those that are only the content of another's speech.
  private static List<Claim> parts(List<Claim> claims, Reading reading) {
    Set<String> contents = new HashSet<>();
    for (Claim claim : claims) {
      SpeechClaims.contents(claim, reading).forEach(content -> contents.add(content.id()));
    }
    return claims.stream().filter(claim -> !contents.contains(claim.id())).toList();
  }

  /// The machine's claim that has most of these words, or null where none has any.
  private static @Nullable Claim findNearest(Span span, Reading article) {
    Claim nearest = null;
    int most = 0;
    for (Claim claim : article.claims()) {
      int common = common(claim.hull(), span);
      if (common > most) {
        most = common;
        nearest = claim;
      }
    }
    return nearest;
  }

  private static int common(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  /// A part of the wording as a claim of its place in the article: where it does not say so itself,
  /// it is held by whom the machine's claim there is held, and is when and where that claim was
  /// said to be by what stands before it. What that claim says in its own words and the person left
  /// out stays left out.
  private static Claim inContext(Claim part, List<Integer> attributions, List<Slot> carried) {
    List<Slot> slots = new ArrayList<>(part.slots());
    for (Slot slot : carried) {
      boolean setting = slot.kind() == SlotKind.TIME || slot.kind() == SlotKind.PLACE;
      if (setting && part.findSlot(slot.kind()) == null) {
        slots.add(slot);
      }
    }
    slots.sort(ORDER);
    return new Claim(
        part.id(),
        part.sentenceId(),
        part.spans(),
        part.text(),
        part.proposition(),
        part.attributions().isEmpty() ? attributions : part.attributions(),
        slots,
        part.unresolved());
  }

  private static Claim sought(
      AskedClaim asked, List<Sentence> own, List<Claim> parts, List<Integer> attributions) {
    List<Slot> slots =
        parts.stream().flatMap(part -> part.slots().stream()).distinct().sorted(ORDER).toList();
    List<String> unresolved =
        parts.stream().flatMap(part -> part.unresolved().stream()).distinct().toList();
    boolean read = !own.isEmpty();
    return new Claim(
        asked.key(),
        read ? own.getFirst().id() : "",
        read ? own.stream().map(Sentence::span).toList() : List.of(asked.span()),
        asked.proposition(),
        asked.proposition(),
        attributions,
        slots,
        unresolved);
  }

  private static Claim shown(
      AskedClaim asked, Reading article, Claim sought, List<Integer> attributions) {
    String text = article.document().text();
    Sentence sentence = article.parsed().findSentence(asked.span().start());
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : sought.slots()) {
      boolean ofArticle = slot.span().end() <= text.length();
      Slot placed = ofArticle ? slot : findPlaced(slot, asked.span(), sentence, text);
      if (placed != null) {
        slots.add(placed);
      }
    }
    return new Claim(
        asked.key(),
        sentence == null ? nearest(article, asked.span()) : sentence.id(),
        List.of(asked.span()),
        asked.span().of(text),
        asked.proposition(),
        attributions,
        slots,
        sought.unresolved());
  }

  /// The sentence that begins next, or the last one.
  private static String nearest(Reading article, Span span) {
    String id = "";
    for (Sentence sentence : article.parsed().sentences()) {
      id = sentence.id();
      if (sentence.span().end() > span.start()) {
        break;
      }
    }
    return id;
  }

  /// The slot where its words stand in the claim's own words, else in its sentence, else anywhere
  /// in the article; null where they do not stand there.
  private static @Nullable Slot findPlaced(
      Slot slot, Span own, @Nullable Sentence sentence, String text) {
    int at = find(text, slot.text(), own);
    boolean inherited = at < 0;
    if (at < 0 && sentence != null) {
      at = find(text, slot.text(), sentence.span());
    }
    if (at < 0) {
      at = find(text, slot.text(), new Span(0, text.length()));
    }
    return at < 0
        ? null
        : new Slot(
            slot.kind(),
            new Span(at, at + slot.text().length()),
            slot.text(),
            slot.value(),
            inherited);
  }

  /// Where whole words stand first inside a span, or -1.
  private static int find(String text, String words, Span inside) {
    for (int at = text.indexOf(words, inside.start());
        at >= 0 && at + words.length() <= inside.end();
        at = text.indexOf(words, at + 1)) {
      if (!joined(text, at - 1) && !joined(text, at + words.length())) {
        return at;
      }
    }
    return -1;
  }

  private static boolean joined(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
