package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Values seen in the data by kind and number of words, and another value for a given one: a year
/// near it, a number of its size, a name as long.
final class ValuePool {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> CARDINALS =
      List.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
          "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final int TRIES = 12;

  private final Map<String, List<String>> seen = new HashMap<>();

  void add(Value value) {
    seen.computeIfAbsent(key(value), key -> new ArrayList<>()).add(value.text());
  }

  private static String key(Value value) {
    return value.kind() + " " + Math.min(4, value.words());
  }

  /// Another value of this one's kind that stands in none of the texts, or null where none is at
  /// hand.
  @Nullable String another(Value value, Random random, String... absentFrom) {
    for (int i = 0; i < TRIES; i++) {
      String other = draw(value, random);
      if (other != null && !other.equals(value.text()) && isAbsent(other, absentFrom)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isAbsent(String phrase, String... texts) {
    for (String text : texts) {
      if (text.contains(phrase)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable String draw(Value value, Random random) {
    return switch (value.kind()) {
      case YEAR -> {
        int by = 1 + random.nextInt(random.nextBoolean() ? 4 : 25);
        int year = Integer.parseInt(value.text()) + (random.nextBoolean() ? by : -by);
        yield String.valueOf(Math.min(year, 2024));
      }
      case MONTH -> any(DAYS.contains(value.text()) ? DAYS : MONTHS, random);
      case NUMBER -> number(value.text(), random);
      case NATION, PERSON, ORGANISATION, PLACE, OTHER -> {
        List<String> known = seen.getOrDefault(key(value), List.of());
        yield known.isEmpty() ? null : any(known, random);
      }
    };
  }

  private static String number(String text, Random random) {
    if (CARDINALS.contains(text)) {
      int at = CARDINALS.indexOf(text) + 1 + random.nextInt(4);
      return CARDINALS.get(at % CARDINALS.size());
    }
    if (ORDINALS.contains(text)) {
      return any(ORDINALS, random);
    }
    double number = Double.parseDouble(text.replace(",", ""));
    if (text.contains(".")) {
      return String.format(
          java.util.Locale.ROOT, "%.1f", number * (0.4 + 1.4 * random.nextDouble()) + 0.1);
    }
    long changed =
        number < 20
            ? Math.round(number) + 1 + random.nextInt(6)
            : Math.round(number * (0.3 + 2 * random.nextDouble()));
    return String.format(java.util.Locale.ROOT, text.contains(",") ? "%,d" : "%d", changed);
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
