// What all elements of the pages share: they draw into the page itself, so that one style sheet, the
// browser's search and a screen reader see one document.
import { LitElement, html, nothing } from 'lit';
import { t } from './words.js';

export { html, nothing };

/** An element that draws into the page. */
export class Element extends LitElement {
  createRenderRoot() {
    return this;
  }
}

/** A page of a case: it loads what it shows, shows why where it cannot, and loads anew on a change. */
export class Page extends Element {
  static properties = {
    caseId: {}, at: { attribute: false }, data: { state: true }, problem: { state: true }, reviewer: {},
  };

  connectedCallback() {
    super.connectedCallback();
    this.onChanged = () => this.reload();
    addEventListener('pb-changed', this.onChanged);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pb-changed', this.onChanged);
  }

  willUpdate(changed) {
    if (changed.has('at') || changed.has('caseId')) {
      this.reload();
    }
  }

  /** What to load: a promise. */
  load() {
    return Promise.resolve({});
  }

  /** Called once after what was loaded is drawn. */
  loaded() {}

  async reload() {
    const asked = (this.asked = {});
    try {
      const data = await this.load();
      if (this.asked === asked) {
        this.data = data;
        this.problem = null;
        await this.updateComplete;
        this.loaded();
      }
    } catch (problem) {
      if (this.asked === asked) {
        this.problem = problem;
      }
    }
  }

  /** The page's content once it is loaded. */
  content() {
    return nothing;
  }

  render() {
    if (this.problem) {
      return html`<div class="page"><div class="problem" role="alert"><strong>${this.problem.title ?? t('failed')}</strong>
        <p>${this.problem.message}</p><button @click=${() => this.reload()}>${t('retry')}</button></div></div>`;
    }
    if (!this.data) {
      return html`<div class="page"><p class="soft" aria-busy="true">${t('loading')}</p></div>`;
    }
    return html`<div class="page">${this.content()}</div>`;
  }
}

/** Tells every part of the page that the case has changed. */
export function changed() {
  dispatchEvent(new CustomEvent('pb-changed'));
}

/** Says something in the corner and to a screen reader; an action can be offered. */
export function say(text, action) {
  dispatchEvent(new CustomEvent('pb-say', { detail: { text, action } }));
}

/** Says why something did not work. */
export function complain(problem) {
  say(`${problem.title ? `${problem.title}: ` : ''}${problem.message}`);
}
