package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.intake.Intake;
import org.probandum.intake.IntakeException;
import org.probandum.intake.IntakeFormat;
import org.probandum.intake.LabelWords;
import org.probandum.model.ClaimProposal;
import org.probandum.model.Document;
import org.probandum.model.Verdict;
import org.probandum.record.ArticleView;
import org.probandum.record.Case;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;
import org.probandum.record.ClaimDetail;
import org.probandum.record.ClaimState;
import org.probandum.record.ClaimWording;
import org.probandum.record.DecisionRefused;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Decision.ImportClaims.Marked;
import org.probandum.record.journal.Entry;

/// Takes claims that were marked with another tool into a case, as acts of the person who brings
/// them: an entry of the journal for each thousand claims, and where labels become verdicts one for
/// each verdict. Each can be undone. Claims that the case has already, by words and wording, are
/// not taken again. For one thread.
public final class ClaimImport {
  private final Case file;
  private final CaseWriter writer;
  private final Order order;

  private ClaimImport(Case file, CaseWriter writer, Order order) {
    this.file = file;
    this.writer = writer;
    this.order = order;
  }

  /// What is to be taken in.
  ///
  /// @param name the file's name, for the journal
  /// @param bytes what it holds
  /// @param format what it is
  /// @param article the name of the case's article, or null where the case has one only
  /// @param verdicts whether labels that are verdicts become decisions of the person, on claims on
  ///   which no person has decided
  /// @param who the person
  /// @param why the reason beside the file's name and hash; may be empty
  @SuppressWarnings("ArrayRecordComponent") // Orders are carried out once and never compared.
  public record Order(
      String name,
      byte[] bytes,
      IntakeFormat format,
      @Nullable String article,
      boolean verdicts,
      String who,
      String why) {}

  /// What became of it.
  ///
  /// @param entries the entries that were made, in order; none where there was nothing new
  /// @param taken keys of the new claims, in the file's order
  /// @param known how many of the file's claims the case had before
  /// @param verdicts how many labels became decisions
  /// @param refused what could not be anchored
  /// @param passedOver how many items of the file mark something else than a claim
  public record Result(
      List<Entry> entries,
      List<String> taken,
      int known,
      int verdicts,
      List<Intake.Refused> refused,
      int passedOver) {
    public Result {
      entries = List.copyOf(entries);
      taken = List.copyOf(taken);
      refused = List.copyOf(refused);
    }
  }

  /// Takes a file in.
  ///
  /// @throws IntakeException where the file as a whole is not what it was given as
  /// @throws DecisionRefused where the case has no such article, or several and none is named, or
  ///   where persons would have made more claims than a check searches for
  public static Result take(Case file, CaseWriter writer, Order order) throws IntakeException {
    return new ClaimImport(file, writer, order).take();
  }

  private Result take() throws IntakeException {
    Document article;
    Map<ClaimWording, String> keys;
    try (CaseView view = file.view()) {
      article = article(view);
      keys = new LinkedHashMap<>(view.wordings(article.path()));
    }
    Intake intake = order.format.read(order.bytes, article);
    Map<ClaimWording, ClaimProposal> fresh = new LinkedHashMap<>();
    int known = 0;
    for (ClaimProposal proposal : intake.proposals()) {
      if (keys.containsKey(wording(proposal))) {
        known++;
      } else {
        fresh.putIfAbsent(wording(proposal), proposal);
      }
    }
    requireRoom(article, fresh.size());
    List<Entry> entries = new ArrayList<>();
    List<String> taken = enter(article, fresh, keys, entries);
    int verdicts = order.verdicts ? judge(intake.proposals(), keys, entries) : 0;
    return new Result(entries, taken, known, verdicts, intake.refused(), intake.passedOver());
  }

  private void requireRoom(Document article, int more) {
    int standing = 0;
    if (more > 0) {
      try (CaseView view = file.view()) {
        standing = AskedClaims.standing(view, article).size();
      }
    }
    if (standing + more > AskedClaims.MOST) {
      throw new DecisionRefused(
          String.format(
              Locale.ROOT,
              "%s has %,d new claims, and %,d of persons stand in %s: a check searches for %,d at"
                  + " most\nMaybe take in a part of the file.",
              order.name,
              more,
              standing,
              article.path(),
              AskedClaims.MOST));
    }
  }

