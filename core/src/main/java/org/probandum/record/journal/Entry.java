package org.probandum.record.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.probandum.model.Document;

/// One entry of the journal. Its hash is SHA-256 over its canonical form: the lines `format`,
/// sequence number, time, and, each as its length in UTF-8 bytes, a colon and its characters, who,
/// body, why and the previous hash.
///
/// @param sequence from 1, without gaps
/// @param time when, to the millisecond
/// @param who the person, or the machine's name
/// @param body what, as canonical JSON; [Act] reads it
/// @param why the reason given; may be empty
/// @param previous the hash of the entry before, or 64 zeros for the first
/// @param hash SHA-256 as 64 lower-case hexadecimal digits
public record Entry(
    long sequence,
    Instant time,
    String who,
    String body,
    String why,
    String previous,
    String hash) {

  /// The previous hash of the first entry.
  public static final String NOTHING_BEFORE = "0".repeat(64);

  private static final String FORMAT = "probandum-journal/1";

  /// The entry that follows.
  ///
  /// @param sequence its number
  /// @param previous the hash of the one before
  public static Entry of(
      long sequence, Instant time, String who, Act act, String why, String previous) {
    String body = Acts.write(act);
    return new Entry(
        sequence, time, who, body, why, previous, hash(sequence, time, who, body, why, previous));
  }

  /// What the entry tells.
  public Act act() {
    return Acts.read(body);
  }

  /// Whether its hash is that of its content.
  public boolean intact() {
    return hash.equals(hash(sequence, time, who, body, why, previous));
  }

  private static String hash(
      long sequence, Instant time, String who, String body, String why, String previous) {
    StringBuilder form = new StringBuilder(FORMAT).append('\n').append(sequence).append('\n');
    form.append(time.toEpochMilli()).append('\n');
    for (String part : new String[] {who, body, why, previous}) {
      form.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
      form.append('\n');
    }
    return Document.sha256(form.toString().getBytes(StandardCharsets.UTF_8));
  }
}
