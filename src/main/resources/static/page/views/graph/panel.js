// What stands beside the canvas: layouts and exports, the legend that filters, and the nodes as a list for the keyboard.

import { element } from '../../kit/element.js';
import { number, say, sayValue } from '../../kit/language.js';
import { download } from '../../kit/download.js';
import { kindName, seal } from '../../parts/kinds.js';
import { graphMl } from './graphml.js';
import { layouts } from './canvas.js';

export function toolbar(canvas) {
  const choice = element('select', { 'aria-label': say('graph.layout'), on: { change: () => canvas.lay(choice.value) } }, layouts.map((name) => element('option', { value: name, selected: name === canvas.layoutName }, say(`layout.${name}`))));
  const button = (key, action) => element('button', { class: 'button small', type: 'button', id: `graph-${key}`, on: { click: action } }, say(`graph.${key}`));
  return element('div', { class: 'toolbar' }, choice, button('again', () => canvas.lay()), button('closer', () => canvas.zoom(1.3)), button('farther', () => canvas.zoom(1 / 1.3)), button('fit', () => canvas.cy.fit(undefined, 45)),
    button('png', () => download('graph.png', 'image/png', canvas.picture())), button('graphml', () => download('graph.graphml', 'application/xml', graphMl(canvas))));
}

/** Each kind and each type with its number; switching one off hides it. */
export function legend(canvas) {
  const counted = (things, key) => Object.entries(Object.groupBy(things.toArray(), (one) => one.data(key))).sort((a, b) => b[1].length - a[1].length);
  const item = (set, name, count, ...words) => element('li', {}, element('button', { class: 'switch', type: 'button', 'data-kind': set === canvas.hidden ? name : undefined, 'aria-pressed': String(!set.has(name)), on: { click: () => canvas.toggle(set, name) } },
    words, element('span', { class: 'soft number' }, ` ${number(count)}`)));
  return element('div', { class: 'legend' },
    element('h2', {}, say('graph.legend')), element('ul', {}, counted(canvas.nodes(), 'kind').map(([kind, all]) => item(canvas.hidden, kind, all.length, seal(kind), kindName(kind)))),
    element('ul', {}, counted(canvas.edges(), 'type').map(([type, all]) => item(canvas.without, type, all.length, sayValue('type', type)))));
}

/** The same nodes without a pointer: each entry chooses its node. */
export function nodeList(canvas) {
  const nodes = canvas.nodes().not('.gone').toArray().sort((a, b) => b.degree() - a.degree());
  return element('details', { class: 'node-list' }, element('summary', {}, say('graph.list', { count: number(nodes.length) })),
    element('ul', {}, nodes.map((node) => element('li', {}, element('button', { type: 'button', on: { click: () => canvas.select(node.id()) } }, seal(node.data('kind'), true), ' ', node.data('name'))))));
}
