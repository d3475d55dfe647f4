// Accepts or rejects many at once, after showing which.
import { Element, html } from './element.js';
import { decide } from './decisions.js';
import { t, word } from './words.js';

class Bulk extends Element {
  static properties = { caseId: {}, items: { attribute: false }, left: { state: true }, busy: { state: true } };

  open() {
    this.left = new Set();
    this.querySelector('dialog').showModal();
  }

  toggle(id) {
    const left = new Set(this.left);
    if (!left.delete(id)) {
      left.add(id);
    }
    this.left = left;
  }

  /** A verdict is set one by one: it must be seen. */
  offered() {
    return (this.items ?? []).filter((item) => item.kind !== 'VERDICT');
  }

  chosen() {
    return this.offered().filter((item) => !this.left?.has(item.id));
  }

  async decide(kind) {
    const chosen = this.chosen();
    this.busy = true;
    const decisions = chosen.map((item) => item[kind]);
    if (await decide(this.caseId, decisions, t('bulk.done', { n: chosen.length }), this.querySelector('input[name="reason"]').value)) {
      this.querySelector('dialog').close();
    }
    this.busy = false;
  }

  render() {
    const items = this.offered();
    const chosen = this.chosen();
    return html`<button ?disabled=${!items.length} @click=${this.open}>${t('bulk.open')}</button>
      <dialog aria-labelledby="bulk-title"><div class="stack"><div class="spread"><h2 id="bulk-title">${t('bulk.title')}</h2>
        <form method="dialog"><button>${t('close')}</button></form></div>
        <p class="soft">${t('bulk.help')}</p>
        <fieldset><legend>${t('bulk.preview', { n: chosen.length })}</legend><div class="stack tight preview">${items.map((item) => html`<label class="check">
          <input type="checkbox" .checked=${!this.left?.has(item.id)} @change=${() => this.toggle(item.id)}>
          <span><span class="tag">${word('queueKind', item.kind)}</span> <bdi>${item.title}</bdi></span></label>`)}</div></fieldset>
        <label>${t('dialog.reason')} <span class="soft small">${t('optional')}</span><input name="reason" maxlength="2000" autocomplete="off"></label>
        <div class="row end"><button ?disabled=${this.busy || !chosen.length} @click=${() => this.decide('reject')}>${t('bulk.reject', { n: chosen.length })}</button>
          <button class="primary" ?disabled=${this.busy || !chosen.length} @click=${() => this.decide('accept')}>${t('bulk.accept', { n: chosen.length })}</button></div>
      </div></dialog>`;
  }
}

customElements.define('pb-bulk', Bulk);
