package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.InnerFinding;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.model.Stance;
import org.probandum.testing.Claims;

class ArticleClaimsTest {
  private final ArticleClaims own = ArticleClaims.load();

  @ParameterizedTest(name = "[{index}] {0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          ARREST; by police; of Ana Kovac; on 2019-10 | ARREST; by police; of Ana Kovac; on 2020-05-16 | CONTRADICTS_ITSELF
          ARREST; by police; of Ana Kovac; on 2019-10 | not ARREST; by police; of Ana Kovac; on 2019-10 | CONTRADICTS_ITSELF
          ARREST; by police; of Ana Kovac; on 2019-10 | ARREST; by police; of Ana Kovac; on 2019-10-16 | -
          ARREST; by police; of Ana Kovac; on 2019-10 | ARREST; by police; of Ivan Horvat; on 2020-05-16 | -
          KILL; at Brod; on 2019-06; count KILLED person 60 | KILL; at Brod; on 2019-06-12; count KILLED person 75 | COUNT_CHANGES
          KILL; at Brod; on 2019-06; count KILLED person 60 | KILL; at Brod; on 2019-06-12; count KILLED person 34 | COUNT_CHANGES
          KILL; at Brod; on 2019-06; count KILLED person 60 | KILL; at Brod; on 2019-06-12; count KILLED person >=59 | -
          KILL; at Brod; on 2019-06; count KILLED person 60 | KILL; at Kamen; on 2019-06-12; count KILLED person 75 | -
          KILL; at Brod; on 2019-06; count KILLED person 60 | KILL; at Brod; on 2019-06-12; count KILLED child 23 | -
          """)
  void claimsOfOneTextThatDoNotGoTogetherAreFound(
      String first, String second, InnerFinding.@Nullable Kind kind) {
    List<InnerFinding> found =
        own.conflicts(article(List.of(at(first, 1, 0), at(second, 2, 20)), List.of()));

    if (kind == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(InnerFinding::kind).containsExactly(kind);
      assertThat(found.getFirst().claimId()).isEqualTo("c1");
      assertThat(found.getFirst().otherClaimId()).isEqualTo("c2");
      assertThat(found.getFirst().why().children()).isNotEmpty();
    }
  }

  @Test
  void whatAnotherIsQuotedWithDoesNotContradictTheAuthor() {
    Claim author = at("ARREST; by police; of Ana Kovac; on 2019-10", 1, 0);
    Claim quoted =
        Claims.attributed(at("ARREST; by police; of Ana Kovac; on 2020-05-16", 2, 20), 0);
    Claim again = Claims.attributed(at("ARREST; by police; of Ana Kovac; on 2018-01", 3, 40), 0);

    assertThat(own.conflicts(article(List.of(author, quoted), SAID))).isEmpty();
    assertThat(own.conflicts(article(List.of(author, quoted, again), SAID)))
        .extracting(InnerFinding::claimId, InnerFinding::otherClaimId)
        .containsExactly(tuple("c2", "c3"));
  }

  @Test
  void whetherTwoClaimsConflictDoesNotHangOnTheirOrder() {
    List<String> notations =
        List.of(
            "ARREST; by police; of Ana Kovac; on 2019-10",
            "ARREST; by police; of Ana Kovac; on 2020-05-16",
            "KILL; at Brod; on 2019-06; count KILLED person 60",
            "KILL; at Brod; on 2019-06-12; count KILLED person 75",
            "ATTACK; by Dawn Front; of mosque; at Brod",
            "not ATTACK; by Dawn Front; of mosque; at Brod");
    for (int seed = 0; seed < 50; seed++) {
      List<String> shuffled = new ArrayList<>(notations);
      Collections.shuffle(shuffled, new Random(seed));
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        claims.add(at(shuffled.get(i), 1 + notations.indexOf(shuffled.get(i)), 20 * i));
      }

      assertThat(own.conflicts(article(claims, List.of())))
          .as("seed %d", seed)
          .extracting(ArticleClaimsTest::pair)
          .containsExactlyInAnyOrder("c1 c2", "c3 c4", "c5 c6");
    }
  }

  private static String pair(InnerFinding finding) {
    String other = finding.otherClaimId();
    List<String> ids = new ArrayList<>(List.of(finding.claimId(), other == null ? "" : other));
    Collections.sort(ids);
    return String.join(" ", ids);
  }

  private static final List<Attribution> SAID =
      List.of(new Attribution("s1", List.of(), List.of(), List.of(), "Ana Kovac", Stance.ASSERTS));

  private static Claim at(String notation, int number, int start) {
    Claim claim = Claims.of("c" + number, notation);
    return new Claim(
        claim.id(),
        claim.sentenceId(),
        List.of(new Span(start, start + 10)),
        claim.text(),
        claim.proposition(),
        claim.attributions(),
        claim.slots(),
        claim.unresolved());
  }

  private static Reading article(List<Claim> claims, List<Attribution> attributions) {
    Document document = Document.ofText("article.txt", "0123456789".repeat(20), Metadata.EMPTY);
    return new Reading(
        new ParsedDocument(document, List.of()),
        List.of(),
        attributions,
        List.of(),
        claims,
        List.of());
  }
}
