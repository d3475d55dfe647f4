package org.probandum.export;

import static org.probandum.export.FixtureTexts.ARABIC;
import static org.probandum.export.FixtureTexts.ARTICLE;
import static org.probandum.export.FixtureTexts.BUOY;
import static org.probandum.export.FixtureTexts.HOSTILE;
import static org.probandum.export.FixtureTexts.INQUIRY;
import static org.probandum.export.FixtureTexts.WIRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.AliasProposal;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Gap;
import org.probandum.model.InnerFinding;
import org.probandum.model.Origin;
import org.probandum.model.OriginEdge;
import org.probandum.model.Outcome;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Rejected;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Report.AssessedClaim;
import org.probandum.model.Report.Entry;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.model.Why;

/// A whole report on the invented case, with every verdict and every flag at least once.
public final class ReportFixture {
  private static final Relation FOR = Relation.SUPPORTS;
  private static final Relation AGAINST = Relation.CONTRADICTS;
  private static final Relation MENTIONS = Relation.MENTIONS;

  private final Reading article = FixtureReading.reading();
  private final List<AssessedClaim> assessed = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  private ReportFixture() {}

  /// The report, equal at each call.
  public static Report report() {
    return new ReportFixture().build();
  }

  private Report build() {
    dateOfTheBlast();
    toll();
    customsHouse();
    inspection();
    training();
    fireworks();
    resin();
    sale();
    AliasProposal ambry =
        new AliasProposal(
            List.of("Ambry", "Ambry Authority"), "the second goes on with a general word only");
    return new Report(
            run(), article, documents(), assessed, origins, gaps(), List.of(ambry), inner())
        .with(FixtureLedger.ledgers(), FixtureLedger.circumstances());
  }

  private static List<InnerFinding> inner() {
    Why why = Why.of("COUNT_CHANGES", "The text gives <two> counts of the same.");
    return List.of(
        new InnerFinding(InnerFinding.Kind.COUNT_CHANGES, "c2", "c7", null, SlotKind.QUANTITY, why),
        new InnerFinding(InnerFinding.Kind.CITED_NOT_FOUND, "c7", null, INQUIRY.id(), null, why));
  }

  private void dateOfTheBlast() {
    Finding against =
        finding(
                "c1",
                BUOY,
                "exploded early on Friday, 5 March",
                Relation.CONTRADICTS,
                SlotKind.TIME)
            .compare(SlotKind.ACTION, "blew up", "exploded", Outcome.AGREES)
            .compare(SlotKind.TIME, "3 March 2021", "Friday, 5 March", Outcome.DIFFERS)
            .compare(SlotKind.PLACE, "Port Ambry", "Port Ambry harbour", Outcome.COMPATIBLE)
            .compare(SlotKind.ACTOR, "the depot", "", Outcome.ABSENT)
            .build();
    Finding second =
        finding("c1", INQUIRY, "The explosion of 5 March", Relation.CONTRADICTS, SlotKind.TIME)
            .build();
    assess("c1", Verdict.CONTRADICTED, SlotKind.TIME, null, against, second);
  }

  private void toll() {
    Finding hospital =
        finding("c2", BUOY, "Fourteen dockers were killed, the harbour hospital said", FOR, null)
            .compare(SlotKind.QUANTITY, "at least 14 dockers", "Fourteen dockers", Outcome.AGREES)
            .build();
    Finding inquiry =
        finding("c2", INQUIRY, "fourteen deaths among dockers and two among sailors", FOR, null)
            .flags(Flag.OTHER_SCOPE, Flag.OMITS)
            .compare(SlotKind.QUANTITY, "14", "fourteen and two", Outcome.NOT_COMPARABLE)
            .build();
    Finding early =
        finding("c2", WIRE, "At least nine dockers died", Relation.QUALIFIES, SlotKind.QUANTITY)
            .flags(Flag.EARLIER_COUNT, Flag.HEDGED)
            .build();
    Finding arabic =
        finding(
                "c2",
                ARABIC,
                "إن أربعة عشر عاملا قتلوا في انفجار المستودع يوم الجمعة",
                MENTIONS,
                null)
            .build();
    assess("c2", Verdict.CORROBORATED, null, null, hospital, inquiry, early, arabic);
  }

