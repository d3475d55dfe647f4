package org.probandum.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.model.Attribution;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.OriginEdge.Kind;
import org.probandum.model.Reading;
import org.probandum.source.Lineage.Link;
import org.probandum.text.NameForms;

/// Reads off a passage what it rests on.
///
/// A passage with a basis of its own (a named claimant, a document, the group's own claim) rests on
/// that and on nothing else: what its document rests on as a whole (an agency, a publisher) says
/// nothing about it. So one article can carry several origins.
final class LineageReader {
  private final SourceWords words;
  private final ClaimantReader claimants;

  LineageReader(SourceWords words) {
    this.words = words;
    this.claimants = new ClaimantReader(words);
  }

  /// What the passage of a finding rests on.
  ///
  /// @param publishers who published the documents of the case, as [SourceWords#plain]: what one of
  ///   them is said to have reported is a medium's report
  Lineage read(Finding finding, Reading reading, Set<String> publishers) {
    if (finding.flags().contains(Flag.SELF_CLAIM)) {
      Link link =
          new Link(
              "self-claim",
              Kind.SELF_CLAIM,
              "the doer's own word",
              "they pass on the doer's own word that it did it");
      String account = "it passes on the doer's own word that it did it";
      return new Lineage(
          List.of(link),
          names(finding.basis()),
          List.of(),
          "self-claim",
          true,
          account,
          "",
          "",
          List.of());
    }
    // What the statement itself is attributed to; the sentence around it may attribute other
    // things.
    return new Sketch(finding, reading, publishers).lineage();
  }

  private List<String> names(List<Attribution> attributions) {
    return attributions.stream()
        .map(attribution -> claimants.read(attribution.claimant()))
        .filter(Claimant.Named.class::isInstance)
        .map(claimant -> ((Claimant.Named) claimant).name())
        .toList();
  }

  /// The lineage of one passage while it is put together.
  private final class Sketch {
    private final Metadata metadata;
    private final String quote;
    private final String path;
    private final List<Link> links = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> cited = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();
    private final Set<String> carried = new LinkedHashSet<>();
    private final List<String> media = new ArrayList<>();
    private final List<Claimant.Unnamed> unnamed = new ArrayList<>();
    private final boolean ownWord;
    private boolean pointsToPaper;

    Sketch(Finding finding, Reading reading, Set<String> publishers) {
      this.metadata = reading.document().metadata();
      this.quote = finding.passage().quote();
      this.path = reading.document().path();
      this.ownWord = finding.basis().isEmpty();
      this.pointsToPaper = finding.flags().contains(Flag.SECOND_HAND);
      for (Attribution attribution : finding.basis()) {
        Claimant claimant = claimants.read(attribution.claimant());
        add(
            claimant instanceof Claimant.Named(String name)
                    && publishers.contains(SourceWords.plain(name))
                ? new Claimant.Medium(name)
                : claimant);
        String wording = words(attribution, reading.document().text());
        // `according to the report of the Monitoring Team`: the team's report, not its spokesman.
        pointsToPaper |= words.pointsToDocument(wording);
        carried.addAll(words.agencies(wording));
      }
      carried.addAll(words.carriedAgencies(quote));
    }

    private void add(Claimant claimant) {
      switch (claimant) {
        case Claimant.Named(String name) -> names.add(name);
        case Claimant.Paper(String name) -> {
          papers.add(name);
          pointsToPaper = true;
        }
        case Claimant.ThePaper() -> pointsToPaper = true;
        case Claimant.Medium(String name) -> media.add(name);
        case Claimant.Agency(String name) -> carried.add(name);
        case Claimant.Unnamed nobody -> unnamed.add(nobody);
      }
    }

    Lineage lineage() {
      boolean rests = pointsToPaper || (ownWord && carried.isEmpty());
      boolean near = rests || (names.isEmpty() && words.pointsToDocument(quote));
      String wording = wording();
      boolean observed = isOwnWord() && words.isOwnObservation(metadata.kind());
      cited.addAll(papers);
      if (near) {
        cited.addAll(metadata.cites());
      }
      boolean known = !names.isEmpty() || (rests && !cited.isEmpty()) || observed;
      cited.forEach(name ->
          links.add(
              new Link(
                  "document:" + SourceWords.plain(name),
                  Kind.DOCUMENT,
                  name,
                  "they rest on one document, " + name)));
      if (names.isEmpty() && cited.isEmpty()) {
        addAgencies();
      }
      if (observed) {
        links.add(new Link("observation:" + path, Kind.OBSERVATION, path, ""));
      }
      // Beside better grounded passages of the document, others stay apart.
      addCarriers(wording + (observed ? "|observed" : cited.isEmpty() ? "" : "|cited"));
      return new Lineage(
          links,
          names,
          cited,
          wording,
          known,
          account(known),
          known ? "" : unknown(),
          nobodyWords(),
          media.stream().map(SourceWords::plain).toList());
    }

