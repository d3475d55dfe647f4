package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.text.NameForms;

/// Gives all mentions of one thing in a document one type and one canonical form: the well-known
/// form; else the acronym that the document introduces; else, for a person, the fullest form; else
/// the form first used.
final class Canonicals {
  private final List<Draft> drafts;
  private final Definitions definitions;
  private final Persons persons;
  private final Map<String, NameType> types;
  private final Map<String, String> firstForms = new HashMap<>();
  private final Map<String, List<String>> bodiesByFirstWord = new HashMap<>();

  private Canonicals(List<Draft> drafts) {
    this.types = vote(drafts);
    this.drafts = drafts.stream().map(this::agree).toList();
    this.definitions = Definitions.of(this.drafts);
    this.persons = Persons.of(this.drafts);
    for (Draft draft : this.drafts) {
      String key = NameForms.key(draft.text());
      boolean fresh = firstForms.putIfAbsent(key, draft.text()) == null;
      if (fresh && draft.type() == NameType.ORGANISATION && key.indexOf(' ') > 0) {
        String first = key.substring(0, key.indexOf(' '));
        bodiesByFirstWord.computeIfAbsent(first, k -> new ArrayList<>()).add(key);
      }
    }
  }

  /// The drafts, each with type and canonical form.
  static List<Draft> resolve(List<Draft> drafts) {
    Canonicals canonicals = new Canonicals(drafts);
    return canonicals.drafts.stream().map(canonicals::resolve).toList();
  }

  /// The type for which there is most evidence, by key.
  private static Map<String, NameType> vote(List<Draft> drafts) {
    Map<String, Map<NameType, Integer>> votes = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.sure() && draft.canonical() == null) {
        votes
            .computeIfAbsent(NameForms.key(draft.text()), key -> new EnumMap<>(NameType.class))
            .merge(draft.type(), 1, Integer::sum);
      }
    }
    Map<String, NameType> types = new HashMap<>();
    votes.forEach((key, counts) -> types.put(key, most(counts)));
    return types;
  }

  private static NameType most(Map<NameType, Integer> counts) {
    NameType best = NameType.OTHER;
    int most = 0;
    for (Map.Entry<NameType, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private Draft agree(Draft draft) {
    if (draft.canonical() != null) {
      return draft;
    }
    NameType type = types.get(NameForms.key(draft.text()));
    return type == null ? draft : draft.typed(type, true);
  }

  private Draft resolve(Draft draft) {
    if (draft.canonical() != null) {
      return draft;
    }
    Definitions.Meaning meaning = definitions.find(draft.text());
    if (meaning != null) {
      return draft.typed(meaning.type(), true).named(meaning.canonical());
    }
    if (draft.type() == NameType.DOCUMENT) {
      return draft.named(documentForm(draft));
    }
    if (draft.type() == NameType.PERSON || isSurname(draft)) {
      return person(draft);
    }
    String longer = draft.size() == 1 && !ofItsKind(draft) ? findBody(draft) : null;
    if (longer != null) {
      return draft.typed(NameType.ORGANISATION, true).named(longer);
    }
    return draft.named(firstForms.getOrDefault(NameForms.key(draft.text()), draft.text()));
  }

  private boolean isSurname(Draft draft) {
    return !draft.sure() && draft.size() == 1 && persons.isSurname(draft.text());
  }

  private Draft person(Draft draft) {
    String full = persons.find(draft.text());
    if (full == null) {
      return draft.named(firstForms.getOrDefault(NameForms.key(draft.text()), draft.text()));
    }
    Definitions.Meaning meaning = definitions.find(full);
    String canonical = meaning == null ? full : meaning.canonical();
    return draft.typed(NameType.PERSON, true).named(canonical);
  }

  /// Whether a noun before it says what it is, which is no body's short name: `the river Corvin`.
  private static boolean ofItsKind(Draft draft) {
    return draft.from() > 0
        && draft.line().is(draft.from() - 1, PartOfSpeech.NOUN)
        && !draft.line().capital(draft.from() - 1);
  }

  /// The one body whose name begins with this word, or null (`Corvin` for `Corvin Foundation`).
  private @Nullable String findBody(Draft draft) {
    boolean open = draft.type() == NameType.OTHER || draft.type() == NameType.ORGANISATION;
    List<String> keys =
        open ? bodiesByFirstWord.getOrDefault(NameForms.key(draft.text()), List.of()) : List.of();
    if (keys.size() != 1) {
      return null;
    }
    String form = firstForms.getOrDefault(keys.getFirst(), draft.text());
    Definitions.Meaning meaning = definitions.find(form);
    return meaning == null ? form : meaning.canonical();
  }

  /// A numbered document by its last word and number, whoever issued it.
  private static String documentForm(Draft draft) {
    Line line = draft.line();
    boolean numbered =
        draft.size() > 2
            && Character.isDigit(line.text(draft.end() - 1).charAt(0))
            && line.text(draft.end() - 2).startsWith("Resolution");
    return numbered ? "Resolution " + line.text(draft.end() - 1) : draft.text();
  }
}