  private void customsHouse() {
    Finding roof =
        finding("c3", BUOY, "The customs house lost its roof", FOR, null)
            .flags(Flag.PARAPHRASE)
            .build();
    assess("c3", Verdict.SUPPORTED, null, null, roof);
  }

  private void inspection() {
    Finding quote =
        finding("c4", WIRE, "\"The depot was inspected in the last week of February,\"", FOR, null)
            .flags(Flag.PARTY_STATEMENT, Flag.REPEATS_CLAIMANT)
            .said(Said.SAID)
            .build();
    Finding self =
        finding("c4", WIRE, "Her office repeated this on Sunday", FOR, null)
            .flags(Flag.SELF_CLAIM)
            .build();
    Finding none =
        finding("c4", INQUIRY, "No inspection of the depot is recorded", AGAINST, SlotKind.ACTION)
            .build();
    assess("c4", Verdict.CONTESTED, null, Said.SAID, quote, self, none);
  }

  private void training() {
    Finding some =
        finding(
                "c5",
                INQUIRY,
                "Of 31 crew members heard, 12 had had no training",
                Relation.QUALIFIES,
                SlotKind.DEGREE)
            .build();
    assess("c5", Verdict.QUALIFIED, SlotKind.DEGREE, null, some);
  }

  private void fireworks() {
    Finding denial =
        finding("c6", BUOY, "it had never kept fireworks in the depot", AGAINST, SlotKind.ACTION)
            .flags(Flag.PARTY_STATEMENT, Flag.DENIED_BY)
            .said(Said.SAID)
            .build();
    silent("c6", Said.SAID, denial);
  }

  private void resin() {
    Finding newsletter =
        finding(
                "c7",
                HOSTILE,
                "counted \"40 barrels\" <img src=x onerror=alert(4)> of resin",
                FOR,
                null)
            .flags(Flag.SECOND_HAND)
            .build();
    assess("c7", Verdict.SUPPORTED, null, null, newsletter);
  }

  private void sale() {
    silent("c8", null);
  }

  private void assess(
      String id, Verdict verdict, @Nullable SlotKind slot, @Nullable Said said, Finding... all) {
    List<@Nullable String> originIds = originIds(id, all);
    Finding basis = List.of(all).stream().filter(Finding::counts).findFirst().orElseThrow();
    Assessment assessment =
        new Assessment.Evidenced(
            verdict,
            basis,
            slot,
            said,
            sorted(FOR, originIds, all),
            sorted(AGAINST, originIds, all),
            documentIds(FOR, all),
            documentIds(AGAINST, all),
            why(verdict, all));
    assessed.add(new AssessedClaim(claim(id), List.of(all), originIds, assessment));
  }

  private void silent(String id, @Nullable Said said, Finding... all) {
    Assessment assessment =
        new Assessment.NoEvidence(all.length > 0, said, why(Verdict.NO_EVIDENCE, all));
    assessed.add(new AssessedClaim(claim(id), List.of(all), originIds(id, all), assessment));
  }

  private List<@Nullable String> originIds(String claimId, Finding... all) {
    List<@Nullable String> ids = new ArrayList<>();
    for (Finding finding : all) {
      ids.add(finding.counts() ? origin(claimId, finding.passage().document()) : null);
    }
    return ids;
  }

  private String origin(String claimId, Document document) {
    long before = origins.stream().filter(origin -> origin.claimId().equals(claimId)).count();
    String id = claimId + ".o" + (before + 1);
    boolean known = !document.equals(WIRE);
    String reason = known ? "its own account" : "no lineage is stated <in> it";
    origins.add(
        new Origin(id, claimId, List.of(document.id()), known, reason, edges(document, known)));
    return id;
  }

  private static List<OriginEdge> edges(Document document, boolean known) {
    OriginEdge.End whole = new OriginEdge.End.Whole(document.id());
    OriginEdge.End part = new OriginEdge.End.Part(document.id(), new Span(0, 4));
    return known
        ? List.of(
            new OriginEdge(
                part, whole, OriginEdge.Kind.OBSERVATION, "It is an observation of its own."))
        : List.of(
            new OriginEdge(
                part,
                new OriginEdge.End.Basis("police"),
                OriginEdge.Kind.UNKNOWN,
                "Unknown lineage: nobody is named."));
  }