    /// Whether the document speaks for itself: without attribution, or of itself as `the
    /// commission`.
    private boolean isOwnWord() {
      return names.isEmpty()
          && papers.isEmpty()
          && media.isEmpty()
          && carried.isEmpty()
          && (ownWord
              || unnamed.stream().allMatch(nobody -> words.findNobody(nobody.words()) == null));
    }

    private void addAgencies() {
      Set<String> agencies = new LinkedHashSet<>(carried);
      String publisher = metadata.publisher();
      if (publisher != null && media.isEmpty() && carried.isEmpty()) {
        agencies.addAll(words.agencies(publisher));
      }
      String tail = nobody();
      agencies.forEach(agency ->
          links.add(
              new Link(
                  "agency:" + agency + "|" + tail,
                  Kind.AGENCY,
                  agency,
                  "they carry reports of " + agency)));
      carried.addAll(agencies);
    }

    /// What holds for the whole document, for passages on the same word only.
    private void addCarriers(String wording) {
      links.add(new Link("file:" + path + "|" + wording, Kind.SAME_DOCUMENT, path, ""));
      String publisher = metadata.publisher();
      if (publisher != null) {
        String key = SourceWords.plain(withoutNote(publisher));
        links.add(
            new Link(
                "publisher:" + key + "|" + wording,
                Kind.PUBLISHER,
                publisher,
                "they have one publisher, " + publisher));
      }
      String owner = metadata.owner();
      if (owner != null) {
        links.add(
            new Link(
                "owner:" + SourceWords.plain(owner) + "|" + wording,
                Kind.OWNER,
                owner,
                "their publishers have one owner, " + owner));
      }
      for (String medium : media) {
        links.add(
            new Link(
                "publisher:" + SourceWords.plain(medium) + "|",
                Kind.MEDIUM,
                medium,
                "they go back to one medium, " + medium));
      }
    }

    /// On whose word it is; nothing that only the document's metadata say goes into it.
    private String wording() {
      Set<String> keys = new TreeSet<>();
      names.forEach(name -> keys.add(NameForms.key(name)));
      media.forEach(medium -> keys.add(SourceWords.plain(medium)));
      papers.forEach(paper -> keys.add(SourceWords.plain(paper)));
      keys.addAll(carried);
      keys.add(nobody());
      keys.remove("");
      return String.join(" + ", keys);
    }

    private String nobody() {
      Set<String> keys = new TreeSet<>();
      unnamed.forEach(nobody -> keys.add(nobody.key()));
      keys.remove("");
      return String.join(" + ", keys);
    }

    private String account(boolean known) {
      if (!names.isEmpty()) {
        return "it goes back to " + String.join(" and ", new LinkedHashSet<>(names));
      }
      if (!cited.isEmpty()) {
        return "it rests on " + String.join(" and ", new LinkedHashSet<>(cited));
      }
      if (known) {
        return "it is an observation of the document's own (" + metadata.kind() + ")";
      }
      Set<String> carriers = new LinkedHashSet<>(media);
      carriers.addAll(carried);
      return carriers.isEmpty() ? "" : "it carries a report of " + String.join(" and ", carriers);
    }

    private String unknown() {
      String nobody = nobodyWords();
      return nobody.isEmpty()
          ? "it is not said who observed it"
          : "nobody is named who observed it, only “" + nobody + "”";
    }

    private String nobodyWords() {
      return unnamed.stream()
          .map(Claimant.Unnamed::words)
          .filter(text -> text.length() > 2)
          .findFirst()
          .orElse("");
    }
  }

  private static String words(Attribution attribution, String text) {
    StringBuilder words = new StringBuilder();
    attribution.source().forEach(span -> words.append(span.of(text)).append(' '));
    attribution.cue().forEach(span -> words.append(span.of(text)).append(' '));
    return words.toString();
  }

  /// A publisher without the note in brackets behind it: `NewsDrum (PTI)`.
  static String withoutNote(String publisher) {
    int bracket = publisher.indexOf('(');
    return bracket > 0 ? publisher.substring(0, bracket) : publisher;
  }
}
