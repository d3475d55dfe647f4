package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Reading;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Verdict;

/// What remains of a contradicted claim without the slot that is contradicted: an arrest can hold
/// while its date does not.
final class CoreClaim {
  private static final Pattern SPACES = Pattern.compile("\\s{2,}");

  private CoreClaim() {}

  /// The claim without its contradicted slot, or null where the verdict names none that can be left
  /// out.
  static @Nullable Claim without(Claim claim, Assessment assessment, Reading article) {
    if (!(assessment instanceof Assessment.Evidenced evidenced)
        || evidenced.verdict() != Verdict.CONTRADICTED) {
      return null;
    }
    SlotKind kind = evidenced.slot();
    if (kind == null || kind == SlotKind.ACTION || kind == SlotKind.TARGET) {
      return null;
    }
    List<Slot> rest = new ArrayList<>(claim.slots());
    rest.removeIf(slot -> slot.kind() == kind);
    String proposition = claim.proposition();
    for (Slot slot : claim.slots(kind)) {
      proposition = cut(proposition, slot.text());
    }
    if (proposition.equals(claim.proposition())) {
      proposition = proposition + " (leaving open " + open(kind) + ")";
    }
    List<Span> spans = claim.spans();
    for (Slot slot : claim.slots(kind)) {
      spans = without(spans, slot.span());
    }
    if (spans.isEmpty()) {
      spans = claim.spans();
    }
    Span hull = spans.getFirst().hull(spans.getLast());
    return new Claim(
        claim.id() + ".core",
        claim.sentenceId(),
        spans,
        hull.of(article.document().text()),
        proposition,
        claim.attributions(),
        rest,
        claim.unresolved());
  }

  /// The spans without what the other covers.
  private static List<Span> without(List<Span> spans, Span cut) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(cut)) {
        rest.add(span);
        continue;
      }
      if (span.start() < cut.start()) {
        rest.add(new Span(span.start(), cut.start()));
      }
      if (cut.end() < span.end()) {
        rest.add(new Span(cut.end(), span.end()));
      }
    }
    return rest;
  }

  /// The sentence without these words and the preposition before them.
  private static String cut(String sentence, String words) {
    Pattern pattern =
        Pattern.compile(
            "(?i)(?:\\b(?:in|on|at|by|since|during|of|from|near|as early as)\\s+)?(?:the\\s+)?"
                + Pattern.quote(words)
                + ",?\\s*");
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.find()) {
      return sentence;
    }
    String rest = sentence.substring(0, matcher.start()) + " " + sentence.substring(matcher.end());
    rest = SPACES.matcher(rest.strip()).replaceAll(" ").replace(" .", ".").replace(" ,", ",");
    return rest.isEmpty() ? sentence : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
  }

  private static String open(SlotKind kind) {
    return switch (kind) {
      case TIME -> "when";
      case PLACE -> "where";
      case QUANTITY -> "how many";
      case ACTOR -> "who did it";
      case DOCUMENT -> "in which document";
      case DEGREE -> "how far";
      case CAUSE -> "why";
      case ACTION, TARGET -> "what";
    };
  }
}
