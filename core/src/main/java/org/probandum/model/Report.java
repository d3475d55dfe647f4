package org.probandum.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The record of one check of one article; every output is rendered from it.
///
/// @param run what was run on what
/// @param article the article as read
/// @param documents all source files found, read or rejected, by path
/// @param assessed the article's claims with their evidence, in order
/// @param origins the origins of all claims, in order of claim and id
/// @param gaps what was searched for and not found
/// @param aliasProposals names that may stand for one thing, for a person to decide
/// @param inner what the article shows by itself, by its claims
/// @param ledger what is counted of each incident, by the article's claims
/// @param circumstances the times and places that passages name which bear on a claim, by document
public record Report(
    Run run,
    Reading article,
    List<Entry> documents,
    List<AssessedClaim> assessed,
    List<Origin> origins,
    List<Gap> gaps,
    List<AliasProposal> aliasProposals,
    List<InnerFinding> inner,
    List<Ledger> ledger,
    List<Circumstance> circumstances) {

  public Report {
    documents = List.copyOf(documents);
    assessed = List.copyOf(assessed);
    origins = List.copyOf(origins);
    gaps = List.copyOf(gaps);
    aliasProposals = List.copyOf(aliasProposals);
    inner = List.copyOf(inner);
    ledger = List.copyOf(ledger);
    circumstances = List.copyOf(circumstances);
  }

  /// The same record with what is counted, and when and where the evidence places it.
  public Report with(List<Ledger> counted, List<Circumstance> placed) {
    return new Report(
        run, article, documents, assessed, origins, gaps, aliasProposals, inner, counted, placed);
  }

  /// A record without ledger and circumstances.
  public Report(
      Run run,
      Reading article,
      List<Entry> documents,
      List<AssessedClaim> assessed,
      List<Origin> origins,
      List<Gap> gaps,
      List<AliasProposal> aliasProposals,
      List<InnerFinding> inner) {
    this(
        run,
        article,
        documents,
        assessed,
        origins,
        gaps,
        aliasProposals,
        inner,
        List.of(),
        List.of());
  }

  /// A record without inner findings.
  public Report(
      Run run,
      Reading article,
      List<Entry> documents,
      List<AssessedClaim> assessed,
      List<Origin> origins,
      List<Gap> gaps,
      List<AliasProposal> aliasProposals) {
    this(run, article, documents, assessed, origins, gaps, aliasProposals, List.of());
  }

  /// A record without proposals for the alias list and without inner findings.
  public Report(
      Run run,
      Reading article,
      List<Entry> documents,
      List<AssessedClaim> assessed,
      List<Origin> origins,
      List<Gap> gaps) {
    this(run, article, documents, assessed, origins, gaps, List.of(), List.of());
  }

  /// What was run: no wall-clock time, so that equal inputs give equal records.
  ///
  /// @param id hash of inputs, settings and version
  /// @param tool `probandum`
  /// @param version the program's version
  /// @param settings the settings in force, sorted by name
  /// @param inputs article first, then the sources by path
  /// @param resources models, lexicons and gazetteers used, by name
  public record Run(
      String id,
      String tool,
      String version,
      Map<String, String> settings,
      List<Input> inputs,
      List<Resource> resources) {
    public Run {
      settings = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(settings));
      inputs = List.copyOf(inputs);
      resources = List.copyOf(resources);
    }
  }

  /// One input file.
  ///
  /// @param path as given, relative to `--sources` for a source
  /// @param sha256 of its bytes, or null where they could not be read
  public record Input(String path, @Nullable String sha256) {}

  /// A model, lexicon or gazetteer that the run used.
  public record Resource(String name, String version, String sha256) {}

  /// A source file: read (perhaps not compared), or rejected.
  public sealed interface Entry {
    /// Path relative to the sources folder.
    String path();

    /// A document that was read.
    ///
    /// @param document the document
    /// @param reason why it was read but not compared (its language), or null where it was
    /// @param passages those in another language than the document's, by place, neighbours as one;
    ///   of a document that was not compared none are told
    record Read(Document document, @Nullable String reason, List<PassageLanguage> passages)
        implements Entry {
      /// A record of an earlier version has none.
      @SuppressWarnings("ConstantConditions")
      public Read {
        passages = passages == null ? List.of() : List.copyOf(passages);
      }

      /// A document all in one language.
      public Read(Document document, @Nullable String reason) {
        this(document, reason, List.of());
      }

      @Override
      public String path() {
        return document.path();
      }
    }

    /// A file that was rejected.
    record NotRead(Rejected rejected) implements Entry {
      @Override
      public String path() {
        return rejected.path();
      }
    }
  }

  /// A claim with everything found on it.
  ///
  /// @param claim the claim
  /// @param findings best first within each relation: SUPPORTS, CONTRADICTS, QUALIFIES, MENTIONS
  /// @param originIds origin id of each finding that counts, by index; null for the others
  /// @param assessment what they say together
  public record AssessedClaim(
      Claim claim,
      List<Finding> findings,
      List<@Nullable String> originIds,
      Assessment assessment) {
    public AssessedClaim {
      findings = List.copyOf(findings);
      originIds = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(originIds));
      if (findings.size() != originIds.size()) {
        throw new IllegalArgumentException("one origin id, or null, for each finding");
      }
    }
  }
}
