// The review queue: one thing at a time, decided with one key; it goes on by itself.
import { Page, html, nothing, complain, say } from './element.js';
import { get } from './api.js';
import { href, go } from './router.js';
import { accept, reject, decide } from './decisions.js';
import { skipped, skip } from './skipped.js';
import { actionOf, keyOf } from './shortcuts.js';
import { ClaimActions } from './claim-actions.js';
import { finding } from './finding.js';
import { comparison } from './claim-tables.js';
import { verdict, why, who, tally, legend, empty } from './parts.js';
import { t, word } from './words.js';
import './dialogs.js';
import './bulk.js';

const KINDS = ['CLAIM', 'FINDING', 'VERDICT'];
const STATES = ['OPEN', 'SKIPPED', 'STALE', 'DONE'];
const END = 'end';
const SHOWN_KEYS = ['accept', 'reject', 'correct', 'skip', 'previous', 'next', 'verdict', 'details'];

class Review extends Page {
  static properties = { ...Page.properties, index: { state: true }, revealed: { state: true } };

  constructor() {
    super();
    this.index = 0;
    this.onKey = (event) => this.key(event);
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onKey);
  }

  async load() {
    const { state = 'OPEN', ...query } = Object.fromEntries(this.at.query);
    const asked = state === 'SKIPPED' ? 'OPEN' : state;
    const data = await get(`/cases/${encodeURIComponent(this.caseId)}/queue`, { state: asked, limit: 50, ...query });
    const aside = skipped(this.caseId);
    const all = data.items;
    data.items = asked === 'OPEN' ? all.filter((item) => aside.has(item.id) === (state === 'SKIPPED')) : all;
    data.items = this.inOrder(data.items);
    const wanted = this.wanted ?? this.item?.id;
    const found = data.items.findIndex((item) => item.id === wanted);
    const last = Math.max(0, data.items.length - 1);
    this.index = found >= 0 ? found : wanted === END ? 0 : Math.min(this.index, last);
    this.wanted = null;
    await this.fetch(data.items[this.index]);
    return data;
  }

  /** A decision may change how urgent a claim is; under the reader's hand the order stays. */
  inOrder(items) {
    this.order ??= new Map();
    items.forEach((item) => this.order.has(item.claimId) || this.order.set(item.claimId, this.order.size));
    return [...items].sort((a, b) => this.order.get(a.claimId) - this.order.get(b.claimId));
  }

  /** What comes after the item; after the last one it begins again. */
  get after() {
    return this.data.items[this.index + 1]?.id ?? END;
  }

  get item() {
    return this.data?.items[this.index];
  }

  /** The claim that the item belongs to, with everything on it. */
  async fetch(item) {
    this.claim = item ? await get(`/cases/${encodeURIComponent(this.caseId)}/claims/${encodeURIComponent(item.claimId)}`) : null;
  }

  async show(index) {
    const next = this.data.items[index];
    if (!next) {
      return;
    }
    try {
      await this.fetch(next);
      this.index = index;
      this.revealed = false;
      await this.updateComplete;
      this.querySelector('.queue [aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
    } catch (problem) {
      complain(problem);
    }
  }

  key(event) {
    const action = actionOf(event);
    if (action && this.item) {
      event.preventDefault();
      this.act(action);
    }
  }

  act(action) {
    switch (action) {
      case 'accept': return this.decide(this.decision(accept), t('review.accepted'));
      case 'reject': return this.item.kind === 'VERDICT' ? this.correct() : this.decide(this.decision(reject), t('review.rejected'));
      case 'skip': return this.skip(this.item);
      case 'next': return this.show(this.index + 1);
      case 'previous': return this.show(this.index - 1);
      case 'correct': return this.correct();
      case 'verdict': this.revealed = !this.revealed; return undefined;
      case 'details': return go(href(this.caseId, 'claims', this.item.claimId));
      default: return document.querySelector('pb-settings').open();
    }
  }

  decision(kind) {
    switch (this.item.kind) {
      case 'CLAIM': return kind.claim(this.claim);
      case 'FINDING': return kind.finding(this.claim, this.found);
      default: return kind.verdict(this.claim);
    }
  }

  /** The finding that the item is about. */
  get found() {
    return this.claim.findings.find((found) => found.id === this.item.finding);
  }

  /** Decides the item and goes on to the one after it. */
  async decide(decision, text) {
    if (this.deciding) {
      return;
    }
    this.deciding = true;
    this.wanted = this.after;
    if (await decide(this.caseId, decision, text)) {
      this.revealed = false;
    }
    this.deciding = false;
  }

  skip(item) {
    const back = this.at.query.get('state') === 'SKIPPED';
    this.wanted = this.after;
    skip(this.caseId, item.id, !back);
    say(t(back ? 'review.unskipped' : 'review.skippedOne'));
    return this.reload();
  }

  correct() {
    const actions = new ClaimActions(this.caseId, this.claim, this.querySelector('pb-claim-dialog'));
    const item = this.item;
    switch (item.kind) {
      case 'CLAIM': return actions.edit();
      case 'FINDING': return actions.correctFinding(this.found);
      default: return actions.correctVerdict();
    }
  }

  filter(name, value) {
    const query = { ...Object.fromEntries(this.at.query), [name]: value };
    if (!value) {
      delete query[name];
    }
    this.index = 0;
    this.order = null;
    go(href(this.caseId, 'review', null, query), { replace: true });
  }

  content() {
    const { claims, judged, stale, items, total } = this.data;
    const state = this.at.query.get('state') ?? 'OPEN';
    return html`<div class="spread"><h1>${t('page.review')}</h1><pb-bulk .caseId=${this.caseId} .items=${items}></pb-bulk></div>
      <div class="stack tight"><div class="bar" role="img" aria-label=${t('review.progress', { done: judged, total: claims })}><div class="fill"></div></div>
        <p class="soft small figure">${t('review.progress', { done: judged, total: claims })}${stale ? html` · <a class="who stale" href=${href(this.caseId, 'review', null, { state: 'STALE' })}>${t('review.stale', { n: stale })}</a>` : nothing}</p></div>
      <div class="filters">
        <label>${t('review.state')}<select @change=${(event) => this.filter('state', event.target.value)}>
          ${STATES.map((name) => html`<option value=${name} ?selected=${name === state}>${word('queueState', name)}</option>`)}</select></label>
        <label>${t('review.kind')}<select @change=${(event) => this.filter('kind', event.target.value)}><option value="">${t('claims.any')}</option>
          ${KINDS.map((name) => html`<option value=${name} ?selected=${name === this.at.query.get('kind')}>${word('queueKind', name)}</option>`)}</select></label>
        <label>${t('review.search')}<input type="search" .value=${this.at.query.get('search') ?? ''} @change=${(event) => this.filter('search', event.target.value.trim())}></label></div>
      ${items.length ? html`<div class="review"><section class="card" aria-label=${t('review.current')}>${this.current()}</section>
        <nav class="card bare queue" aria-label=${t('review.list', { n: total })}>${items.map((item, i) => this.line(item, i))}</nav></div>`
        : empty(t(`review.nothing${state}`))}
      ${legend()}<pb-claim-dialog .caseId=${this.caseId}></pb-claim-dialog>`;
  }

  updated() {
    const fill = this.querySelector('.bar .fill');
    if (fill && this.data) {
      fill.style.width = `${(100 * this.data.judged) / Math.max(1, this.data.claims)}%`;
    }
  }

  line(item, index) {
    return html`<button aria-current=${String(index === this.index)} @click=${() => this.show(index)}>
      <span class="tag">${word('queueKind', item.kind)}</span><span class="clip"><bdi>${item.title}</bdi></span>
      ${item.mark.state === 'STALE' ? html`<span class="who stale">${t('mark.staleShort')}</span>` : nothing}</button>`;
  }

  current() {
    const { item, claim } = this;
    if (!item || !claim) {
      return nothing;
    }
    return html`<div class="stack" aria-live="polite">
      <p class="row small"><span class="tag">${word('queueKind', item.kind)}</span><span class="soft figure">${this.index + 1} / ${this.data.items.length}</span>${who(item.mark)}
        <a href=${href(this.caseId, 'claims', claim.id)}>${t('review.whole')}</a></p>
      <h2 class="big-claim"><span class="soft figure">${claim.number}</span> <bdi>${claim.text}</bdi></h2>
      ${this.body(item, claim)}</div>
      <div class="keys row" role="group" aria-label=${t('review.keys')}>${SHOWN_KEYS.map((action) => html`<button
        class=${action === 'accept' ? 'primary' : ''} @click=${() => this.act(action)}>${t(action === 'skip' && this.at.query.get('state') === 'SKIPPED' ? 'shortcut.unskip' : `shortcut.${action}`)} <kbd>${keyOf(action)}</kbd></button>`)}</div>`;
  }

  body(item, claim) {
    switch (item.kind) {
      case 'CLAIM': return html`<p class="soft">${t('review.askClaim')}</p><p class="quote" dir="auto">“${claim.quote}”</p>
        ${claim.attributions.length ? html`<p>${t('claim.heldBy')} ${claim.attributions.map((one) => html`<bdi>${one.claimant ?? t('unknown')}</bdi> `)}</p>` : nothing}`;
      case 'FINDING': {
        const found = this.found;
        return found ? html`<p class="soft">${t('review.askFinding')}</p>${finding(this.caseId, found, null)}
          ${comparison(this.caseId, { ...claim, findings: [found] })}` : nothing;
      }
      default: return this.verdictBody(claim);
    }
  }

  verdictBody(claim) {
    return html`<p class="soft">${t('review.askVerdict')}</p>
      <dl class="facts"><dt>${t('side.SUPPORTS')}</dt><dd>${tally(claim.supporting)}</dd><dt>${t('side.CONTRADICTS')}</dt><dd>${tally(claim.contradicting)}</dd></dl>
      ${claim.findings.filter((one) => one.relation !== 'MENTIONS').slice(0, 4).map((one) => finding(this.caseId, one, null))}
      ${this.revealed ? html`<div class="stack"><div class="row">${verdict(claim.verdict, claim.verdictMark)}<span class="soft">${word('verdictMeans', claim.verdict)}</span></div>${why(claim.why)}</div>`
        : html`<p><button aria-expanded="false" @click=${() => { this.revealed = true; }}>${t('claim.reveal')} <kbd>${keyOf('verdict')}</kbd></button></p>`}`;
  }
}

customElements.define('pb-review', Review);
