// A network drawn by Cytoscape. It is a picture of a table that stands beside it, and says so.
import { Element, html } from './element.js';
import { onPreference } from './preferences.js';
import { t } from './words.js';

class Graph extends Element {
  static properties = { nodes: { attribute: false }, edges: { attribute: false }, label: {} };

  connectedCallback() {
    super.connectedCallback();
    this.stop = onPreference((name) => name === 'theme' && this.draw());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
    this.graph?.destroy();
    this.graph = null;
  }

  updated(changed) {
    if (changed.has('nodes') || changed.has('edges')) {
      this.draw();
    }
  }

  async draw() {
    const { default: cytoscape } = await import('cytoscape');
    const box = this.querySelector('.graph');
    if (!box || !this.isConnected) {
      return;
    }
    this.graph?.destroy();
    const color = (name) => colour(box, name);
    this.graph = cytoscape({
      container: box, userZoomingEnabled: false, autoungrabify: false, minZoom: 0.2, maxZoom: 2,
      elements: [...this.nodes.map((node) => ({ data: node })), ...this.edges.map((edge, i) => ({ data: { id: `edge${i}`, ...edge } }))],
      layout: { name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 90000, idealEdgeLength: () => 110, padding: 24, nodeDimensionsIncludeLabels: true },
      style: [
        { selector: 'node', style: { label: 'data(label)', color: color('--ink'), 'background-color': color('--supported'), 'font-size': 12, 'text-wrap': 'wrap', 'text-max-width': 130,
          'text-valign': 'bottom', 'text-margin-y': 5, width: 'data(size)', height: 'data(size)' } },
        { selector: 'node[!size]', style: { width: 18, height: 18 } },
        { selector: 'node[?outside]', style: { 'background-color': color('--card'), 'border-color': color('--soft'), 'border-width': 2, 'border-style': 'dashed' } },
        { selector: 'edge', style: { 'line-color': color('--strong-line'), 'target-arrow-color': color('--strong-line'), 'target-arrow-shape': 'triangle', 'curve-style': 'bezier', width: 1.5,
          label: 'data(label)', color: color('--soft'), 'font-size': 10, 'text-rotation': 'autorotate', 'text-background-color': color('--card'), 'text-background-opacity': 1, 'text-background-padding': 2 } },
        { selector: 'edge[?undirected]', style: { 'target-arrow-shape': 'none' } },
      ],
    });
  }

  render() {
    return html`<div class="graph" role="img" aria-label=${`${this.label}. ${t('graph.table')}`}></div>`;
  }
}

/** A colour of the style sheet as the canvas understands it. */
function colour(box, name) {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  box.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

customElements.define('pb-graph', Graph);