  private static List<String> sorted(
      Relation relation, List<@Nullable String> originIds, Finding... all) {
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < all.length; i++) {
      String id = originIds.get(i);
      if (all[i].relation() == relation && id != null) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  private static List<String> documentIds(Relation relation, Finding... all) {
    Set<String> ids = new TreeSet<>();
    for (Finding finding : all) {
      if (finding.relation() == relation && finding.counts()) {
        ids.add(finding.passage().document().id());
      }
    }
    return List.copyOf(ids);
  }

  private static Why why(Verdict verdict, Finding... all) {
    List<Why> children = new ArrayList<>();
    for (Finding finding : all) {
      children.add(
          Why.of(finding.relation().name(), "what " + finding.passage().document().path() + " says")
              .at(finding.passage()));
    }
    return Why.of(verdict.name(), "the row of the table that fits the findings", children);
  }

  private Claim claim(String id) {
    Claim claim = FixtureReading.findClaim(article, id);
    if (claim == null) {
      throw new IllegalArgumentException("no claim " + id);
    }
    return claim;
  }

  private static List<Entry> documents() {
    return List.of(
        new Entry.Read(ARABIC, "its language, Arabic, is not compared"),
        new Entry.Read(BUOY, null),
        new Entry.NotRead(new Rejected("empty.txt", Document.sha256(new byte[0]), "it is empty")),
        new Entry.Read(HOSTILE, null),
        new Entry.Read(INQUIRY, null),
        new Entry.NotRead(new Rejected("locked <b>.txt", null, "it cannot be read")),
        new Entry.Read(WIRE, null));
  }

  private static List<Gap> gaps() {
    return List.of(
        new Gap("c6", List.of("fireworks Port Ambry depot"), "no source says who stored them"),
        new Gap(
            "c8",
            List.of("shell company Zephyr Town", "resin sale <2021>"),
            "no passage names a sale or a buyer"));
  }

  private static Report.Run run() {
    return new Report.Run(
        "r0123456789abcdef",
        "probandum",
        "0.1.0",
        Map.of("passages", "12", "dense", "on <&>"),
        List.of(
            new Report.Input("article.txt", ARTICLE.sha256()),
            new Report.Input("buoy-2021-03-06.md", BUOY.sha256()),
            new Report.Input("locked <b>.txt", null)),
        List.of(new Report.Resource("gazetteer", "2026-01", Document.sha256(new byte[] {1}))));
  }

  private static FindingBuilder finding(
      String claimId, Document document, String words, Relation relation, @Nullable SlotKind slot) {
    return new FindingBuilder(claimId, document, words, relation, slot);
  }

  /// Builds one finding.
  private static final class FindingBuilder {
    private final String claimId;
    private final Passage passage;
    private final Relation relation;
    private final @Nullable SlotKind slot;
    private final List<Comparison> comparisons = new ArrayList<>();
    private Set<Flag> flags = Set.of();
    private @Nullable Said said;

    FindingBuilder(
        String claimId,
        Document document,
        String words,
        Relation relation,
        @Nullable SlotKind slot) {
      this.claimId = claimId;
      this.passage = new Passage(document, FixtureTexts.span(document, words));
      this.relation = relation;
      this.slot = slot;
    }

    FindingBuilder compare(SlotKind kind, String claim, String source, Outcome outcome) {
      comparisons.add(
          new Comparison(kind, claim, source, outcome, "'" + claim + "' beside '" + source + "'"));
      return this;
    }

    FindingBuilder flags(Flag... flags) {
      this.flags = Set.of(flags);
      return this;
    }

    FindingBuilder said(Said said) {
      this.said = said;
      return this;
    }

    Finding build() {
      Why why = Why.of(relation.name(), "the words <speak> of the same event").at(passage);
      return new Finding(
          claimId, passage, relation, slot, said, 0.123456789, comparisons, flags, why);
    }
  }
}
