// What a reader may set: name, light or dark, mute, shortcuts.
import { Element, html } from './element.js';
import { preference, prefer } from './preferences.js';
import { ACTIONS, keyOf, setKey, resetKeys } from './shortcuts.js';
import { t } from './words.js';

class Settings extends Element {
  static properties = { tick: { state: true }, waiting: { state: true } };

  open() {
    this.querySelector('dialog').showModal();
  }

  set(name, value) {
    prefer(name, value);
    this.requestUpdate();
  }

  /** Takes the next key pressed as the shortcut of the action that waits for one. */
  taken(event) {
    if (!this.waiting) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key !== 'Escape' && !['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) {
      setKey(this.waiting, event.key);
    }
    this.waiting = null;
  }

  render() {
    const reviewer = preference('reviewer');
    return html`<button @click=${this.open} aria-haspopup="dialog">${reviewer ? html`<bdi>${reviewer}</bdi>` : t('page.settings')}</button>
      <dialog aria-labelledby="settings-title" @keydown=${this.taken}><div class="stack">
        <div class="spread"><h2 id="settings-title">${t('page.settings')}</h2>
          <form method="dialog"><button>${t('close')}</button></form></div>
        <label>${t('settings.reviewer')}<input .value=${reviewer} maxlength="80" autocomplete="off"
          @change=${(event) => this.set('reviewer', event.target.value.trim())}></label>
        <p class="soft small">${t('settings.reviewerHelp')}</p>
        <label>${t('settings.theme')}<select @change=${(event) => this.set('theme', event.target.value)}>
          ${['auto', 'light', 'dark'].map((name) => html`<option value=${name} ?selected=${preference('theme') === name}>${t(`settings.${name}`)}</option>`)}
        </select></label>
        <label class="check"><input type="checkbox" .checked=${preference('mute')}
          @change=${(event) => this.set('mute', event.target.checked)}><span>${t('settings.mute')}</span></label>
        <section class="stack tight" aria-labelledby="shortcut-title"><h3 id="shortcut-title">${t('settings.shortcuts')}</h3>
          <table><tbody>${ACTIONS.map((action) => html`<tr><th scope="row">${t(`shortcut.${action}`)}</th>
            <td><kbd>${this.waiting === action ? '…' : keyOf(action)}</kbd></td>
            <td><button class="link" @click=${() => { this.waiting = action; }}>${t('settings.change')}<span class="hidden">: ${t(`shortcut.${action}`)}</span></button></td></tr>`)}
          </tbody></table>
          <p class="soft small" aria-live="polite">${this.waiting ? t('settings.press', { action: t(`shortcut.${this.waiting}`) }) : ''}</p>
          <div><button @click=${() => { resetKeys(); this.requestUpdate(); }}>${t('settings.reset')}</button></div></section>
      </div></dialog>`;
  }
}

customElements.define('pb-settings', Settings);
