package org.probandum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.SentenceEncoder;
import org.probandum.encoder.TextVectors;
import org.probandum.encoder.VectorCache;
import org.probandum.model.Claim;
import org.probandum.model.Metadata;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;

/// All sentences of the sources, ready to be searched. What is found does not depend on the order
/// in which the sources are given. Sources in a language that cannot be compared are not to be
/// given. Kept in memory; thread-safe.
public final class PassageIndex {

  private static final int LONGEST_CONTEXT = 1_000;

  private final List<Reading> sources;
  private final List<Entry> entries;
  private final WordIndex words;
  private final @Nullable TextVectors vectors;
  private final NearestVectors nearest;

  /// A passage and its source.
  record Entry(Passage passage, Reading source) {}

  private PassageIndex(List<Reading> sources, @Nullable TextVectors vectors) {
    this.sources = sources;
    this.entries = sources.stream().flatMap(PassageIndex::entries).toList();
    CompletableFuture<WordIndex> indexing =
        CompletableFuture.supplyAsync(
            () -> WordIndex.build(sources.stream().flatMap(PassageIndex::indexed).toList()));
    this.vectors = vectors;
    this.nearest =
        new NearestVectors(
            vectors == null
                ? List.of()
                : vectors.encodePassages(
                    entries.stream().map(entry -> entry.passage().quote()).toList()));
    this.words = result(indexing);
  }

  /// What the branch gave; what it threw is thrown as it is.
  private static <T> T result(CompletableFuture<T> branch) {
    try {
      return branch.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw e;
      }
    }
  }

  /// An index searched by words alone, without vectors.
  public static PassageIndex build(List<Reading> sources) {
    return new PassageIndex(ordered(sources), null);
  }

  /// An index searched by words and by meaning.
  ///
  /// @param vectors gives the vectors; asked once for all passages, in chunks where it is a cache
  public static PassageIndex build(List<Reading> sources, TextVectors vectors) {
    return new PassageIndex(ordered(sources), vectors);
  }

  /// An index searched by words and by meaning, with vectors from the cache where it has them.
  public static PassageIndex build(
      List<Reading> sources, SentenceEncoder encoder, VectorCache cache) {
    return build(sources, cache.over(encoder));
  }

  /// Sorted by document id, each document once.
  private static List<Reading> ordered(List<Reading> sources) {
    SortedMap<String, Reading> byId = new TreeMap<>();
    sources.forEach(source -> byId.putIfAbsent(source.document().id(), source));
    return List.copyOf(byId.values());
  }

  private static Stream<Entry> entries(Reading source) {
    return sentences(source).map(s -> new Entry(new Passage(source.document(), s.span()), source));
  }

  private static Stream<Sentence> sentences(Reading source) {
    return source.parsed().sentences().stream().filter(s -> s.span().length() > 0);
  }

  private static Stream<WordIndex.Entry> indexed(Reading source) {
    SentenceTerms terms = SentenceTerms.of(source);
    List<Sentence> sentences = source.parsed().sentences();
    List<WordIndex.Entry> indexed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().length() > 0) {
        indexed.add(
            new WordIndex.Entry(
                source.document().id(),
                sentences.get(i).text(),
                context(source, i),
                terms.own().get(i),
                terms.near(i)));
      }
    }
    return indexed.stream();
  }

  private static String context(Reading source, int index) {
    List<Sentence> sentences = source.parsed().sentences();
    Metadata metadata = source.document().metadata();
    return Stream.of(
            metadata.title(),
            metadata.publisher(),
            index == 0 ? null : sentences.get(index - 1).text(),
            index + 1 == sentences.size() ? null : sentences.get(index + 1).text())
        .filter(Objects::nonNull)
        .map(text -> text.substring(0, Math.min(LONGEST_CONTEXT, text.length())))
        .collect(Collectors.joining(" "));
  }

  /// Search on behalf of one article, which is never evidence for itself. Takes the vectors of all
  /// of the article's claims at once.
  public ArticleSearch against(Reading article) {
    return new ArticleSearch(this, article);
  }

  /// The passages that may bear on one claim; for several claims of an article use [#against].
  ///
  /// @param limit the most hits, at least 0
  public List<Hit> search(Claim claim, Reading article, int limit) {
    return against(article).search(claim, limit);
  }

  /// The searches made for a claim, as a person would word them.
  public List<String> searches(Claim claim) {
    return SearchWords.of(claim, vectors != null);
  }

  /// The number of passages.
  public int size() {
    return entries.size();
  }

  List<Reading> sources() {
    return sources;
  }

  Entry entry(int index) {
    return entries.get(index);
  }

  WordIndex words() {
    return words;
  }

  NearestVectors nearest() {
    return nearest;
  }

  /// The vectors of the propositions, empty where there is no encoder.
  Map<String, float[]> queryVectors(List<String> propositions) {
    if (vectors == null) {
      return Map.of();
    }
    List<String> distinct = propositions.stream().distinct().toList();
    List<float[]> encoded = vectors.encodeQueries(distinct);
    Map<String, float[]> byText = new TreeMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      byText.put(distinct.get(i), encoded.get(i));
    }
    return byText;
  }
}
