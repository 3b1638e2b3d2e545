// A map of the graph: its kinds as circles that grow with their number, what connects them as lines.

import { drawn, element } from '../../kit/element.js';
import { number, say, sayValue } from '../../kit/language.js';
import { to } from '../../kit/address.js';
import { countsByKind, kindName, sealSign } from '../../parts/kinds.js';

const WIDTH = 720;
const HEIGHT = 530;
const PLACES = {
  speech: [86, 296], policy: [92, 120], task: [318, 262], area: [336, 452], department: [532, 188], function: [664, 78], region: [640, 318], enterprise: [236, 66],
  award: [428, 62], indicator: [640, 458], problem: [488, 428], collective: [168, 444],
};
const LINES = [
  ['task', 'speech', 'SET_IN'], ['speech', 'policy', 'CITES'], ['task', 'area', 'CONCERNS'], ['department', 'task', 'LEADS', 'OWNS', 'SUPPORTS'],
  ['department', 'function', 'HAS_FUNCTION'], ['department', 'region', 'OF'], ['region', 'indicator', 'REPORTS'], ['enterprise', 'award', 'WON', 'APPLIED_FOR', 'ASPIRES_TO', 'LACKS'],
  ['region', 'problem', 'FACES'], ['collective', 'task', 'OWNS'],
];
const LISTED = ['speech', 'task', 'department', 'region', 'award', 'enterprise', 'policy', 'collective'];

/** The picture, drawn from `api/schema`; a kind that is not in the graph is not in it. */
export function graphMap({ labels, relationshipTypes }) {
  const counts = countsByKind(labels);
  const present = (kind) => kind in counts;
  const lines = LINES.filter(([from, until]) => present(from) && present(until));
  return element('div', { class: 'map' }, drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': say('overview.map') },
    drawn('g', { class: 'map-lines' }, lines.map((line) => way(line, relationshipTypes))),
    Object.keys(PLACES).filter(present).map((kind) => place(kind, counts[kind]))));
}

const radius = (count) => 17 + Math.min(36, 1.75 * Math.sqrt(count));

function way([from, until, ...types], told) {
  const [[ax, ay], [bx, by]] = [PLACES[from], PLACES[until]];
  const count = told.filter(({ name }) => types.includes(name)).reduce((sum, type) => sum + type.count, 0);
  const [mx, my] = [(ax + bx) / 2 + (by - ay) * 0.1, (ay + by) / 2 - (bx - ax) * 0.1];
  return drawn('g', {},
    drawn('path', { d: `M${ax} ${ay}Q${mx} ${my} ${bx} ${by}`, 'stroke-width': (1 + Math.log10(1 + count)).toFixed(1) }),
    drawn('text', { x: (ax + bx) / 4 + mx / 2, y: (ay + by) / 4 + my / 2, class: 'map-verb' }, types.slice(0, 3).map((type) => sayValue('type', type)).join(' · ')));
}

function place(kind, count) {
  const [x, y] = PLACES[kind];
  const size = radius(count);
  const inside = [
    drawn('circle', { cx: x, cy: y, r: size }),
    drawn('text', { x, y: y + 1, class: 'map-seal', 'aria-hidden': 'true' }, sealSign(kind)),
    drawn('text', { x, y: y + size + 15, class: 'map-name' }, kindName(kind), drawn('tspan', { dx: 5, class: 'map-count' }, number(count))),
  ];
  return LISTED.includes(kind)
    ? drawn('a', { href: to('list', [kind]), 'data-kind': kind, class: 'map-place' }, inside)
    : drawn('g', { 'data-kind': kind, class: 'map-place' }, inside);
}
