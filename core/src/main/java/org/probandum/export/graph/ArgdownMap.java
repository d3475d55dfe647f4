package org.probandum.export.graph;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Sources;
import org.probandum.model.Acceptance;
import org.probandum.model.Finding;
import org.probandum.model.Relation;
import org.probandum.model.Report;

/// Claims as statements, passages as arguments for and against them, in the Argdown language (C.
/// Voigt, *Argdown and the Stacked Masonry Layout*, 2018; syntax of version 1.7). Passages that
/// qualify are arguments on neither side: the language has no relation for *with a reservation*.
public final class ArgdownMap {
  private static final String SPECIAL = "\\[]<>{}#@*_`~|=:+-/\"'()!&";

  private final StringBuilder out = new StringBuilder();

  private ArgdownMap() {}

  /// The map as text in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    ArgdownMap map = new ArgdownMap();
    map.head(report);
    DecidedClaim.all(report, settings).forEach(map::claim);
    return map.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(Report report) {
    out.append("===\ntitle: ")
        .append(quoted(report.article().document().displayName()))
        .append("\n===\n\n# Claims and what sources say on them\n");
  }

  private void claim(DecidedClaim claim) {
    out.append("\n[")
        .append(claim.claim().id())
        .append("]: ")
        .append(plain(claim.claim().proposition()))
        .append(" #proposed-")
        .append(tag(claim.proposed()));
    Acceptance acceptance = claim.acceptance();
    if (acceptance != null) {
      out.append(" #accepted-").append(tag(acceptance.verdict()));
    }
    out.append('\n');
    List<Finding> findings = claim.findings();
    for (int i = 0; i < findings.size(); i++) {
      argument(claim, findings.get(i), i + 1);
    }
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).relation() == Relation.QUALIFIES) {
        out.append("\n<").append(name(claim, i + 1)).append(">: ");
        words(findings.get(i)).append(" #qualifies\n");
      }
    }
  }

  private void argument(DecidedClaim claim, Finding finding, int number) {
    String sign =
        switch (finding.relation()) {
          case SUPPORTS -> "+";
          case CONTRADICTS -> "-";
          case QUALIFIES, MENTIONS -> "";
        };
    if (!sign.isEmpty()) {
      out.append("    ").append(sign).append(" <").append(name(claim, number)).append(">: ");
      words(finding).append(finding.counts() ? "" : " #does-not-count").append('\n');
    }
  }

  private static String name(DecidedClaim claim, int number) {
    return claim.claim().id() + " passage " + number;
  }

  private StringBuilder words(Finding finding) {
    return out.append(plain(finding.passage().quote()))
        .append(" — ")
        .append(plain(Sources.voice(finding.passage().document())));
  }

  private static String tag(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The text on one line, with every sign that the language could read as its own escaped.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char letter : text.strip().replaceAll("[\\s\\p{Cc}]+", " ").toCharArray()) {
      if (SPECIAL.indexOf(letter) >= 0) {
        plain.append('\\');
      }
      plain.append(letter);
    }
    return plain.toString();
  }

  /// A text of YAML in double quotes.
  private static String quoted(String text) {
    String line = text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
