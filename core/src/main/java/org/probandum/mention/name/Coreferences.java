package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.text.ByLines;

/// Leads words that point back (`the group`, `the spokesman`, `he`, `its`) to the name that they
/// stand for, where exactly one name of a fitting type is near; where several fit, or a person
/// without a name was spoken of, nothing is said: a wrong antecedent is worse than none.
///
/// Nothing inside quotation marks is resolved, nor anything over the limit of a paragraph. A word
/// that was resolved may itself be pointed back to. Immutable once loaded; safe for several
/// threads.
public final class Coreferences {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> CONTRASTS =
      Set.of("instead", "rather", "however", "later", "then", "soon", "afterwards", "nevertheless");
  private static final Set<String> RESTRICTIONS =
      Set.of("of", "that", "which", "who", "whose", "in", "from", "behind");

  /// Kinds of body that a text goes on to speak of over paragraphs.
  private static final Set<String> LASTING = Set.of("GROUP", "PARTY");

  private final Lexicon lexicon;
  private final Aliases aliases;

  private Coreferences(Lexicon lexicon, Aliases aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
  }

  /// A resolver with the tables of this package.
  public static Coreferences load() {
    return new Coreferences(Lexicon.load(), Aliases.load());
  }

  /// The canonical name that each resolved reference stands for, by the reference's span; for `the
  /// group` the span holds both words.
  ///
  /// @param names the document's names, sorted, as [NameFinder] gives them
  public SortedMap<Span, String> find(ParsedDocument document, List<Mention.Name> names) {
    Reading reading = new Reading(names);
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      List<Mention.Name> inside = new ArrayList<>();
      while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
        inside.add(names.get(next++));
      }
      if (!sentence.tokens().isEmpty() && !ByLines.is(sentence)) {
        reading.read(new Line(sentence, document.text(), lexicon), inside);
      }
    }
    return reading.found;
  }

  /// One pass over one document.
  private final class Reading {
    private final SortedMap<Span, String> found = new TreeMap<>();
    private final Context context = new Context(lexicon);
    private final Topics topics;
    private final Map<String, Set<String>> holders = new HashMap<>();
    private boolean quoted;
    private int paragraph = -1;

    Reading(List<Mention.Name> names) {
      this.topics = new Topics(names);
    }

    void read(Line line, List<Mention.Name> names) {
      if (line.sentence().paragraph() != paragraph) {
        paragraph = line.sentence().paragraph();
        quoted = false;
      }
      context.open(line);
      int next = 0;
      List<Referent> referents = referents(line, names);
      for (int at = 0; at < line.size(); at++) {
        String text = line.text(at);
        quoted = text.equals("“") || (!text.equals("”") && text.equals("\"") != quoted);
        while (next < referents.size() && referents.get(next).end() <= at) {
          context.add(referents.get(next++));
        }
        if (!quoted) {
          readToken(line, at, referents);
        }
      }
      referents.subList(next, referents.size()).forEach(context::add);
      noteOffices(line, referents);
    }

    private void readToken(Line line, int at, List<Referent> referents) {
      String lower = line.lower(at);
      Sex sex = MALE.contains(lower) ? Sex.MALE : FEMALE.contains(lower) ? Sex.FEMALE : null;
      boolean owns = lower.equals("his") || lower.equals("her");
      Referent ahead = sex == null || !owns ? null : ahead(line, at, referents, sex);
      if (ahead != null) {
        add(line, at, at + 1, ahead);
      } else if (lower.equals("the")) {
        readNoun(line, at);
      } else if (MALE.contains(lower)) {
        add(line, at, at + 1, context.findPerson(Sex.MALE, at));
      } else if (FEMALE.contains(lower)) {
        add(line, at, at + 1, context.findPerson(Sex.FEMALE, at));
      } else if (lower.equals("its") || lower.equals("it")) {
        readNeuter(line, at);
      }
    }

    /// `Early in his campaign, Trump attacked X`: the subject that follows, where nobody is named
    /// before the comma; or null.
    private @Nullable Referent ahead(Line line, int at, List<Referent> referents, Sex sex) {
      int comma = at;
      while (comma < line.size() && !line.text(comma).equals(",")) {
        comma++;
      }
      boolean leads =
          line.is(0, PartOfSpeech.ADP)
              || line.is(0, PartOfSpeech.SCONJ)
              || (line.is(0, PartOfSpeech.ADV) && line.is(1, PartOfSpeech.ADP));
      for (Referent referent : leads ? referents : List.<Referent>of()) {
        if (referent.type() == NameType.PERSON && referent.from() < comma) {
          return null;
        }
        if (referent.from() > comma) {
          boolean fits = referent.sex() == Sex.UNKNOWN || referent.sex() == sex;
          boolean subject = referent.type() == NameType.PERSON && referent.free();
          return fits && subject && titled(line, comma + 1, referent.from()) ? referent : null;
        }
      }
      return null;
    }

    /// Whether only words of an office stand there: `presidential candidate Donald Trump`.
    private static boolean titled(Line line, int from, int to) {
      for (int at = from; at < to; at++) {
        if (!line.is(at, PartOfSpeech.NOUN)
            && !line.is(at, PartOfSpeech.PROPN)
            && !line.is(at, PartOfSpeech.ADJ)) {
          return false;
        }
      }
      return true;
    }

    private void readNoun(Line line, int at) {
      String noun = line.lower(at + 1);
      String after = line.lower(at + 2);
      boolean bare =
          !line.is(at + 2, PartOfSpeech.NOUN)
              && !line.capital(at + 2)
              && !RESTRICTIONS.contains(after);
      if (!bare || line.capital(at + 1)) {
        return;
      }
      Set<String> kinds = lexicon.kindsOf(noun);
      if (!kinds.isEmpty()) {
        readBody(line, at, noun, kinds);
      } else if (lexicon.is(WordClass.OFFICE, noun)) {
        Set<String> held = holders.getOrDefault(noun, Set.of());
        if (held.size() == 1) {
          String holder = held.iterator().next();
          add(
              line,
              at,
              at + 2,
              new Referent(holder, NameType.PERSON, "", Sex.UNKNOWN, at, at + 2, true));
        }
      }
    }

    private void readBody(Line line, int at, String noun, Set<String> kinds) {
      Referent body = context.findBody(referent -> referent.isBody(kinds), noun, at);
      if (body == null && kinds.stream().anyMatch(LASTING::contains)) {
        body = topics.find(context, referent -> referent.isBody(kinds), noun, at);
      }
      if (body != null) {
        topics.note(noun, body.canonical());
      }
      add(line, at, at + 2, body);
    }

    /// `It said`, `Its leader`, and `its` right after the one body that the sentence names.
    private void readNeuter(Line line, int at) {
      boolean its = line.lower(at).equals("its");
      boolean fits =
          its
              ? lexicon.is(WordClass.ITS_NOUN, line.text(at + 1))
              : lexicon.is(WordClass.SENTENCECUE, line.text(at + 1));
      if (at == 0 && fits && context.back().size() > 1) {
        Context.Scene before = context.back().get(1);
        add(line, at, at + 1, onlyBody(before, before.line().size()));
      } else if (!its && contrast(line, at) && context.back().size() > 1) {
        add(line, at, at + 1, soleSubject(context.back().get(1)));
      } else if (its && at > 0 && owner(line, at) != null) {
        add(line, at, at + 1, owner(line, at));
      } else if (its && at > 0) {
        Context.Scene here = context.back().getFirst();
        Referent body = onlyBody(here, at);
        if (body != null && noNoun(line, body.end(), at)) {
          add(line, at, at + 1, body);
        }
      }
    }

    /// The body whose things the verb before acted on as this one does on its (`degraded the
    /// group's command and disrupted its planning`), or null.
    private @Nullable Referent owner(Line line, int at) {
      boolean verb = line.is(at - 1, PartOfSpeech.VERB);
      boolean joined = line.text(at - 2).equals(",") || line.is(at - 2, PartOfSpeech.CCONJ);
      List<Referent> before = context.back().getFirst().referents();
      Referent last = before.isEmpty() ? null : before.getLast();
      if (!verb || !joined || last == null || last.type() != NameType.ORGANISATION) {
        return null;
      }
      boolean owns = line.possessive(last.end()) || line.lower(last.from()).equals("its");
      return owns && noClause(line, last.end(), at - 2) ? last : null;
    }

    private boolean noClause(Line line, int from, int to) {
      for (int at = from; at < to; at++) {
        if (line.is(at, PartOfSpeech.VERB)
            || line.is(at, PartOfSpeech.AUX)
            || line.is(at, PartOfSpeech.SCONJ)
            || line.is(at, PartOfSpeech.PROPN)) {
          return false;
        }
      }
      return true;
    }

    /// `Instead, it spread`: the subject goes on, and something else is said of it.
    private boolean contrast(Line line, int at) {
      return at == 2
          && line.text(1).equals(",")
          && CONTRASTS.contains(line.lower(0))
          && (line.is(3, PartOfSpeech.VERB) || line.is(3, PartOfSpeech.AUX));
    }

    /// The one body of a sentence that is its subject and has no object that `it` could mean.
    private @Nullable Referent soleSubject(Context.Scene scene) {
      List<Referent> bodies =
          scene.referents().stream().filter(r -> r.type() == NameType.ORGANISATION).toList();
      boolean one = bodies.stream().map(Referent::canonical).distinct().count() == 1;
      Referent first = one ? bodies.getFirst() : null;
      boolean subject = first != null && first.from() < 4 && first.free();
      return subject && first != null && noObject(scene.line(), first.end()) ? first : null;
    }

    /// Whether every noun behind the subject follows a preposition.
    private boolean noObject(Line line, int from) {
      boolean governed = false;
      for (int at = from; at < line.size(); at++) {
        if (line.is(at, PartOfSpeech.ADP)) {
          governed = true;
        } else if (line.is(at, PartOfSpeech.VERB) || line.is(at, PartOfSpeech.AUX)) {
          governed = false;
        } else if (line.is(at, PartOfSpeech.NOUN) && !governed) {
          return false;
        }
      }
      return true;
    }

    /// The body that is the subject of the sentence and the only thing it names before the limit.
    private @Nullable Referent onlyBody(Context.Scene scene, int limit) {
      List<Referent> things =
          scene.referents().stream()
              .filter(r -> r.from() < limit && r.type() != NameType.NATIONALITY)
              .toList();
      boolean one = things.stream().map(Referent::canonical).distinct().count() == 1;
      Referent first = one ? things.getFirst() : null;
      boolean subject =
          first != null
              && first.from() < 4
              && first.free()
              && first.type() == NameType.ORGANISATION;
      return subject ? first : null;
    }

    private boolean noNoun(Line line, int from, int to) {
      for (int at = from; at < to; at++) {
        if (line.is(at, PartOfSpeech.NOUN) || line.is(at, PartOfSpeech.PROPN)) {
          return false;
        }
      }
      return true;
    }

    private void add(Line line, int from, int end, @Nullable Referent referent) {
      if (referent == null) {
        return;
      }
      found.put(line.span(from, end), referent.canonical());
      context.add(
          new Referent(
              referent.canonical(),
              referent.type(),
              referent.kind(),
              referent.sex(),
              from,
              end,
              !line.possessive(end)));
    }

    private void noteOffices(Line line, List<Referent> referents) {
      List<Referent> persons = referents.stream().filter(r -> r.type() == NameType.PERSON).toList();
      for (int at = 0; at < line.size(); at++) {
        if (lexicon.is(WordClass.OFFICE, line.text(at))) {
          Set<String> held = holders.computeIfAbsent(line.lower(at), key -> new TreeSet<>());
          int place = at;
          List<Referent> holding = persons.stream().filter(p -> holds(line, place, p)).toList();
          boolean old = found.containsKey(line.span(Math.max(0, at - 1), at + 1));
          holding.forEach(person -> held.add(person.canonical()));
          if (holding.isEmpty() && !old) {
            held.add("");
            held.add("another " + line.text(at));
          }
        }
      }
    }

    private boolean holds(Line line, int at, Referent person) {
      boolean near = Math.abs(person.from() - at) < 8 || Math.abs(at - person.end()) < 8;
      boolean direct = person.from() == at + 1 || line.text(person.end()).equals(",");
      return near && direct && Context.isAttached(line, at, List.of(person));
    }

    private List<Referent> referents(Line line, List<Mention.Name> names) {
      List<Referent> referents = new ArrayList<>();
      int at = 0;
      for (Mention.Name name : names) {
        while (at < line.size() && line.span(at, at + 1).end() <= name.span().start()) {
          at++;
        }
        int end = at;
        while (end < line.size() && line.span(end, end + 1).start() < name.span().end()) {
          end++;
        }
        if (end > at) {
          boolean modifier = line.possessive(end) || line.is(end, PartOfSpeech.NOUN);
          referents.add(
              new Referent(
                  name.canonical(),
                  name.type(),
                  kind(line, name, at, end),
                  sex(line, name, at),
                  at,
                  end,
                  !modifier));
        }
      }
      return referents;
    }

    private String kind(Line line, Mention.Name name, int from, int end) {
      Known known = aliases.find(name.canonical());
      if (known != null) {
        return known.kind();
      }
      Head head = new Extent(lexicon, aliases).findHead(line, from, end);
      return head == null ? "" : head.kind();
    }

    private Sex sex(Line line, Mention.Name name, int from) {
      Sex title = lexicon.sexOfTitle(line.text(from - 1));
      String given = name.canonical().split(" ", 2)[0];
      Sex own = lexicon.sexOfGivenName(given);
      return title == Sex.UNKNOWN ? own : title;
    }
  }
}
