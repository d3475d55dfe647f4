// Dialogs that ask for the words of a decision and its reason.
import { Element, html, nothing } from './element.js';
import { t } from './words.js';

/** Asks for text and a reason; `ask({title, text, fields, done, failed})` opens it. */
class ClaimDialog extends Element {
  static properties = { caseId: {}, request: { state: true }, busy: { state: true } };

  async ask(request) {
    this.request = request;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    this.querySelector('textarea, input, select')?.focus();
  }

  async submit(event) {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.target));
    this.busy = true;
    try {
      await this.request.done(values);
      this.querySelector('dialog').close();
    } catch (problem) {
      this.request.failed(problem);
    } finally {
      this.busy = false;
    }
  }

  field(field) {
    switch (field.kind) {
      case 'choice': return html`<label>${field.label}<select name=${field.name}>${field.options.map(([value, text]) =>
        html`<option value=${value} ?selected=${value === field.value}>${text}</option>`)}</select></label>`;
      case 'lines': return html`<label>${field.label}<textarea name=${field.name} rows=${field.rows ?? 4} required dir="auto" .value=${field.value ?? ''}></textarea></label>
        ${field.help ? html`<p class="soft small">${field.help}</p>` : nothing}`;
      case 'checks': return html`<fieldset><legend>${field.label}</legend><div class="stack tight">${field.options.map(([value, text]) =>
        html`<label class="check"><input type="checkbox" name=${`${field.name}:${value}`} value=${value}><bdi>${text}</bdi></label>`)}</div></fieldset>`;
      default: return html`<label>${field.label}<input name=${field.name} .value=${field.value ?? ''} ?required=${field.required} dir="auto" autocomplete="off"></label>
        ${field.help ? html`<p class="soft small">${field.help}</p>` : nothing}`;
    }
  }

  render() {
    const request = this.request ?? {};
    const fields = request.fields ?? (request.text === undefined ? [] : [{ kind: 'lines', name: 'text', label: t('dialog.claimText'), value: request.text, rows: 3 }]);
    return html`<dialog aria-labelledby="dialog-title"><form class="stack" @submit=${this.submit}>
      <h2 id="dialog-title">${request.title}</h2>
      ${request.note ? html`<p class="soft">${request.note}</p>` : nothing}
      ${fields.map((field) => this.field(field))}
      <label>${t('dialog.reason')} <span class="soft small">${t('optional')}</span><input name="reason" dir="auto" autocomplete="off" maxlength="2000"></label>
      <div class="row end"><button type="button" @click=${() => this.querySelector('dialog').close()}>${t('cancel')}</button>
        <button class="primary" ?disabled=${this.busy}>${request.action ?? t('save')}</button></div></form></dialog>`;
  }
}

customElements.define('pb-claim-dialog', ClaimDialog);

/** The values of a group of check boxes. */
export function checked(values, name) {
  return Object.entries(values).filter(([key]) => key.startsWith(`${name}:`)).map(([, value]) => value);
}
