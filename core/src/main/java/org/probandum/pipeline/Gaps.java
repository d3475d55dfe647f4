package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Gap;

/// Says of a claim without evidence what was searched for, what came nearest, and why that does not
/// answer.
final class Gaps {
  /// Nearest passages named.
  private static final int NAMED = 3;

  /// Characters of a quote that are shown.
  private static final int QUOTED = 140;

  private Gaps() {}

  /// The gap of a claim.
  ///
  /// @param claim the claim
  /// @param searched the searches, as a person would word them
  /// @param silence what the assessment says of it, one sentence
  /// @param looked all passages that were compared
  static Gap of(Claim claim, List<String> searched, String silence, List<Finding> looked) {
    List<Finding> nearest = nearest(looked);
    if (nearest.isEmpty()) {
      return new Gap(claim.id(), searched, silence);
    }
    List<String> parts = new ArrayList<>();
    for (Finding finding : nearest) {
      parts.add(
          "“"
              + finding.passage().document().displayName()
              + "” has “"
              + cut(finding.passage().quote())
              + "” – "
              + lower(finding.why().text()));
    }
    String many =
        looked.size() == 1 ? "1 passage was compared." : looked.size() + " passages were compared.";
    return new Gap(
        claim.id(), searched, silence + " " + many + " Nearest: " + String.join("; ", parts));
  }

  /// The nearest passages, one a document.
  private static List<Finding> nearest(List<Finding> looked) {
    Map<String, Finding> byDocument = new LinkedHashMap<>();
    looked.stream()
        .filter(finding -> finding.comparisons().stream().anyMatch(Search::touches))
        .sorted(
            Comparator.comparingDouble(Finding::score)
                .reversed()
                .thenComparing(finding -> finding.passage().document().path())
                .thenComparing(finding -> finding.passage().span()))
        .forEach(finding -> byDocument.putIfAbsent(finding.passage().document().id(), finding));
    return byDocument.values().stream().limit(NAMED).toList();
  }

  private static String cut(String quote) {
    if (quote.length() <= QUOTED) {
      return quote.strip();
    }
    int space = quote.lastIndexOf(' ', QUOTED);
    int end = space > QUOTED / 2 ? space : QUOTED;
    return quote.substring(0, Character.isHighSurrogate(quote.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  private static String lower(String sentence) {
    String bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    boolean plain = bare.length() > 1 && Character.isLowerCase(bare.charAt(1));
    return plain ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : bare;
  }
}
