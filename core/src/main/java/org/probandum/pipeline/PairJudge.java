package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.assessment.AssessmentRule;
import org.probandum.encoder.PairModel;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Metadata;
import org.probandum.model.Pair;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Why;
import org.probandum.source.OriginGrouper;
import org.probandum.source.Origins;
import org.probandum.stance.HeadCues;
import org.probandum.stance.HeadRule;
import org.probandum.stance.HeadScores;
import org.probandum.stance.SourceReading;
import org.probandum.stance.StanceJudge;
import org.probandum.stance.Wording;

/// Judges claims against given evidence, for scripts and measurement: slot by slot, and as a whole
/// where there is a stance model; [HeadRule] joins the two. Thread-safe.
public final class PairJudge {
  /// From so many tokens on evidence is a sentence of a report; of captions, which are shorter, the
  /// model has learnt enough.
  private static final int REPORTED = 18;

  private final DocumentStages stages;
  private final @Nullable PairModel model;
  private final StanceJudge stance = StanceJudge.load();
  private final OriginGrouper grouper = OriginGrouper.load();

  private PairJudge(DocumentStages stages, @Nullable PairModel model) {
    this.stages = stages;
    this.model = model;
  }

  /// A judge that reads with these stages, by rules alone.
  public static PairJudge with(DocumentStages stages) {
    return new PairJudge(stages, null);
  }

  /// A judge that reads with these stages and, where it is not null, this model, which the caller
  /// closes.
  public static PairJudge with(DocumentStages stages, @Nullable PairModel model) {
    return new PairJudge(stages, model);
  }

  /// How the evidence bears on the claim.
  ///
  /// @param claim one or more sentences
  /// @param evidence the evidence, sentence by sentence or as one text
  /// @param published date of publication of the evidence as EDTF, or null
  public Pair judge(String claim, List<String> evidence, @Nullable String published) {
    Reading ours = stages.readStatement(Document.ofText("claim", claim, Metadata.EMPTY));
    Selection selection = Selection.of(evidence, claim, this::sentences);
    SourceReading source = source("evidence", selection.text(), published);
    List<Finding> findings = new ArrayList<>();
    Map<String, Relation> byClaim = new HashMap<>();
    for (Claim part : ours.claims()) {
      List<Finding> found = findings(part, ours, source);
      Finding best = best(found);
      findings.addAll(found);
      byClaim.put(part.id(), best == null ? Relation.MENTIONS : best.relation());
    }
    HeadCues cues =
        HeadCues.of(ours.parsed().sentences(), source.reading().parsed().sentences(), "", findings);
    boolean same =
        cues.unstated() == 0
            && !cues.governed()
            && Wording.saysTheSame(
                ours.parsed().sentences(), source.reading().parsed().sentences());
    Relation slots = joined(List.copyOf(byClaim.values()), same);
    Finding deciding = best(findings.stream().filter(f -> f.relation() == slots).toList());
    Why why = deciding == null ? silence(slots, same) : deciding.why();
    HeadScores head = head(claim, selection.windows());
    if (head == null) {
      return new Pair(
          slots, scores(slots, ours, source.reading()), used(slots, findings, selection), why);
    }
    HeadRule.Joined joined = HeadRule.join(slots, cues, weighed(head, cues, slots, source));
    return new Pair(
        joined.relation(),
        joined.scores(),
        used(joined.relation(), findings, selection),
        HeadRule.why(joined.relation(), why, head));
  }

  /// The model's shares with regard to how the evidence came to be evidence.
  private static HeadScores weighed(
      HeadScores head, HeadCues cues, Relation slots, SourceReading source) {
    boolean chosen = slots == Relation.MENTIONS && words(source) >= REPORTED;
    return cues.page() ? head.ofPage() : chosen ? head.ofChosenEvidence() : head;
  }

  private static int words(SourceReading source) {
    return source.reading().parsed().sentences().stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum();
  }

