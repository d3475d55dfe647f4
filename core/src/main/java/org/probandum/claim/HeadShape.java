package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.Role;
import org.probandum.encoder.TagSpan;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;

/// Gives the parts of a content in its cue's sentence the shape that contents have: at most one
/// part before the cue and one behind it, each the nearest, without a loose article or conjunction
/// at its end; and where the row of roles is too unsure to have any, the content that the tags see
/// right behind the cue.
final class HeadShape {
  /// Parts that no more than this many tokens part are one.
  private static final int CLOSE = 2;

  /// No more tokens than this stand between a cue and a content that only the tags see.
  private static final int BEHIND = 1;

  private final ParsedDocument document;
  private final ReadScores scores;

  HeadShape(ParsedDocument document, ReadScores scores) {
    this.document = document;
    this.scores = scores;
  }

  /// The parts in order; those in other sentences as they are.
  ///
  /// @param parts what the roles give, only contents
  List<Role> shape(List<Role> parts, int sentence, TagSpan cue) {
    List<Role> before = new ArrayList<>();
    List<Role> behind = new ArrayList<>();
    List<Role> shaped = new ArrayList<>();
    for (Role part : parts) {
      if (part.sentence() != sentence) {
        shaped.add(part);
      } else if (part.firstToken() >= cue.endToken()) {
        behind.add(part);
      } else {
        before.add(part);
      }
    }
    if (parts.isEmpty()) {
      behind.addAll(tagged(sentence, cue));
    }
    merge(behind).stream().limit(1).forEach(part -> shaped.add(trim(part, sentence, cue)));
    List<Role> front = merge(before);
    if (!front.isEmpty()) {
      shaped.add(trim(front.getLast(), sentence, cue));
    }
    return shaped;
  }

  private static List<Role> merge(List<Role> parts) {
    List<Role> merged = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparingInt(Role::firstToken))
        .forEach(part -> {
          Role last = merged.isEmpty() ? null : merged.getLast();
          if (last != null && part.firstToken() - last.endToken() <= CLOSE) {
            merged.set(merged.size() - 1, from(last, last.firstToken(), part.endToken()));
          } else {
            merged.add(part);
          }
        });
    return merged;
  }

  private List<Role> tagged(int sentence, TagSpan cue) {
    return scores.get(sentence).spans("content").stream()
        .filter(tag ->
            tag.firstToken() >= cue.endToken() && tag.firstToken() - cue.endToken() <= BEHIND)
        .map(tag ->
            new Role(Role.Kind.CONTENT, sentence, tag.firstToken(), tag.endToken(), tag.score()))
        .toList();
  }

  /// Without words at its end that only lead to what would follow.
  private Role trim(Role part, int sentence, TagSpan cue) {
    List<Token> tokens = document.sentences().get(part.sentence()).tokens();
    int end = part.endToken();
    while (end > part.firstToken() + 1 && leads(tokens.get(end - 1))) {
      end--;
    }
    end = HeadEnds.complete(tokens, end, limit(part, tokens.size(), sentence, cue));
    return end == part.endToken() ? part : from(part, part.firstToken(), end);
  }

  /// Where a content may end at the latest: before the cue, or before a source.
  private int limit(Role part, int size, int sentence, TagSpan cue) {
    int limit = size;
    if (part.sentence() == sentence && cue.firstToken() >= part.endToken()) {
      limit = cue.firstToken();
    }
    for (TagSpan source : scores.get(part.sentence()).spans("source")) {
      if (source.firstToken() >= part.endToken()) {
        limit = Math.min(limit, source.firstToken());
      }
    }
    return limit;
  }

  private static boolean leads(Token token) {
    return (token.is(PartOfSpeech.DET)
            && !token.lemma().equals("that")
            && !token.lemma().equals("this"))
        || token.is(PartOfSpeech.CCONJ)
        || (token.is(PartOfSpeech.SCONJ) && !token.lemma().equals("so"));
  }

  private static Role from(Role part, int first, int end) {
    return new Role(part.kind(), part.sentence(), first, end, part.score());
  }
}
