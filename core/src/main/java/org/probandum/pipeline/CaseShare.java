package org.probandum.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Acceptance;
import org.probandum.model.Report;
import org.probandum.model.Verdict;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimDetail;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.JournalRow;
import org.probandum.record.Page;
import org.probandum.record.ReviewerVerdict;
import org.probandum.record.RunRow;
import org.probandum.record.journal.Entry;

/// What a case gives out: the report of its latest run, and what persons decided on it.
///
/// @param report as it was recorded
/// @param accepted the verdicts that persons decided and that still judge what they judged
public record CaseShare(Report report, List<Acceptance> accepted) {
  private static final int ROWS = 500;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public CaseShare {
    accepted = List.copyOf(accepted);
  }

  /// What the case gives out now, or null where nothing was checked in it.
  public static @Nullable CaseShare find(CaseView view) {
    RunRow run =
        view.runs().stream()
            .filter(RunRow::active)
            .max(Comparator.comparingLong(RunRow::entry))
            .orElse(null);
    Report report = run == null ? null : view.findReport(run.entry());
    return run == null || report == null
        ? null
        : new CaseShare(report, accepted(view, run.article(), report));
  }

  private static List<Acceptance> accepted(CaseView view, String article, Report report) {
    Set<String> ids = new HashSet<>();
    report.assessed().forEach(assessed -> ids.add(assessed.claim().id()));
    List<Acceptance> accepted = new ArrayList<>();
    int offset = 0;
    List<ClaimRow> rows;
    do {
      ClaimQuery query =
          new ClaimQuery(
              article,
              null,
              null,
              null,
              null,
              true,
              null,
              null,
              ClaimQuery.Order.PLACE,
              offset,
              ROWS);
      rows = view.claims(query).items();
      rows.forEach(row -> accept(view, row, ids, accepted));
      offset += ROWS;
    } while (rows.size() == ROWS);
    return accepted;
  }

  /// A person's own claim is in the reports of the runs that searched for it, under its key; a
  /// stale decision judged something else.
  private static void accept(
      CaseView view, ClaimRow row, Set<String> ids, List<Acceptance> accepted) {
    String number = row.number();
    String id = number == null ? row.key() : number;
    Verdict verdict = row.personVerdict();
    ClaimDetail detail = view.findClaim(row.key());
    if (verdict == null || row.stale() || detail == null || !ids.contains(id)) {
      return;
    }
    detail.verdicts().stream()
        .filter(decided -> decided.verdict() == verdict)
        .max(Comparator.comparingLong(ReviewerVerdict::entry))
        .ifPresent(decided ->
            accepted.add(
                new Acceptance(
                    id,
                    verdict,
                    decided.who(),
                    decided.time().atZone(ZoneOffset.UTC).toLocalDate())));
  }

  /// The journal as JSON lines, in the form whose chain a package's check follows.
  public static String journal(CaseView view) {
    Map<Long, Entry> entries = new TreeMap<>();
    int offset = 0;
    Page<JournalRow> page;
    do {
      page = view.journal(offset, ROWS);
      page.items().forEach(row -> entries.put(row.entry().sequence(), row.entry()));
      offset += ROWS;
    } while (page.items().size() == ROWS);
    StringBuilder lines = new StringBuilder();
    entries.values().forEach(entry -> lines.append(line(entry)).append('\n'));
    return lines.toString();
  }

  private static String line(Entry entry) {
    ObjectNode line = MAPPER.createObjectNode();
    line.put("sequence", entry.sequence());
    line.put("time", entry.time().toString());
    line.put("who", entry.who());
    line.put("body", entry.body());
    line.put("why", entry.why());
    line.put("previous", entry.previous());
    line.put("hash", entry.hash());
    return line.toString();
  }
}