  /// The given sentences that decided: those of the findings that say so, else of all that bear.
  private static List<Integer> used(
      Relation relation, List<Finding> findings, Selection selection) {
    TreeSet<Integer> used = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.relation() == relation && finding.bears()) {
        used.addAll(selection.indexes(finding.passage().span()));
      }
    }
    return used.isEmpty() && relation != Relation.MENTIONS
        ? selection.bestIndex()
        : List.copyOf(used);
  }

  private List<String> sentences(String text) {
    return stages.parse(Document.ofText("text", text, Metadata.EMPTY)).sentences().stream()
        .map(Sentence::text)
        .toList();
  }

  /// What the model reads, or null where there is none or nothing to read.
  private @Nullable HeadScores head(String claim, List<String> windows) {
    PairModel reader = model;
    if (reader == null || claim.isBlank() || windows.stream().allMatch(String::isBlank)) {
      return null;
    }
    String plain = Brackets.plain(claim);
    return HeadScores.ofWindows(
        windows.stream().map(window -> reader.score(plain, Brackets.plain(window))).toList());
  }

  /// What several pieces of evidence say on the claim together.
  ///
  /// @param claim one sentence
  /// @param evidences texts with a name for the document each stands in; equal names, one document
  public Assessment assess(String claim, List<Evidence> evidences) {
    Reading ours = stages.readStatement(Document.ofText("claim", claim, Metadata.EMPTY));
    List<Finding> findings = new ArrayList<>();
    Map<String, Reading> readings = new HashMap<>();
    Claim main = main(ours);
    if (main == null) {
      return new Assessment.NoEvidence(
          false, null, Why.of("NO_EVIDENCE", "No checkable claim was found in the wording."));
    }
    for (Evidence evidence : evidences) {
      SourceReading source = source(evidence.document(), evidence.text(), null);
      readings.put(source.reading().document().id(), source.reading());
      List<Finding> found = findings(main, ours, source);
      Finding best = best(found);
      if (best != null) {
        HeadCues cues =
            HeadCues.of(
                ours.parsed().sentences(),
                source.reading().parsed().sentences(),
                evidence.document(),
                found);
        HeadScores head =
            head(claim, Selection.of(List.of(evidence.text()), claim, this::sentences).windows());
        findings.add(
            head == null
                ? best
                : HeadRule.given(best, cues, weighed(head, cues, best.relation(), source)));
      }
    }
    Origins origins = grouper.group(main.id(), findings, readings);
    return AssessmentRule.assess(main, findings, origins.origins(), origins.originOf());
  }

  /// The claim to assess: the first that was found; where a model can read it, else the wording as
  /// it stands.
  private @Nullable Claim main(Reading ours) {
    if (!ours.claims().isEmpty()) {
      return ours.claims().getFirst();
    }
    List<Sentence> sentences = ours.parsed().sentences();
    if (model == null || sentences.isEmpty()) {
      return null;
    }
    Sentence first = sentences.getFirst();
    return new Claim(
        "c1",
        first.id(),
        List.of(first.span()),
        first.text(),
        first.text(),
        List.of(),
        List.of(),
        List.of());
  }

  /// One piece of evidence.
  ///
  /// @param text what it says
  /// @param document a name for the document it stands in
  public record Evidence(String text, String document) {}

  private SourceReading source(String name, String text, @Nullable String published) {
    Metadata metadata = new Metadata(null, null, name, published, null, null, "en", List.of());
    return new SourceReading(
        stages.readStatement(Document.ofText(name, text, metadata)),
        List.of(),
        SourceStages.published(published),
        List.of());
  }

  private List<Finding> findings(Claim claim, Reading ours, SourceReading source) {
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : source.reading().parsed().sentences()) {
      Passage passage = new Passage(source.reading().document(), sentence.span());
      findings.add(stance.judge(claim, ours, passage, source, 0));
    }
    return findings;
  }

  private static @Nullable Finding best(List<Finding> findings) {
    return findings.stream()
        .min(Comparator.comparingInt(finding -> order(finding.relation())))
        .orElse(null);
  }

  private static int order(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> 0;
      case CONTRADICTS -> 1;
      case QUALIFIES -> 2;
      case MENTIONS -> 3;
    };
  }

  /// All parts must be supported for a support; one contradicted part contradicts the whole.
  private static Relation joined(List<Relation> parts, boolean same) {
    if (parts.contains(Relation.CONTRADICTS)) {
      return Relation.CONTRADICTS;
    }
    if (same || (!parts.isEmpty() && parts.stream().allMatch(p -> p == Relation.SUPPORTS))) {
      return Relation.SUPPORTS;
    }
    return parts.contains(Relation.SUPPORTS) || parts.contains(Relation.QUALIFIES)
        ? Relation.QUALIFIES
        : Relation.MENTIONS;
  }

  /// Half of the weight goes to the relation decided; the other half is spread by how much of the
  /// claim's wording the evidence holds, so that the scores also order pairs of equal relation.
  private static Map<Relation, Double> scores(Relation relation, Reading ours, Reading theirs) {
    double coverage =
        Wording.coverage(
            Wording.contentWords(ours.parsed().sentences()),
            Wording.contentWords(theirs.parsed().sentences()));
    Map<Relation, Double> scores = new EnumMap<>(Relation.class);
    scores.put(Relation.SUPPORTS, 0.4 * coverage * 0.5 + 0.025);
    scores.put(Relation.QUALIFIES, 0.3 * coverage * 0.5 + 0.025);
    scores.put(Relation.CONTRADICTS, 0.1 * coverage * 0.5 + 0.025);
    double rest = 0.5 - scores.values().stream().mapToDouble(Double::doubleValue).sum();
    scores.put(Relation.MENTIONS, rest);
    scores.merge(relation, 0.5, Double::sum);
    return scores;
  }

  private static Why silence(Relation relation, boolean same) {
    return Why.of(
        relation.name(),
        same
            ? "The evidence says it in the same words."
            : "No statement of the evidence could be compared with the claim.");
  }
}
