package org.probandum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.source.Lineage.Link;
import org.probandum.text.NameForms;

/// Reads off a passage what it rests on: a ladder from the most to the least telling sign.
final class LineageReader {
  private final SourceWords words;

  LineageReader(SourceWords words) {
    this.words = words;
  }

  Lineage read(Finding finding, Reading reading) {
    Metadata metadata = reading.document().metadata();
    // What the statement itself is attributed to; the sentence around it may attribute other things.
    List<Attribution> attributions = finding.basis();
    List<Link> links = new ArrayList<>();
    boolean known = false;
    if (finding.flags().contains(Flag.SELF_CLAIM)) {
      links.add(new Link("self-claim", "each passes on the group's own claim"));
      known = true;
    }
    known |= addCited(finding, reading, links);
    known |= addClaimants(attributions, links);
    addAgencies(attributions, metadata, reading, finding.passage().quote(), links);
    String publisher = metadata.publisher();
    if (publisher != null) {
      links.add(
          new Link("publisher:" + plain(publisher), "both are published by " + publisher));
    }
    known |= attributions.isEmpty() && words.isOwnObservation(metadata.kind());
    return new Lineage(links, known, known ? "" : unknown(attributions, reading));
  }

  private boolean addCited(Finding finding, Reading reading, List<Link> links) {
    List<Attribution> attributions = finding.basis();
    Metadata metadata = reading.document().metadata();
    if (metadata.cites().isEmpty()) {
      return false;
    }
    boolean elsewhere =
        !attributions.isEmpty()
            && !words.pointsToDocument(finding.passage().quote())
            && attributions.stream().noneMatch(a -> words.pointsToDocument(source(a, reading)));
    if (elsewhere) {
      return false;
    }
    for (String cited : metadata.cites()) {
      links.add(new Link("document:" + plain(cited), "both rest on document " + cited));
    }
    return true;
  }

  private boolean addClaimants(List<Attribution> attributions, List<Link> links) {
    boolean known = false;
    for (Attribution attribution : attributions) {
      String claimant = attribution.claimant();
      if (claimant.isBlank() || isLowerCase(claimant) || words.findAgency(claimant) != null) {
        continue;
      }
      links.add(
          new Link("claimant:" + NameForms.key(claimant), "both go back to what " + claimant + " said"));
      known |= !words.isAnonymous(claimant) || hasProperName(claimant);
    }
    return known;
  }

  private void addAgencies(
      List<Attribution> attributions,
      Metadata metadata,
      Reading reading,
      String quote,
      List<Link> links) {
    List<@Nullable String> named = new ArrayList<>();
    attributions.forEach(a -> named.add(words.findAgency(source(a, reading))));
    named.add(words.findAgency(quote));
    String publisher = metadata.publisher();
    if (publisher != null) {
      named.add(words.findAgency(publisher));
    }
    named.stream()
        .filter(agency -> agency != null)
        .distinct()
        .forEach(agency -> links.add(new Link("agency:" + agency, "both carry " + agency)));
  }

  private static String unknown(List<Attribution> attributions, Reading reading) {
    return attributions.isEmpty()
        ? "the document does not say who observed it"
        : "it names nobody in particular (" + source(attributions.getFirst(), reading).strip() + ")";
  }

  private static String source(Attribution attribution, Reading reading) {
    StringBuilder text = new StringBuilder();
    attribution
        .source()
        .forEach(span -> text.append(span.of(reading.document().text())).append(' '));
    attribution.cue().forEach(span -> text.append(span.of(reading.document().text())).append(' '));
    return text.toString();
  }

  private static boolean isLowerCase(String claimant) {
    return claimant.equals(claimant.toLowerCase(Locale.ROOT));
  }

  /// Whether at least two words begin with a capital: a name, whatever office stands before it.
  private static boolean hasProperName(String claimant) {
    long capitals =
        claimant
            .codePoints()
            .mapToObj(Character::toString)
            .filter(c -> !c.equals(c.toLowerCase(Locale.ROOT)))
            .count();
    return capitals >= 2 && claimant.contains(" ");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
