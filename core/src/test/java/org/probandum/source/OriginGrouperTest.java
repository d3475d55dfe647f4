package org.probandum.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.probandum.testing.Evidence.document;
import static org.probandum.testing.Evidence.finding;
import static org.probandum.testing.Evidence.readings;
import static org.probandum.testing.Evidence.supports;
import static org.probandum.testing.Evidence.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.Origin;
import org.probandum.model.OriginEdge;
import org.probandum.model.OriginEdge.End;
import org.probandum.model.OriginEdge.Kind;
import org.probandum.model.Relation;
import org.probandum.model.Span;

class OriginGrouperTest {
  private static final OriginGrouper GROUPER = OriginGrouper.load();
  private static final String FERRY = "The ferry Zora sank off Lug and 12 people died.";

  private static Origins group(Finding... findings) {
    return group(List.of(findings));
  }

  private static Origins group(List<Finding> findings) {
    return GROUPER.group("c1", findings, readings(findings));
  }

  private static Document news(String path, String publisher, String text) {
    return document(path, publisher, "news", text);
  }

  // Each row: publisher, text and claimant of the one, then of the other; origins; known; reason.
  @ParameterizedTest(name = "[{index}] {0} / {3}: {6}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Lug Times       | Zora sank, Ana Kovac said.   | Ana Kovac   | Brod Post       | It was Zora, said Ana Kovac.   | Ana Kovac          | 1 | true  | They go back to one claimant, Ana Kovac
          Lug Times       | Zora sank, Ana Kovac said.   | Ana Kovac   | Brod Post       | Zora went down, said Kovac.    | Kovac              | 1 | true  | They go back to one claimant, Ana Kovac
          Lug Times       | Zora sank, Ana Kovac said.   | Ana Kovac   | Brod Post       | Zora sank, Ivan Horvat said.   | Ivan Horvat        | 2 | true  | It goes back to Ana Kovac
          Lug Times       | The report says Zora sank.   | the Harbour Board report | Brod Post | Zora sank, it found.   | Harbour Board report | 1 | true | They rest on one document, Harbour Board report
          Lug Times (PTI) | The ferry Zora sank.         | -           | Brod Post (PTI) | Zora went down in a storm.     | -                  | 1 | false | They carry reports of Press Trust of India
          Lug Times       | Zora sank, a man told Reuters. | a man     | Brod Post       | A man told Reuters it had sunk. | a man             | 1 | false | They carry reports of Reuters
          Lug Times       | Zora sank, it said, citing CNN. | -        | Brod Post       | CNN reported that it sank.     | CNN                | 1 | false | They carry reports of CNN
          Lug Times       | Zora sank, police said.      | police      | Lug Times       | Officials say it sank.         | officials          | 1 | false | They have one publisher, Lug Times
          Lug Times       | Zora sank, police said.      | police      | Brod Post       | Zora sank; police said.        | police             | 1 | false | They share long passages word for word
          Lug Times       | Zora sank, police said.      | police      | Brod Post       | Police say it sank at night.   | police             | 2 | false | Unknown lineage: nobody is named who observed it, only “police”
          Lug Times       | The ferry Zora sank.         | -           | Brod Post       | Zora went down in a storm.     | -                  | 2 | false | Unknown lineage: it is not said who observed it
          Lug Times       | Zora sank in a gale.         | -           | Brod Post       | Zora sank, the Lug Times says. | the Lug Times      | 1 | false | They go back to one medium, Lug Times
          Lug Times       | Zora sank, rescuers said.    | rescuers    | Lug Times       | Zora sank, medics said.        | medics             | 2 | false | Unknown lineage: nobody is named who observed it, only “rescuers”
          Lug Times       | Zora sank, Ana Kovac said.   | Ana Kovac   | Lug Times       | Ivan Horvat saw Zora sink.     | Ivan Horvat        | 2 | true  | It goes back to Ana Kovac
          Lug Times (PTI) | Zora sank, Ana Kovac said.   | Ana Kovac   | Brod Post (PTI) | Zora sank, Ivan Horvat said.   | Ivan Horvat        | 2 | true  | It goes back to Ana Kovac
          """)
  void passagesThatRestOnTheSameAreOneOrigin(
      String publisher,
      String text,
      @Nullable String claimant,
      String otherPublisher,
      String otherText,
      @Nullable String otherClaimant,
      int origins,
      boolean known,
      String reason) {
    Origins grouped =
        group(
            supports(news("a.md", publisher, text), text, claimants(claimant)),
            supports(news("b.md", otherPublisher, otherText), otherText, claimants(otherClaimant)));

    assertThat(grouped.origins()).hasSize(origins);
    assertThat(grouped.origins().getFirst().known()).isEqualTo(known);
    assertThat(grouped.origins().getFirst().reason())
        .startsWith(reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1));
  }

  private static String[] claimants(@Nullable String claimant) {
    return claimant == null ? new String[0] : new String[] {claimant};
  }

  @Test
  void whatAPublisherOfTheFolderIsSaidToReportIsThatPublishersReport() {
    Document wire =
        news("a.md", "Savpress", "Zora sank, Captain Ana Kovac of the coast guard said.");
    Document paper = news("b.md", "Lug Paper", "The ferry went down at Lug, Savpress reported.");
    Document third = news("c.md", "Brod Paper", "A storm took Zora, according to Captain Kovac.");

    Origins grouped =
        group(
            supports(wire, wire.text(), "Captain Ana Kovac of the coast guard"),
            supports(paper, paper.text(), "Savpress"),
            supports(third, third.text(), "Captain Kovac"));

    assertThat(grouped.origins()).hasSize(1);
    assertThat(grouped.origins().getFirst().known()).isTrue();
  }

  @Test
  void oneWhoPassesOnAPublishersReportMakesNoTwoOfItsWitnessesOne() {
    Document wire = news("a.md", "Savpress", "Zora sank, Ana Kovac said.");
    Document other = news("b.md", "Savpress", "Ivan Horvat saw Zora sink.");
    Document paper = news("c.md", "Lug Paper", "The ferry went down at Lug, Savpress reported.");

    Origins grouped =
        group(
            supports(wire, wire.text(), "Ana Kovac"),
            supports(other, other.text(), "Ivan Horvat"),
            supports(paper, paper.text(), "Savpress"));

    assertThat(grouped.origins()).hasSize(2);
  }

  @Test
  void articlesOnOneCitedDocumentAreOneOrigin() {
    Document a = with(news("a.md", "Lug Times", FERRY), "Zora", "R/12");
    Document b = with(news("b.md", "Brod Post", "Zora went down."), "A ferry", "R/12");
    Document c = news("c.md", "Kamen Herald", "According to report R/12 it sank.");

    Origins grouped =
        group(
            supports(a, FERRY),
            supports(b, "Zora went down."),
            supports(c, "According to report R/12 it sank.", "R/12"));

    assertThat(grouped.origins()).hasSize(1);
    assertThat(grouped.origins().getFirst().reason()).isEqualTo("they rest on one document, R/12");
    assertThat(grouped.originOf()).containsExactly("c1.o1", "c1.o1", "c1.o1");
  }

  @Test
  void theDocumentItselfAndWhatIsSaidOnItAreOneOrigin() {
    Document report =
        with(
            document("r.md", "Harbour Board", "official report", FERRY), "Report R/12 on the Zora");
    Document article = with(news("a.md", "Lug Times", "Zora went down."), "Zora", "R/12");

    Origins grouped = group(supports(report, FERRY), supports(article, "Zora went down."));

    assertThat(grouped.origins()).hasSize(1);
    assertThat(grouped.origins().getFirst().reason())
        .isEqualTo("the title of one names the document on which the others rest");
  }

  @Test
  void aGeneralNameInATitleIsNotTheDocumentItself() {
    Document a = with(news("a.md", "Lug Times", "Zora sank, the UN report says."), "Zora");
    Document b =
        with(news("b.md", "Brod Post", "It went down, Ana Kovac said."), "UN report on Zora");

    assertThat(
            group(supports(a, a.text(), "the UN report"), supports(b, b.text(), "Ana Kovac"))
                .origins())
        .hasSize(2);
  }

  @Test
  void theAuthorsOfAnAbsentDocumentAreOneOriginWithTheDocument() {
    Document a =
        with(news("a.md", "Lug Times", "Zora sank, the Harbour Team said."), "Zora", "R/12");
    Document b = with(news("b.md", "Brod Post", "It went down at night."), "Ferry", "R/12");
    Set<Flag> flags = Set.of(Flag.SECOND_HAND);

    Origins grouped =
        group(
            finding(a, a.text(), Relation.SUPPORTS, null, flags, "Harbour Team"),
            finding(b, b.text(), Relation.SUPPORTS, null, flags));

    assertThat(grouped.origins())
        .singleElement()
        .extracting(Origin::reason)
        .isEqualTo("they rest on one document, R/12");
  }

  @Test
  void whatAnArticleOnADocumentPutsOnAnotherDoesNotRestOnTheDocument() {
    String text = "The report says Zora sank. Police saw it sink. Ana Kovac saw it too.";
    Document article = with(news("a.md", "Lug Times", text), "Zora", "R/12");

    Origins grouped =
        group(
            supports(article, "The report says Zora sank.", "the report"),
            supports(article, "Police saw it sink.", "police"),
            supports(article, "Ana Kovac saw it too.", "Ana Kovac"));

    assertThat(grouped.origins())
        .extracting(Origin::known, Origin::reason)
        .containsExactly(
            tuple(true, "it rests on R/12"),
            tuple(false, "unknown lineage: nobody is named who observed it, only “police”"),
            tuple(true, "it goes back to Ana Kovac"));
  }

  @Test
  void oneArticleCanCarryThreeOrigins() {
    String text =
        "Reuters reported 12 dead. Brod General Hospital counted 12 dead. The Dawn Front claimed it.";
    Document article = news("a.md", "Lug Times", text);

    Origins grouped =
        group(
            supports(article, "Reuters reported 12 dead.", "Reuters"),
            supports(article, "Brod General Hospital counted 12 dead.", "Brod General Hospital"),
            finding(
                article,
                "The Dawn Front claimed it.",
                Relation.SUPPORTS,
                null,
                Set.of(Flag.SELF_CLAIM),
                "Dawn Front"));

    assertThat(grouped.origins())
        .extracting(Origin::reason)
        .containsExactly(
            "it carries a report of Reuters; unknown lineage: it is not said who observed it",
            "it goes back to Brod General Hospital",
            "it passes on the doer's own word that it did it");
  }

  @Test
  void aGroupsOwnClaimIsOneOriginHoweverManyPrintIt() {
    Document a = news("a.md", "Lug Times", "The Dawn Front claimed it on its channel.");
    Document b = news("b.md", "Brod Post", "It was us, the Front told Reuters.");
    Document c = news("c.md", "Kamen Herald", "Two of its men did it, the Dawn Front said.");
    Set<Flag> self = Set.of(Flag.SELF_CLAIM);

    Origins grouped =
        group(
            finding(a, a.text(), Relation.SUPPORTS, null, self, "Dawn Front"),
            finding(b, b.text(), Relation.SUPPORTS, null, self),
            supports(c, c.text(), "Dawn Front"));

    assertThat(grouped.origins()).singleElement().extracting(Origin::known).isEqualTo(true);
  }

  @Test
  void twoNotesOnOneEventInTheirOwnWordsAreTwo() {
    Document a =
        news("a.md", "Lug Times", "Twelve people drowned off Lug when the Zora sank on Monday.");
    Document b =
        news("b.md", "Brod Post", "The Zora, a ferry, sank on Monday off Lug; 12 people died.");

    assertThat(group(supports(a, a.text()), supports(b, b.text())).origins()).hasSize(2);
  }

  @Test
  void aDocumentThatIsItsOwnObservationHasKnownLineage() {
    Document survey = document("a.md", "Lug University", "survey", FERRY);

    assertThat(group(supports(survey, FERRY)).origins())
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.known()).isTrue();
          assertThat(origin.reason())
              .isEqualTo("it is an observation of the document's own (survey)");
        });
  }

  @Test
  void whatDoesNotCountHasNoOrigin() {
    Document a = news("a.md", "Lug Times", FERRY);

    Origins grouped =
        group(
            finding(a, FERRY, Relation.MENTIONS, null, Set.of()),
            finding(a, FERRY, Relation.SUPPORTS, null, Set.of(Flag.PARTY_STATEMENT), "Ana Kovac"),
            finding(a, FERRY, Relation.SUPPORTS, null, Set.of(Flag.REPEATS_CLAIMANT), "Ana Kovac"));

    assertThat(grouped.origins()).isEmpty();
    assertThat(grouped.originOf()).hasSize(3).containsOnlyNulls();
  }

  @Test
  void papersOfOneOwnerAreOneOriginOnTheSameWord() {
    Document a = owned(news("a.md", "Lug Times", "Zora sank in a gale."), "Coast Media");
    Document b = owned(news("b.md", "Brod Post", "It went down at night."), "Coast Media");

    assertThat(group(supports(a, a.text()), supports(b, b.text())).origins())
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.known()).isFalse();
          assertThat(origin.reason()).startsWith("their publishers have one owner, Coast Media");
        });
  }

  private static Document owned(Document document, String owner) {
    Metadata old = document.metadata();
    Metadata metadata =
        new Metadata(
            old.title(),
            old.author(),
            old.publisher(),
            old.published(),
            old.url(),
            old.kind(),
            old.language(),
            old.cites(),
            owner);
    return Document.ofText(document.path(), document.text(), metadata);
  }

  @Test
  void anAgencysParagraphInTwoPapersIsOneOriginThoughTheRestIsTheirOwn() {
    String shared = "The ferry Zora sank off Lug on Monday night with forty people on board.";
    String ours = " Our reporter met the families of the crew in the harbour of Lug and in Kamen.";
    String theirs = " The parliament will debate the age of the fleet and its funding next week.";
    Document a = news("a.md", "Lug Times", shared + ours.repeat(3) + " A b c d e f g h i j k l m.");
    Document b = news("b.md", "Brod Post", shared + theirs.repeat(3) + " N o p q r s t u v w x y.");

    assertThat(group(supports(a, shared), supports(b, shared)).origins())
        .singleElement()
        .extracting(Origin::edges)
        .satisfies(edges ->
            assertThat(edges).extracting(OriginEdge::kind).contains(Kind.COPY, Kind.UNKNOWN));
  }

  @Test
  void edgesSayWhoRestsOnWhom() {
    Document a = news("a.md", "Lug Times", "Zora sank, police told Reuters.");
    Document b = news("b.md", "Brod Post", "Ivan Horvat saw Zora sink.");

    Origins grouped = group(supports(a, a.text(), "police"), supports(b, b.text(), "Ivan Horvat"));

    assertThat(grouped.origins().get(0).edges())
        .containsExactly(
            edge(a, "Reuters", Kind.AGENCY, "It carries a report of Reuters."),
            edge(
                a,
                "police",
                Kind.UNKNOWN,
                "Unknown lineage: nobody is named who observed it, only “police”."));
    assertThat(grouped.origins().get(1).edges())
        .containsExactly(edge(b, "Ivan Horvat", Kind.WITNESS, "It goes back to Ivan Horvat."));
  }

  private static OriginEdge edge(Document document, String basis, Kind kind, String reason) {
    Span whole = new Span(0, document.text().length());
    return new OriginEdge(new End.Part(document.id(), whole), new End.Basis(basis), kind, reason);
  }

  @Test
  void theEdgesOfAnOriginHoldItsPassagesTogether() {
    for (int seed = 0; seed < 300; seed++) {
      List<Finding> findings = random(new Random(seed));
      Origins grouped = group(findings);
      for (Origin origin : grouped.origins()) {
        Set<End> passages = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
          if (origin.id().equals(grouped.originOf().get(i))) {
            Finding finding = findings.get(i);
            passages.add(new End.Part(finding.passage().document().id(), finding.passage().span()));
          }
        }
        assertThat(reached(passages.iterator().next(), origin.edges()))
            .as("seed %d, %s", seed, origin)
            .containsAll(passages);
      }
    }
  }

  /// What edges lead to from one end, in either direction; a passage leads to its document.
  private static Set<End> reached(End first, List<OriginEdge> edges) {
    Set<End> reached = new HashSet<>(Set.of(first));
    boolean grew = true;
    while (grew) {
      Set<End> next = new HashSet<>(reached);
      for (OriginEdge edge : edges) {
        if (touches(reached, edge.from()) || touches(reached, edge.to())) {
          next.add(edge.from());
          next.add(edge.to());
        }
      }
      grew = reached.addAll(next);
    }
    return reached;
  }

  private static boolean touches(Set<End> reached, End end) {
    return reached.contains(end)
        || reached.stream().anyMatch(other -> isOf(other, end) || isOf(end, other));
  }

  private static boolean isOf(End part, End whole) {
    return part instanceof End.Part(String in, Span span)
        && whole instanceof End.Whole(String id)
        && in.equals(id);
  }

  private static final List<String> PEOPLE =
      List.of(
          "", "police", "medics", "Ana Kovac", "Ivan Horvat", "Reuters", "the report", "Lug Times");
  private static final List<String> PUBLISHERS =
      List.of("Lug Times", "Brod Post (PTI)", "Kamen Herald (PTI)", "Zagora Radio");

  private static List<Finding> random(Random random) {
    List<Finding> findings = new ArrayList<>();
    int documents = 1 + random.nextInt(5);
    for (int d = 0; d < documents; d++) {
      List<String> sentences = new ArrayList<>();
      for (int s = 0; s <= random.nextInt(3); s++) {
        sentences.add(
            "Note "
                + random.nextInt(4)
                + " of the coast guard on how Zora sank with "
                + s
                + " men.");
      }
      Document plain =
          news(
              "d" + d + ".md",
              PUBLISHERS.get(random.nextInt(PUBLISHERS.size())),
              "Paper " + d + ". " + String.join(" ", sentences));
      Document document =
          with(plain, "Title " + d, random.nextInt(3) == 0 ? new String[] {"R/12"} : new String[0]);
      for (String sentence : sentences) {
        String claimant = PEOPLE.get(random.nextInt(PEOPLE.size()));
        findings.add(
            supports(
                document, sentence, claimant.isEmpty() ? new String[0] : new String[] {claimant}));
      }
    }
    return findings;
  }

  @Test
  void theOrderOfFindingsNeverMatters() {
    for (int seed = 0; seed < 300; seed++) {
      List<Finding> findings = random(new Random(seed));
      Origins grouped = group(findings);
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < findings.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, new Random(seed + 1));
      Origins shuffled = group(order.stream().map(findings::get).toList());

      assertThat(shuffled.origins()).as("seed %d", seed).isEqualTo(grouped.origins());
      List<@Nullable String> expected = new ArrayList<>();
      order.forEach(i -> expected.add(grouped.originOf().get(i)));
      assertThat(shuffled.originOf()).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aVerbatimCopyUnderAnotherNameAddsNoOrigin() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Finding> findings = random(random);
      Document copied = findings.get(random.nextInt(findings.size())).passage().document();
      Document copy = news("copy.md", "Copy Shop", copied.text() + " ");
      List<Finding> more = new ArrayList<>(findings);
      for (Finding finding : findings) {
        if (finding.passage().document().equals(copied)) {
          more.add(
              supports(
                  copy,
                  finding.passage().quote(),
                  finding.basis().stream().map(a -> a.claimant()).toArray(String[]::new)));
        }
      }

      assertThat(group(more).origins())
          .as("seed %d", seed)
          .hasSizeLessThanOrEqualTo(group(findings).origins().size());
    }
  }

  @Test
  void everyFindingThatCountsHasAnOriginWithItsDocument() {
    for (int seed = 0; seed < 300; seed++) {
      List<Finding> findings = random(new Random(seed));
      Origins grouped = group(findings);
      Set<String> used = new HashSet<>();
      for (int i = 0; i < findings.size(); i++) {
        String id = Objects.requireNonNull(grouped.originOf().get(i));
        used.add(id);
        String document = findings.get(i).passage().document().id();
        assertThat(grouped.origins())
            .as("seed %d", seed)
            .anyMatch(origin -> origin.id().equals(id) && origin.documents().contains(document));
      }
      assertThat(used).hasSize(grouped.origins().size());
    }
  }
}
