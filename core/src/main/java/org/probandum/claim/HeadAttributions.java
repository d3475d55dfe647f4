package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.Role;
import org.probandum.encoder.SentenceScores;
import org.probandum.encoder.TagSpan;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Reads attributions off the reading model's scores: each cue with the source and the content of
/// its row of roles. What runs on over the end of a sentence is one span again, what a line break
/// parts stays apart, and two cues with one content are one cue in two parts.
final class HeadAttributions {
  /// A cue with a lower mean probability is none.
  static final double CUE = 0.6;

  /// A content with a lower mean probability is none.
  static final double CONTENT = 0.75;

  /// A source with a lower mean probability is none.
  static final double ROLE = 0.5;

  private final ParsedDocument document;
  private final ReadScores scores;
  private final HeadEdges edges;
  private final HeadShape shape;

  HeadAttributions(ParsedDocument document, ReadScores scores) {
    this.document = document;
    this.scores = scores;
    this.edges = new HeadEdges(scores);
    this.shape = new HeadShape(document, scores);
  }

  /// The attributions in the order of their cues.
  List<HeadAttribution> find() {
    List<HeadAttribution> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      SentenceScores sentence = scores.get(i);
      List<HeadAttribution> here = new ArrayList<>();
      for (TagSpan cue : sentence.spans("cue")) {
        HeadAttribution attribution = read(i, cue, sentence.roles(cue.firstToken()));
        if (attribution != null) {
          join(here, attribution);
        }
      }
      found.addAll(here);
    }
    return HeadConflicts.settle(document, found);
  }

  private @Nullable HeadAttribution read(int sentence, TagSpan cue, List<Role> roles) {
    if (cue.score() < CUE) {
      return null;
    }
    List<Span> content = content(roles, sentence, cue);
    if (content.isEmpty()) {
      return null;
    }
    Role source =
        roles.stream()
            .filter(role -> role.kind() == Role.Kind.SOURCE && role.score() >= ROLE)
            .max(Comparator.comparingDouble(Role::score))
            .orElse(null);
    return new HeadAttribution(
        sentence,
        cue.firstToken(),
        source == null ? sentence : source.sentence(),
        source == null
            ? List.of()
            : List.of(span(source.sentence(), source.firstToken(), source.endToken())),
        List.of(span(sentence, cue.firstToken(), cue.endToken())),
        content,
        cue.score());
  }

  /// The parts of the content in order, those that only a space parts made one.
  private List<Span> content(List<Role> roles, int sentence, TagSpan cue) {
    List<Role> parts =
        roles.stream()
            .filter(role -> role.kind() == Role.Kind.CONTENT && role.score() >= CONTENT)
            .map(role -> edges.snap(role, sentence, cue))
            .toList();
    List<Span> spans =
        shape.shape(parts, sentence, cue).stream()
            .map(role -> span(role.sentence(), role.firstToken(), role.endToken()))
            .sorted()
            .toList();
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      if (!joined.isEmpty() && runsOn(joined.getLast().end(), span.start())) {
        joined.set(joined.size() - 1, joined.getLast().hull(span));
      } else {
        joined.add(span);
      }
    }
    return HeadEnds.finished(document.text(), joined);
  }

  private boolean runsOn(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = document.text().charAt(i);
      if (c == '\n' || !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private Span span(int sentence, int from, int to) {
    Sentence in = document.sentences().get(sentence);
    return in.tokens().get(from).span().hull(in.tokens().get(to - 1).span());
  }

  /// Adds an attribution, or, where one before has the same content, its cue to that one's.
  private static void join(List<HeadAttribution> here, HeadAttribution added) {
    for (int i = 0; i < here.size(); i++) {
      HeadAttribution before = here.get(i);
      if (before.content().equals(added.content()) && before.source().equals(added.source())) {
        List<Span> cue = new ArrayList<>(before.cue());
        cue.addAll(added.cue());
        here.set(i, before.withCue(cue));
        return;
      }
    }
    here.add(added);
  }
}
