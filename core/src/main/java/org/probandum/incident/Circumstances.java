package org.probandum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probandum.model.Circumstance;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Passage;
import org.probandum.model.PlaceUse;
import org.probandum.model.Reading;

/// Reads off when and where passages say that something happened.
public final class Circumstances {
  private static final Comparator<Passage> ORDER =
      Comparator.<Passage, String>comparing(passage -> passage.document().path())
          .thenComparing(passage -> passage.document().id())
          .thenComparing(Passage::span);

  private Circumstances() {}

  /// What the passages name that bear on a claim, by document and position; those that name neither
  /// a day nor a place are left out.
  ///
  /// @param findings the findings of all claims
  /// @param sources the readings of the sources by document id
  public static List<Circumstance> of(List<Finding> findings, Map<String, Reading> sources) {
    List<Circumstance> all = new ArrayList<>();
    Set<Passage> seen = new HashSet<>();
    findings.stream()
        .filter(Finding::bears)
        .map(Finding::passage)
        .sorted(ORDER)
        .forEach(p -> {
          Reading source = sources.get(p.document().id());
          if (source != null && seen.add(p)) {
            all.add(read(p, source));
          }
        });
    return all.stream()
        .filter(each -> !(each.times().isEmpty() && each.places().isEmpty()))
        .toList();
  }

  private static Circumstance read(Passage passage, Reading source) {
    return new Circumstance(
        passage,
        in(passage, source, Mention.Time.class).filter(time -> time.value().dated()).toList(),
        in(passage, source, Mention.Location.class)
            .filter(location -> location.use() == PlaceUse.LITERAL)
            .toList());
  }

  private static <T extends Mention> Stream<T> in(Passage passage, Reading source, Class<T> kind) {
    return source.mentionsIn(passage.span()).stream()
        .filter(mention -> passage.span().contains(mention.span()))
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
