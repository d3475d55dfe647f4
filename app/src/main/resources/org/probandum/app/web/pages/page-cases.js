// The cases in the folder of cases; a new one is made or imported here.
import { Page, html, nothing, complain } from './element.js';
import { get, post, upload } from './api.js';
import { href, go } from './router.js';
import { preference } from './preferences.js';
import { empty } from './parts.js';
import { t, moment } from './words.js';

class Cases extends Page {
  static properties = { ...Page.properties, sending: { state: true } };

  load() {
    return get('/cases');
  }

  async make(event) {
    event.preventDefault();
    const name = new FormData(event.target).get('name').trim();
    try {
      const made = await post('/cases', { name, ...(preference('reviewer') ? { who: preference('reviewer') } : {}) });
      go(href(made.id, 'article'));
    } catch (problem) {
      complain(problem);
    }
  }

  async take(event) {
    const [file] = event.target.files;
    event.target.value = '';
    this.sending = 0;
    try {
      const made = await upload('/imports', { name: file.name.replace(/\.zip$/i, '') }, file, (share) => { this.sending = share; });
      go(href(made.id, 'article'));
    } catch (problem) {
      complain(problem);
    } finally {
      this.sending = null;
    }
  }

  content() {
    const { folder, cases } = this.data;
    return html`<h1>${t('page.cases')}</h1><p class="lead">${t('cases.lead')}</p>
      <div class="two"><section class="card" aria-labelledby="new-title"><h2 id="new-title">${t('cases.new')}</h2>
          <form class="stack" @submit=${this.make}><label>${t('cases.name')}<input name="name" required maxlength="100" autocomplete="off" dir="auto"></label>
            <div><button class="primary">${t('cases.make')}</button></div></form></section>
        <section class="card" aria-labelledby="import-title"><h2 id="import-title">${t('cases.import')}</h2><p>${t('cases.importHelp')}</p>
          <label class="button"><input class="hidden" type="file" accept=".zip,application/zip" @change=${this.take}>${t('cases.choose')}</label>
          ${this.sending === undefined || this.sending === null ? nothing : html`<progress aria-label=${t('cases.import')} max="1" .value=${this.sending}></progress>`}</section></div>
      <section class="stack tight" aria-labelledby="list-title"><h2 id="list-title">${t('cases.list')}</h2>
        ${cases.length ? html`<div class="card bare scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('cases.name')}</th><th scope="col" class="number">${t('page.documents')}</th>
          <th scope="col" class="number">${t('page.claims')}</th><th scope="col" class="number">${t('cases.judged')}</th><th scope="col">${t('cases.changed')}</th></tr></thead>
          <tbody>${cases.map((one) => this.line(one))}</tbody></table></div>` : empty(t('cases.none'))}
        <p class="soft small">${t('cases.folder')} <bdi class="path">${folder}</bdi></p></section>`;
  }

  line(one) {
    if (one.problem) {
      return html`<tr><th scope="row"><bdi>${one.name}</bdi></th><td colspan="4" class="soft"><bdi>${one.problem}</bdi></td></tr>`;
    }
    return html`<tr><th scope="row"><a href=${href(one.id, 'article')}><bdi>${one.name}</bdi></a></th><td class="number">${one.documents}</td>
      <td class="number">${one.claims}</td><td class="number">${one.judged}${one.stale ? html` <span class="who stale">${t('cases.stale', { n: one.stale })}</span>` : nothing}</td>
      <td class="small">${moment(one.changed)}</td></tr>`;
  }
}

customElements.define('pb-cases', Cases);
