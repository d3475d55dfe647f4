// All claims, to be filtered.
import { Page, html, nothing } from './element.js';
import { get } from './api.js';
import { href, go } from './router.js';
import { verdict, tally, pager, who, empty } from './parts.js';
import { t, word } from './words.js';
import './page-claim.js';

const LIMIT = 50;
const VERDICTS = ['CONTRADICTED', 'CONTESTED', 'QUALIFIED', 'SUPPORTED', 'CORROBORATED', 'NO_EVIDENCE'];
const LADDER = ['TODO', 'IN_PROGRESS', 'READY', 'AGREED', 'DISPUTED'];
const MARKS = ['MACHINE', 'PERSON', 'STALE'];

class Claims extends Page {
  load() {
    const query = Object.fromEntries(this.at.query);
    return get(`/cases/${encodeURIComponent(this.caseId)}/claims`, { limit: LIMIT, ...query });
  }

  filter(name, value) {
    const query = Object.fromEntries(this.at.query);
    delete query.offset;
    if (value) {
      query[name] = value;
    } else {
      delete query[name];
    }
    go(href(this.caseId, 'claims', null, query), { replace: true });
  }

  choice(name, options, list) {
    const value = this.at.query.get(name) ?? '';
    return html`<label>${t(`claims.${name}`)}<select @change=${(event) => this.filter(name, event.target.value)}>
      <option value="">${t('claims.any')}</option>
      ${options.map((option) => html`<option value=${option} ?selected=${option === value}>${word(list, option)}</option>`)}</select></label>`;
  }

  content() {
    const { total, offset, limit, claims } = this.data;
    return html`<h1>${t('page.claims')}</h1>
      <div class="filters" role="group" aria-label=${t('claims.filters')}>
        <label>${t('claims.search')}<input type="search" .value=${this.at.query.get('search') ?? ''}
          @change=${(event) => this.filter('search', event.target.value.trim())}></label>
        ${this.choice('verdict', VERDICTS, 'verdict')}${this.choice('status', LADDER, 'status')}${this.choice('mark', MARKS, 'marks')}</div>
      <p class="soft figure" role="status">${t('claims.found', { n: total })}</p>
      ${claims.length ? html`<div class="card bare scroll" tabindex="0" role="group" aria-label=${t('table')}><table>
        <thead><tr><th class="number" scope="col">${t('claims.number')}</th><th scope="col">${t('page.claim')}</th><th scope="col">${t('claims.verdict')}</th>
          <th scope="col">${t('side.SUPPORTS')}</th><th scope="col">${t('side.CONTRADICTS')}</th><th scope="col">${t('claims.status')}</th></tr></thead>
        <tbody>${claims.map((claim) => this.line(claim))}</tbody></table></div>` : empty(t('claims.none'))}
      ${pager(total, offset, limit, (to) => this.filterOffset(to))}`;
  }

  filterOffset(offset) {
    go(href(this.caseId, 'claims', null, { ...Object.fromEntries(this.at.query), offset }));
  }

  line(claim) {
    return html`<tr><td class="number soft">${claim.number}</td>
      <th scope="row"><a href=${href(this.caseId, 'claims', claim.id)}><bdi>${claim.text}</bdi></a>
        ${claim.mark.state === 'MACHINE' ? nothing : html`<div>${who(claim.mark)}</div>`}</th>
      <td>${claim.dropped ? html`<span class="tag">${t('claim.dropped')}</span>` : verdict(claim.verdict, claim.verdictMark)}</td>
      <td>${tally(claim.supporting)}</td><td>${tally(claim.contradicting)}</td>
      <td class="small">${word('status', claim.status)}</td></tr>`;
  }
}

customElements.define('pb-claims', Claims);
