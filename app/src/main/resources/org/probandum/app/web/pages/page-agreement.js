// Two readers on one machine: on what they differ, and how far they agree.
import { Page, html, nothing } from './element.js';
import { get } from './api.js';
import { href } from './router.js';
import { verdict, empty } from './parts.js';
import { t, word } from './words.js';

const STEPS = ['TODO', 'IN_PROGRESS', 'READY', 'AGREED', 'DISPUTED'];
const BY_PERSON = { state: 'PERSON' };

class Agreement extends Page {
  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/agreement`);
  }

  content() {
    const { review, pairs, disagreements } = this.data;
    return html`<h1>${t('page.agreement')}</h1><p class="lead">${t('agreement.lead')}</p>
      <section class="card" aria-labelledby="ladder-title"><h2 id="ladder-title">${t('agreement.ladder')}</h2>
        <ul class="steps plain">${STEPS.map((step) => html`<li><a href=${href(this.caseId, 'claims', null, { status: step })}><span class="kappa">${review[step] ?? 0}</span> ${word('status', step)}</a></li>`)}</ul></section>
      <section class="card" aria-labelledby="pairs-title"><h2 id="pairs-title">${t('agreement.pairs')}</h2>
        ${pairs.length ? html`<div class="scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('agreement.readers')}</th><th scope="col" class="number">${t('agreement.common')}</th><th scope="col" class="number">${t('agreement.same')}</th>
          <th scope="col" class="number">${t('agreement.kappa')}</th></tr></thead><tbody>${pairs.map((pair) => html`<tr><th scope="row"><bdi>${pair.first}</bdi>, <bdi>${pair.second}</bdi></th>
          <td class="number">${pair.claims}</td><td class="number">${pair.agreed}</td><td class="number"><strong>${pair.kappa === null ? t('agreement.undefined') : pair.kappa.toFixed(2)}</strong></td></tr>`)}</tbody></table></div>
          <p class="soft small">${t('agreement.kappaHelp')}</p>` : empty(t('agreement.none'))}</section>
      ${disagreements.length ? html`<section class="card" aria-labelledby="differ-title"><h2 id="differ-title">${t('agreement.differ', { n: disagreements.length })}</h2>
        <ul class="plain stack">${disagreements.map((one) => html`<li><a href=${href(this.caseId, 'claims', one.claim.id)}><bdi>${one.claim.text}</bdi></a>
          <div class="row">${one.verdicts.map(({ who, verdict: given }) => html`<span><bdi>${who}</bdi>: ${verdict(given, BY_PERSON)}</span>`)}</div></li>`)}</ul></section>` : nothing}`;
  }
}

customElements.define('pb-agreement', Agreement);
