package org.probandum.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Judgement;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;

/// What reading finds in one text, as JSON: no evidence, no assessment.
public final class ReadingJson {
  private ReadingJson() {}

  /// One line `{id, sentences, mentions, attributions, claims}`, without a line end.
  ///
  /// @param id the caller's name for the text, given back unchanged
  public static String line(String id, Reading reading) {
    return Json.line(json -> {
      json.text("id", id);
      write(json, reading);
      json.array("claims", reading.claims(), ReadingJson::claim);
    });
  }

  /// Sentences, mentions and attributions.
  static void write(Json json, Reading reading) throws IOException {
    Map<String, Judgement> judgements = new HashMap<>();
    reading.judgements().forEach(judgement -> judgements.put(judgement.sentenceId(), judgement));
    json.<Sentence>array(
        "sentences",
        reading.parsed().sentences(),
        (item, sentence) -> sentence(item, sentence, judgements.get(sentence.id())));
    json.array(
        "mentions",
        reading.mentions(),
        (item, mention) -> MentionJson.write(item, mention, reading.parsed()));
    json.array("attributions", reading.attributions(), ReadingJson::attribution);
  }

  /// A claim as it was read.
  static void claim(Json json, Claim claim) throws IOException {
    json.text("id", claim.id());
    json.text("sentenceId", claim.sentenceId());
    json.spans("spans", claim.spans());
    json.text("text", claim.text());
    json.text("proposition", claim.proposition());
    json.integers("attributions", claim.attributions());
    json.array("slots", claim.slots(), ReadingJson::slot);
    json.strings("unresolved", claim.unresolved());
  }

  private static void sentence(Json json, Sentence sentence, @Nullable Judgement judgement)
      throws IOException {
    json.text("id", sentence.id());
    json.span(sentence.span());
    json.text("text", sentence.text());
    json.flag("checkable", judgement != null && judgement.checkable());
    json.name("reason", judgement == null ? null : judgement.reason());
    json.flag("subjective", judgement != null && judgement.subjective());
    json.flag("checkworthy", judgement != null && judgement.checkworthy());
  }

  private static void attribution(Json json, Attribution attribution) throws IOException {
    json.text("sentenceId", attribution.sentenceId());
    json.spans("source", attribution.source());
    json.spans("cue", attribution.cue());
    json.spans("content", attribution.content());
    json.text("claimant", attribution.claimant());
    json.name("stance", attribution.stance());
  }

  private static void slot(Json json, Slot slot) throws IOException {
    json.name("slot", slot.kind());
    json.text("text", slot.text());
    json.span(slot.span());
    json.text("normal", slot.normal());
    json.flag("inherited", slot.inherited());
  }
}
