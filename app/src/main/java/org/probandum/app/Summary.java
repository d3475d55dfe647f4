package org.probandum.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.AliasProposal;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Judgement;
import org.probandum.model.Report;
import org.probandum.model.Said;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Verdict;

/// What a check found, as a table for a terminal.
final class Summary {
  private static final int VERDICT_WIDTH = 13;
  private static final int COUNT_WIDTH = 10;
  private static final int ID_WIDTH = 9;
  private static final int LONGEST_TEXT = 600;
  private static final int MOST_PROPOSALS = 8;

  private final Report report;
  private final int columns;

  private Summary(Report report, int columns) {
    this.report = report;
    this.columns = columns;
  }

  static Summary of(Report report, int columns) {
    return new Summary(report, columns);
  }

  void print(PrintStream out) {
    out.println(PrintableText.of(report.article().document().displayName()));
    out.println(sources());
    out.println();
    out.println(row("claim", "verdict", "for", "against", "what it says"));
    out.println("-".repeat(columns));
    for (Report.AssessedClaim assessed : report.assessed()) {
      claim(assessed).forEach(out::println);
    }
    out.println("-".repeat(columns));
    out.println(counts());
    out.println("for, against: documents/origins.");
    if (report.assessed().stream().anyMatch(claim -> claim.assessment().said() != null)) {
      out.println("said: whether the sources say that the claimant said it.");
    }
    out.println("Every verdict is a machine's proposal; a person decides.");
    out.println(notChecked());
    aliasProposals().forEach(out::println);
  }

  /// What a person could put into the alias list.
  private List<String> aliasProposals() {
    List<AliasProposal> proposals = report.aliasProposals();
    if (proposals.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("Names that may be one (decide with " + AliasFile.OPTION + "):");
    for (AliasProposal proposal :
        proposals.subList(0, Math.min(proposals.size(), MOST_PROPOSALS))) {
      lines.add("  " + PrintableText.of(String.join(" = ", proposal.names())));
    }
    if (proposals.size() > MOST_PROPOSALS) {
      lines.add("  and " + (proposals.size() - MOST_PROPOSALS) + " more, in the report");
    }
    return lines;
  }

  private String sources() {
    long read =
        report.documents().stream()
            .filter(e -> e instanceof Report.Entry.Read r && r.reason() == null)
            .count();
    long not = report.documents().size() - read;
    return number(read, "source")
        + " compared"
        + (not == 0 ? "" : ", " + not + " not (see the report)");
  }

  private List<String> claim(Report.AssessedClaim assessed) {
    Assessment assessment = assessed.assessment();
    String verdict = VerdictWords.of(assessment.verdict());
    String supporting = "-";
    String contradicting = "-";
    String slot = "";
    if (assessment instanceof Assessment.Evidenced e) {
      supporting = tally(e.supportingDocuments().size(), e.supportingOrigins().size());
      contradicting = tally(e.contradictingDocuments().size(), e.contradictingOrigins().size());
      slot = e.slot() == null ? "" : " [" + decided(e.slot(), assessed.claim()) + "]";
    }
    List<String> lines = wrap(assessed.claim().proposition() + slot + said(assessment.said()));
    List<String> rows = new ArrayList<>();
    rows.add(row(assessed.claim().id(), verdict, supporting, contradicting, lines.getFirst()));
    lines.stream().skip(1).forEach(line -> rows.add(row("", "", "", "", line)));
    return rows;
  }

  /// Whether an attributed claim was made by its claimant, by the sources.
  private static String said(@Nullable Said said) {
    return switch (said) {
      case null -> "";
      case SAID -> " (said: yes)";
      case NOT_SAID -> " (said: no)";
      case UNKNOWN -> " (said: not found)";
    };
  }

  /// The slot that decided, with the claim's wording of it.
  private static String decided(SlotKind kind, Claim claim) {
    String wording =
        claim.slots(kind).stream().map(Slot::text).distinct().collect(Collectors.joining(", "));
    String name = kind.name().toLowerCase(Locale.ROOT);
    return wording.isEmpty() ? name : name + ": " + wording;
  }

  private static String tally(int documents, int origins) {
    return documents == 0 ? "-" : documents + "/" + origins;
  }

  private static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String row(
      String id, String verdict, String supporting, String contradicting, String text) {
    return (pad(id, ID_WIDTH)
            + pad(verdict, VERDICT_WIDTH)
            + pad(supporting, COUNT_WIDTH - 3)
            + pad(contradicting, COUNT_WIDTH - 1)
            + text)
        .stripTrailing();
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
  }

  private List<String> wrap(String text) {
    int width = columns - ID_WIDTH - VERDICT_WIDTH - 2 * COUNT_WIDTH + 4;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : shortened(text).split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// What a row has room for; the report has the whole.
  private static String shortened(String text) {
    String shown = PrintableText.of(text).strip();
    return shown.length() <= LONGEST_TEXT
        ? shown
        : PrintableText.of(shown.substring(0, LONGEST_TEXT)) + " …";
  }

  private String counts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    report.assessed().forEach(a -> counts.merge(a.assessment().verdict(), 1, Integer::sum));
    String words =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + VerdictWords.of(entry.getKey()))
            .collect(Collectors.joining(", "));
    return number(report.assessed().size(), "claim") + (words.isEmpty() ? "" : ": " + words) + ".";
  }

  private String notChecked() {
    List<Judgement> judgements = report.article().judgements();
    Map<Judgement.Reason, Integer> reasons = new EnumMap<>(Judgement.Reason.class);
    for (Judgement judgement : judgements) {
      if (judgement.reason() != null) {
        reasons.merge(judgement.reason(), 1, Integer::sum);
      }
    }
    int total = reasons.values().stream().mapToInt(Integer::intValue).sum();
    String words =
        reasons.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return total
        + " of "
        + number(judgements.size(), "sentence")
        + (judgements.size() == 1 ? " is" : " are")
        + " not checkable"
        + (words.isEmpty() ? "." : ": " + words + ".");
  }
}
