// What a reader has put aside in the review. It is no decision, so it is kept in this browser and not in the record.
const KEY = 'probandum.skipped.';

/** The ids put aside in a case. */
export function skipped(caseId) {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY + caseId)) ?? []);
  } catch {
    return new Set();
  }
}

/** Puts an id aside, or takes it back. */
export function skip(caseId, id, aside) {
  const ids = skipped(caseId);
  if (aside) {
    ids.add(id);
  } else {
    ids.delete(id);
  }
  localStorage.setItem(KEY + caseId, JSON.stringify([...ids]));
}
