package org.probandum.record;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.probandum.model.Verdict;
import org.probandum.record.journal.ReviewStatus;

/// A case in numbers.
///
/// @param name what people call it
/// @param created when it was made
/// @param entries how many entries the journal has
/// @param head the hash of the last one
/// @param changed when the last one was made
/// @param documents how many sources were read
/// @param rejected how many files were rejected
/// @param articles how many articles were checked
/// @param claims how many claims stand
/// @param judged on how many of them a person decided a verdict
/// @param stale how many decisions are stale
/// @param verdicts claims that stand by the verdict that holds; those without are in none
/// @param review claims that stand by how far the review is
public record CaseStatus(
    String name,
    Instant created,
    long entries,
    String head,
    Instant changed,
    int documents,
    int rejected,
    int articles,
    int claims,
    int judged,
    int stale,
    Map<Verdict, Integer> verdicts,
    Map<ReviewStatus, Integer> review) {
  public CaseStatus {
    verdicts = Collections.unmodifiableMap(copy(verdicts, Verdict.class));
    review = Collections.unmodifiableMap(copy(review, ReviewStatus.class));
  }

  private static <K extends Enum<K>> Map<K, Integer> copy(Map<K, Integer> map, Class<K> type) {
    Map<K, Integer> copy = new EnumMap<>(type);
    copy.putAll(map);
    return copy;
  }
}
