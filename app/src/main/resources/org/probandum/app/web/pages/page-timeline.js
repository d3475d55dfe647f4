// When claims and passages say that things happened: uncertain dates are ranges.
import { Page, html, nothing } from './element.js';
import { svg } from 'lit';
import { get } from './api.js';
import { href } from './router.js';
import { empty } from './parts.js';
import { t, word } from './words.js';
import 'd3';

const { scaleUtc, utcFormat } = globalThis.d3;
const ROW = 22;
const LABEL = 26;
const WIDTH = 980;

class Timeline extends Page {
  static properties = { ...Page.properties, width: { state: true } };

  constructor() {
    super();
    this.width = WIDTH;
    this.watch = new ResizeObserver(([entry]) => { this.width = Math.max(300, Math.round(entry.contentRect.width)); });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/timeline`);
  }

  loaded() {
    const box = this.querySelector('.drawing');
    if (box) {
      this.watch.observe(box);
    }
  }

  content() {
    const rows = this.data.rows;
    return html`<h1>${t('page.timeline')}</h1><p class="lead">${t('timeline.lead')}</p>
      ${rows.length ? html`<div class="card"><p class="row small"><span class="key own">${t('timeline.claim')}</span><span class="key r-supports">${t('side.SUPPORTS')}</span>
          <span class="key r-contradicts">${t('side.CONTRADICTS')}</span><span class="key r-qualifies">${t('side.QUALIFIES')}</span><span class="key range">${t('timeline.range')}</span></p>
        <div class="drawing">${this.drawing(rows)}</div></div>
        <section class="card bare scroll" tabindex="0" aria-labelledby="dates-title"><h2 class="hidden" id="dates-title">${t('timeline.table')}</h2><table>
          <thead><tr><th scope="col">${t('page.claim')}</th><th scope="col">${t('timeline.claim')}</th><th scope="col">${t('timeline.sources')}</th></tr></thead>
          <tbody>${rows.map((row) => this.line(row))}</tbody></table></section>` : empty(t('timeline.none'))}`;
  }

  drawing(rows) {
    const scale = scaleUtc().domain(span(rows)).range([10, this.width - 10]);
    const [left, right] = scale.range();
    const lanes = layout(rows);
    const height = LABEL + lanes.height;
    const ticks = scale.ticks(Math.max(2, Math.floor(this.width / 130)));
    return html`<svg class="timeline" viewBox=${`0 0 ${this.width} ${height}`} height=${height} role="group" aria-label=${t('page.timeline')}>
      ${svg`<g class="axis">${ticks.map((tick) => svg`<line x1=${scale(tick)} x2=${scale(tick)} y1=${LABEL - 6} y2=${height}></line>
        <text x=${scale(tick)} y="14" text-anchor="middle">${scale(tick) < left + 36 || scale(tick) > right - 36 ? '' : utcFormat(ticks.length > 1 ? pattern(ticks) : '%d %b %Y')(tick)}</text>`)}</g>
      ${lanes.lanes.map((lane) => this.lane(lane, scale))}`}</svg>`;
  }

  lane({ row, y }, scale) {
    return svg`<g><text x="10" y=${y + 12} font-weight="600">${clip(`${row.number}  ${row.text}`, Math.floor(this.width / 6.6))}</text>
      ${row.dates.map((date, i) => {
        const x = Math.max(scale.range()[0] - 8, scale(new Date(date.first)));
        const width = Math.max(6, Math.min(scale.range()[1] + 8, scale(addDay(new Date(date.last)))) - x);
        const kind = date.relation ? `r-${date.relation.toLowerCase()}` : 'own';
        const target = date.documentId ? href(this.caseId, 'documents', date.documentId, null, `${date.start}-${date.end}`) : href(this.caseId, 'claims', row.claimId);
        return svg`<a href=${target} aria-label=${`${row.number}: ${this.say(date)}`}><rect class="${kind} ${date.first === date.last ? '' : 'uncertain'}" x=${x} y=${y + 20 + i * 13} width=${width} height="9" rx="2">
          <title>${this.say(date)}</title></rect></a>`;
      })}</g>`;
  }

  say(date) {
    const range = date.first === date.last ? date.first : `${date.first} – ${date.last}`;
    return [date.relation ? word('side', date.relation) : t('timeline.claim'), date.text, range, date.documentTitle].filter(Boolean).join(' · ');
  }

  line(row) {
    const own = row.dates.filter((date) => !date.relation);
    const others = row.dates.filter((date) => date.relation);
    return html`<tr><th scope="row"><a href=${href(this.caseId, 'claims', row.claimId)}><span class="figure soft">${row.number}</span> <bdi>${row.text}</bdi></a></th>
      <td class="figure">${own.map((date) => html`<div><bdi>${date.text}</bdi> <span class="soft small">${range(date)}</span></div>`)}</td>
      <td>${others.map((date) => html`<div class="small">${word('side', date.relation)}: <a href=${href(this.caseId, 'documents', date.documentId, null, `${date.start}-${date.end}`)}><bdi>${date.text}</bdi></a>
        <span class="soft">${range(date)} · <bdi>${date.documentTitle}</bdi></span></div>`)}</td></tr>`;
  }
}

/** From the first to the last day that is drawn: stretches much longer than the rest run out of the picture. */
function span(rows) {
  const dates = rows.flatMap((row) => row.dates);
  const days = (date) => (new Date(date.last) - new Date(date.first)) / 86400000;
  const short = dates.filter((date) => days(date) <= 92);
  const shown = short.length ? short : dates;
  const first = Math.min(...shown.map((date) => +new Date(date.first)));
  const last = Math.max(...shown.map((date) => +addDay(new Date(date.last))));
  const margin = Math.max(86400000, (last - first) * 0.04);
  return [new Date(first - margin), new Date(last + margin)];
}

function range(date) {
  return date.first === date.last ? date.first : `${date.first} – ${date.last}`;
}

function addDay(date) {
  return new Date(date.getTime() + 86400000);
}

/** How a tick is written: as much as the distance between two needs. */
function pattern(ticks) {
  const days = (ticks[1] - ticks[0]) / 86400000;
  return days >= 360 ? '%Y' : days >= 27 ? '%b %Y' : '%d %b %Y';
}

function clip(text, most) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** One row below the other, each as high as its dates need. */
function layout(rows) {
  let y = LABEL;
  const lanes = rows.map((row) => {
    const lane = { row, y };
    y += 28 + row.dates.length * 13;
    return lane;
  });
  return { lanes, height: y - LABEL + ROW / 2 };
}

customElements.define('pb-timeline', Timeline);
