package org.probandum.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.Span;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Decision.ImportClaims.Marked;
import org.probandum.record.journal.MentionKey;
import org.probandum.record.journal.PassageKey;

/// What a decision judged of the machine's, as a hash: when a later run has it otherwise, the
/// decision is stale. What is a person's is no part of it, so that no person's decision makes
/// another's stale.
final class Basis {
  /// The basis of what the machine has nothing of.
  static final String NOTHING = "";

  private static final String GONE = "gone";

  private final Handle handle;
  private final StoredValues stored;
  private final ClaimInputs claims;

  Basis(Handle handle) {
    this(handle, new StoredValues(handle), new ClaimInputs(handle, new StoredValues(handle)));
  }

  Basis(Handle handle, StoredValues stored, ClaimInputs claims) {
    this.handle = handle;
    this.stored = stored;
    this.claims = claims;
  }

  String of(Decision decision) {
    return switch (decision) {
      case Decision.OnFinding on -> ofClaims(List.of(on.claim()), on);
      case Decision.OnClaim on -> ofClaims(List.of(on.claim()), on);
      case Decision.MergeClaims merge -> ofClaims(merge.claims(), merge);
      case Decision.AddClaim add -> ofText(add.article(), List.of(add.span()));
      case Decision.ImportClaims all ->
          ofText(all.article(), all.claims().stream().map(Marked::span).toList());
      case Decision.OnMention on -> ofMention(on.mention());
      case Decision.GradeSource grade -> NOTHING;
      case Decision.GradeItem grade -> NOTHING;
      case Decision.Affirm affirm -> ofAffirmed(affirm.entry());
    };
  }

  private String ofAffirmed(long entry) {
    DecisionRow row = new Decisions(handle).find(entry);
    return row == null ? NOTHING : of(row.decision());
  }

  private String ofClaims(List<String> keys, Decision decision) {
    StringBuilder all = new StringBuilder();
    for (String key : keys) {
      if (Decisions.maker(key) == 0) {
        MachineClaim machine = claims.current(key) ? claims.machine(key) : null;
        all.append(machine == null ? GONE : judged(decision, machine)).append('\n');
      } else {
        MachineClaim machine = claims.machine(key);
        all.append(machine == null ? NOTHING : ofPersonsClaim(decision, machine));
      }
    }
    return all.isEmpty() ? NOTHING : hash(all.toString());
  }

  /// What the decision judges of the machine's on a claim that a person worded; nothing where the
  /// machine found nothing that bears on it.
  private static String ofPersonsClaim(Decision decision, MachineClaim machine) {
    return switch (decision) {
      case Decision.OnFinding on -> {
        Finding finding = machine.find(on.passage());
        yield finding == null ? NOTHING : found(finding);
      }
      case Decision.JoinOrigins join -> origins(machine);
      case Decision.SplitOrigin split -> origins(machine);
      case Decision.AcceptVerdict accept -> bearing(machine);
      case Decision.SetVerdict set -> bearing(machine);
      case Decision.SetStatus set -> bearing(machine);
      case Decision.OnClaim on -> NOTHING;
      case Decision.MergeClaims merge -> NOTHING;
      case Decision.AddClaim add -> NOTHING;
      case Decision.ImportClaims all -> NOTHING;
      case Decision.OnMention on -> NOTHING;
      case Decision.GradeSource grade -> NOTHING;
      case Decision.GradeItem grade -> NOTHING;
      case Decision.Affirm affirm -> NOTHING;
    };
  }

  /// What the decision judges of one claim.
  private static String judged(Decision decision, MachineClaim machine) {
    return switch (decision) {
      case Decision.OnFinding on -> finding(machine, on.passage());
      case Decision.JoinOrigins join -> origins(machine);
      case Decision.SplitOrigin split -> origins(machine);
      case Decision.AcceptVerdict accept -> evidence(machine);
      case Decision.SetVerdict set -> evidence(machine);
      case Decision.SetStatus set -> evidence(machine);
      case Decision.AcceptClaim accept -> wording(machine);
      case Decision.EditClaim edit -> wording(machine);
      case Decision.SplitClaim split -> wording(machine);
      case Decision.DropClaim drop -> wording(machine);
      case Decision.MergeClaims merge -> wording(machine);
      case Decision.AddClaim add -> NOTHING;
      case Decision.ImportClaims all -> NOTHING;
      case Decision.OnMention on -> NOTHING;
      case Decision.GradeSource grade -> NOTHING;
      case Decision.GradeItem grade -> NOTHING;
      case Decision.Affirm affirm -> NOTHING;
    };
  }

  private static String wording(MachineClaim machine) {
    return machine.claim().text() + "\n" + machine.claim().proposition();
  }

  private static String finding(MachineClaim machine, PassageKey passage) {
    Finding finding = machine.find(passage);
    return machine.claim().proposition() + "\n" + (finding == null ? "none" : found(finding));
  }

  private static String found(Finding finding) {
    return finding.passage().quote() + "\n" + finding.relation();
  }

  /// The wording, the verdict, and every passage that bears on the claim.
  private static String evidence(MachineClaim machine) {
    return wording(machine) + "\n" + verdict(machine);
  }

  private static String bearing(MachineClaim machine) {
    return machine.findings().stream().anyMatch(Finding::bears) ? verdict(machine) : NOTHING;
  }

  private static String verdict(MachineClaim machine) {
    TreeSet<String> passages = new TreeSet<>();
    for (Finding finding : machine.findings()) {
      if (finding.bears()) {
        passages.add(
            PassageKey.of(finding.passage())
                + " "
                + finding.relation()
                + " "
                + finding.passage().quote());
      }
    }
    return machine.assessment().verdict() + "\n" + String.join("\n", passages);
  }

  /// Which passages the machine takes for one origin, whatever the origins' numbers.
  private static String origins(MachineClaim machine) {
    TreeMap<String, TreeSet<String>> groups = new TreeMap<>();
    for (int i = 0; i < machine.findings().size(); i++) {
      String id = machine.originIds().get(i);
      if (id != null) {
        groups
            .computeIfAbsent(id, key -> new TreeSet<>())
            .add(PassageKey.of(machine.findings().get(i).passage()).toString());
      }
    }
    List<String> sorted = new ArrayList<>();
    groups.values().forEach(group -> sorted.add(String.join(" ", group)));
    sorted.sort(null);
    return String.join("\n", sorted);
  }

  private String ofText(String article, List<Span> spans) {
    Document document = new RunQueries(handle).findCurrentArticle(article, stored);
    if (document == null) {
      return GONE;
    }
    String text = document.text();
    return spans.stream().anyMatch(span -> span.end() > text.length())
        ? GONE
        : hash(spans.stream().map(span -> span.of(text)).collect(Collectors.joining("\n")));
  }

  private String ofMention(MentionKey key) {
    if (!new RunQueries(handle).wasArticle(key.document())) {
      return NOTHING;
    }
    Mention mention = new MentionQueries(handle).findMachine(key, stored);
    return mention == null ? GONE : hash(mention.text() + "\n" + mention.normal());
  }

  private static String hash(String text) {
    return Document.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
