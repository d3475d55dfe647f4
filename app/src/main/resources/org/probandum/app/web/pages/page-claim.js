// One claim: both sides first, the verdict when it is asked for.
import { Page, html, nothing } from './element.js';
import { get } from './api.js';
import { href } from './router.js';
import { accept, reject, decide } from './decisions.js';
import { verdict, why, who, legend, tally } from './parts.js';
import { ClaimActions } from './claim-actions.js';
import { finding } from './finding.js';
import { comparison, origins, slots } from './claim-tables.js';
import { t, word } from './words.js';
import './dialogs.js';

const SIDES = ['SUPPORTS', 'CONTRADICTS'];

class Claim extends Page {
  static properties = { ...Page.properties, revealed: { state: true }, forked: { state: true } };

  load() {
    if (this.shownKey !== this.at.key) {
      this.shownKey = this.at.key;
      this.revealed = false;
    }
    return get(`/cases/${encodeURIComponent(this.caseId)}/claims/${encodeURIComponent(this.at.key)}`);
  }

  loaded() {
    if (this.at.anchor) {
      const target = document.getElementById(this.at.anchor);
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    }
  }

  get actions() {
    return new ClaimActions(this.caseId, this.data, this.querySelector('pb-claim-dialog'));
  }

  decide(decision) {
    return decide(this.caseId, decision);
  }

  content() {
    const claim = this.data;
    return html`<article class="stack" aria-labelledby="claim-title">
      <header class="stack tight">
        <p class="row small"><a href=${href(this.caseId, 'article', null, { name: claim.article }, `mark-${claim.id}`)}>${t('claim.inArticle')}</a>
          <span class="chip">${t('claim.number', { number: claim.number })}</span>${who(claim.mark)}
          ${claim.dropped ? html`<span class="tag">${t('claim.dropped')}</span>` : nothing}</p>
        <h1 id="claim-title" class="big-claim"><bdi>${claim.text}</bdi></h1>
        ${claim.quote && claim.quote !== claim.text ? html`<p class="quote soft" dir="auto">“${claim.quote}”</p>` : nothing}
        ${claim.attributions.length ? html`<p>${t('claim.heldBy')} ${claim.attributions.map((attribution, i) => html`${i ? ', ' : ''}<strong><bdi>${
          attribution.claimant ?? t('unknown')}</bdi></strong> <span class="soft">(${word('stance', attribution.stance)})</span>`)}</p>` : nothing}
        ${claim.imported ? this.origin(claim.imported) : nothing}
        ${this.kin(t('claim.madeOf'), claim.madeOf)}${this.kin(t('claim.parts'), claim.parts)}
        ${this.bar(claim)}
      </header>
      ${this.bothSides(claim)}
      ${this.verdictBox(claim)}
      <section class="card stack" aria-labelledby="comparison-title"><h2 id="comparison-title">${t('claim.comparison')}</h2>${comparison(this.caseId, claim)}</section>
      <div class="two">
        <section class="card stack" aria-labelledby="origins-title">
          <div class="spread"><h2 id="origins-title">${t('claim.origins')}</h2>
            ${claim.origins.length > 1 ? html`<button @click=${() => this.actions.joinOrigins()}>${t('claim.joinOrigins')}</button>` : nothing}</div>
          ${origins(this.caseId, claim, (origin) => this.actions.splitOrigin(origin))}</section>
        <section class="card stack" aria-labelledby="slots-title"><h2 id="slots-title">${t('claim.slots')}</h2>${slots(claim, (slot) => this.actions.correctSlot(slot))}
          ${claim.inner.length ? html`<h2>${t('claim.inner')}</h2>${claim.inner.map((one) => why(one))}` : nothing}
          ${claim.gaps.length ? html`<h2>${t('claim.gaps')}</h2>${claim.gaps.map((gap) => html`<p>${gap.note}</p>
            <p class="soft small">${t('claim.searched')} ${gap.searched.map((words, i) => html`${i ? ', ' : ''}<bdi>${words}</bdi>`)}</p>`)}` : nothing}</section>
      </div>
      ${legend()}
      <pb-claim-dialog .caseId=${this.caseId}></pb-claim-dialog></article>`;
  }

  /** Where a claim was taken in from, and what it is labelled there. */
  origin({ file, label, by }) {
    const parts = [t('intake.from', { file }), label ? t('intake.label', { label }) : '', by ? t('intake.by', { by }) : ''];
    return html`<p class="small soft"><bdi>${parts.filter(Boolean).join(', ')}</bdi></p>`;
  }

  /** The claims that it was made of, or that took its place. */
  kin(label, claims) {
    return claims.length ? html`<p>${label}: ${claims.map((other, i) => html`${i ? '; ' : ''}<a href=${href(this.caseId, 'claims', other.id)}><bdi>${other.text}</bdi></a>`)}</p>` : nothing;
  }

