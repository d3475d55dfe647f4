package org.probandum.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probandum.model.AliasProposal;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Reading;
import org.probandum.model.Report;

/// Which proposals for the list of names are put before a person: those on names of the article
/// first, then those on names of documents that bear on it, then the rest where the case is so
/// small that every document was read.
final class Proposals {
  /// More than so many nobody decides on.
  static final int MOST = 30;

  private Proposals() {}

  /// The proposals that matter, most telling first.
  ///
  /// @param proposed all of the case
  /// @param sources the readings of the sources by document id
  /// @param complete whether every document of the folder was read
  static List<AliasProposal> of(
      List<AliasProposal> proposed,
      Reading article,
      List<Report.AssessedClaim> assessed,
      Map<String, Reading> sources,
      boolean complete) {
    Set<String> ours = names(Stream.of(article));
    Set<String> theirs =
        names(
            assessed.stream()
                .map(Report.AssessedClaim::findings)
                .flatMap(Collection::stream)
                .filter(Finding::bears)
                .map(finding -> finding.passage().document().id())
                .distinct()
                .filter(sources::containsKey)
                .map(sources::get));
    return proposed.stream()
        .filter(proposal -> complete || rank(proposal, ours, theirs) < 2)
        .sorted(Comparator.comparingInt(proposal -> rank(proposal, ours, theirs)))
        .limit(MOST)
        .toList();
  }

  private static int rank(AliasProposal proposal, Set<String> ours, Set<String> theirs) {
    if (proposal.names().stream().anyMatch(ours::contains)) {
      return 0;
    }
    return proposal.names().stream().anyMatch(theirs::contains) ? 1 : 2;
  }

  private static Set<String> names(Stream<Reading> readings) {
    Set<String> names = new HashSet<>();
    readings
        .flatMap(reading -> reading.mentions().stream())
        .filter(Mention.Name.class::isInstance)
        .forEach(mention -> names.add(mention.normal()));
    return names;
  }
}
