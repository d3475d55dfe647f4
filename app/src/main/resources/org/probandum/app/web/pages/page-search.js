// Search over everything: documents and claims.
import { Page, html } from './element.js';
import { get } from './api.js';
import { href } from './router.js';
import { empty } from './parts.js';
import { t } from './words.js';

class Search extends Page {
  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/search`, { q: this.at.query.get('q') ?? '' });
  }

  content() {
    const words = this.at.query.get('q') ?? '';
    const { hits } = this.data;
    const claims = hits.filter((hit) => hit.kind === 'CLAIM');
    const documents = hits.filter((hit) => hit.kind === 'DOCUMENT');
    return html`<h1>${t('search.title')} <bdi>“${words}”</bdi></h1><p class="soft" role="status">${t('search.found', { n: hits.length })}</p>
      ${hits.length ? html`<div class="two">${this.group(t('page.claims'), claims)}${this.group(t('page.documents'), documents)}</div>` : empty(t('search.none'))}`;
  }

  group(title, hits) {
    return html`<section class="card" aria-label=${title}><h2>${title} <span class="soft figure">${hits.length}</span></h2><ul class="plain stack">${hits.map((hit) => html`<li class="hit">
      <a href=${hit.kind === 'CLAIM' ? href(this.caseId, 'claims', hit.id) : href(this.caseId, 'documents', hit.id, null, `${hit.start}-${hit.end}`)}><bdi>${hit.title}</bdi></a>
      <p class="quote small" dir="auto">${hit.parts.map((part) => (part.hit ? html`<mark>${part.text}</mark>` : part.text))}</p></li>`)}</ul></section>`;
  }
}

customElements.define('pb-search', Search);
