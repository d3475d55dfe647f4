package org.probandum.export;

import org.probandum.model.Assessment;
import org.probandum.model.Flag;
import org.probandum.model.InnerFinding;
import org.probandum.model.Judgement;
import org.probandum.model.Outcome;
import org.probandum.model.Quantity;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Stance;
import org.probandum.model.Verdict;

/// The plain words and signs that stand for the model's values on a page.
public final class Words {
  private Words() {}

  public static String of(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "contradicted";
      case CONTESTED -> "contested";
      case QUALIFIED -> "qualified";
      case SUPPORTED -> "supported";
      case CORROBORATED -> "corroborated";
      case NO_EVIDENCE -> "not found in these sources";
      case NOT_CHECKABLE -> "not checkable";
    };
  }

  public static String meaning(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "sources speak against it, none for it";
      case CONTESTED -> "sources stand on both sides";
      case QUALIFIED ->
          "it holds in part or with a reservation, or what bears on it settles it neither way";
      case SUPPORTED -> "one origin speaks for it";
      case CORROBORATED -> "two or more independent origins speak for it";
      case NO_EVIDENCE -> "no passage settles it: silence, neither for nor against";
      case NOT_CHECKABLE -> "nothing that sources could settle";
    };
  }

  /// A sign that tells verdicts apart without colour.
  public static String sign(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "✕";
      case CONTESTED -> "⇄";
      case QUALIFIED -> "◐";
      case SUPPORTED -> "✓";
      case CORROBORATED -> "✓✓";
      case NO_EVIDENCE -> "○";
      case NOT_CHECKABLE -> "–";
    };
  }

  /// What the evidence of all claims with one verdict has in common, as a heading.
  public static String heading(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "Sources speak against these";
      case CONTESTED -> "Sources stand on both sides";
      case QUALIFIED -> "Sources hold something back";
      case SUPPORTED -> "Resting on one origin";
      case CORROBORATED -> "Resting on two or more origins";
      case NO_EVIDENCE -> "Not settled by these sources";
      case NOT_CHECKABLE -> "Not checkable";
    };
  }

  /// The style class of a verdict.
  public static String style(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTED -> "v-contradicted";
      case CONTESTED -> "v-contested";
      case QUALIFIED -> "v-qualified";
      case SUPPORTED -> "v-supported";
      case CORROBORATED -> "v-corroborated";
      case NO_EVIDENCE, NOT_CHECKABLE -> "v-silent";
    };
  }

  /// The verdict with what decided it.
  public static String of(Assessment assessment) {
    return switch (assessment) {
      case Assessment.NoEvidence silence ->
          of(silence.verdict())
              + (silence.mentioned() ? " – mentioned, not resolved" : " – nothing found");
      case Assessment.Evidenced evidenced -> {
        SlotKind slot = evidenced.slot();
        yield of(evidenced.verdict()) + (slot == null ? "" : ", on the " + of(slot));
      }
    };
  }

  public static String of(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "supports";
      case CONTRADICTS -> "contradicts";
      case QUALIFIES -> "qualifies";
      case MENTIONS -> "mentions";
    };
  }

  /// The sign of a side.
  public static String sign(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "+";
      case CONTRADICTS -> "−";
      case QUALIFIES -> "±";
      case MENTIONS -> "·";
    };
  }

  /// The side that a passage stands on.
  public static String side(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "for";
      case CONTRADICTS -> "against";
      case QUALIFIES -> "qualifies";
      case MENTIONS -> "mentions";
    };
  }

  /// The style class of a side.
  public static String style(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "l-for";
      case CONTRADICTS -> "l-against";
      case QUALIFIES, MENTIONS -> "l-qualifies";
    };
  }

  public static String of(Quantity.Role role) {
    return switch (role) {
      case KILLED -> "killed";
      case INJURED -> "injured";
      case MISSING -> "missing";
      case ARRESTED -> "arrested";
      case RELEASED -> "released";
      case DISPLACED -> "displaced";
      case PARTICIPANT -> "taking part";
      case PRESENT -> "present";
      case MONEY -> "money";
      case MEASURE -> "measure";
      case OTHER -> "counted";
    };
  }

  public static String of(InnerFinding.Kind kind) {
    return switch (kind) {
      case CONTRADICTS_ITSELF -> "two of its claims cannot both hold";
      case COUNT_CHANGES -> "two counts of the same";
      case CITED_OTHERWISE -> "the cited document reads otherwise";
      case CITED_NOT_FOUND -> "not found in the cited document";
      case QUOTE_NOT_FOUND -> "quotation not found in the cited document";
    };
  }

  public static String of(Flag flag) {
    return switch (flag) {
      case EARLIER_COUNT -> "an earlier count";
      case OTHER_SCOPE -> "another scope: not the same group is counted";
      case REPEATS_CLAIMANT -> "only repeats the claimant";
      case HEDGED -> "hedged wording";
      case DENIED_BY -> "reports that somebody denies it";
      case PARTY_STATEMENT -> "a party’s own word: shown, not counted";
      case SELF_CLAIM -> "a side’s own word on what it did";
      case SECOND_HAND -> "second hand: what others say that a document holds";
      case OMITS -> "adds what the article leaves out";
      case PARAPHRASE -> "a note about the publication, not its own text";
    };
  }

  public static String of(SlotKind slot) {
    return switch (slot) {
      case ACTION -> "action";
      case ACTOR -> "actor";
      case TARGET -> "target";
      case TIME -> "time";
      case PLACE -> "place";
      case QUANTITY -> "quantity";
      case DOCUMENT -> "document";
      case DEGREE -> "degree";
      case CAUSE -> "cause";
    };
  }

  public static String of(Outcome outcome) {
    return switch (outcome) {
      case AGREES -> "= agrees";
      case COMPATIBLE -> "≈ compatible";
      case DIFFERS -> "≠ differs";
      case ABSENT -> "– not stated";
      case NOT_COMPARABLE -> "? not comparable";
    };
  }

  public static String style(Outcome outcome) {
    return switch (outcome) {
      case AGREES, COMPATIBLE -> "o-agrees";
      case DIFFERS -> "o-differs";
      case ABSENT, NOT_COMPARABLE -> "o-open";
    };
  }

  public static String of(Stance stance) {
    return switch (stance) {
      case ASSERTS -> "asserts it";
      case DENIES -> "denies it";
      case ALLEGES -> "alleges it";
      case REPORTS -> "reports it";
      case CONCEDES -> "concedes it";
    };
  }

  public static String of(Said said) {
    return switch (said) {
      case SAID -> "yes, a source shows that it was said";
      case NOT_SAID -> "no, a source says that it was not said";
      case UNKNOWN -> "not shown by these sources";
    };
  }

  public static String of(Judgement.Reason reason) {
    return switch (reason) {
      case OPINION -> "opinion";
      case PREDICTION -> "prediction";
      case RHETORIC -> "rhetoric";
      case NORMATIVE -> "demand or norm";
      case QUESTION -> "question";
      case VAGUE -> "too vague";
    };
  }

  /// A number of things in words, `1 passage`, `2 passages`.
  public static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
