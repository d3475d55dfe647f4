// A passage beside a claim, with how it bears on it and what a person may do about that.
import { html, nothing } from './element.js';
import { preference } from './preferences.js';
import { quotation, relation, from, who, why } from './parts.js';
import { t, word } from './words.js';

/** One finding; `act` holds what its buttons do, or is null where it is only shown. */
export function finding(caseId, found, act) {
  const state = found.mark.state === 'STALE' ? 'stale' : found.mark.state === 'PERSON' ? 'person' : '';
  const id = `f-${found.id}`;
  return html`<div class="finding ${state} ${found.rejected ? 'rejected' : ''}" id=${id} tabindex="-1">
    <div class="spread">${from(caseId, found)}${who(found.mark)}</div>
    ${preference('mute') && found.distressing
      ? html`<details class="covered"><summary>${t('finding.covered')}</summary>${quotation(found, found.document.language)}</details>`
      : quotation(found, found.document.language)}
    <div class="row">${relation(found.relation, found.mark)}
      ${found.rejected ? html`<span class="tag">${t('finding.rejected')}</span>` : nothing}
      ${found.slot ? html`<span class="chip">${word('slot', found.slot)}</span>` : nothing}
      ${found.origin ? html`<span class="chip">${t('finding.origin', { number: found.origin })}</span>` : nothing}
      ${found.flags.map((flag) => html`<span class="chip">${word('flag', flag)}</span>`)}</div>
    ${found.note ? html`<p class="small"><strong>${t('claim.note')}</strong> <bdi>${found.note}</bdi></p>` : nothing}
    <details><summary class="small">${t('finding.why')}</summary>${why(found.why)}</details>
    ${act ? html`<div class="row" role="group" aria-label=${t('finding.actions')}>
      <button @click=${act.accept} aria-pressed=${String(found.mark.state === 'PERSON' && !found.rejected)}>${t(found.mark.state === 'STALE' ? 'finding.affirm' : 'finding.accept')}</button>
      <button @click=${act.reject} aria-pressed=${String(Boolean(found.rejected))}>${t('finding.reject')}</button>
      <button @click=${act.correct}>${t('finding.correct')}</button></div>` : nothing}</div>`;
}
