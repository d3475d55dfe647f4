// Who publishes the documents: grades, how often upheld, and what rests on what.
import { Page, html, nothing } from './element.js';
import { get } from './api.js';
import { href } from './router.js';
import { decide } from './decisions.js';
import { empty } from './parts.js';
import { t, word } from './words.js';
import './graph.js';

const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'];

class Sources extends Page {
  load() {
    return get(`/cases/${encodeURIComponent(this.caseId)}/sources`);
  }

  grade(source, reliability) {
    return decide(this.caseId, { type: 'GradeSource', source: source.name, reliability }, t('sources.graded', { source: source.name, grade: reliability }));
  }

  content() {
    const { sources, edges } = this.data;
    return html`<h1>${t('page.sources')}</h1><p class="lead">${t('sources.lead')}</p>
      ${sources.length ? html`<div class="card bare scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('sources.name')}</th><th scope="col">${t('sources.grade')}</th>
        <th scope="col" class="number">${t('page.documents')}</th><th scope="col" class="number">${t('page.claims')}</th>
        <th scope="col" class="number">${t('sources.upheld')}</th><th scope="col" class="number">${t('sources.overruled')}</th></tr></thead>
        <tbody>${sources.map((source) => this.line(source))}</tbody></table></div>` : empty(t('sources.none'))}
      <p class="soft small">${t('sources.upheldHelp')}</p>
      ${edges.length ? html`<section class="card" aria-labelledby="origin-graph"><h2 id="origin-graph">${t('sources.graph')}</h2><p class="soft">${t('sources.graphHelp')}</p>
        <pb-graph .nodes=${this.nodes(edges)} .edges=${edges.map((edge) => ({ source: edge.from.id, target: edge.to.id, label: edge.kind }))} label=${t('sources.graph')}></pb-graph>
        <div class="scroll" tabindex="0" role="group" aria-label=${t('table')}><table><thead><tr><th scope="col">${t('sources.from')}</th><th scope="col">${t('sources.how')}</th><th scope="col">${t('sources.to')}</th></tr></thead>
          <tbody>${edges.map((edge) => html`<tr><th scope="row">${this.end(edge.from)}</th><td><bdi>${edge.kind}</bdi></td><td>${this.end(edge.to)}</td></tr>`)}</tbody></table></div></section>` : nothing}`;
  }

  end(end) {
    return end.documentId ? html`<a href=${href(this.caseId, 'documents', end.documentId)}><bdi>${end.name}</bdi></a>` : html`<bdi>${end.name}</bdi>`;
  }

  nodes(edges) {
    const nodes = new Map();
    edges.flatMap((edge) => [edge.from, edge.to]).forEach((end) => nodes.set(end.id, { id: end.id, label: end.name, outside: !end.documentId }));
    return [...nodes.values()];
  }

  line(source) {
    return html`<tr><th scope="row"><bdi>${source.name}</bdi></th>
      <td><select class="grade ${source.reliability ? 'by-person' : ''}" aria-label=${t('sources.gradeOf', { source: source.name })} @change=${(event) => event.target.value && this.grade(source, event.target.value)}>
        <option value="" ?selected=${!source.reliability}>${t('sources.ungraded')}</option>
        ${GRADES.map((grade) => html`<option value=${grade} ?selected=${grade === source.reliability}>${grade}: ${word('reliability', grade)}</option>`)}</select>
        ${source.gradedBy ? html`<div class="small soft"><bdi>${source.gradedBy}</bdi></div>` : nothing}</td>
      <td class="number">${source.documents}</td><td class="number">${source.claims}</td><td class="number">${source.upheld}</td><td class="number">${source.overruled}</td></tr>`;
  }
}

customElements.define('pb-sources', Sources);
