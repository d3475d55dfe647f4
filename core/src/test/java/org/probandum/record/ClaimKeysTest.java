package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimKeysTest {
  private static final String ARTICLE = "article.md";

  private static ClaimKeys.Seen seen(String sentence, String text, String proposition) {
    return new ClaimKeys.Seen(null, sentence, text, proposition);
  }

  private static List<ClaimKeys.Seen> keyed(List<ClaimKeys.Seen> claims, List<String> keys) {
    List<ClaimKeys.Seen> known = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      ClaimKeys.Seen claim = claims.get(i);
      known.add(
          new ClaimKeys.Seen(keys.get(i), claim.sentence(), claim.text(), claim.proposition()));
    }
    return known;
  }

  private static final List<ClaimKeys.Seen> CLAIMS =
      List.of(
          seen("he left and she stayed.", "he left", "marko left."),
          seen("he left and she stayed.", "she stayed", "ana stayed."),
          seen("twelve people died in the flood.", "twelve people died", "twelve people died."));

  @Test
  void keysStayWhateverTheNumbers() {
    List<String> keys = ClaimKeys.assign(ARTICLE, CLAIMS, List.of());
    assertThat(keys).doesNotHaveDuplicates();
    List<ClaimKeys.Seen> later = new ArrayList<>(CLAIMS.reversed());
    later.add(0, seen("a new one.", "a new one", "a new one."));
    List<String> again = ClaimKeys.assign(ARTICLE, later, keyed(CLAIMS, keys));
    assertThat(again.subList(1, 4)).isEqualTo(keys.reversed());
    assertThat(keys).doesNotContain(again.getFirst());
  }

  @Test
  void claimThatIsPutOtherwiseKeepsItsKey() {
    List<String> keys = ClaimKeys.assign(ARTICLE, CLAIMS, List.of());
    List<ClaimKeys.Seen> later =
        List.of(
            seen("he left and she stayed.", "he left", "marko belic left."),
            seen(
                "twelve people died in the flood.",
                "twelve people died in the flood",
                "twelve people died in the flood."));
    assertThat(ClaimKeys.assign(ARTICLE, later, keyed(CLAIMS, keys)))
        .containsExactly(keys.get(0), keys.get(2));
  }

  @Test
  void coreOfAClaimIsNotTheClaim() {
    List<ClaimKeys.Seen> claims =
        List.of(
            seen("it fell in may.", "it fell in may", "it fell in may."),
            seen("it fell in may.", "core it fell", "it fell."));
    List<String> keys = ClaimKeys.assign(ARTICLE, claims, List.of());
    assertThat(ClaimKeys.assign(ARTICLE, claims.subList(1, 2), keyed(claims, keys)))
        .containsExactly(keys.get(1));
  }

  @Test
  void sentenceThatStandsTwiceHasTwoKeys() {
    List<ClaimKeys.Seen> twice = List.of(CLAIMS.get(2), CLAIMS.get(2));
    List<String> keys = ClaimKeys.assign(ARTICLE, twice, List.of());
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(ClaimKeys.assign(ARTICLE, twice, keyed(twice, keys))).isEqualTo(keys);
  }

  @Test
  void otherSentenceGetsAKeyOfItsOwn() {
    List<String> keys = ClaimKeys.assign(ARTICLE, CLAIMS, List.of());
    List<ClaimKeys.Seen> other = List.of(seen("nine died.", "nine died", "nine people died."));
    assertThat(keys)
        .doesNotContainAnyElementsOf(ClaimKeys.assign(ARTICLE, other, keyed(CLAIMS, keys)));
  }
}
