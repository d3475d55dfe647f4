// The frame: what is always there around the page that the address names.
import { Element, html, nothing, changed, complain, say } from './element.js';
import { get, post } from './api.js';
import { start, onPlace, place, href, go } from './router.js';
import { applyTheme, preference } from './preferences.js';
import { t } from './words.js';
import './settings.js';

const PAGES = ['article', 'review', 'claims', 'documents', 'sources', 'timeline', 'map', 'actors', 'agreement', 'journal'];
const MODULES = { search: 'search', cases: 'cases' };

class Workbench extends Element {
  static properties = { place: { state: true }, info: { state: true }, toasts: { state: true }, ready: { state: true } };

  constructor() {
    super();
    this.place = place();
    this.toasts = [];
    this.ready = null;
  }

  connectedCallback() {
    super.connectedCallback();
    start();
    onPlace((to) => this.arrive(to));
    addEventListener('pb-changed', () => this.inform());
    addEventListener('pb-say', (event) => this.toast(event.detail));
    addEventListener('keydown', (event) => this.keys(event));
    this.arrive(this.place);
  }

  async arrive(to) {
    if (location.pathname === '/') {
      const { open } = await get('/cases');
      go(open ? href(open, 'article') : '/cases', { replace: true });
      return;
    }
    const other = to.caseId !== this.place.caseId || to.page !== this.place.page || to.key !== this.place.key;
    this.place = to;
    await import(`./page-${MODULES[to.page] ?? (PAGES.includes(to.page) ? to.page : 'absent')}.js`);
    this.ready = to.page;
    await this.inform();
    await this.updateComplete;
    document.title = [t(`page.${to.page}`), this.info?.name, t('product')].filter(Boolean).join(' · ');
    if (other) {
      this.querySelector('main')?.focus({ preventScroll: Boolean(to.anchor) });
    }
  }

  async inform() {
    const caseId = this.place.caseId;
    try {
      this.info = caseId ? await get(`/cases/${encodeURIComponent(caseId)}`) : null;
    } catch (problem) {
      this.info = null;
      complain(problem);
    }
  }

  toast({ text, action }) {
    const toast = { text, action };
    this.toasts = [...this.toasts.slice(-2), toast];
    setTimeout(() => this.dismiss(toast), action ? 12000 : 7000);
  }

  dismiss(toast) {
    this.toasts = this.toasts.filter((other) => other !== toast);
  }

  /** Undo, redo and search work on every page; what is typed stays where it is typed. */
  keys(event) {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing && this.info) {
      event.preventDefault();
      this.step(event.shiftKey ? 'redo' : 'undo');
    } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.querySelector('input[type="search"]')?.focus();
    }
  }

  async step(which) {
    try {
      const done = await post(`/cases/${encodeURIComponent(this.place.caseId)}/${which}`, { who: preference('reviewer') || undefined });
      changed();
      say(t(`did.${which}`, { entry: done.entries[0].details.entry }));
    } catch (problem) {
      complain(problem);
    }
  }

  search(event) {
    event.preventDefault();
    const words = new FormData(event.target).get('q').trim();
    if (words) {
      go(href(this.place.caseId, 'search', null, { q: words }));
    }
  }

  render() {
    const { caseId, page } = this.place;
    return html`<a class="skip" href="#content" @click=${this.skip}>${t('skip')}</a>
      <header class="top">${this.top(caseId)}</header>
      <div class="frame ${caseId ? 'with-menu' : ''}">
        ${caseId ? this.menu(caseId, page) : nothing}
        <main id="content" tabindex="-1">${this.ready === page ? this.page() : nothing}</main>
      </div>
      <div class="toasts" role="status" aria-live="polite">${this.toasts.map((toast) => html`<div class="toast"><span>${toast.text}</span>${
        toast.action ? html`<button @click=${() => { toast.action.run(); this.dismiss(toast); }}>${toast.action.label}</button>` : nothing}</div>`)}</div>`;
  }

  skip(event) {
    event.preventDefault();
    document.getElementById('content').focus();
  }

  top(caseId) {
    return html`<a class="brand" href="/cases"><img src="/pages/icon.svg" alt="">${t('product')}</a>
      ${this.info ? html`<span class="case-name"><bdi>${this.info.name}</bdi></span>` : nothing}
      ${caseId ? html`<form class="search" role="search" @submit=${this.search}>
          <input type="search" name="q" aria-label=${t('search.label')} placeholder=${t('search.hint')}></form>
        <div class="row" role="group" aria-label=${t('steps')}>
          <button title="Ctrl+Z" ?disabled=${!this.info?.canUndo} @click=${() => this.step('undo')}>${t('undo')}</button>
          <button title="Ctrl+Shift+Z" ?disabled=${!this.info?.canRedo} @click=${() => this.step('redo')}>${t('redo')}</button>
        </div>` : html`<span class="search"></span>`}
      <pb-settings></pb-settings>`;
  }

  menu(caseId, page) {
    const counts = { documents: this.info?.documents, claims: this.info?.claims, review: this.info?.open };
    return html`<nav class="menu" aria-label=${t('menu')}><ul>${PAGES.map((name) => html`<li>
      <a href=${href(caseId, name)} aria-current=${name === page ? 'page' : nothing}>${t(`page.${name}`)}
        ${counts[name] ? html`<span class="count">${counts[name]}</span>` : nothing}</a></li>`)}</ul></nav>`;
  }

  page() {
    const { caseId, key } = this.place;
    switch (this.place.page) {
      case 'cases': return html`<pb-cases .at=${this.place}></pb-cases>`;
      case 'article': return html`<pb-article .caseId=${caseId} .at=${this.place}></pb-article>`;
      case 'claims': return key
        ? html`<pb-claim .caseId=${caseId} .at=${this.place}></pb-claim>`
        : html`<pb-claims .caseId=${caseId} .at=${this.place}></pb-claims>`;
      case 'review': return html`<pb-review .caseId=${caseId} .at=${this.place}></pb-review>`;
      case 'documents': return key
        ? html`<pb-document .caseId=${caseId} .at=${this.place}></pb-document>`
        : html`<pb-documents .caseId=${caseId} .at=${this.place}></pb-documents>`;
      case 'sources': return html`<pb-sources .caseId=${caseId} .at=${this.place}></pb-sources>`;
      case 'timeline': return html`<pb-timeline .caseId=${caseId} .at=${this.place}></pb-timeline>`;
      case 'map': return html`<pb-map .caseId=${caseId} .at=${this.place}></pb-map>`;
      case 'actors': return html`<pb-actors .caseId=${caseId} .at=${this.place}></pb-actors>`;
      case 'agreement': return html`<pb-agreement .caseId=${caseId} .at=${this.place}></pb-agreement>`;
      case 'journal': return html`<pb-journal .caseId=${caseId} .at=${this.place}></pb-journal>`;
      case 'search': return html`<pb-search .caseId=${caseId} .at=${this.place}></pb-search>`;
      default: return html`<pb-absent></pb-absent>`;
    }
  }
}

applyTheme();
customElements.define('pb-workbench', Workbench);
