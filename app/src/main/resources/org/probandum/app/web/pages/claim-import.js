// Takes claims in that were marked with another tool, and tells what became of them.
import { Element, html, nothing, changed } from './element.js';
import { upload } from './api.js';
import { preference } from './preferences.js';
import { tell } from './telling.js';
import { t } from './words.js';

const FORMATS = ['annotations', 'claims-csv', 'averitec'];

class ClaimImport extends Element {
  static properties = { caseId: {}, articles: {}, result: { state: true }, problem: { state: true }, sending: { state: true } };

  async send(event) {
    event.preventDefault();
    const { file, format, article, verdicts } = Object.fromEntries(new FormData(event.target));
    this.result = null;
    this.problem = null;
    this.sending = true;
    try {
      this.result = await upload(`/cases/${encodeURIComponent(this.caseId)}/imports`,
        { name: file.name, format, article, verdicts, who: preference('reviewer') || undefined }, file);
      changed();
    } catch (problem) {
      this.problem = problem.message;
    } finally {
      this.sending = false;
    }
  }

  render() {
    return html`<details class="card"><summary>${t('intake.title')}</summary>
      <form class="stack" @submit=${this.send}><p class="small soft">${t('intake.help')}</p>
        <div class="filters"><label>${t('intake.file')}<input type="file" name="file" required></label>
          <label>${t('intake.format')}<select name="format">${FORMATS.map((format) => html`<option>${format}</option>`)}</select></label>
          ${this.articles?.length > 1 ? html`<label>${t('article.choose')}<select name="article">${this.articles.map((name) => html`<option>${name}</option>`)}</select></label>` : nothing}</div>
        <label class="row"><input type="checkbox" name="verdicts" value="true"> ${t('intake.verdicts')}</label>
        <div><button ?disabled=${this.sending}>${t('intake.take')}</button></div></form>
      <div role="status">${this.problem ? html`<p>${this.problem}</p>` : nothing}${this.result ? this.told(this.result) : nothing}</div></details>`;
  }

  told(result) {
    return html`${result.entries.map((entry) => html`<p>${t('intake.entered', { entry: entry.sequence })} ${tell(entry)}</p>`)}
      <p>${t('intake.counts', { taken: result.claims.length, known: result.known, refused: result.notTaken })}</p>
      ${result.claims.length ? html`<p>${t('article.added')}</p>` : nothing}
      ${result.refused.length ? html`<ul class="small">${result.refused.map((one) => html`<li>${one.place}: <bdi>${one.reason}</bdi></li>`)}</ul>` : nothing}`;
  }
}

customElements.define('pb-claim-import', ClaimImport);
