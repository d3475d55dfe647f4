// What a person decides, as the record keeps it.
import { changed, complain, say } from './element.js';
import { post } from './api.js';
import { preference } from './preferences.js';
import { t } from './words.js';

/** How the record names a passage. */
export function passage(found) {
  return { document: found.document.id, span: { start: found.start, end: found.end } };
}

/** That something is right; for a decision whose basis changed, that it still holds. */
export const accept = {
  claim: (claim) => affirm(claim.mark) ?? { type: 'AcceptClaim', claim: claim.id },
  finding: (claim, found) => affirm(found.mark) ?? { type: 'AcceptFinding', claim: claim.id, passage: passage(found) },
  verdict: (claim) => affirm(claim.verdictMark) ?? { type: 'AcceptVerdict', claim: claim.id, verdict: claim.verdict },
};

/** That something is wrong. A verdict is not rejected but set. */
export const reject = {
  claim: (claim) => ({ type: 'DropClaim', claim: claim.id }),
  finding: (claim, found) => ({ type: 'RejectFinding', claim: claim.id, passage: passage(found) }),
};

function affirm(mark) {
  return mark.state === 'STALE' ? { type: 'Affirm', entry: mark.entry } : null;
}

/** Puts decisions into the record. */
export async function record(caseId, decisions, why) {
  const who = preference('reviewer');
  const answer = await post(`/cases/${encodeURIComponent(caseId)}/decisions`, {
    decisions: [decisions].flat(), ...(who ? { who } : {}), ...(why?.trim() ? { why: why.trim() } : {}),
  });
  changed();
  return answer;
}

/** The same, and says how it went. Returns whether it stands. */
export async function decide(caseId, decisions, text = t('did.decided'), why = '') {
  try {
    await record(caseId, decisions, why);
    say(text);
    return true;
  } catch (problem) {
    complain(problem);
    return false;
  }
}
