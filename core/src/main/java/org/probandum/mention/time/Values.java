package org.probandum.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.probandum.model.TimeValue;

/// Makes the normal form of an expression: its EDTF, its limits, whether they are vague.
final class Values {
  private final Limits limits;

  Values(Limits limits) {
    this.limits = limits;
  }

  TimeValue value(Found found, Setting setting) {
    Moment begin = found.begin();
    Moment end = found.end();
    if (begin == null || end == null) {
      boolean vague = found.modifier() != Found.Modifier.NONE || found.timex().indexOf('X') >= 0;
      return new TimeValue(found.type(), found.timex(), found.timex(), null, null, vague);
    }
    Limits.Stretch stretch = stretch(found, begin, setting);
    if (stretch != null) {
      return vague(found, stretch);
    }
    boolean approximate = found.modifier() != Found.Modifier.NONE;
    String mark = approximate ? "~" : "";
    String single = begin.edtf().replace("/", mark + "/") + mark;
    String edtf = begin.equals(end) ? single : begin.edtf() + mark + "/" + end.edtf() + mark;
    return new TimeValue(found.type(), edtf, found.timex(), begin.start(), end.end(), approximate);
  }

  private Limits.@Nullable Stretch stretch(Found found, Moment begin, Setting setting) {
    LocalDate published = setting.findPublished(CalendarUnit.DAY);
    boolean current =
        found.match().has("SAME")
            && published != null
            && !published.isBefore(begin.start())
            && !published.isAfter(begin.end());
    if (current && published != null) {
      return switch (found.modifier()) {
        case START -> new Limits.Stretch(begin.start(), published, CalendarUnit.DAY);
        case END -> new Limits.Stretch(published, begin.end(), CalendarUnit.DAY);
        case NONE, MID, APPROX -> limits.find(begin, found.modifier());
      };
    }
    return limits.find(begin, found.modifier());
  }

  private static TimeValue vague(Found found, Limits.Stretch stretch) {
    CalendarUnit unit = stretch.precision();
    String from = Moment.of(unit, stretch.earliest()).edtf();
    String to = Moment.of(unit, stretch.latest()).edtf();
    return new TimeValue(
        found.type(),
        from.equals(to) ? from + "~" : from + "~/" + to + "~",
        found.timex(),
        stretch.earliest(),
        stretch.latest(),
        true);
  }
}
