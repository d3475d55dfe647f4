package org.probandum.model;

import java.util.List;

/// Who is said to hold what: `X said that Y`.
///
/// @param sentenceId sentence of the cue (of the content, where there is no cue)
/// @param source spans that name the claimant; several where discontinuous; may be empty
/// @param cue spans of the wording that attributes (`said`, `according to`); may be empty
/// @param content spans of what is attributed; may run over several sentences
/// @param claimant resolved name of the claimant, or the source's own words where unresolved
/// @param stance how the claimant stands to the content
public record Attribution(
    String sentenceId,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    String claimant,
    Stance stance) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /// Whether every unit of the span is attributed content.
  public boolean covers(Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }
}
