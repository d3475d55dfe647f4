package org.probandum.mention.name;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.probandum.model.AliasProposal;
import org.probandum.model.Mention;
import org.probandum.model.NameType;

/// One canonical form for each thing over all documents of a case. [NameFinder#unify] makes it.
///
/// Two names become one only on safe evidence: they differ in spelling alone; one document says
/// that the one stands for the other, and no document says otherwise; or, for persons, given name
/// and surname agree and nobody else in the case fits. What is likely but not safe is a proposal.
/// The result depends neither on the order of the documents nor on which of them is the contested
/// text. Immutable.
public final class CaseNames {
  private final Map<CaseKey, String> canonicals;
  private final Map<String, NameType> types;
  private final Acronyms acronyms;
  private final List<AliasProposal> proposals;

  private CaseNames(
      Map<CaseKey, String> canonicals,
      Map<String, NameType> types,
      Acronyms acronyms,
      List<AliasProposal> proposals) {
    this.canonicals = Map.copyOf(canonicals);
    this.types = Map.copyOf(types);
    this.acronyms = acronyms;
    this.proposals = List.copyOf(proposals);
  }

  static CaseNames of(
      Collection<List<Mention.Name>> documents, Lexicon lexicon, Aliases aliases, OwnNames own) {
    Acronyms acronyms = Acronyms.of(documents, aliases, own);
    CaseEntities entities = CaseEntities.of(documents, acronyms, aliases, own);
    CaseMerger merger = new CaseMerger(entities.all(), lexicon);
    return new CaseNames(
        entities.named(merger.merge()), merger.types(), acronyms, merger.proposals());
  }

  /// The names of one document, each with the canonical form that the thing has in the case.
  ///
  /// @param names all names of the document, as they were when this was made
  public List<Mention.Name> apply(List<Mention.Name> names) {
    Map<String, String> expansions = acronyms.expansions(names);
    return names.stream().map(name -> apply(name, expansions)).toList();
  }

  private Mention.Name apply(Mention.Name name, Map<String, String> expansions) {
    CaseKey key = CaseKey.of(name.canonical(), expansions);
    String canonical = canonicals.getOrDefault(key, name.canonical());
    NameType type =
        name.type() == NameType.OTHER ? types.getOrDefault(canonical, name.type()) : name.type();
    return new Mention.Name(name.span(), name.text(), type, canonical);
  }

  /// Names that may be one, for a person to decide; sorted.
  public List<AliasProposal> proposals() {
    return proposals;
  }
}
