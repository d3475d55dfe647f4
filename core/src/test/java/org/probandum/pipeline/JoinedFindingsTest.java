package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.Span;
import org.probandum.model.Why;

/// What a passage says on the whole of a claim.
class JoinedFindingsTest {
  private static final Passage PASSAGE =
      new Passage(Document.ofText("a.md", "It was so.", Metadata.EMPTY), new Span(0, 10));
  private static final Set<Flag> DENIAL = Set.of(Flag.DENIED_BY, Flag.PARTY_STATEMENT);

  private static Finding part(Relation relation, Set<Flag> flags) {
    Why why = Why.of(relation.name(), "So it stands there.", List.of()).at(PASSAGE);
    return new Finding("c1", PASSAGE, relation, null, null, 1, List.of(), flags, why);
  }

  private static Finding join(Finding... parts) {
    return JoinedFindings.join("p1.1", false, List.of(parts));
  }

  @Test
  void partysDenialOfOnePartHidesNoEvidenceAgainstAnother() {
    Finding denied = part(Relation.CONTRADICTS, DENIAL);
    Finding plain = part(Relation.CONTRADICTS, Set.of(Flag.HEDGED));
    for (Finding whole : List.of(join(denied, plain), join(plain, denied))) {
      assertThat(whole.relation()).isEqualTo(Relation.CONTRADICTS);
      assertThat(whole.counts()).isTrue();
      assertThat(whole.flags()).containsExactly(Flag.HEDGED);
    }
  }

  @Test
  void whatOnlyAPartyDeniesDoesNotCount() {
    Finding whole = join(part(Relation.CONTRADICTS, DENIAL), part(Relation.SUPPORTS, Set.of()));
    assertThat(whole.relation()).isEqualTo(Relation.CONTRADICTS);
    assertThat(whole.counts()).isFalse();
  }

  @Test
  void wholeRestsOnEveryPartThatItSupports() {
    Finding whole =
        join(
            part(Relation.SUPPORTS, Set.of()),
            part(Relation.SUPPORTS, Set.of(Flag.PARTY_STATEMENT)));
    assertThat(whole.relation()).isEqualTo(Relation.SUPPORTS);
    assertThat(whole.flags()).containsExactly(Flag.PARTY_STATEMENT);
  }

  @Test
  void passageThatBearsOnNoPartHasTheFlagsOfAll() {
    Finding whole =
        join(
            part(Relation.MENTIONS, Set.of(Flag.HEDGED)),
            part(Relation.MENTIONS, Set.of(Flag.DENIED_BY)));
    assertThat(whole.relation()).isEqualTo(Relation.MENTIONS);
    assertThat(whole.flags()).containsExactlyInAnyOrder(Flag.HEDGED, Flag.DENIED_BY);
  }
}
