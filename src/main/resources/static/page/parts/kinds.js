// The kinds of things in the graph: the colour (tokens.css) and the seal that stand for each everywhere, and where they are asked for.

import { element } from '../kit/element.js';
import { language, say } from '../kit/language.js';
import { to } from '../kit/address.js';

const KINDS = {
  task: { seal: '任', letter: 'T', path: 'api/tasks', labels: ['Task'] },
  department: { seal: '部', letter: 'D', path: 'api/departments', labels: ['Department'] },
  region: { seal: '城', letter: 'C', path: 'api/cities', labels: ['City', 'Province', 'Town', 'Region'] },
  enterprise: { seal: '企', letter: 'E', path: 'api/enterprises', labels: ['Enterprise'] },
  award: { seal: '奖', letter: 'A', path: 'api/awards', labels: ['Award'] },
  policy: { seal: '策', letter: 'P', path: 'api/policies', labels: ['Policy'] },
  indicator: { seal: '数', letter: 'N', labels: ['Indicator'] },
  problem: { seal: '忧', letter: '!', labels: ['Problem'] },
  speech: { seal: '讲', letter: 'S', path: 'api/speeches', labels: ['Speech', 'Source', 'Section', 'Sentence'] },
  function: { seal: '职', letter: 'F', labels: ['DepartmentFunction'] },
  area: { seal: '域', letter: 'Q', labels: ['QualityArea'] },
  metric: { seal: '标', letter: 'M', labels: ['Metric'] },
  collective: { seal: '众', letter: 'G', path: 'api/collectives', labels: ['Collective'] },
  organization: { seal: '机', letter: 'O', labels: ['Organization'] },
  person: { seal: '人', letter: 'H', labels: ['Person'] },
  product: { seal: '品', letter: 'B', labels: ['Product'] },
};

export const kinds = Object.keys(KINDS);

/** The endpoint that lists a kind; undefined for kinds that are only told of with others. */
export const pathOf = (kind) => KINDS[kind]?.path;

/** The kind of a node with these labels, `speech` for parts of a speech. */
export function kindOf(labels) {
  const given = [labels].flat().map((label) => label.toLowerCase());
  return kinds.find((kind) => KINDS[kind].labels.some((label) => given.includes(label.toLowerCase()))) ?? 'speech';
}

const COUNTED_WITH_OTHERS = ['City', 'Province', 'Town', 'Source', 'Section', 'Sentence'];

/** How many there are of each kind, from the labels of `api/schema`; labels that only refine another do not count. */
export function countsByKind(labels) {
  const own = labels.filter(({ name, count }) => count > 0 && !COUNTED_WITH_OTHERS.includes(name));
  return Object.fromEntries(own.map(({ name, count }) => [kindOf(name), count]));
}

export const kindName = (kind) => say(`kind.${kind}`);

export const sealSign = (kind) => (language() === 'zh' ? KINDS[kind].seal : KINDS[kind].letter);

/** The small seal of a kind; decoration, the kind is named beside it or hidden for screen readers. */
export function seal(kind, named = false) {
  return element('span', { class: 'seal', 'data-kind': kind, title: kindName(kind) },
    element('span', { 'aria-hidden': 'true' }, sealSign(kind)),
    named && element('span', { class: 'hidden' }, kindName(kind)));
}

const SINGLE = ['department', 'region', 'enterprise', 'award', 'policy', 'collective', 'task'];

/** Where one thing is shown. */
export function addressOf(kind, id) {
  if (kind === 'speech') return to('speech', [id]);
  return SINGLE.includes(kind) ? to('entity', [kind, id]) : to('graph', [], { id });
}

/** A link to one thing with its seal; a place that its speech does not name says so. */
export function entityLink(kind, id, name) {
  return element('a', { class: 'entity', 'data-kind': kind, href: addressOf(kind, id) }, seal(kind, true), name ?? say('masked'));
}

/** The same by name, where the service told no id. */
export function namedLink(kind, name, region) {
  return element('a', { class: 'entity', 'data-kind': kind, href: to('entity', [kind], { name, region }) }, seal(kind, true), name);
}
