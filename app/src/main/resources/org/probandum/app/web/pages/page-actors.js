// Who is named: who says what of whom, and what is said that somebody did; a network, and the same as a table.
import { Page, html } from './element.js';
import { get } from './api.js';
import { href } from './router.js';
import { empty } from './parts.js';
import { t } from './words.js';
import './graph.js';

class Actors extends Page {
  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/actors`);
  }

  content() {
    const { actors, edges } = this.data;
    const names = new Map(actors.map((actor) => [actor.id, actor.name]));
    return html`<h1>${t('page.actors')}</h1><p class="lead">${t('actors.lead')}</p>
      ${actors.length ? html`<pb-graph label=${t('page.actors')}
          .nodes=${actors.map((actor) => ({ id: actor.id, label: actor.name, size: 14 + 4 * Math.sqrt(actor.claims), outside: !actor.named }))}
          .edges=${edges.map((edge) => ({ source: edge.from, target: edge.to, label: edge.label }))}></pb-graph>
        <div class="card bare scroll" tabindex="0" role="group" aria-label=${t('table')}><table><caption class="hidden">${t('actors.table')}</caption><thead><tr><th scope="col">${t('actors.who')}</th><th scope="col">${t('actors.does')}</th><th scope="col">${t('actors.whom')}</th>
          <th scope="col">${t('actors.where')}</th></tr></thead><tbody>${edges.map((edge) => html`<tr><th scope="row"><bdi>${names.get(edge.from)}</bdi></th><td><bdi>${edge.label}</bdi></td>
          <td><bdi>${names.get(edge.to)}</bdi></td><td>${edge.claims.map((claim, i) => html`${i ? ', ' : ''}<a href=${href(this.caseId, 'claims', claim.id)} title=${claim.text}>${claim.number}</a>`)}</td></tr>`)}</tbody></table></div>
        <section class="card" aria-labelledby="all-actors"><h2 id="all-actors">${t('actors.all')}</h2><ul class="columns plain">${actors.map((actor) => html`<li><bdi>${actor.name}</bdi>
          <span class="soft small">${t('actors.inClaims', { n: actor.claims })}</span></li>`)}</ul></section>` : empty(t('actors.none'))}`;
  }
}

customElements.define('pb-actors', Actors);
