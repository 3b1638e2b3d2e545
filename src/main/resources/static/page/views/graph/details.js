// The chosen node: what it is and what can be done with it.

import { element } from '../../kit/element.js';
import { number, say, sayValue } from '../../kit/language.js';
import { to } from '../../kit/address.js';
import { addressOf, kindName, seal } from '../../parts/kinds.js';
import { searchBox } from '../../parts/search.js';

const UNTOLD = ['name', 'text', 'title', 'factId', 'evidence', 'id', 'spans', 'evidenceStarts', 'evidenceEnds', 'speech', 'simplified', 'start', 'end', 'ordinal', 'decision', 'unfolded'];
const PROPERTIES_AT_MOST = 8;
const FAMILIES = ['level', 'category', 'policyKind', 'policyStatus', 'figure', 'obligation', 'script', 'rule', 'bodyKind'];

export function details(canvas, explorer) {
  if (!canvas.chosen || !canvas.has(canvas.chosen)) return element('div', { class: 'card hint' }, element('p', { class: 'soft' }, say('graph.choose')));
  const node = canvas.cy.getElementById(canvas.chosen);
  const { id, name, kind, properties, more } = node.data();
  const button = (key, action, words = say(`graph.${key}`)) => element('button', { class: 'button small', type: 'button', id: `node-${key}`, on: { click: action } }, words);
  return element('div', { class: 'card node-card', 'data-kind': kind },
    element('p', { class: 'fact-kind' }, seal(kind), element('span', { class: 'soft small' }, kindName(kind))),
    element('h2', {}, name), told(properties),
    element('div', { class: 'node-tools' },
      button('expand', () => explorer.expand(id), more ? say('graph.expandMore', { count: number(more) }) : say('graph.expand')),
      button('pin', () => canvas.pin(id), node.locked() ? say('graph.unpin') : say('graph.pin')), button('remove', () => canvas.remove(id)),
      element('a', { class: 'button small', href: opened(kind, id, properties) }, say('graph.open'))),
    lines(canvas, explorer, node),
    element('div', { class: 'path-find' }, element('span', { class: 'soft small' }, say('graph.pathTo')), searchBox('path', (item) => explorer.path(id, item.id))));
}

/** Things without a view of their own open where they were said. */
function opened(kind, id, { speech } = {}) {
  const own = addressOf(kind, id);
  return own.startsWith('#/graph') && speech ? to('speech', [speech]) : own;
}

function told(properties = {}) {
  const shown = Object.entries(properties).filter(([key, value]) => !UNTOLD.includes(key) && value !== null && value !== '' && value !== false && !Array.isArray(value)).slice(0, PROPERTIES_AT_MOST);
  return element('dl', { class: 'properties' }, shown.map(([key, value]) => element('div', {}, element('dt', { class: 'soft' }, sayValue('property', key)), element('dd', { class: typeof value === 'number' ? 'number' : undefined }, valueOf(key, value)))));
}

function valueOf(key, value) {
  if (value === true) return say('yes');
  return sayValue(FAMILIES.find((family) => sayValue(family, value) !== String(value)) ?? key, value);
}

/** The node's relationships, for those who cannot hit a line with a pointer. */
function lines(canvas, explorer, node) {
  const edges = node.connectedEdges().not('.gone').toArray();
  return element('details', { class: 'lines' }, element('summary', {}, say('graph.lines', { count: number(edges.length) })),
    element('ul', {}, edges.map((edge) => element('li', {}, element('button', { type: 'button', on: { click: () => explorer.evidence(edge.data()) } },
      element('span', { class: 'soft' }, sayValue('type', edge.data('type'))), ' ', edge.connectedNodes().not(node).first().data('name') ?? node.data('name'))))));
}
