package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.CheckabilityFeatures.Feature;
import org.probandum.model.Judgement.Reason;
import org.probandum.model.Token;
import org.probandum.text.pattern.PatternIndex;

/// Whether a sentence is checkable, by a ladder of small steps.
///
/// @param reason why it is not, or null where it is
/// @param why one plain sentence with the words that decided
record CheckabilityDecision(@Nullable Reason reason, String why) {
  private static final List<Reason> LADDER =
      List.of(
          Reason.QUESTION, Reason.RHETORIC, Reason.NORMATIVE, Reason.PREDICTION, Reason.OPINION);

  static CheckabilityDecision of(CheckabilityReading reading) {
    if (reading.sentence().heading() && (reading.event() == null || reading.anchors().isEmpty())) {
      return new CheckabilityDecision(Reason.VAGUE, "A heading that states no event.");
    }
    if (reading.features().contains(Feature.QUESTION) && reading.speech() == null) {
      return new CheckabilityDecision(Reason.QUESTION, "Asks and states nothing.");
    }
    if (reading.isConcrete()) {
      return concrete(reading);
    }
    for (Reason reason : LADDER) {
      PatternIndex.Match<CheckabilityRule> match = reading.findDeciding(reason);
      if (match != null && !(mayFollow(reason) && reading.isAfterStatement(match))) {
        return new CheckabilityDecision(reason, text(reason, reading.words(match)));
      }
    }
    return unmarked(reading);
  }

  /// Whether such words after a statement leave it checkable.
  private static boolean mayFollow(Reason reason) {
    return switch (reason) {
      case NORMATIVE, PREDICTION, OPINION -> true;
      case QUESTION, RHETORIC, VAGUE -> false;
    };
  }

  private static CheckabilityDecision concrete(CheckabilityReading reading) {
    Token event = reading.event();
    String verb = event == null ? "" : " (“" + event.text() + "”)";
    String anchors = String.join("”, “", reading.anchors().wording());
    return new CheckabilityDecision(
        null, "States an event" + verb + " that sources can be held against: “" + anchors + "”.");
  }

  private static CheckabilityDecision unmarked(CheckabilityReading reading) {
    Token speech = reading.speech();
    if (speech != null) {
      return new CheckabilityDecision(
          null, "Reports what somebody said (“" + speech.text() + "”): was it said, and is it so?");
    }
    if (!reading.hasVerb() && reading.anchors().isEmpty()) {
      return new CheckabilityDecision(Reason.VAGUE, "Has no verb and so states nothing.");
    }
    if (reading.anchors().isEmpty() && reading.tellsCause()) {
      return new CheckabilityDecision(
          null, "States what led to what, which sources can be held against.");
    }
    if (reading.anchors().isEmpty()
        && reading.event() == null
        && !reading.features().contains(Feature.NUMBER)) {
      return new CheckabilityDecision(
          Reason.VAGUE,
          "Names no participant, event, number, time or place that a source could speak of.");
    }
    String words = String.join("”, “", reading.anchors().wording());
    Token event = reading.event();
    String about = words.isEmpty() && event != null ? event.text() : words;
    return new CheckabilityDecision(
        null,
        about.isEmpty()
            ? "States a number that sources can be held against."
            : "States something of “" + about + "” that sources can be held against.");
  }

  private static String text(Reason reason, String words) {
    return switch (reason) {
      case QUESTION -> "Asks, and states nothing: “" + words + "”.";
      case RHETORIC -> "Argues by a figure of speech or a supposed case: “" + words + "”.";
      case NORMATIVE -> "Says what should be, not what is: “" + words + "”.";
      case PREDICTION -> "Says what is to come: “" + words + "”.";
      case OPINION -> "Judges, with nothing to measure it by: “" + words + "”.";
      case VAGUE -> "Nothing in it can be held against a source.";
    };
  }
}
