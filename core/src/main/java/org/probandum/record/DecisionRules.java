package org.probandum.record;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Document;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Decision.ImportClaims.Marked;
import org.probandum.record.journal.PassageKey;

/// Says no to decisions on what is not there, or is no longer as it was seen.
final class DecisionRules {
  private final Handle handle;
  private final StoredValues stored;

  DecisionRules(Handle handle) {
    this.handle = handle;
    this.stored = new StoredValues(handle);
  }

  /// @throws DecisionRefused where the decision cannot be entered
  void require(Decision decision) {
    switch (decision) {
      case Decision.AcceptClaim accept -> claim(accept.claim(), "accepted", true);
      case Decision.OnFinding on -> finding(on);
      case Decision.JoinOrigins join -> origins(join.claim(), join.passages());
      case Decision.SplitOrigin split -> origins(split.claim(), split.passages());
      case Decision.AcceptVerdict accept -> verdict(accept);
      case Decision.OnClaim on -> claim(on.claim(), "decided on", false);
      case Decision.MergeClaims merge -> merge(merge);
      case Decision.AddClaim add -> added(add.article(), List.of(add.span()));
      case Decision.ImportClaims all ->
          added(all.article(), all.claims().stream().map(Marked::span).toList());
      case Decision.OnMention on -> mention(on);
      case Decision.GradeSource grade -> {
        if (!new SourceQueries(handle).has(grade.source())) {
          throw new DecisionRefused("no document of the case is of the source " + grade.source());
        }
      }
      case Decision.GradeItem grade -> {
        if (new DocumentQueries(handle).find(grade.document()) == null) {
          throw new DecisionRefused("the case has no document " + grade.document());
        }
      }
      case Decision.Affirm affirm -> affirmed(affirm);
    }
  }

  private ClaimRow claim(String key, String what, boolean dropped) {
    ClaimRow row = new ClaimQueries(handle).find(key);
    if (row == null) {
      throw new DecisionRefused("the case has no claim " + key);
    }
    boolean open =
        switch (row.state()) {
          case ACTIVE, GONE -> true;
          case DROPPED -> dropped;
          case SPLIT, MERGED -> false;
        };
    if (!open) {
      throw new DecisionRefused(
          "claim "
              + key
              + " was "
              + row.state().name().toLowerCase(Locale.ROOT)
              + " and cannot be "
              + what
              + "\nMaybe undo that first.");
    }
    return row;
  }

  private void finding(Decision.OnFinding on) {
    claim(on.claim(), "decided on", false);
    if (on instanceof Decision.RelateFinding) {
      inside(on.passage().document(), on.passage().span());
    } else {
      beside(on.claim(), on.passage());
    }
  }

  private void origins(String claim, List<PassageKey> passages) {
    claim(claim, "decided on", false);
    passages.forEach(passage -> beside(claim, passage));
  }

  private void beside(String claim, PassageKey passage) {
    ClaimInputs inputs = new ClaimInputs(handle, stored);
    MachineClaim machine = inputs.machine(claim);
    boolean found = machine != null && machine.find(passage) != null;
    boolean put =
        inputs.decisions(claim).stream()
            .anyMatch(row ->
                row.active()
                    && row.decision() instanceof Decision.RelateFinding relate
                    && relate.passage().equals(passage));
    if (!found && !put) {
      throw new DecisionRefused("no passage " + passage + " stands beside claim " + claim);
    }
  }

  private void inside(String document, Span span) {
    Document text = new DocumentQueries(handle).findText(document, stored);
    if (text == null) {
      throw new DecisionRefused("the case has no document " + document);
    }
    inside(text, span);
  }

  private static void inside(Document text, Span span) {
    if (span.length() == 0 || span.end() > text.text().length()) {
      throw new DecisionRefused(
          "the place "
              + span.start()
              + "-"
              + span.end()
              + " is not inside "
              + text.id()
              + ", which has "
              + text.text().length()
              + " characters");
    }
  }

  private void verdict(Decision.AcceptVerdict accept) {
    ClaimRow row = claim(accept.claim(), "decided on", false);
    Verdict proposed = row.derivedVerdict();
    if (proposed != accept.verdict()) {
      throw new DecisionRefused(
          "claim "
              + accept.claim()
              + " has "
              + (proposed == null ? "no proposed verdict" : "the proposed verdict " + proposed)
              + ", not "
              + accept.verdict());
    }
  }

  private void merge(Decision.MergeClaims merge) {
    long articles =
        merge.claims().stream()
            .map(key -> claim(key, "merged", false).article())
            .distinct()
            .count();
    if (articles > 1) {
      throw new DecisionRefused("only claims of one article can be merged");
    }
  }

  private void added(String article, List<Span> spans) {
    Document document = new RunQueries(handle).findCurrentArticle(article, stored);
    if (document == null) {
      throw new DecisionRefused("the case has no article " + article);
    }
    spans.forEach(span -> inside(document, span));
  }

  private void mention(Decision.OnMention on) {
    inside(on.mention().document(), on.mention().span());
    boolean article = new RunQueries(handle).wasArticle(on.mention().document());
    if (article && new MentionQueries(handle).findMachine(on.mention(), stored) == null) {
      throw new DecisionRefused(
          "no "
              + on.mention().kind().name().toLowerCase(Locale.ROOT)
              + " stands at "
              + on.mention().span().start()
              + "-"
              + on.mention().span().end()
              + " of "
              + on.mention().document());
    }
  }

  private void affirmed(Decision.Affirm affirm) {
    DecisionRow row = new Decisions(handle).find(affirm.entry());
    if (row == null || row.decision() instanceof Decision.Affirm) {
      throw new DecisionRefused("entry " + affirm.entry() + " is no decision to affirm");
    }
    if (!row.stale()) {
      throw new DecisionRefused("entry " + affirm.entry() + " is not stale");
    }
  }
}
