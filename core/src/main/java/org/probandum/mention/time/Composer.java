package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Puts neighbouring expressions together (`9 a.m.` + `Tuesday`), adds the words that modify them,
/// and drops parts of the day that stand for nothing.
final class Composer {
  private static final Set<String> BETWEEN =
      Set.of("on", "of", "in", "at", "the", ",", "about", "around");
  private static final int WIDEST_GAP = 2;

  private final Modifiers modifiers;

  Composer(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  List<Found> compose(Line line, List<Found> founds) {
    List<Found> joined = new ArrayList<>();
    for (Found found : founds) {
      Found last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null) {
        last = Neighbours.inYearOf(line, Neighbours.ended(line, last, found), found);
        joined.set(joined.size() - 1, last);
      }
      Found pair = last == null ? null : join(line, last, found);
      if (pair == null) {
        joined.add(found);
      } else {
        joined.set(joined.size() - 1, pair);
      }
    }
    List<Found> result = new ArrayList<>();
    int floor = 0;
    for (Found found : joined) {
      if (found.match().form() != Form.PART
          || found.type() != TimeValue.Type.TIME
          || composed(found)
          || ClockForms.standsAlone(line, found)) {
        Found modified = modifiers.apply(line, found, floor);
        result.add(modified);
        floor = modified.to();
      }
    }
    return result;
  }

  private static boolean composed(Found found) {
    return found.to() - found.from() > found.match().to() - found.match().from();
  }

  private static @Nullable Found join(Line line, Found left, Found right) {
    Found counted = Neighbours.join(line, left, right);
    if (counted != null) {
      return counted;
    }
    if (!near(line, left.to(), right.from())) {
      return null;
    }
    if (clock(left) && right.day()) {
      return joined(left, right, left, right);
    }
    return left.day() && clock(right) ? joined(left, right, right, left) : null;
  }

  private static boolean clock(Found found) {
    return found.match().form() == Form.CLOCK || found.match().form() == Form.PART;
  }

  private static boolean near(Line line, int from, int to) {
    if (to - from > WIDEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!BETWEEN.contains(line.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Found joined(Found left, Found right, Found time, Found day) {
    Moment moment = day.begin();
    if (moment == null) {
      return null;
    }
    String timex = time.timex();
    String clock = timex.substring(timex.indexOf('T') + 1);
    boolean part = time.match().form() == Form.PART;
    boolean keepsFirst = !moment.clock().isEmpty() && part;
    return Found.dated(time.match(), moment.at(keepsFirst ? moment.clock() : clock))
        .spanning(left.from(), right.to());
  }
}
