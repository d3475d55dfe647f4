package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;

/// Finds the places that a document names. Immutable, thread-safe; load one and share it.
public final class PlaceFinder {
  private final CompletableFuture<Gazetteer> loading;
  private final Lexicon lexicon;

  private PlaceFinder(CompletableFuture<Gazetteer> loading, Lexicon lexicon) {
    this.loading = loading;
    this.lexicon = lexicon;
  }

  /// A finder with the gazetteer and the word lists that come with the program. The gazetteer is
  /// unpacked beside whatever the caller does next; the first [#find] waits for it.
  public static PlaceFinder load() {
    return new PlaceFinder(CompletableFuture.supplyAsync(Gazetteer::load), Lexicon.load());
  }

  /// The places named in a document, sorted by span, not overlapping.
  ///
  /// @throws java.util.concurrent.CompletionException if the gazetteer cannot be read
  public List<Mention.Location> find(ParsedDocument document) {
    Gazetteer gazetteer = loading.join();
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      lines.add(Line.of(sentence));
    }
    String home = new Home(gazetteer, lexicon).findCountry(document.document().metadata());
    return new DocumentPlaces(gazetteer, lexicon, lines).find(document.text(), home);
  }
}
