package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.stance.Wording;

/// The evidence sentences that share most words with a claim, as one text that remembers from which
/// given sentence each part comes.
///
/// @param text the chosen sentences, one a line, in the given order
/// @param parts the given index and the span in `text` of each
record Selection(String text, List<Part> parts) {
  /// Sentences read closely.
  private static final int CHOSEN = 8;

  /// A given sentence and where it stands in the text.
  record Part(int index, Span span) {}

  Selection {
    parts = List.copyOf(parts);
  }

  static Selection of(List<String> evidence, Reading claim, DocumentStages stages) {
    List<Integer> chosen = IntStream.range(0, evidence.size()).boxed().toList();
    if (evidence.size() > CHOSEN) {
      List<String> words = Wording.contentWords(claim.parsed().sentences());
      double[] shares = new double[evidence.size()];
      for (int i = 0; i < shares.length; i++) {
        Document document = Document.ofText("sentence", evidence.get(i), Metadata.EMPTY);
        shares[i] =
            Wording.coverage(words, Wording.contentWords(stages.parse(document).sentences()));
      }
      chosen =
          chosen.stream()
              .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]).thenComparing(i -> i))
              .limit(CHOSEN)
              .sorted()
              .toList();
    }
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (int index : chosen) {
      String sentence = evidence.get(index).replace('\n', ' ').strip();
      parts.add(new Part(index, new Span(text.length(), text.length() + sentence.length())));
      text.append(sentence).append('\n');
    }
    return new Selection(text.toString(), parts);
  }

  /// The given indexes of the sentences that the span touches.
  List<Integer> indexes(Span span) {
    return parts.stream().filter(part -> part.span().overlaps(span)).map(Part::index).toList();
  }
}
