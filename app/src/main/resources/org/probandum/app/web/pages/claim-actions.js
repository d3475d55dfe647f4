// What a person may change of a claim, each asked for in a dialog with its reason.
import { complain, say } from './element.js';
import { get } from './api.js';
import { record, passage } from './decisions.js';
import { checked } from './dialogs.js';
import { t, word } from './words.js';

const VERDICTS = ['CONTRADICTED', 'CONTESTED', 'QUALIFIED', 'SUPPORTED', 'CORROBORATED', 'NO_EVIDENCE'];
const RELATIONS = ['SUPPORTS', 'CONTRADICTS', 'QUALIFIES', 'MENTIONS'];

/** The lines of a text area that are not empty. */
function lines(text) {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

export class ClaimActions {
  constructor(caseId, claim, dialog) {
    this.caseId = caseId;
    this.claim = claim;
    this.dialog = dialog;
  }

  /** Asks for what a decision needs; `decisions` makes it of what was given. */
  ask(title, fields, decisions, more = {}) {
    return this.dialog.ask({
      title, fields, ...more, failed: complain,
      done: async (values) => {
        await record(this.caseId, decisions(values), values.reason);
        say(t('did.decided'));
      },
    });
  }

  edit() {
    return this.ask(t('claim.edit'), [{ kind: 'lines', name: 'text', label: t('dialog.claimText'), value: this.claim.text, rows: 3 }],
      ({ text }) => ({ type: 'EditClaim', claim: this.claim.id, proposition: text.trim() }));
  }

  split() {
    return this.ask(t('claim.split'), [{ kind: 'lines', name: 'text', label: t('dialog.parts'), value: this.claim.text, rows: 5, help: t('dialog.partsHelp') }],
      ({ text }) => ({ type: 'SplitClaim', claim: this.claim.id, propositions: lines(text) }));
  }

  async merge() {
    const { claims } = await get(`/cases/${encodeURIComponent(this.caseId)}/claims`, { limit: 500, state: 'ACTIVE', article: this.claim.article });
    const others = claims.filter((other) => other.id !== this.claim.id && !other.core);
    return this.ask(t('claim.merge'), [
      { kind: 'choice', name: 'other', label: t('dialog.mergeWith'), options: others.map((other) => [other.id, `${other.number}: ${other.text}`]) },
      { kind: 'lines', name: 'text', label: t('dialog.mergedText'), value: this.claim.text, rows: 3 },
    ], ({ other, text }) => ({ type: 'MergeClaims', claims: [this.claim.id, other], proposition: text.trim() }));
  }

  drop() {
    return this.ask(t('claim.drop'), [], () => ({ type: 'DropClaim', claim: this.claim.id }),
      { note: t('dialog.dropNote'), action: t('claim.drop') });
  }

  correctSlot(slot) {
    const mention = { document: this.claim.documentId, span: { start: slot.mention.start, end: slot.mention.end }, kind: slot.mention.kind };
    return this.ask(t('claim.correctSlotTitle', { slot: word('slot', slot.slot) }),
      [{ name: 'value', label: t('dialog.value'), value: slot.normal || slot.text, required: true, help: slot.slot === 'TIME' ? t('dialog.dateHelp') : undefined }],
      ({ value }) => ({ type: 'CorrectMention', mention, normal: value.trim() }));
  }

  correctFinding(found) {
    return this.ask(t('finding.correctTitle'), [
      { kind: 'choice', name: 'relation', label: t('dialog.relation'), value: found.relation, options: RELATIONS.map((name) => [name, word('relation', name)]) },
      { name: 'note', label: t('dialog.note'), value: found.note ?? '' },
    ], ({ relation, note }) => [
      { type: 'RelateFinding', claim: this.claim.id, passage: passage(found), relation },
      ...(note.trim() && note.trim() !== found.note ? [{ type: 'NoteFinding', claim: this.claim.id, passage: passage(found), note: note.trim() }] : []),
    ]);
  }

  correctVerdict() {
    return this.ask(t('claim.correctVerdict'), [
      { kind: 'choice', name: 'verdict', label: t('claim.verdict'), value: this.claim.verdict, options: VERDICTS.map((name) => [name, word('verdict', name)]) },
    ], ({ verdict }) => ({ type: 'SetVerdict', claim: this.claim.id, verdict }));
  }

  joinOrigins() {
    const { origins } = this.claim;
    return this.ask(t('claim.joinOrigins'), [{ kind: 'checks', name: 'origins', label: t('dialog.origins'),
      options: origins.map((origin) => [origin.id, `${origin.number}: ${origin.passages.map((one) => one.document.title).join(', ')}`]) }],
    (values) => ({ type: 'JoinOrigins', claim: this.claim.id,
      passages: checked(values, 'origins').map((id) => passage(origins.find((origin) => origin.id === id).passages[0])) }), { note: t('dialog.joinNote') });
  }

  splitOrigin(origin) {
    return this.ask(t('claim.splitOrigin'), [{ kind: 'checks', name: 'passages', label: t('dialog.apart'),
      options: origin.passages.map((one, i) => [String(i), `${one.document.title}: “${one.quote}”`]) }],
    (values) => ({ type: 'SplitOrigin', claim: this.claim.id, passages: checked(values, 'passages').map((i) => passage(origin.passages[i])) }));
  }
}
