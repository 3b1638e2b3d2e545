// The canvas: search, double-click to expand, filter, pin, lay out, carry away; a click on a line shows its evidence.

import { element } from '../kit/element.js';
import { number, say } from '../kit/language.js';
import { listOnce } from '../kit/api.js';
import { here, note, to } from '../kit/address.js';
import { searchBox } from '../parts/search.js';
import { entityLink } from '../parts/kinds.js';
import { failed, loading } from '../parts/states.js';
import { Canvas } from './graph/canvas.js';
import { details } from './graph/details.js';
import { Explorer } from './graph/explorer.js';
import { legend, nodeList, toolbar } from './graph/panel.js';

export async function view({ parameters }) {
  const head = element('div', { class: 'title' }, element('h1', {}, say('graph.title')));
  if (!parameters.id) return [head, await beginnings()];
  const place = element('div', { class: 'canvas', role: 'img', 'aria-label': say('graph.canvas'), 'data-placed': true });
  const status = element('p', { class: 'canvas-status soft small', role: 'status' });
  const side = element('div', { class: 'canvas-side' }, loading());
  place.addEventListener('placed', () => explore(place, side, status, parameters), { once: true });
  return [element('div', { class: 'graph-head' }, head, element('div', { class: 'graph-find' }, searchBox('graph', (item) => place.dispatchEvent(new CustomEvent('wanted', { detail: item.id })))), element('p', { class: 'soft small' }, say('graph.how'))),
    element('div', { class: 'graph-frame' }, element('div', { class: 'canvas-frame' }, place, status), side)];
}

async function explore(place, side, status, { id, path, open = '', layout = 'cose', hide = '', without = '' }) {
  try {
    const canvas = await Canvas.on(place, { layout, hidden: new Set(hide.split(',').filter(Boolean)), without: new Set(without.split(',').filter(Boolean)) });
    const explorer = new Explorer(canvas);
    const paint = () => paintSide(side, status, canvas, explorer);
    canvas.changed = paint;
    const center = await explorer.begin(id, open.split(',').filter(Boolean));
    if (center !== id) note({ id: center });
    if (path) await explorer.path(center, path);
    place.addEventListener('wanted', ({ detail }) => explorer.bring(detail).then(paint));
    canvas.select(center);
    paint();
  } catch (failure) {
    side.replaceChildren();
    place.replaceChildren(failed(failure));
  }
}

function paintSide(side, status, canvas, explorer) {
  note({ open: [...explorer.opened].join(','), layout: canvas.layoutName === 'cose' ? '' : canvas.layoutName, hide: [...canvas.hidden].join(','), without: [...canvas.without].join(',') });
  status.textContent = explorer.told ?? say('graph.size', { nodes: number(canvas.nodes().length), edges: number(canvas.edges().length) });
  side.replaceChildren(toolbar(canvas), details(canvas, explorer), legend(canvas), nodeList(canvas));
}

/** Where to start when the address names nothing. */
async function beginnings() {
  const { items } = await listOnce('api/cities');
  const cities = items.filter(({ name, tasks }) => name && tasks).sort((a, b) => b.tasks - a.tasks).slice(0, 8);
  return element('div', { class: 'beginnings' }, element('p', { class: 'lead' }, say('graph.begin')),
    element('div', { class: 'hero-search' }, searchBox('graph', ({ id }) => { location.hash = to('graph', [], { ...here().parameters, id }); })),
    element('ul', { class: 'links' }, cities.map(({ id, name }) => { const link = entityLink('region', id, name); link.setAttribute('href', to('graph', [], { id })); return element('li', {}, link); })));
}
