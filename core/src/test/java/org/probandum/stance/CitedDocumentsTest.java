package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.InnerFinding;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Why;
import org.probandum.testing.Claims;

class CitedDocumentsTest {
  private static final String QUOTING =
      "Report R/1250 says that the dam “was not inspected for nine years”.";
  private static final Claim CLAIM = Claims.of("c1", "DAMAGE; of dam; at Brod; doc R/1250");
  private static final Document CITED =
      document("r1250.md", "Report R/1250 on the dam", "The dam was inspected every year.");
  private static final Document OTHER = document("b.md", "Another paper", "The dam broke.");

  private static Document document(String path, String title, String text) {
    return Document.ofText(
        path, text, new Metadata(title, null, null, null, null, null, "en", List.of()));
  }

  private static Reading article(String sentence) {
    Document document = Document.ofText("article.txt", sentence, Metadata.EMPTY);
    Sentence only =
        new Sentence("s1", new Span(0, sentence.length()), sentence, 0, false, List.of());
    return new Reading(
        new ParsedDocument(document, List.of(only)),
        List.of(),
        List.of(),
        List.of(),
        List.of(CLAIM),
        List.of());
  }

  private static Finding finding(Document document, Relation relation) {
    return new Finding(
        "c1",
        new Passage(document, new Span(0, 8)),
        relation,
        null,
        null,
        1,
        List.of(),
        Set.of(),
        Why.of(relation.name(), "So it is."));
  }

  private static List<InnerFinding.Kind> kinds(String sentence, List<Finding> findings) {
    return CitedDocuments.check(CLAIM, article(sentence), findings, List.of(CITED, OTHER)).stream()
        .map(InnerFinding::kind)
        .toList();
  }

  @Test
  void aDocumentThatSaysWhatItIsCitedForIsPassedOver() {
    assertThat(
            kinds(
                "The dam was damaged.",
                List.of(finding(CITED, Relation.QUALIFIES), finding(CITED, Relation.SUPPORTS))))
        .isEmpty();
  }

  @Test
  void aDocumentThatSaysItOtherwiseIsNamed() {
    for (Relation relation : List.of(Relation.CONTRADICTS, Relation.QUALIFIES)) {
      assertThat(kinds("The dam was damaged.", List.of(finding(CITED, relation))))
          .containsExactly(InnerFinding.Kind.CITED_OTHERWISE);
    }
  }

  @Test
  void aDocumentInWhichNothingOfItIsFoundIsNamedAndNoOtherDocumentAnswersForIt() {
    assertThat(kinds("The dam was damaged.", List.of(finding(OTHER, Relation.SUPPORTS))))
        .containsExactly(InnerFinding.Kind.CITED_NOT_FOUND);
  }

  @Test
  void wordsInQuotationMarksMustStandInTheDocument() {
    List<Finding> supports = List.of(finding(CITED, Relation.SUPPORTS));

    assertThat(kinds(QUOTING, supports)).containsExactly(InnerFinding.Kind.QUOTE_NOT_FOUND);
    assertThat(
            kinds(
                QUOTING.replace("not inspected for nine years", "inspected every year"), supports))
        .isEmpty();
    assertThat(kinds("It speaks of “gross neglect”.", supports)).isEmpty();
  }

  @Test
  void aDocumentThatIsNotAmongTheSourcesIsNotMissed() {
    assertThat(CitedDocuments.check(CLAIM, article(QUOTING), List.of(), List.of(OTHER))).isEmpty();
  }
}
