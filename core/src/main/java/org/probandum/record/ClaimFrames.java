package org.probandum.record;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Span;
import org.probandum.record.journal.Decision;

/// Finds where a claim comes from: a run, or a person's decision. For one thread.
final class ClaimFrames {
  private final Handle handle;
  private final StoredValues stored;
  private final ClaimInputs inputs;

  ClaimFrames(Handle handle, StoredValues stored, ClaimInputs inputs) {
    this.handle = handle;
    this.stored = stored;
    this.inputs = inputs;
  }

  /// A claim before decisions on it.
  ///
  /// @param article the article's name
  /// @param number the run's number, or null
  /// @param span where its wording stands
  /// @param ordinal its place in the run, or that of the claim it was made of
  /// @param text the exact characters of the span
  /// @param proposition its first wording
  /// @param machine what the machine says of it, or null for a person's own that no run searched
  /// @param current whether the article's current run has it; true for a person's own
  record Frame(
      String article,
      @Nullable String number,
      Span span,
      int ordinal,
      String text,
      String proposition,
      @Nullable MachineClaim machine,
      boolean current) {}

  /// The claim of a key, or null where it is not there any more.
  @Nullable Frame find(String key) {
    return Decisions.maker(key) == 0 ? ofMachine(key) : ofPerson(key);
  }

  private @Nullable Frame ofMachine(String key) {
    ClaimInputs.Place place = inputs.findPlace(key);
    MachineClaim machine = inputs.machine(key);
    if (place == null || machine == null) {
      return null;
    }
    return new Frame(
        place.article(),
        machine.claim().id(),
        machine.claim().hull(),
        place.ordinal(),
        machine.claim().text(),
        machine.claim().proposition(),
        machine,
        inputs.current(key));
  }

  private @Nullable Frame ofPerson(String key) {
    DecisionRow maker = new Decisions(handle).find(Decisions.maker(key));
    if (maker == null || !maker.active()) {
      return null;
    }
    int number = Decisions.number(key);
    return switch (maker.decision()) {
      case Decision.SplitClaim split ->
          ofParents(key, List.of(split.claim()), split.propositions().get(number - 1));
      case Decision.MergeClaims merge -> ofParents(key, merge.claims(), merge.proposition());
      case Decision.AddClaim add -> added(key, add.article(), add.span(), add.proposition());
      case Decision.ImportClaims all -> {
        Decision.ImportClaims.Marked one = all.claims().get(number - 1);
        yield added(key, all.article(), one.span(), one.proposition());
      }
      default -> throw new CaseException("entry " + maker.entry() + " makes no claim " + key);
    };
  }

  private @Nullable Frame ofParents(String key, List<String> parents, String proposition) {
    Frame first = null;
    for (String parent : parents) {
      Frame frame = find(parent);
      if (frame == null) {
        return null;
      }
      first = first == null ? frame : first;
    }
    return first == null
        ? null
        : new Frame(
            first.article(),
            null,
            first.span(),
            first.ordinal(),
            first.text(),
            proposition,
            inputs.machine(key),
            true);
  }

  private @Nullable Frame added(String key, String id, Span span, String proposition) {
    RunQueries runs = new RunQueries(handle);
    String article = runs.findName(id);
    Document document = article == null ? null : runs.findArticleText(id, stored);
    return article == null || document == null || span.end() > document.text().length()
        ? null
        : new Frame(
            article,
            null,
            span,
            0,
            span.of(document.text()),
            proposition,
            inputs.machine(key),
            true);
  }
}
