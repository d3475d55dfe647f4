package org.probandum.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Cuts English text into search terms: words in lower case without accents, stop words left out,
/// stemmed by Porter's rules.
final class EnglishTerms extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    terms = new StopFilter(new ASCIIFoldingFilter(terms), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    return new TokenStreamComponents(words, new PorterStemFilter(terms));
  }

  /// The first distinct terms of a text. Marks such as quotes, colons and stars are no operators
  /// here: they separate words.
  List<String> distinct(String text, int limit) {
    Set<String> distinct = new LinkedHashSet<>();
    try (TokenStream terms = tokenStream(WordIndex.TEXT, text)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      while (distinct.size() < limit && terms.incrementToken()) {
        distinct.add(term.toString());
      }
      return new ArrayList<>(distinct);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }
}
