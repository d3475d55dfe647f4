// Takes files: dropped, or chosen with a button. Each is sent by itself and shown with how it went.
import { Element, html, nothing, changed } from './element.js';
import { upload } from './api.js';
import { preference } from './preferences.js';
import { t } from './words.js';

class DropZone extends Element {
  static properties = { caseId: {}, over: { state: true }, sent: { state: true } };

  constructor() {
    super();
    this.sent = [];
  }

  async dropped(event) {
    event.preventDefault();
    this.over = false;
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    if (entries.some((entry) => entry.isDirectory)) {
      const files = [];
      for (const entry of entries) {
        await collect(entry, '', files);
      }
      this.send(files);
    } else {
      this.send([...event.dataTransfer.files].map((file) => ({ file, name: file.name })));
    }
  }

  chosen(event) {
    const files = [...event.target.files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));
    event.target.value = '';
    this.send(files);
  }

  async send(files) {
    const items = files.map(({ file, name }) => ({ file, name, share: 0, state: 'WAITING' }));
    this.sent = [...this.sent, ...items];
    for (const item of items) {
      item.state = 'SENDING';
      try {
        const answer = await upload(`/cases/${encodeURIComponent(this.caseId)}/documents`,
          { name: item.name, who: preference('reviewer') || undefined }, item.file, (share) => { item.share = share; this.requestUpdate(); });
        item.state = answer.status;
        item.reason = answer.reason;
      } catch (problem) {
        item.state = 'REJECTED';
        item.reason = problem.message;
      }
      item.share = 1;
      this.requestUpdate();
    }
    changed();
  }

  render() {
    const waiting = this.sent.filter((item) => item.state === 'WAITING' || item.state === 'SENDING').length;
    const rejected = this.sent.filter((item) => item.state === 'REJECTED');
    const done = this.sent.length - waiting;
    return html`<div class="drop ${this.over ? 'over' : ''}" @dragover=${(event) => { event.preventDefault(); this.over = true; }}
        @dragleave=${() => { this.over = false; }} @drop=${this.dropped}>
      <p>${t('drop.here')}</p>
      <p class="row" data-centred><label class="button"><input class="hidden" type="file" multiple @change=${this.chosen}>${t('drop.choose')}</label></p>
      <p class="soft small">${t('drop.kinds')}</p></div>
      <div role="status" aria-live="polite">${this.sent.length ? html`
        ${waiting ? html`<progress aria-label=${t('drop.progress')} max=${this.sent.length} .value=${done}></progress>` : nothing}
        <p class="small">${t('drop.sent', { done: done - rejected.length, total: this.sent.length })}</p>` : nothing}
        ${rejected.map((item) => html`<p class="small"><bdi>${item.name}</bdi>: ${item.reason}</p>`)}</div>`;
  }
}

/** The files below a dropped folder, with their paths. */
async function collect(entry, folder, files) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    files.push({ file, name: folder + entry.name });
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const batch = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!batch.length) {
      return;
    }
    for (const child of batch) {
      await collect(child, `${folder}${entry.name}/`, files);
    }
  }
}

customElements.define('pb-drop-zone', DropZone);
