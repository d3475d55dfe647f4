package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// Finds names in headlines, whose capitals say nothing: only well-known names, names that the body
/// uses, and persons whose given name is known.
final class Headlines {
  private static final int LONGEST = 8;
  private final Lexicon lexicon;
  private final Aliases aliases;
  private final Usage usage;
  private final Map<String, Draft> body = new HashMap<>();

  Headlines(Lexicon lexicon, Aliases aliases, Usage usage, List<Draft> drafts) {
    this.lexicon = lexicon;
    this.aliases = aliases;
    this.usage = usage;
    for (Draft draft : drafts) {
      if (draft.canonical() == null && draft.size() <= LONGEST) {
        body.putIfAbsent(NameForms.key(draft.text()), draft);
      }
    }
  }

  List<Draft> find(Line line) {
    List<Draft> found = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      Draft draft = line.capital(at) ? findAt(line, at) : null;
      if (draft != null) {
        found.add(draft);
      }
      at = draft == null ? at + 1 : draft.end();
    }
    return found;
  }

  private @Nullable Draft findAt(Line line, int at) {
    Aliases.Match match = aliases.findLongest(line, at);
    if (match != null) {
      return Draft.of(line, at, match.end(), match.known());
    }
    for (int end = Math.min(at + LONGEST, line.size()); end > at; end--) {
      if (line.capital(end - 1)) {
        Draft same = body.get(NameForms.key(line.text(at, end)));
        if (same != null) {
          return Draft.of(line, at, end).typed(same.type(), same.sure());
        }
      }
    }
    int end = at;
    while (end < at + 3 && line.capital(end) && mayBePerson(line.text(end))) {
      end++;
    }
    boolean person = end > at + 1 && lexicon.isGivenName(line.text(at));
    return person ? Draft.of(line, at, end).typed(NameType.PERSON, true) : null;
  }

  private boolean mayBePerson(String text) {
    return !lexicon.is(WordClass.FUNCTION, text)
        && !lexicon.is(WordClass.ORDINARY, text)
        && !lexicon.is(WordClass.TOPIC, text)
        && !lexicon.isTitle(text)
        && lexicon.findHead(text) == null
        && !usage.isOrdinary(text);
  }
}
