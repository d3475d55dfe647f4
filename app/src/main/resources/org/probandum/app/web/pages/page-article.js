// The article: its text with what was found in it, each kind of mark to be switched.
import { Page, html, nothing, complain, say } from './element.js';
import { get } from './api.js';
import { record } from './decisions.js';
import { href, go } from './router.js';
import { preference, prefer } from './preferences.js';
import { runs, paragraphs, selected } from './spans.js';
import { verdict, legend, who, empty } from './parts.js';
import { t, word } from './words.js';
import './run-panel.js';
import './dialogs.js';

const KINDS = ['claims', 'verdicts', 'attributions', 'rhetoric'];

class Article extends Page {
  static properties = { ...Page.properties, selection: { state: true }, marks: { state: true } };

  constructor() {
    super();
    this.marks = { ...preference('marks') };
    this.onSelect = () => { this.selection = this.text() ? selected(this.text()) : null; };
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.onSelect);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.onSelect);
  }

  text() {
    return this.querySelector('.running');
  }

  async load() {
    const base = `/cases/${encodeURIComponent(this.caseId)}`;
    const data = await get(`${base}/article`, { name: this.at.query.get('name') });
    return data.article ? data : { ...data, documents: (await get(`${base}/documents`, { limit: 500 })).documents };
  }

  loaded() {
    if (this.at.anchor) {
      document.getElementById(this.at.anchor)?.scrollIntoView({ block: 'center' });
    }
  }

  toggle(kind) {
    this.marks = { ...this.marks, [kind]: !this.marks[kind] };
    prefer('marks', this.marks);
  }

  content() {
    const { article, articles } = this.data;
    if (!article) {
      return html`<h1>${t('page.article')}</h1>
        <pb-run-panel .caseId=${this.caseId} .documents=${this.data.documents}></pb-run-panel>`;
    }
    return html`<div class="spread"><div class="stack tight">
        <h1><bdi>${article.title}</bdi></h1>
        <p class="soft">${[article.publisher, article.published].filter(Boolean).map((part, i) => html`${i ? ' · ' : ''}<bdi>${part}</bdi>`)}</p></div>
        ${articles.length > 1 ? this.chooser(article, articles) : nothing}</div>
      <pb-run-panel .caseId=${this.caseId} .article=${article} .compact=${true}></pb-run-panel>
      <div class="two wide-left">
        <section class="reading stack" aria-label=${t('article.text')}>
          <div class="spread">${this.switches()}${legend()}</div>
          ${this.running(article)}
        </section>
        <section class="side-column" aria-label=${t('article.claims')}>${this.list()}</section>
      </div>
      ${this.selection ? this.offer() : nothing}
      <pb-claim-dialog .caseId=${this.caseId}></pb-claim-dialog>`;
  }

  chooser(article, articles) {
    return html`<label>${t('article.choose')}<select @change=${(event) => go(href(this.caseId, 'article', null, { name: event.target.value }))}>
      ${articles.map((other) => html`<option value=${other} ?selected=${other === article.name}>${other}</option>`)}
    </select></label>`;
  }

  switches() {
    return html`<div class="row" role="group" aria-label=${t('article.marks')}>${KINDS.map((kind) => html`
      <button aria-pressed=${String(Boolean(this.marks[kind]))} @click=${() => this.toggle(kind)}>${t(`article.mark.${kind}`)}</button>`)}</div>`;
  }

  running(article) {
    const shown = this.shown();
    return html`<div class="running ${this.marks.verdicts ? 'show-verdicts' : ''}" dir="auto" lang=${article.language || nothing}>${
      paragraphs(article.text).map((paragraph) => html`<p dir="auto">${
        runs(paragraph.start, paragraph.end, shown).map((run) => this.run(article.text, run))}</p>`)}</div>`;
  }

  shown() {
    const { claims, attributions, rhetoric } = this.data;
    const marks = [];
    if (this.marks.claims || this.marks.verdicts) {
      claims.filter((claim) => !claim.dropped && !claim.core).forEach((claim) => claim.spans.forEach(([start, end], i) =>
        marks.push({ start, end, kind: 'claim', claim, last: i === claim.spans.length - 1 })));
    }
    if (this.marks.attributions) {
      attributions.forEach((attribution) => {
        attribution.source.forEach(([start, end]) => marks.push({ start, end, kind: 'attribution', attribution }));
        attribution.cue.forEach(([start, end]) => marks.push({ start, end, kind: 'cue', attribution }));
      });
    }
    if (this.marks.rhetoric) {
      rhetoric.forEach((technique) => marks.push({ start: technique.start, end: technique.end, kind: 'rhetoric', technique }));
    }
    return marks;
  }

  run(text, run) {
    const piece = text.slice(run.start, run.end);
    if (!run.marks.length) {
      return html`<span data-start=${run.start} data-end=${run.end}>${piece}</span>`;
    }
    const claim = run.marks.find((mark) => mark.kind === 'claim')?.claim;
    const kinds = run.marks.map((mark) => mark.kind);
    const state = claim?.mark.state === 'STALE' ? 'stale' : claim?.mark.state === 'PERSON' ? 'person' : '';
    const classes = `m ${kinds.join(' ')} ${claim ? `${state} v-${String(claim.verdict).toLowerCase()}` : ''}`;
    const title = run.marks.map((mark) => this.title(mark)).join('; ');
    const ends = run.marks.filter((mark) => mark.kind === 'claim' && mark.last && mark.end === run.end);
    const refs = ends.map((mark) => html`<a class="ref" id=${`mark-${mark.claim.id}`} href=${href(this.caseId, 'claims', mark.claim.id)}
      aria-label=${t('article.toClaim', { number: mark.claim.number, verdict: word('verdict', mark.claim.verdict) })}>${mark.claim.number}</a>`);
    return html`<span class=${classes} title=${title} data-start=${run.start} data-end=${run.end}
      @click=${claim ? () => this.open(claim) : nothing}>${piece}</span>${refs}`;
  }

  title(mark) {
    switch (mark.kind) {
      case 'claim': return `${mark.claim.number}: ${mark.claim.text} (${word('verdict', mark.claim.verdict)})`;
      case 'rhetoric': return `${mark.technique.technique}: ${mark.technique.why}`;
      default: return `${mark.attribution.claimant ?? ''} ${word('stance', mark.attribution.stance)}`;
    }
  }

  /** A click opens a claim, unless text is being selected. */
  open(claim) {
    if (getSelection().isCollapsed) {
      go(href(this.caseId, 'claims', claim.id));
    }
  }

  list() {
    const claims = this.data.claims;
    if (!claims.length) {
      return empty(t('article.noClaims'));
    }
    return html`<h2>${t('page.claims')} <span class="soft figure">${claims.length}</span></h2>
      <ol class="plain stack tight">${claims.map((claim) => html`<li class="claim-line ${claim.dropped ? 'dropped' : ''}">
        <a href=${href(this.caseId, 'claims', claim.id)}><span class="figure soft">${claim.number}</span> <bdi>${claim.text}</bdi></a>
        <div class="row small">${claim.dropped ? html`<span class="tag">${t('claim.dropped')}</span>` : verdict(claim.verdict, claim.verdictMark)}
          ${claim.mark.state === 'MACHINE' ? nothing : who(claim.mark)}
          ${claim.supporting + claim.contradicting ? html`<span class="soft figure">${t('article.sides', { supporting: claim.supporting, contradicting: claim.contradicting })}</span>` : nothing}</div></li>`)}</ol>`;
  }

  offer() {
    const words = this.data.article.text.slice(this.selection.start, this.selection.end);
    return html`<div class="offer" role="region" aria-label=${t('article.selection')}>
      <p class="clip"><bdi>“${words}”</bdi></p>
      <button class="primary" @mousedown=${(event) => event.preventDefault()} @click=${() => this.add(words)}>${t('article.addClaim')}</button></div>`;
  }

  add(words) {
    const { start, end } = this.selection;
    const documentId = this.data.article.documentId;
    this.querySelector('pb-claim-dialog').ask({
      title: t('article.addClaim'),
      text: words.replace(/\s+/g, ' ').trim(),
      done: async ({ text, reason }) => {
        await record(this.caseId, { type: 'AddClaim', article: documentId, span: { start, end }, proposition: text.trim() }, reason);
        getSelection().removeAllRanges();
        say(t('article.added'));
      },
      failed: complain,
    });
  }
}

customElements.define('pb-article', Article);
