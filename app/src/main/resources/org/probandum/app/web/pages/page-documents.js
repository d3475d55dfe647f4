// All documents of the case; more are dropped here.
import { Page, html, nothing } from './element.js';
import { get } from './api.js';
import { href, go } from './router.js';
import { pager, empty } from './parts.js';
import { t } from './words.js';
import './page-document.js';
import './drop-zone.js';

const LIMIT = 50;

class Documents extends Page {
  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/documents`, { limit: LIMIT, ...Object.fromEntries(this.at.query) });
  }

  turn(change) {
    const query = { ...Object.fromEntries(this.at.query), ...change };
    Object.keys(query).forEach((name) => (query[name] === '' || query[name] === 0) && delete query[name]);
    go(href(this.caseId, 'documents', null, query), { replace: true });
  }

  content() {
    const { total, offset, limit, documents, rejected } = this.data;
    return html`<h1>${t('page.documents')}</h1>
      <pb-drop-zone .caseId=${this.caseId}></pb-drop-zone>
      <div class="filters"><label>${t('documents.search')}<input type="search" .value=${this.at.query.get('search') ?? ''}
        @change=${(event) => this.turn({ search: event.target.value.trim(), offset: 0 })}></label></div>
      <p class="soft figure" role="status">${t('documents.found', { n: total })}</p>
      ${documents.length ? html`<div class="card bare scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('documents.title')}</th><th scope="col">${t('documents.publisher')}</th>
        <th scope="col">${t('documents.published')}</th><th scope="col">${t('documents.language')}</th><th scope="col" class="number">${t('page.claims')}</th></tr></thead>
        <tbody>${documents.map((document) => this.line(document))}</tbody></table></div>` : empty(t('documents.none'))}
      ${pager(total, offset, limit, (to) => this.turn({ offset: to }))}
      ${rejected.length ? html`<details class="card"><summary>${t('documents.rejected', { n: rejected.length })}</summary><ul class="plain stack tight">${rejected.map((one) =>
        html`<li><bdi class="path">${one.path}</bdi> <span class="soft"><bdi>${one.reason}</bdi></span></li>`)}</ul></details>` : nothing}`;
  }

  line(document) {
    return html`<tr><th scope="row"><a href=${href(this.caseId, 'documents', document.id)}><bdi>${document.title}</bdi></a>
        <div><bdi class="path">${document.path}</bdi></div></th>
      <td><bdi>${document.publisher ?? ''}</bdi></td><td class="figure"><bdi>${document.published ?? ''}</bdi></td><td>${document.language ?? ''}</td>
      <td class="number">${document.claims}</td></tr>`;
  }
}

customElements.define('pb-documents', Documents);
