package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;

/// Finds the places that a document names. Immutable, thread-safe; load one and share it.
public final class PlaceFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  private PlaceFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// A finder with the gazetteer and the word lists that come with the program.
  public static PlaceFinder load() {
    return new PlaceFinder(Gazetteer.load(), Lexicon.load());
  }

  /// The places named in a document, sorted by span, not overlapping.
  public List<Mention.Location> find(ParsedDocument document) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      lines.add(Line.of(sentence));
    }
    return new DocumentPlaces(gazetteer, lexicon, lines).find(document.text());
  }
}
