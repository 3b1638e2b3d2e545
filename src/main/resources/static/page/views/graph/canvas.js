// A drawing of nodes and relationships in the colours of their kinds; each bears its kind's seal, so that colour is not needed to tell them apart.

import { cytoscape } from '../../kit/libraries.js';
import { colour } from '../../kit/theme.js';
import { kinds, sealSign } from '../../parts/kinds.js';
import { edgeElement, nodeElement } from './elements.js';

const SHAPES = { region: 'round-hexagon', task: 'round-rectangle', indicator: 'round-rectangle', problem: 'round-rectangle', speech: 'rectangle', award: 'round-octagon' };
const LAYOUTS = {
  cose: { name: 'cose', animate: false, nodeRepulsion: () => 16000, idealEdgeLength: () => 95, numIter: 700, padding: 40, componentSpacing: 90, nodeDimensionsIncludeLabels: true },
  concentric: { name: 'concentric', animate: false, padding: 40, minNodeSpacing: 34, concentric: (node) => node.degree(), levelWidth: () => 4 },
  breadthfirst: { name: 'breadthfirst', animate: false, padding: 40, spacingFactor: 1.1 },
  circle: { name: 'circle', animate: false, padding: 40 },
  grid: { name: 'grid', animate: false, padding: 40 },
};

const LABELLED_AT_MOST = 24;
const DRAWN_OUT_AT_MOST = 1.8;

export const layouts = Object.keys(LAYOUTS);

export class Canvas {
  /** Draws on an element; `hidden` kinds and `without` types are not shown. */
  static async on(place, { layout = 'cose', hidden = new Set(), without = new Set() } = {}) {
    return new Canvas(await cytoscape(), place, layout, hidden, without);
  }

  constructor(library, place, layout, hidden, without) {
    this.cy = library({ container: place, style: style(), minZoom: 0.08, maxZoom: 3 });
    Object.assign(this, { place, hidden, without, layoutName: layout in LAYOUTS ? layout : 'cose', chosen: null, changed: () => {} });
    this.cy.on('tap', 'node', ({ target }) => this.select(target.id()));
    this.cy.on('tap', (event) => { if (event.target === this.cy) this.select(null); });
    place.canvas = this;
  }

  nodes() { return this.cy.nodes(); }

  edges() { return this.cy.edges(); }

  has(id) { return this.cy.getElementById(id).nonempty(); }

  /** Adds what is not there yet; what is there learns how much more of it there is. */
  add(nodes, relationships, around = null) {
    const origin = around && this.has(around) ? this.cy.getElementById(around).position() : null;
    this.cy.batch(() => {
      for (const node of nodes) {
        const present = this.cy.getElementById(node.id);
        if (present.nonempty()) present.data(nodeElement(node, present.data('more')).data);
        else this.cy.add({ ...nodeElement(node), ...(origin && { position: { x: origin.x + Math.random() - 0.5, y: origin.y + Math.random() - 0.5 } }) });
      }
      for (const one of relationships) if (!this.has(one.id) && this.has(one.from) && this.has(one.to)) this.cy.add(edgeElement(one));
    });
    this.filter();
  }

  remove(id) {
    this.cy.getElementById(id).remove();
    this.chosen = null;
    this.changed();
  }

  select(id) {
    this.chosen = id && this.has(id) ? id : null;
    this.cy.elements().removeClass('chosen near far told');
    if (this.chosen) {
      const node = this.cy.getElementById(this.chosen);
      const near = node.closedNeighborhood();
      near.addClass('near');
      this.cy.elements().difference(near).addClass('far');
      node.addClass('chosen');
      if (near.edges().length <= LABELLED_AT_MOST) near.edges().addClass('told');
    }
    this.changed();
  }

  pin(id) {
    const node = this.cy.getElementById(id);
    if (node.locked()) node.unlock().removeClass('pinned');
    else node.lock().addClass('pinned');
    this.changed();
  }

  /** Shows or hides a kind of node or a type of relationship. */
  toggle(set, name) {
    if (!set.delete(name)) set.add(name);
    this.filter();
    this.changed();
  }

