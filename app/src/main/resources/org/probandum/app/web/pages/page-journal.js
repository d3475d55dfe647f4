// The journal: who did what, when and why; what two runs have differently; undo of single entries.
import { Page, html, nothing, changed, complain, say } from './element.js';
import { get, post, download } from './api.js';
import { href, go } from './router.js';
import { preference } from './preferences.js';
import { pager, verdict, empty } from './parts.js';
import { tell } from './telling.js';
import { t, moment } from './words.js';
import './claim-import.js';

const LIMIT = 50;

const FORMATS = ['html', 'docx', 'xlsx', 'claims-csv', 'evidence-csv', 'annotations', 'argdown', 'aif', 'geojson', 'claimreview', 'prov', 'stix', 'ftm', 'webanno', 'csl', 'averitec'];

/** The articles that runs hold, by name. */
function articles(runs) {
  return [...new Set(runs.filter((run) => run.active).map((run) => run.article))].sort();
}

class Journal extends Page {
  static properties = { ...Page.properties, difference: { state: true } };

  async load() {
    const base = `/cases/${encodeURIComponent(this.caseId)}`;
    const [journal, runs] = await Promise.all([get(`${base}/journal`, { limit: LIMIT, ...Object.fromEntries(this.at.query) }), get(`${base}/runs`)]);
    return { ...journal, runs: runs.runs };
  }

  async undo(entry, which) {
    try {
      await post(`/cases/${encodeURIComponent(this.caseId)}/${which}`, { entry: entry.sequence, ...(preference('reviewer') ? { who: preference('reviewer') } : {}) });
      changed();
      say(t(`did.${which}`, { entry: entry.sequence }));
    } catch (problem) {
      complain(problem);
    }
  }

  async compare(event) {
    event.preventDefault();
    const { before, after } = Object.fromEntries(new FormData(event.target));
    try {
      this.difference = await get(`/cases/${encodeURIComponent(this.caseId)}/runs/difference`, { before, after });
    } catch (problem) {
      complain(problem);
    }
  }

  content() {
    const { total, offset, limit, entries, runs } = this.data;
    return html`<div class="spread"><h1>${t('page.journal')}</h1>
        <a class="button" download href=${download(`/cases/${encodeURIComponent(this.caseId)}/export`)}>${t('journal.export')}</a></div>
      <p class="lead">${t('journal.lead')}</p>
      ${runs.length > 0 ? html`${this.formats()}<pb-claim-import .caseId=${this.caseId} .articles=${articles(runs)}></pb-claim-import>` : nothing}
      ${runs.length > 1 ? this.runs(runs) : nothing}
      <section class="card" aria-labelledby="entries-title"><h2 id="entries-title">${t('journal.entries', { n: total })}</h2>
        <ol class="plain journal">${entries.map((entry) => this.entry(entry))}</ol></section>
      ${pager(total, offset, limit, (to) => go(href(this.caseId, 'journal', null, { offset: to })))}`;
  }

  formats() {
    const at = `/cases/${encodeURIComponent(this.caseId)}/export/`;
    return html`<details class="card"><summary>${t('journal.formats')}</summary><p class="small soft">${t('journal.formatsHelp')}</p>
        <p class="row">${FORMATS.map((format) => html`<a download href=${download(at + format)}>${format}</a>`)}</p></details>`;
  }

  entry(entry) {
    return html`<li id=${`e${entry.sequence}`}><div class="spread"><span class="row small"><span class="figure soft">${entry.sequence}</span>
        <span class="who ${entry.byPerson ? 'person' : ''}">${entry.byPerson ? html`<bdi>${entry.who}</bdi>` : t('journal.machineFor', { who: entry.who })}</span><time class="soft" datetime=${entry.time}>${moment(entry.time)}</time>
        ${entry.stale ? html`<span class="who stale">${t('mark.staleShort')}</span>` : nothing}</span>
        ${entry.undoable ? html`<button class="link small" @click=${() => this.undo(entry, entry.active ? 'undo' : 'redo')}>${t(entry.active ? 'undo' : 'redo')}<span class="hidden">: ${tell(entry)}</span></button>` : nothing}</div>
      <p class=${entry.active ? '' : 'undone'}>${tell(entry)}${entry.claim ? html` <a href=${href(this.caseId, 'claims', entry.claim.id)}><bdi>${entry.claim.number} ${entry.claim.text}</bdi></a>` : nothing}</p>
      ${entry.why ? html`<p class="small soft">${t('journal.why')} <bdi>${entry.why}</bdi></p>` : nothing}
      <p class="small soft">${t('journal.hash')} <code>${entry.hash.slice(0, 16)}</code></p></li>`;
  }

  runs(runs) {
    const option = (run, chosen) => html`<option value=${run.entry} ?selected=${chosen}>${t('journal.run', { entry: run.entry, article: run.article, time: moment(run.time) })}</option>`;
    return html`<section class="card" aria-labelledby="runs-title"><h2 id="runs-title">${t('journal.runs')}</h2>
      <form class="filters" @submit=${this.compare}><label>${t('journal.before')}<select name="before">${runs.map((run, i) => option(run, i === 1))}</select></label>
        <label>${t('journal.after')}<select name="after">${runs.map((run, i) => option(run, i === 0))}</select></label>
        <div class="bottom"><button>${t('journal.compare')}</button></div></form>
      <div role="status">${this.difference ? this.differences(this.difference.changes) : nothing}</div></section>`;
  }

  differences(changes) {
    if (!changes.length) {
      return empty(t('journal.same'));
    }
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('page.claim')}</th><th scope="col">${t('journal.before')}</th><th scope="col">${t('journal.after')}</th></tr></thead>
      <tbody>${changes.map((change) => html`<tr><th scope="row"><a href=${href(this.caseId, 'claims', change.claim)}><bdi>${change.proposition}</bdi></a>
        ${change.reworded ? html` <span class="tag">${t('journal.reworded')}</span>` : nothing}</th>
        <td>${change.before ? verdict(change.before) : html`<span class="soft">${t('journal.lacks')}</span>`}</td>
        <td>${change.after ? verdict(change.after) : html`<span class="soft">${t('journal.lacks')}</span>`}</td></tr>`)}</tbody></table></div>`;
  }
}

customElements.define('pb-journal', Journal);
