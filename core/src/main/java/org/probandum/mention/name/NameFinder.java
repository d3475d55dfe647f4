package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.SentenceScores;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PlaceUse;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Finds the names in a document: persons, bodies, peoples, buildings, ships, documents, and places
/// as far as their wording shows them. Capitals and small inner words give the span, head nouns,
/// titles, given names and neighbouring words the type, and the alias table together with what the
/// document itself introduces the canonical form.
///
/// Immutable once loaded; safe for use by several threads. Time is linear in the text's length.
public final class NameFinder {
  private final Lexicon lexicon;
  private final Aliases aliases;
  private final OwnNames own;

  private NameFinder(Lexicon lexicon, Aliases aliases, OwnNames own) {
    this.lexicon = lexicon;
    this.aliases = aliases;
    this.own = own;
  }

  /// A finder with the tables of this package.
  public static NameFinder load() {
    return load(AliasList.EMPTY);
  }

  /// The same, with a user's own list before all else.
  public static NameFinder load(AliasList own) {
    return new NameFinder(Lexicon.load(), Aliases.load(own), new OwnNames(own));
  }

  /// The same names, where one that nothing else typed is a place when it stands for one, and a
  /// place that stands for its government is a body (`Oslo denied it`).
  ///
  /// @param places the document's places
  public static List<Mention.Name> locate(List<Mention.Name> names, List<Mention.Location> places) {
    Map<Span, PlaceUse> uses =
        places.stream()
            .collect(Collectors.toMap(Mention::span, Mention.Location::use, (a, b) -> a));
    return names.stream().map(name -> located(name, uses.get(name.span()))).toList();
  }

  private static Mention.Name located(Mention.Name name, @Nullable PlaceUse use) {
    NameType type = name.type();
    if (type == NameType.OTHER && use == PlaceUse.LITERAL) {
      type = NameType.LOCATION;
    } else if (type == NameType.LOCATION && use == PlaceUse.METONYM) {
      type = NameType.ORGANISATION;
    }
    return new Mention.Name(name.span(), name.text(), type, name.canonical());
  }

  /// What the names found in all documents of a case stand for, taken together.
  ///
  /// @param documents for each document its names, as this finder gave them; in any order
  public CaseNames unify(Collection<List<Mention.Name>> documents) {
    return CaseNames.of(documents, lexicon, aliases, own);
  }

  /// The names by rules alone; see [#find(ParsedDocument, ReadScores)].
  public List<Mention.Name> find(ParsedDocument document) {
    return find(document, null);
  }

  /// The names, sorted by span, not overlapping. A title stands outside the span (`Dr`), and so
  /// does a possessive ending. Mentions of one thing have one canonical form: the user's own, else
  /// the well-known form, else the acronym that the document introduces, else the fullest form in
  /// the document.
  ///
  /// @param scores what the reading model says of the document, or null for rules alone
  public List<Mention.Name> find(ParsedDocument document, @Nullable ReadScores scores) {
    List<Line> lines = new ArrayList<>(document.sentences().size());
    List<@Nullable SentenceScores> scored = new ArrayList<>(document.sentences().size());
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      if (!sentence.tokens().isEmpty()) {
        lines.add(new Line(sentence, document.text(), lexicon));
        scored.add(scores == null ? null : scores.get(i));
      }
    }
    List<Draft> drafts = Canonicals.resolve(drafts(lines, scored));
    return drafts.stream().map(own::apply).map(draft -> name(draft, document)).toList();
  }

  private List<Draft> drafts(List<Line> lines, List<@Nullable SentenceScores> scores) {
    Usage usage = Usage.of(lines);
    Chunker chunker = new Chunker(lexicon, aliases, usage);
    Typer typer = new Typer(lexicon, aliases);
    Joiner joiner = new Joiner(lexicon, aliases);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.titleCase()) {
        List<Draft> rules = chunker.find(line).stream().map(typer::type).toList();
        drafts.addAll(join(joiner, line, rules, scores.get(i)));
      }
    }
    Headlines headlines = new Headlines(lexicon, aliases, usage, drafts);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.titleCase()) {
        drafts.addAll(join(joiner, line, headlines.find(line), scores.get(i)));
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    return drafts;
  }

  private static List<Draft> join(
      Joiner joiner, Line line, List<Draft> rules, @Nullable SentenceScores scores) {
    return scores == null ? rules : joiner.join(line, rules, scores);
  }

  private static Mention.Name name(Draft draft, ParsedDocument document) {
    String canonical = draft.canonical() == null ? draft.text() : draft.canonical();
    String text = draft.span().of(document.text());
    return new Mention.Name(draft.span(), text, draft.type(), canonical);
  }
}
