// One document: its text with the passage of the address shown, what it says about itself, what it is used for.
import { Page, html, nothing, say } from './element.js';
import { get, download } from './api.js';
import { href } from './router.js';
import { preference } from './preferences.js';
import { runs, paragraphs, selected } from './spans.js';
import { relation, empty } from './parts.js';
import { t } from './words.js';

const FACTS = ['publisher', 'author', 'published', 'kind', 'language', 'url', 'owner'];

class Document extends Page {
  static properties = { ...Page.properties, uncovered: { state: true } };

  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/documents/${encodeURIComponent(this.at.key)}`);
  }

  /** The passage that the address names: `#START-END`. */
  get target() {
    const match = /^(\d+)-(\d+)$/.exec(this.at.anchor);
    return match ? { start: Number(match[1]), end: Number(match[2]), kind: 'target' } : null;
  }

  loaded() {
    const mark = this.querySelector('.m.target');
    if (mark) {
      mark.scrollIntoView({ block: 'center' });
      mark.focus({ preventScroll: true });
    }
  }

  updated() {
    if (this.data && this.shownAnchor !== this.at.anchor) {
      this.shownAnchor = this.at.anchor;
      this.loaded();
    }
  }

  async copy() {
    const span = selected(this.querySelector('.running')) ?? this.target;
    const address = location.origin + href(this.caseId, 'documents', this.data.id, null, span ? `${span.start}-${span.end}` : undefined);
    await navigator.clipboard.writeText(address);
    say(t('copied'));
  }

  content() {
    const document = this.data;
    const hidden = preference('mute') && document.distressing && !this.uncovered;
    return html`<div class="spread"><h1><bdi>${document.title}</bdi></h1>
        <div class="row"><button @click=${this.copy}>${t('copyLink')}</button>
          <a class="button" download href=${download(`/cases/${encodeURIComponent(this.caseId)}/documents/${encodeURIComponent(document.id)}/original`)}>${t('document.original')}</a></div></div>
      <div class="two wide-left"><section class="reading" aria-label=${t('document.text')}>
        ${hidden ? html`<div class="empty"><p>${t('document.muted')}</p><button @click=${() => { this.uncovered = true; }}>${t('document.uncover')}</button></div>`
          : this.running(document)}</section>
        <div class="side-column">
          <section class="card" aria-labelledby="facts-title"><h2 id="facts-title">${t('document.about')}</h2>${this.facts(document)}</section>
          <section class="card" aria-labelledby="uses-title"><h2 id="uses-title">${t('document.uses')}</h2>${this.uses(document)}</section></div></div>`;
  }

  running(document) {
    if (!document.text) {
      return empty(document.reason ?? t('document.noText'));
    }
    const marks = [...document.uses.map((use) => ({ ...use, kind: 'claim' })), ...(this.target ? [this.target] : [])];
    return html`<div class="running" dir="auto" lang=${document.language || nothing}>${paragraphs(document.text).map((paragraph) =>
      html`<p dir="auto">${runs(paragraph.start, paragraph.end, marks).map((run) => this.run(document.text, run))}</p>`)}</div>`;
  }

  run(text, run) {
    const piece = text.slice(run.start, run.end);
    const use = run.marks.find((mark) => mark.kind === 'claim');
    const isTarget = run.marks.some((mark) => mark.kind === 'target');
    const classes = [run.marks.length ? 'm' : '', use ? `claim r-${use.relation.toLowerCase()}` : '', isTarget ? 'target' : ''].join(' ').trim();
    return html`<span class=${classes || nothing} data-start=${run.start} data-end=${run.end} tabindex=${isTarget ? '-1' : nothing}
      title=${use ? use.claimtext : nothing}>${piece}</span>`;
  }

  facts(document) {
    return html`<dl class="facts">${FACTS.filter((name) => document[name]).map((name) => html`<dt>${t(`documents.${name}`)}</dt><dd><bdi>${document[name]}</bdi></dd>`)}
      ${document.cites?.length ? html`<dt>${t('documents.cites')}</dt><dd>${document.cites.map((cited, i) => html`${i ? ', ' : ''}<bdi>${cited}</bdi>`)}</dd>` : nothing}
      <dt>${t('documents.file')}</dt><dd><bdi class="path">${document.path}</bdi></dd>
      <dt>SHA-256</dt><dd><code>${document.sha256}</code></dd></dl>
      ${document.url ? html`<p class="soft small">${t('document.notFetched')}</p>` : nothing}`;
  }

  uses(document) {
    if (!document.uses.length) {
      return html`<p class="soft">${t('document.unused')}</p>`;
    }
    return html`<ul class="plain stack tight">${document.uses.map((use) => html`<li>
      <a href=${href(this.caseId, 'documents', document.id, null, `${use.start}-${use.end}`)}>${t('document.passage')}</a> ${relation(use.relation, use.mark)}
      <a href=${href(this.caseId, 'claims', use.claimid)}><span class="figure soft">${use.claimnumber}</span> <bdi>${use.claimtext}</bdi></a></li>`)}</ul>`;
  }
}

customElements.define('pb-document', Document);
