package org.probandum.export;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Circumstance;
import org.probandum.model.Ledger;
import org.probandum.model.LedgerCount;
import org.probandum.model.Mention;
import org.probandum.model.Reckoning;
import org.probandum.model.TimeValue;

/// What is counted of one incident, and when and where passages place it.
final class IncidentJson {
  private IncidentJson() {}

  static void ledger(Json json, Ledger ledger) throws IOException {
    json.text("id", ledger.id());
    json.text("incident", ledger.incident());
    json.strings("claims", ledger.claimIds());
    json.array("counts", ledger.counts(), IncidentJson::count);
  }

  private static void count(Json json, LedgerCount count) throws IOException {
    json.text("claimId", count.claimId());
    json.text("documentId", count.passage().document().id());
    json.span(count.span());
    json.text("text", count.text());
    json.object("passage", passage -> passage.span(count.passage().span()));
    json.object("normal", normal -> MentionJson.quantity(normal, count.quantity()));
    json.name("standing", count.standing());
    json.name("outcome", count.outcome());
    Reckoning reckoning = count.reckoning();
    json.text("asOf", edtf(reckoning.asOf()));
    json.text("published", count.passage().document().metadata().published());
    json.name("basis", reckoning.basis());
    json.text("period", edtf(reckoning.period()));
    json.text("countedBy", count.countedBy());
    json.strings("claimants", count.claimants());
    json.text("note", count.note());
  }

  private static @Nullable String edtf(@Nullable TimeValue time) {
    return time == null ? null : time.edtf();
  }

  static void circumstance(Json json, Circumstance circumstance) throws IOException {
    json.text("documentId", circumstance.passage().document().id());
    json.span(circumstance.passage().span());
    json.array("times", circumstance.times(), IncidentJson::time);
    json.array("places", circumstance.places(), IncidentJson::place);
  }

  private static void time(Json json, Mention.Time time) throws IOException {
    json.span(time.span());
    json.text("text", time.text());
    json.object("normal", normal -> MentionJson.time(normal, time.value()));
  }

  private static void place(Json json, Mention.Location location) throws IOException {
    json.span(location.span());
    json.text("text", location.text());
    json.object("normal", normal -> MentionJson.place(normal, location.place()));
  }
}
