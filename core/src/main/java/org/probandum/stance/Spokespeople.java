package org.probandum.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// For whom a person speaks, as the sources of a case describe them: `Ana Kovac, chief spokeswoman
/// of the Posavina government`. What one source says of a person's office holds in the others.
final class Spokespeople {
  static final Spokespeople NONE = new Spokespeople(Map.of());

  private static final Set<String> OFFICES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "minister", "envoy", "ambassador");

  /// Words between an office and the name of the body.
  private static final int REACH = 6;

  private final Map<String, Set<String>> bodies;

  private Spokespeople(Map<String, Set<String>> bodies) {
    this.bodies = bodies;
  }

  /// Those of these sources.
  static Spokespeople of(List<SourceReading> sources) {
    Map<String, Set<String>> bodies = new TreeMap<>();
    for (SourceReading source : sources) {
      for (Sentence sentence : source.reading().parsed().sentences()) {
        read(sentence, source.reading(), bodies);
      }
    }
    return new Spokespeople(bodies);
  }

  /// The bodies for which the person speaks, lower case; empty where none is known.
  Set<String> bodiesOf(String person) {
    return bodies.getOrDefault(person.toLowerCase(Locale.ROOT), Set.of());
  }

  /// What a mention names as a body that can have a spokesman: an organisation, or a state by its
  /// country code, be it called by its capital or its people. Null where it names no body.
  static @Nullable String body(Mention mention) {
    return switch (mention) {
      case Mention.Name name ->
          name.type() == NameType.ORGANISATION || name.type() == NameType.OTHER
              ? name.canonical().toLowerCase(Locale.ROOT)
              : null;
      case Mention.Location location ->
          location.use() == PlaceUse.LITERAL ? null : state(location.place());
      case Mention.Time time -> null;
      case Mention.Count count -> null;
    };
  }

  /// The state of the place, or null where the place is in none or in several.
  static @Nullable String state(Place place) {
    String country = place.country();
    return country == null ? null : "state " + country;
  }

  private static void read(Sentence sentence, Reading reading, Map<String, Set<String>> bodies) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!OFFICES.contains(tokens.get(i).lemma())) {
        continue;
      }
      List<String> named = bodiesAfter(tokens, i, reading);
      Mention.Name person = personBefore(tokens.get(i), sentence, reading);
      if (person != null && !named.isEmpty()) {
        bodies
            .computeIfAbsent(
                person.canonical().toLowerCase(Locale.ROOT), key -> new LinkedHashSet<>())
            .addAll(named);
      }
    }
  }

  /// The person named just before the office, with no more than a comma and an adjective between.
  private static Mention.@Nullable Name personBefore(
      Token office, Sentence sentence, Reading reading) {
    Mention.Name best = null;
    for (Mention mention : reading.mentionsIn(sentence.span())) {
      if (mention instanceof Mention.Name name
          && name.type() == NameType.PERSON
          && sentence.span().contains(name.span())
          && name.span().end() <= office.span().start()
          && office.span().start() - name.span().end() <= 30) {
        best = name;
      }
    }
    return best;
  }

  /// The names right after `of` behind the office: their canonical forms.
  private static List<String> bodiesAfter(List<Token> tokens, int office, Reading reading) {
    int from = office + 1;
    if (from >= tokens.size() || !tokens.get(from).lemma().equals("of")) {
      return List.of();
    }
    int to = Math.min(tokens.size(), from + REACH);
    int start = tokens.get(from).span().start();
    int end = start;
    for (int i = from; i < to && !tokens.get(i).text().equals(","); i++) {
      end = tokens.get(i).span().end();
    }
    List<String> names = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      boolean inside = mention.span().start() >= start && mention.span().end() <= end;
      String body = inside ? body(mention) : null;
      if (body != null) {
        names.add(body);
      }
    }
    return names;
  }
}
