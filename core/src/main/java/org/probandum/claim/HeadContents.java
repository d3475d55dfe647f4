package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.TagSpan;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Finishes contents that run on where the reading model could not look: over the end of its window
/// as far as the same quotation goes, and into the next sentence of the same paragraph where a
/// quotation begins that is nobody else's.
final class HeadContents {
  /// No quotation is followed further than this many characters.
  private static final int FAR = 6_000;

  private final ParsedDocument document;
  private final ReadScores scores;
  private final List<Quotation> quotations;

  HeadContents(ParsedDocument document, ReadScores scores, List<Quotation> quotations) {
    this.document = document;
    this.scores = scores;
    this.quotations = quotations;
  }

  /// The attributions with their contents finished.
  List<HeadAttribution> finish(List<HeadAttribution> found) {
    List<HeadAttribution> whole = new ArrayList<>();
    for (HeadAttribution attribution : found) {
      whole.add(attribution.withContent(extended(attribution.content())));
    }
    return continued(whole);
  }

  private List<Span> extended(List<Span> content) {
    List<Span> spans = new ArrayList<>();
    for (Span span : content) {
      if (!spans.isEmpty() && spans.getLast().contains(span)) {
        continue;
      }
      Span longer = span.hull(before(span)).hull(after(span));
      lines(longer).forEach(line -> add(spans, line));
    }
    return spans;
  }

  private static void add(List<Span> spans, Span span) {
    if (!spans.isEmpty() && spans.getLast().overlaps(span)) {
      spans.set(spans.size() - 1, spans.getLast().hull(span));
    } else {
      spans.add(span);
    }
  }

  /// From the quotation's opening mark, where the content begins with a sentence inside it.
  private Span before(Span span) {
    int index = Quotation.indexAt(quotations, span.start());
    Sentence sentence = document.findSentence(span.start());
    if (index < 0 || sentence == null || sentence.span().start() != span.start()) {
      return span;
    }
    int start = quotations.get(index).span().start();
    boolean near = start < span.start() && span.start() - start < FAR && !spoken(start, span);
    return near ? new Span(start, span.start()) : span;
  }

  /// To the quotation's closing mark, where the content ends with a sentence inside it.
  private Span after(Span span) {
    int index = Quotation.indexAt(quotations, span.end() - 1);
    Sentence sentence = document.findSentence(span.end() - 1);
    if (index < 0 || sentence == null || sentence.span().end() != span.end()) {
      return span;
    }
    int end = quotations.get(index).span().end();
    return end > span.end() && end - span.end() < FAR ? new Span(span.end(), end) : span;
  }

  /// Whether a cue stands at the quotation's beginning outside it, so that it is another's.
  private boolean spoken(int start, Span span) {
    Sentence sentence = document.findSentence(start);
    return sentence == null || sentence.span().start() != start || start > span.start();
  }

  /// The span cut where lines end, without the space around.
  private List<Span> lines(Span span) {
    List<Span> lines = new ArrayList<>();
    int from = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || document.text().charAt(i) == '\n') {
        int start = from;
        int end = i;
        while (start < end && Character.isWhitespace(document.text().charAt(start))) {
          start++;
        }
        while (end > start && Character.isWhitespace(document.text().charAt(end - 1))) {
          end--;
        }
        if (start < end) {
          lines.add(new Span(start, end));
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /// Gives each quotation that opens a sentence and is in no content to the attribution in the
  /// sentence before it, where that one's content is a quotation too.
  private List<HeadAttribution> continued(List<HeadAttribution> found) {
    List<HeadAttribution> out = new ArrayList<>(found);
    for (int i = 0; i < out.size(); i++) {
      HeadAttribution attribution = out.get(i);
      boolean last = i + 1 == out.size() || out.get(i + 1).sentence() > attribution.sentence();
      int next = attribution.sentence() + 1;
      if (!last || next >= document.sentences().size() || !quoted(attribution)) {
        continue;
      }
      Sentence sentence = document.sentences().get(next);
      int index = Quotation.indexAt(quotations, sentence.span().start());
      boolean opens =
          index >= 0
              && quotations.get(index).span().start() == sentence.span().start()
              && sentence.paragraph() == document.sentences().get(next - 1).paragraph();
      Span quotation = opens ? quotations.get(index).span() : null;
      if (quotation != null && free(out, quotation) && tagged(next)) {
        List<Span> content = new ArrayList<>(attribution.content());
        content.addAll(lines(quotation));
        content.sort(Span::compareTo);
        out.set(i, attribution.withContent(content));
      }
    }
    return out;
  }

  private boolean quoted(HeadAttribution attribution) {
    Span first = attribution.content().getFirst();
    return Quotation.indexAt(quotations, first.start()) >= 0;
  }

  private static boolean free(List<HeadAttribution> all, Span quotation) {
    return all.stream()
        .noneMatch(other -> other.content().stream().anyMatch(span -> span.overlaps(quotation)));
  }

  /// Whether the model takes the sentence's beginning for somebody's words.
  private boolean tagged(int sentence) {
    List<TagSpan> spans = scores.get(sentence).spans("content");
    return !spans.isEmpty() && spans.getFirst().firstToken() == 0;
  }
}