  filter() {
    this.cy.batch(() => {
      this.cy.nodes().forEach((node) => { node.toggleClass('gone', this.hidden.has(node.data('kind'))); });
      this.cy.edges().forEach((edge) => { edge.toggleClass('gone', this.without.has(edge.data('type'))); });
    });
  }

  lay(name = this.layoutName) {
    this.layoutName = name;
    const begun = performance.now();
    this.cy.elements().not('.gone').layout({ ...LAYOUTS[name], randomize: name === 'cose' }).run();
    if (name === 'cose') this.drawOut();
    this.layoutMillis = Math.round(performance.now() - begun);
    this.cy.fit(this.cy.elements().not('.gone'), 45);
    this.changed();
  }

  /** Draws the picture, which comes out round, to the shape of its place, so that names have room. */
  drawOut() {
    const box = this.cy.elements().not('.gone').boundingBox({ includeLabels: false });
    const factor = this.cy.width() / this.cy.height() / (box.w / box.h);
    const [across, down] = [factor, 1 / factor].map((one) => Math.min(DRAWN_OUT_AT_MOST, Math.max(1, one)));
    this.cy.nodes().not('.gone').not(':locked').positions((node) => ({ x: node.position('x') * across, y: node.position('y') * down }));
  }

  zoom(factor) {
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }

  mark(ids) {
    this.cy.elements().removeClass('path');
    ids.forEach((id) => this.cy.getElementById(id).addClass('path'));
  }

  picture() {
    return this.cy.png({ output: 'blob', full: true, scale: 2, bg: colour('paper'), maxWidth: 6000, maxHeight: 6000 });
  }
}

/** The sign of a kind as a picture; the signs are the page's own. */
function sealImage(kind) {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><text x="20" y="20" font-family="Noto Serif CJK SC, Songti SC, SimSun, serif" font-weight="700" font-size="19" fill="${colour('card')}" text-anchor="middle" dominant-baseline="central">${sealSign(kind)}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(text)}`;
}

function style() {
  const font = getComputedStyle(document.body).fontFamily;
  const [ink, soft, paper, card, line, seal] = ['ink', 'soft', 'paper', 'card', 'line-strong', 'seal'].map(colour);
  return [
    { selector: 'node', style: {
      label: 'data(label)', width: 'data(size)', height: 'data(size)', 'font-family': font, 'font-size': 14, color: ink, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': '134px',
      'text-overflow-wrap': 'anywhere', 'text-outline-color': paper, 'text-outline-width': 2.5, 'border-width': 2, 'border-color': card, 'min-zoomed-font-size': 6,
    } },
    ...kinds.map((kind) => ({ selector: `node[kind = "${kind}"]`, style: { 'background-color': colour(kind), shape: SHAPES[kind] ?? 'ellipse', 'background-image': sealImage(kind), 'background-fit': 'contain' } })),
    { selector: 'edge', style: {
      width: 1.4, 'line-color': line, 'target-arrow-color': line, 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier', 'font-family': font, 'font-size': 10, color: soft,
      'text-rotation': 'autorotate', 'text-outline-color': paper, 'text-outline-width': 2.5, 'min-zoomed-font-size': 9,
    } },
    { selector: 'edge[!factId]', style: { 'line-style': 'dashed' } },
    { selector: '.far', style: { opacity: 0.28 } },
    { selector: 'edge.told', style: { label: 'data(label)' } },
    { selector: 'edge.near', style: { 'line-color': soft, 'target-arrow-color': soft, width: 2 } },
    { selector: 'node.chosen', style: { 'border-color': seal, 'border-width': 4 } },
    { selector: 'node.pinned', style: { 'border-style': 'double', 'border-width': 6, 'border-color': ink } },
    { selector: '.path', style: { opacity: 1, 'line-color': seal, 'target-arrow-color': seal, 'border-color': seal, width: 3 } },
    { selector: 'node.path', style: { width: 'data(size)' } },
    { selector: '.gone', style: { display: 'none' } },
  ];
}