  bar(claim) {
    const actions = claim.dropped ? [] : ['edit', 'split', 'merge', 'drop'];
    return html`<div class="row" role="group" aria-label=${t('claim.actions')}>
      ${claim.mark.state === 'PERSON' || claim.dropped ? nothing : html`<button @click=${() => this.decide(accept.claim(claim))}>${
        t(claim.mark.state === 'STALE' ? 'claim.affirm' : 'claim.accept')}</button>`}
      ${actions.map((action) => html`<button @click=${() => this.actions[action]()}>${t(`claim.${action}`)}</button>`)}
      <label class="ladder"><span class="hidden">${t('claims.status')}</span><select @change=${(event) => this.decide({ type: 'SetStatus', claim: claim.id, status: event.target.value })}>
        ${['TODO', 'IN_PROGRESS', 'READY', 'AGREED', 'DISPUTED'].map((step) => html`<option value=${step} ?selected=${step === claim.status}>${word('status', step)}</option>`)}
      </select></label></div>`;
  }

  bothSides(claim) {
    const others = claim.findings.filter((found) => !SIDES.includes(found.relation));
    const groups = ['QUALIFIES', 'MENTIONS'].map((relation) => [relation, others.filter((found) => found.relation === relation)]).filter(([, list]) => list.length);
    return html`<div class="two">${SIDES.map((side) => {
      const found = claim.findings.filter((other) => other.relation === side);
      return html`<section class="side-column r-${side.toLowerCase()}" aria-label=${t(`side.${side}`)}>
        <div class="side-head"><h2>${t(`side.${side}`)}</h2><span class="count">${tally(side === 'SUPPORTS' ? { documents: claim.supporting, origins: claim.supportingOrigins } : { documents: claim.contradicting, origins: claim.contradictingOrigins })}</span></div>
        ${found.length ? found.map((one) => this.finding(one)) : html`<p class="empty">${t(`claim.nothing${side}`)}</p>`}</section>`;
    })}</div>
    ${groups.map(([relation, list]) => html`<details class="card" ?open=${relation === 'QUALIFIES'}><summary><h2 class="inline">${t(`side.${relation}`)}</h2>
      <span class="soft figure">${list.length}</span></summary><div class="two">${list.map((one) => this.finding(one))}</div></details>`)}`;
  }

  finding(found) {
    return finding(this.caseId, found, {
      accept: () => this.decide(accept.finding(this.data, found)),
      reject: () => this.decide(reject.finding(this.data, found)),
      correct: () => this.actions.correctFinding(found),
    });
  }

  verdictBox(claim) {
    if (!this.revealed) {
      return html`<section class="card row" aria-label=${t('claim.verdict')}>
        <button aria-expanded="false" @click=${() => { this.revealed = true; }}>${t('claim.reveal')}</button>
        <span class="soft">${t('claim.revealHelp')}</span></section>`;
    }
    return html`<section class="card stack" aria-labelledby="verdict-title" tabindex="-1">
      <div class="row"><h2 id="verdict-title">${t('claim.verdict')}</h2>${verdict(claim.verdict, claim.verdictMark)} ${who(claim.verdictMark)}
        ${claim.said ? html`<span class="chip">${t('claim.said', { said: word('said', claim.said) })}</span>` : nothing}
        <span class="soft">${word('verdictMeans', claim.verdict)}${claim.verdictSlot ? html` · ${word('slot', claim.verdictSlot)}` : nothing}</span></div>
      ${claim.machineVerdict && claim.machineVerdict !== claim.verdict ? html`<p class="soft">${t('claim.machineSays')} ${verdict(claim.machineVerdict)}</p>` : nothing}
      ${claim.derivedVerdict && claim.derivedVerdict !== claim.verdict && claim.derivedVerdict !== claim.machineVerdict ? html`<p class="soft">${t('claim.derivedSays')} ${verdict(claim.derivedVerdict)}</p>` : nothing}
      ${claim.verdicts.length > 1 ? html`<p>${t('claim.readers')}: ${claim.verdicts.map((given) => html`<bdi>${given.who}</bdi> ${verdict(given.verdict, { state: given.stale ? 'STALE' : 'PERSON' })} `)}</p>` : nothing}
      ${why(claim.why)}
      <div class="row"><button class="primary" @click=${() => this.decide(accept.verdict(claim))}>${
        t(claim.verdictMark.state === 'STALE' ? 'claim.affirmVerdict' : 'claim.acceptVerdict')}</button>
        <button @click=${() => this.actions.correctVerdict()}>${t('claim.correctVerdict')}</button></div></section>`;
  }
}

customElements.define('pb-claim', Claim);
