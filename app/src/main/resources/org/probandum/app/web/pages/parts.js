// Small pieces that several pages draw.
import { html, nothing } from './element.js';
import { href } from './router.js';
import { t, word, number } from './words.js';

/** Who made something: the machine, a person, or a person whose basis has changed. */
export function who(mark) {
  const kind = mark?.state === 'STALE' ? 'stale' : mark?.state === 'PERSON' ? 'person' : 'machine';
  const name = kind === 'machine' ? t('mark.machineShort') : mark.who || t('mark.personShort');
  return html`<span class="who ${kind}">${kind === 'stale' ? t('mark.staleBy', { who: name }) : name}</span>`;
}

/** The class of an outline by who made it. */
export function by(mark) {
  return mark?.state === 'STALE' ? 'by-person is-stale' : mark?.state === 'PERSON' ? 'by-person' : 'by-machine';
}

/** A verdict in words; its outline says who set it. */
export function verdict(value, mark) {
  return html`<span class="badge v-${String(value).toLowerCase()} ${by(mark)}">${word('verdict', value)}</span>`;
}

/** How a passage bears on a claim. */
export function relation(value, mark) {
  return html`<span class="badge r-${String(value).toLowerCase()} ${by(mark)}">${word('relation', value)}</span>`;
}

/** Documents and origins of one side: `3 documents, 2 origins`. */
export function tally(side) {
  const documents = typeof side === 'number' ? side : side.documents;
  if (!documents) {
    return html`<span class="soft">–</span>`;
  }
  return html`<span class="figure">${t('tally.documents', { n: documents })}${side.origins ? `, ${t('tally.origins', { n: side.origins })}` : ''}</span>`;
}

/** A passage with some of what stands around it, isolated from the direction of the page. */
export function quotation(passage, language) {
  return html`<blockquote class="quote" dir="auto" lang=${language || nothing}><span class="around">${passage.before}</span><mark>${
    passage.quote}</mark><span class="around">${passage.after}</span></blockquote>`;
}

/** Which document, who published it and when. */
export function from(caseId, finding) {
  const document = finding.document;
  const link = href(caseId, 'documents', document.id, null, `${finding.start}-${finding.end}`);
  const rest = [document.publisher, document.published].filter(Boolean);
  return html`<span class="from"><a href=${link}><bdi>${document.title}</bdi></a>${
    rest.length ? html`<span class="soft"> · ${rest.map((part, i) => html`${i ? ' · ' : ''}<bdi>${part}</bdi>`)}</span>` : nothing}</span>`;
}

/** The tree of reasons, to any depth that the server sends. */
export function why(reason, open = true) {
  if (!reason) {
    return nothing;
  }
  const text = html`${reason.value ? html`<span class="value"><bdi>${reason.value}</bdi></span>: ` : nothing}<bdi>${reason.text}</bdi>`;
  if (!reason.children?.length) {
    return html`<div>${text}</div>`;
  }
  return html`<details ?open=${open}><summary>${text}</summary>
    <ul class="why">${reason.children.map((child) => html`<li>${why(child, false)}</li>`)}</ul></details>`;
}

/** Says that there is nothing, and what to do about it. */
export function empty(text, action = nothing) {
  return html`<div class="empty"><p>${text}</p>${action}</div>`;
}

/** Goes through a list that comes in parts. */
export function pager(total, offset, limit, onTurn) {
  if (total <= limit) {
    return nothing;
  }
  const last = Math.min(offset + limit, total);
  return html`<nav class="row" aria-label=${t('pager.label')}>
    <button ?disabled=${offset === 0} @click=${() => onTurn(Math.max(0, offset - limit))}>${t('pager.back')}</button>
    <span class="figure soft">${t('pager.range', { first: number(offset + 1), last: number(last), total: number(total) })}</span>
    <button ?disabled=${last >= total} @click=${() => onTurn(offset + limit)}>${t('pager.on')}</button></nav>`;
}

/** What the outlines mean. */
export function legend() {
  return html`<p class="row small" aria-label=${t('mark.legend')}><span class="who">${t('mark.machine')}</span>
    <span class="who person">${t('mark.person')}</span><span class="who stale">${t('mark.stale')}</span></p>`;
}
