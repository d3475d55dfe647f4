package org.probandum.mention.place;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Lexicon.Topic;
import org.probandum.model.Metadata;
import org.probandum.model.Place;

/// The country that a document comes from, by its publisher's name (`The Balochistan Post`) or the
/// end of its address (`.pk`).
final class Home {
  private static final Pattern BLANK = Pattern.compile("[\\s()\\[\\],;:/]+");
  private static final int LONGEST_PUBLISHER = 200;

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  Home(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /// ISO code of the country, or null where nothing tells.
  @Nullable String findCountry(Metadata metadata) {
    String publisher = metadata.publisher();
    String named =
        publisher == null || publisher.length() > LONGEST_PUBLISHER ? null : byName(publisher);
    String url = metadata.url();
    return named != null || url == null ? named : byAddress(url);
  }

  private @Nullable String byName(String publisher) {
    String[] words = BLANK.split(publisher.strip(), -1);
    for (int i = 0; i < words.length; i++) {
      String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      for (String name : new String[] {two, words[i]}) {
        String country = country(PlaceKey.of(name));
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  /// The country of a widely known place of this name.
  private @Nullable String country(String key) {
    boolean word =
        key.length() < 3
            || lexicon.isCommonWord(key)
            || lexicon.isFirstName(key)
            || lexicon.isExactly(key, Topic.ORGANISATION)
            || lexicon.isExactly(key, Topic.NEVER);
    if (word) {
      return null;
    }
    Candidate best = null;
    for (Candidate candidate : gazetteer.find(key)) {
      boolean region = candidate.kind() == Place.Kind.REGION;
      boolean known = candidate.wellKnown() && !candidate.listed() && !region;
      if (known && (best == null || candidate.prominence() > best.prominence())) {
        best = candidate;
      }
    }
    return best == null ? null : best.country();
  }

  /// `https://www.dawn.example.pk/…` → `PK`; null for endings that all the world uses.
  private @Nullable String byAddress(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      int stop = host == null ? -1 : host.lastIndexOf('.');
      if (host == null || host.length() - stop != 3 || stop < 0) {
        return null;
      }
      String code = host.substring(stop + 1).toUpperCase(Locale.ROOT);
      return switch (code) {
        case "UK" -> "GB";
        case "TV", "ME", "IO", "CO", "AI", "LY", "EU", "FM", "TO", "WS", "CC", "SU" -> null;
        default -> isLetters(code) ? code : null;
      };
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static boolean isLetters(String code) {
    return code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
