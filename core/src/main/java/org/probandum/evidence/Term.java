package org.probandum.evidence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.Place;
import org.probandum.model.Quantity;
import org.probandum.model.TimeValue;

/// One exact term. Equal things give equal terms, however they are worded.
///
/// @param kind what it is
/// @param text normal form, at most 200 characters
record Term(TermKind kind, String text) implements Comparable<Term> {

  private static final Comparator<Term> ORDER =
      Comparator.comparing(Term::kind).thenComparing(Term::text);
  private static final int LONGEST = 200;
  private static final int MOST_YEARS = 20;
  private static final int MOST_MONTHS = 24;
  private static final int MOST_DAYS = 31;

  Term {
    text = text.substring(0, Math.min(LONGEST, text.length()));
  }

  @Override
  public int compareTo(Term other) {
    return ORDER.compare(this, other);
  }

  /// The terms of a mention.
  static SortedSet<Term> of(Mention mention) {
    return switch (mention) {
      case Mention.Name name -> ofName(name);
      case Mention.Time time -> ofTime(time.value());
      case Mention.Location location -> ofPlace(location.place());
      case Mention.Count count -> ofQuantity(count.value());
    };
  }

  /// A name by its full form, by the form used, and for a person by the last word.
  static SortedSet<Term> ofName(Mention.Name name) {
    SortedSet<Term> terms = new TreeSet<>(ofName(name.canonical()));
    terms.addAll(ofName(name.text()));
    if (name.type() == NameType.PERSON) {
      String canonical = plain(name.canonical());
      terms.addAll(ofName(canonical.substring(canonical.lastIndexOf(' ') + 1)));
    }
    return terms;
  }

  /// A name by its letters and digits, without case and accents.
  static SortedSet<Term> ofName(String name) {
    String plain = plain(name);
    return plain.isEmpty() ? new TreeSet<>() : set(TermKind.NAME, List.of(plain));
  }

  /// The place and all that contain it.
  static SortedSet<Term> ofPlace(Place place) {
    SortedSet<Term> terms = set(TermKind.PLACE, place.ancestors());
    terms.add(new Term(TermKind.PLACE, place.gazetteerId()));
    return terms;
  }

  /// The years, months and days that a time touches; months and days only where they are few.
  static SortedSet<Term> ofTime(TimeValue time) {
    LocalDate earliest = time.earliest();
    LocalDate latest = time.latest();
    SortedSet<Term> terms = new TreeSet<>();
    if (earliest == null || latest == null) {
      return terms;
    }
    int years = latest.getYear() - earliest.getYear() + 1;
    for (int i = 0; i < years && years <= MOST_YEARS; i++) {
      terms.add(date(Integer.toString(earliest.getYear() + i)));
    }
    long months = latest.toEpochDay() / 28 - earliest.toEpochDay() / 28;
    LocalDate lastMonth = latest.withDayOfMonth(1);
    LocalDate month = earliest.withDayOfMonth(1);
    for (; months <= MOST_MONTHS && !month.isAfter(lastMonth); month = month.plusMonths(1)) {
      terms.add(date(month.toString().substring(0, month.toString().length() - 3)));
    }
    long days = latest.toEpochDay() - earliest.toEpochDay();
    for (LocalDate day = earliest;
        days < MOST_DAYS && !day.isAfter(latest);
        day = day.plusDays(1)) {
      terms.add(date(day.toString()));
    }
    return terms;
  }

  private static Term date(String text) {
    return new Term(TermKind.DATE, text);
  }

  /// What happened to those counted, the bounds, and both together.
  static SortedSet<Term> ofQuantity(Quantity quantity) {
    String role = quantity.role().name();
    SortedSet<Term> terms = set(TermKind.NUMBER, List.of(role));
    for (Double bound : bounds(quantity)) {
      String number =
          bound == Math.rint(bound) ? Long.toString(bound.longValue()) : bound.toString();
      terms.add(new Term(TermKind.NUMBER, number));
      terms.add(new Term(TermKind.NUMBER, role + " " + number));
    }
    return terms;
  }

  private static List<Double> bounds(Quantity quantity) {
    Double low = quantity.low();
    Double high = quantity.high();
    if (low == null) {
      return high == null ? List.of() : List.of(high);
    }
    return high == null || high.equals(low) ? List.of(low) : List.of(low, high);
  }

  /// A family of actions.
  static Term ofAction(String family) {
    return new Term(TermKind.ACTION, family);
  }

  private static SortedSet<Term> set(TermKind kind, List<String> texts) {
    SortedSet<Term> terms = new TreeSet<>();
    texts.forEach(text -> terms.add(new Term(kind, text)));
    return terms;
  }

  /// Lower-case letters and digits without accents, single blanks between words.
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    String head = text.substring(0, Math.min(text.length(), 2 * LONGEST));
    Normalizer.normalize(head, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> {
          if (Character.isLetterOrDigit(point)) {
            plain.appendCodePoint(point);
          } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
          }
        });
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }
}
