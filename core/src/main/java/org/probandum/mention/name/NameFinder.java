package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;

/// Finds the names in a document: persons, bodies, peoples, buildings, ships, documents, and places
/// as far as their wording shows them. Capitals and small inner words give the span, head nouns,
/// titles, given names and neighbouring words the type, and the alias table together with what the
/// document itself introduces the canonical form.
///
/// Immutable once loaded; safe for use by several threads. Time is linear in the text's length.
public final class NameFinder {
  private final Lexicon lexicon;
  private final Aliases aliases;

  private NameFinder(Lexicon lexicon, Aliases aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
  }

  /// A finder with the tables of this package.
  public static NameFinder load() {
    return new NameFinder(Lexicon.load(), Aliases.load());
  }

  /// The names, sorted by span, not overlapping. A title stands outside the span (`Dr`), and so
  /// does a possessive ending. Mentions of one thing have one canonical form: the well-known form,
  /// else the acronym that the document introduces, else the fullest form in the document.
  public List<Mention.Name> find(ParsedDocument document) {
    List<Line> lines = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      if (!sentence.tokens().isEmpty()) {
        lines.add(new Line(sentence, document.text(), lexicon));
      }
    }
    List<Draft> drafts = Canonicals.resolve(drafts(lines));
    return drafts.stream().map(draft -> name(draft, document)).toList();
  }

  private List<Draft> drafts(List<Line> lines) {
    Usage usage = Usage.of(lines);
    Chunker chunker = new Chunker(lexicon, aliases, usage);
    Typer typer = new Typer(lexicon, aliases);
    List<Draft> drafts = new ArrayList<>();
    for (Line line : lines) {
      if (!line.titleCase()) {
        chunker.find(line).forEach(draft -> drafts.add(typer.type(draft)));
      }
    }
    Headlines headlines = new Headlines(lexicon, aliases, usage, drafts);
    for (Line line : lines) {
      if (line.titleCase()) {
        drafts.addAll(headlines.find(line));
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    return drafts;
  }

  private static Mention.Name name(Draft draft, ParsedDocument document) {
    String canonical = draft.canonical() == null ? draft.text() : draft.canonical();
    String text = draft.span().of(document.text());
    return new Mention.Name(draft.span(), text, draft.type(), canonical);
  }
}
