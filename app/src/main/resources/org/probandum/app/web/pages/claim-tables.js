// The tables of a claim: slot by slot, its origins, its own slots.
import { html, nothing } from './element.js';
import { href } from './router.js';
import { who, empty } from './parts.js';
import { t, word } from './words.js';

const SIGNS = { AGREES: '=', COMPATIBLE: '≈', DIFFERS: '≠', ABSENT: '–', NOT_COMPARABLE: '∦' };

/** Slots down, passages across. */
export function comparison(caseId, claim) {
  const found = claim.findings.filter((one) => one.relation !== 'MENTIONS' && one.comparisons.length);
  if (!found.length) {
    return empty(t('claim.noComparison'));
  }
  const slots = [...new Set(found.flatMap((one) => one.comparisons.map((compared) => compared.slot)))];
  const own = (slot) => found.flatMap((one) => one.comparisons).find((compared) => compared.slot === slot && compared.claim)?.claim;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('claim.comparison')}><table class="compare">
    <thead><tr><th scope="col">${t('claim.slot')}</th><th scope="col">${t('claim.says')}</th>
      ${found.map((one) => html`<th scope="col" class="r-${one.relation.toLowerCase()}"><a href=${`#f-${one.id}`}><bdi>${one.document.publisher ?? one.document.title}</bdi></a>
        <div class="tone">${word('relation', one.relation)}</div></th>`)}</tr></thead>
    <tbody>${slots.map((slot) => html`<tr><th scope="row">${word('slot', slot)}</th><td><bdi>${own(slot) ?? '–'}</bdi></td>
      ${found.map((one) => cell(one.comparisons.find((compared) => compared.slot === slot)))}</tr>`)}</tbody></table></div>`;
}

function cell(compared) {
  if (!compared) {
    return html`<td class="soft">–</td>`;
  }
  return html`<td class="o-${compared.outcome.toLowerCase()}" title=${compared.why ?? ''}><span aria-hidden="true" class="sign">${SIGNS[compared.outcome]}</span>
    <span class="hidden">${word('outcome', compared.outcome)}: </span>${compared.passage
      ? html`<bdi>${compared.passage}</bdi>` : html`<span class="soft">${word('outcome', compared.outcome)}</span>`}</td>`;
}

/** What the evidence rests on. */
export function origins(caseId, claim, onSplit) {
  if (!claim.origins.length) {
    return empty(t('claim.noOrigins'));
  }
  return html`<ul class="plain stack tight">${claim.origins.map((origin) => html`<li class="origin ${origin.mark.state === 'PERSON' ? 'person' : ''}">
    <div class="spread"><strong>${t('claim.origin', { number: origin.number })}</strong>${who(origin.mark)}</div>
    <p>${origin.known ? nothing : html`<span class="tag">${t('claim.unknownLineage')}</span> `}<bdi>${origin.reason}</bdi></p>
    <ul>${origin.passages.map((one) => html`<li><a href=${href(caseId, 'documents', one.document.id, null, `${one.start}-${one.end}`)}><bdi>${one.document.title}</bdi></a></li>`)}</ul>
    ${origin.passages.length > 1 && onSplit ? html`<button @click=${() => onSplit(origin)}>${t('claim.splitOrigin')}</button>` : nothing}</li>`)}</ul>`;
}

/** The claim's own parts that can be compared. */
export function slots(claim, onCorrect) {
  return html`<table><tbody>${claim.slots.map((slot) => html`<tr><th scope="row">${word('slot', slot.slot)}</th>
    <td><bdi>${slot.text}</bdi>${slot.normal && slot.normal !== slot.text ? html`<div class="soft small"><bdi>${slot.normal}</bdi></div>` : nothing}</td>
    <td>${slot.mention && onCorrect ? html`<button class="link small" @click=${() => onCorrect(slot)}>${t('claim.correctSlot')}<span class="hidden">: ${word('slot', slot.slot)}</span></button>` : nothing}
      ${slot.mark && slot.mark.state !== 'MACHINE' ? who(slot.mark) : nothing}</td></tr>`)}</tbody></table>`;
}
