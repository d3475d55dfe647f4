package org.probandum.claim;

import java.util.List;
import org.probandum.model.Span;

/// An attribution as the reading model sees it.
///
/// @param sentence index in the document of the cue's sentence
/// @param cueToken index in that sentence of the cue's first token
/// @param sourceSentence index in the document of the source's sentence; the cue's where there is
///   no source
/// @param source the claimant's words; empty where there are none
/// @param cue the wording that attributes
/// @param content what is attributed, never empty
/// @param score how sure the model is of the cue, in [0, 1]
record HeadAttribution(
    int sentence,
    int cueToken,
    int sourceSentence,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    double score) {

  HeadAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  HeadAttribution withCue(List<Span> other) {
    return new HeadAttribution(sentence, cueToken, sourceSentence, source, other, content, score);
  }

  HeadAttribution withContent(List<Span> other) {
    return new HeadAttribution(sentence, cueToken, sourceSentence, source, cue, other, score);
  }
}
