// Starts a check, shows how far it has come, and takes files that are dropped on it.
import { Element, html, nothing, changed, complain, say } from './element.js';
import { get, post, follow } from './api.js';
import { preference } from './preferences.js';
import { t } from './words.js';
import './drop-zone.js';

class RunPanel extends Element {
  static properties = {
    caseId: {}, article: { attribute: false }, documents: { attribute: false }, compact: { type: Boolean },
    run: { state: true }, chosen: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop?.();
  }

  /** Joins a run that is already going on. */
  async look() {
    try {
      const { running } = await get(`/cases/${encodeURIComponent(this.caseId)}/runs`);
      if (running) {
        this.watch(running);
      }
    } catch (problem) {
      complain(problem);
    }
  }

  async begin(documentId) {
    try {
      this.watch(await post(`/cases/${encodeURIComponent(this.caseId)}/runs`, { document: documentId, who: preference('reviewer') || undefined }));
    } catch (problem) {
      complain(problem);
    }
  }

  watch(run) {
    this.run = run;
    this.stop?.();
    this.stop = follow(`/cases/${encodeURIComponent(this.caseId)}/runs/${encodeURIComponent(run.id)}/events`, (event, data) => {
      this.run = event === 'progress' ? data : null;
      if (event === 'done') {
        changed();
        say(t('run.done', { n: data.claims }));
      } else if (event === 'failed') {
        complain({ title: t('run.failed'), message: data.problem });
      }
    });
  }

  render() {
    if (this.run) {
      const { stage, done, total } = this.run;
      return html`<div class="card" role="status" aria-live="polite"><div class="spread"><strong>${t('run.going')}</strong>
        <span class="figure soft">${stage ?? t('run.starting')}${total ? ` · ${done}/${total}` : ''}</span></div>
        <progress aria-label=${t('run.progress')} max="1" value=${total ? done / total : nothing}></progress></div>`;
    }
    if (this.compact) {
      return html`<div class="row"><button @click=${() => this.begin(this.article.documentId)}>${t('run.again')}</button></div>`;
    }
    const documents = this.documents ?? [];
    return html`<div class="card stack"><h2>${t('run.first')}</h2>
      <ol class="stack tight"><li>${t('run.stepAdd')}</li><li>${t('run.stepChoose')}</li></ol>
      <pb-drop-zone .caseId=${this.caseId}></pb-drop-zone>
      ${documents.length ? html`<label>${t('run.article')}<select @change=${(event) => { this.chosen = event.target.value; }}>
          ${documents.map((document) => html`<option value=${document.id} ?selected=${document.id === this.picked()}>${document.title} — ${document.path}</option>`)}
        </select></label><div><button class="primary" @click=${() => this.begin(this.picked())}>${t('run.start')}</button></div>` : nothing}</div>`;
  }

  /** The document chosen, or the one whose file is named like an article. */
  picked() {
    const documents = this.documents ?? [];
    return this.chosen ?? (documents.find((document) => /(^|\/)article\b/i.test(document.path)) ?? documents[0])?.id;
  }
}

customElements.define('pb-run-panel', RunPanel);
