// An address that names no page.
import { Element, html } from './element.js';
import { t } from './words.js';

class Absent extends Element {
  render() {
    return html`<div class="page"><h1>${t('absent.title')}</h1><p><a href="/cases">${t('absent.home')}</a></p></div>`;
  }
}

customElements.define('pb-absent', Absent);
