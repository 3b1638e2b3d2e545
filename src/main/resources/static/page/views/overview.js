// The first view: what is in the graph, who spoke when, where to begin.

import { element } from '../kit/element.js';
import { number, pieces, say } from '../kit/language.js';
import { to } from '../kit/address.js';
import { ask, has, list, once } from '../kit/api.js';
import { searchBox } from '../parts/search.js';
import { countsByKind, kindName, seal } from '../parts/kinds.js';
import { section } from '../parts/section.js';
import { awaited, empty } from '../parts/states.js';
import { graphMap } from './overview/map.js';
import { calendar } from './overview/calendar.js';
import { questionCards } from './questions/cards.js';

const TILES = ['speech', 'task', 'department', 'region', 'award', 'enterprise', 'policy', 'indicator', 'problem'];

export async function view() {
  const schema = await once('api/schema');
  const counts = countsByKind(schema.labels);
  return [
    hero(counts),
    element('ul', { class: 'tiles' }, TILES.map((kind) => tile(kind, counts[kind] ?? 0))),
    element('div', { class: 'columns' },
      section(say('overview.map'), element('p', { class: 'soft lead' }, say('overview.map.lead')), counts.speech ? graphMap(schema) : empty(say('overview.none'))),
      section(say('overview.calendar'), element('p', { class: 'soft lead' }, say('overview.calendar.lead')), awaited(() => list('api/speeches'), speechesByYear))),
    (await has('/api/queries')) && section(say('overview.questions'), awaited(() => ask('api/queries', { size: 6 }), ({ items }) => questionCards(items))),
    section(say('overview.newest'), { aside: element('a', { href: to('list', ['speech']) }, say('overview.all')) },
      awaited(() => ask('api/speeches', { size: 6 }), newest)),
  ].filter(Boolean);
}

function hero(counts) {
  const told = (kind) => element('b', { 'data-kind': kind, class: 'told number' }, number(counts[kind] ?? 0));
  const [before, tasks, awards, figures, end] = pieces('overview.lead');
  return element('div', { class: 'hero' },
    element('h1', {}, say('overview.title')),
    counts.speech ? element('p', { class: 'hero-lead' }, before, told('speech'), tasks, told('task'), awards, told('award'), figures, told('indicator'), end)
      : element('p', { class: 'hero-lead' }, say('overview.nothing'), ' ', element('a', { href: to('import') }, say('import.title'))),
    element('div', { class: 'hero-search' }, searchBox('hero')));
}

function tile(kind, count) {
  const inside = [seal(kind), element('span', { class: 'tile-name' }, kindName(kind)), element('span', { class: 'tile-count number' }, number(count))];
  const listed = !['indicator', 'problem'].includes(kind);
  return element('li', {}, listed
    ? element('a', { class: 'tile', 'data-kind': kind, href: to('list', [kind]) }, inside)
    : element('div', { class: 'tile', 'data-kind': kind }, inside));
}

function speechesByYear({ items }) {
  return items.length ? calendar(items) : empty(say('overview.none'));
}

function newest({ items }) {
  if (!items.length) return empty(say('overview.none'));
  return element('ol', { class: 'papers' }, items.map((speech) => element('li', {},
    element('a', { class: 'paper', href: to('speech', [speech.id]) },
      element('span', { class: 'paper-title' }, speech.title ?? say('untitled')),
      element('span', { class: 'paper-about soft' }, speech.host?.name ?? say('masked'), ' · ',
        element('span', { class: 'number' }, speech.date ?? speech.year ?? say('year.unknown')), ' · ', say('tasks.count', { count: number(speech.tasks) }))))));
}