  private static ClaimWording wording(ClaimProposal proposal) {
    return new ClaimWording(proposal.passage().quote(), proposal.proposition());
  }

  /// The article as its current run has it, under the name by which the case knows it.
  private Document article(CaseView view) {
    List<String> names = view.articles();
    String name = order.article != null || names.size() != 1 ? order.article : names.getFirst();
    if (names.isEmpty()) {
      throw new DecisionRefused(
          "no article was checked in the case\nMaybe check it first: probandum case check");
    }
    ArticleView found = name == null ? null : view.findArticle(name);
    if (found == null) {
      throw new DecisionRefused(
          (name == null ? "it must be said which article" : "the case has no article " + name)
              + "\nIt has: "
              + String.join(", ", names));
    }
    Document text = found.reading().document();
    return new Document(
        text.id(), found.run().article(), text.sha256(), text.text(), text.metadata());
  }

  /// Enters the new claims.
  ///
  /// @param keys gets their keys
  /// @param entries gets what was entered
  private List<String> enter(
      Document article,
      Map<ClaimWording, ClaimProposal> fresh,
      Map<ClaimWording, String> keys,
      List<Entry> entries) {
    List<String> taken = new ArrayList<>();
    List<ClaimWording> wordings = List.copyOf(fresh.keySet());
    List<Marked> marked = fresh.values().stream().map(ClaimImport::marked).toList();
    for (int from = 0; from < marked.size(); from += Decision.ImportClaims.MOST) {
      int to = Math.min(marked.size(), from + Decision.ImportClaims.MOST);
      Decision decision =
          new Decision.ImportClaims(
              article.id(),
              order.name,
              Document.sha256(order.bytes),
              order.format.label(),
              marked.subList(from, to));
      Entry entry = writer.decide(order.who, decision, why(""));
      entries.add(entry);
      for (int i = from; i < to; i++) {
        String key = "p" + entry.sequence() + "." + (i - from + 1);
        keys.put(wordings.get(i), key);
        taken.add(key);
      }
    }
    return taken;
  }

  private static Marked marked(ClaimProposal proposal) {
    return new Marked(
        proposal.passage().span(), proposal.proposition(), proposal.label(), proposal.by());
  }

  /// Enters the labels that are verdicts, for claims on which nobody has decided.
  private int judge(
      List<ClaimProposal> proposals, Map<ClaimWording, String> keys, List<Entry> entries) {
    Map<String, List<Decision>> byReason = new LinkedHashMap<>();
    Map<String, Verdict> given = new LinkedHashMap<>();
    try (CaseView view = file.view()) {
      for (ClaimProposal proposal : proposals) {
        String key = keys.get(wording(proposal));
        String label = proposal.label();
        Verdict verdict = label == null ? null : LabelWords.findVerdict(label);
        if (key != null
            && verdict != null
            && open(view.findClaim(key))
            && !given.containsKey(key)) {
          given.put(key, verdict);
          String by = proposal.by() == null ? "" : " by " + proposal.by();
          byReason
              .computeIfAbsent("labelled “" + label + "”" + by, reason -> new ArrayList<>())
              .add(new Decision.SetVerdict(key, verdict));
        }
      }
    }
    byReason.forEach((reason, decisions) ->
        entries.addAll(writer.decideAll(order.who, decisions, why(reason + ", "))));
    return given.size();
  }

  /// Whether a claim stands and no person has given a verdict on it.
  private static boolean open(@Nullable ClaimDetail claim) {
    return claim != null
        && claim.row().state() == ClaimState.ACTIVE
        && claim.row().personVerdict() == null;
  }

  private String why(String what) {
    String given = order.why.isBlank() ? "" : order.why.strip() + " – ";
    return given
        + what
        + "imported from "
        + order.name
        + ", SHA-256 "
        + Document.sha256(order.bytes);
  }
}
