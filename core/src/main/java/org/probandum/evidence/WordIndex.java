package org.probandum.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/// The passages in Lucene, in memory, ranked by BM25 (Robertson and Zaragoza, *The Probabilistic
/// Relevance Framework: BM25 and Beyond*, 2009) with Lucene's `k1` = 1.2 and `b` = 0.75. Exact
/// terms have no length norm. Queries are built term by term; no text is ever parsed as a query.
/// Thread-safe.
final class WordIndex {

  static final String TEXT = "TEXT";

  private static final String CONTEXT = "CONTEXT";
  private static final String SOURCE = "SOURCE";
  private static final float CONTEXT_WEIGHT = 0.3f;
  private static final float NEAR_WEIGHT = 0.4f;
  private static final int MOST_TERMS = 200;

  /// One passage as it is indexed.
  ///
  /// @param source id of the document
  /// @param text the sentence
  /// @param context what stands beside it, title and publisher
  /// @param own exact terms of the sentence
  /// @param near exact terms of what stands near
  record Entry(
      String source, String text, String context, SortedSet<Term> own, SortedSet<Term> near) {}

  private final EnglishTerms english;
  private final IndexSearcher searcher;

  private WordIndex(EnglishTerms english, IndexSearcher searcher) {
    this.english = english;
    this.searcher = searcher;
  }

  /// An index whose passages keep their order.
  static WordIndex build(List<Entry> entries) {
    EnglishTerms english = new EnglishTerms();
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    // only neighbours are merged, on this thread: a passage's number is its place in the list
    IndexWriterConfig settings =
        new IndexWriterConfig(english)
            .setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(memory, settings)) {
      for (Entry entry : entries) {
        writer.addDocument(document(entry));
      }
      writer.forceMerge(1);
      writer.commit();
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
      searcher.setQueryCache(null);
      return new WordIndex(english, searcher);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be written", e);
    }
  }

  private static Document document(Entry entry) {
    Document document = new Document();
    document.add(new StringField(SOURCE, entry.source(), Field.Store.NO));
    document.add(new TextField(TEXT, entry.text(), Field.Store.NO));
    document.add(new TextField(CONTEXT, entry.context(), Field.Store.NO));
    for (Term term : entry.own()) {
      document.add(new StringField(term.kind().field(), term.text(), Field.Store.NO));
    }
    for (Term term : entry.near()) {
      document.add(new StringField(term.kind().nearField(), term.text(), Field.Store.NO));
    }
    return document;
  }

  /// The passages that a search finds, best first.
  ///
  /// @param without ids of documents that are left out
  List<Integer> find(Wanted wanted, Set<String> without, int limit) {
    BooleanQuery byWords = byWords(wanted.text(), wanted.wordWeight());
    BooleanQuery query = byWords;
    if (!wanted.terms().isEmpty()) {
      query =
          new BooleanQuery.Builder()
              .add(byTerms(wanted.terms()), Occur.MUST)
              .add(byWords, Occur.SHOULD)
              .build();
    }
    BooleanQuery cues = byCues(wanted.cues());
    if (query.clauses().isEmpty() || cues.clauses().isEmpty()) {
      return run(query, without, limit);
    }
    return run(
        new BooleanQuery.Builder().add(query, Occur.MUST).add(cues, Occur.MUST).build(),
        without,
        limit);
  }

  private BooleanQuery byCues(List<String> cues) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : english.distinct(String.join(" ", cues), MOST_TERMS)) {
      any.add(term(TEXT, word, 1), Occur.SHOULD);
    }
    return any.build();
  }

  private BooleanQuery byWords(String text, float weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : english.distinct(text, MOST_TERMS)) {
      any.add(term(TEXT, word, weight), Occur.SHOULD);
      any.add(term(CONTEXT, word, weight * CONTEXT_WEIGHT), Occur.SHOULD);
    }
    return any.build();
  }

  private static BooleanQuery byTerms(Map<Term, Float> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    new TreeMap<>(terms)
        .entrySet().stream()
            .limit(MOST_TERMS)
            .forEach(entry -> {
              Term term = entry.getKey();
              float weight = entry.getValue();
              any.add(term(term.kind().field(), term.text(), weight), Occur.SHOULD);
              any.add(
                  term(term.kind().nearField(), term.text(), weight * NEAR_WEIGHT), Occur.SHOULD);
            });
    return any.build();
  }

  private List<Integer> run(BooleanQuery any, Set<String> without, int limit) {
    if (any.clauses().isEmpty() || searcher.getIndexReader().numDocs() == 0) {
      return List.of();
    }
    List<BytesRef> left = without.stream().sorted().map(BytesRef::new).toList();
    Query query =
        new BooleanQuery.Builder()
            .add(any, Occur.MUST)
            .add(new TermInSetQuery(SOURCE, left), Occur.MUST_NOT)
            .build();
    try {
      List<Integer> ranking = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        ranking.add(hit.doc);
      }
      return ranking;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  private static Query term(String field, String text, float weight) {
    return new BoostQuery(new TermQuery(new org.apache.lucene.index.Term(field, text)), weight);
  }
}
