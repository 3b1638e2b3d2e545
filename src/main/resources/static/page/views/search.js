// Everything that holds the words: entities and sentences, with what was found marked, and facets that narrow it.

import { element } from '../kit/element.js';
import { number, say } from '../kit/language.js';
import { ask } from '../kit/api.js';
import { here, to } from '../kit/address.js';
import { addressOf, kindName, seal } from '../parts/kinds.js';
import { highlighted } from '../parts/highlight.js';
import { kindFor } from '../parts/search.js';
import { empty } from '../parts/states.js';

const SIZE = 20;

export async function view({ parameters }) {
  const { q = '', kind, year, city, page = '0' } = parameters;
  const title = element('div', { class: 'title' }, element('h1', {}, say('search.of', { q })));
  if (!q) return [title, empty(say('search.placeholder'))];
  const found = await ask('api/search', { q, kind, year, city, page, size: SIZE });
  return [
    title,
    element('div', { class: 'found' },
      element('aside', { class: 'facets', 'aria-label': say('search.narrow') },
        facet('kind', say('column.kind'), found.facets.kinds.map((one) => ({ ...one, words: kindWords(one.value) })), kind),
        facet('year', say('column.year'), found.facets.years.map((one) => ({ ...one, words: one.value })), year),
        facet('city', kindName('region'), found.facets.cities.map((one) => ({ value: one.id, count: one.count, words: one.name ?? say('masked') })), city)),
      element('div', {}, found.items.length ? element('ol', { class: 'hits' }, found.items.map(hit)) : empty(), pages(found))),
  ];
}

const kindWords = (kind) => (['sentence'].includes(kind) ? say('kind.sentence') : kindName(kindFor(kind)));

function facet(name, title, values, chosen) {
  if (!values.length) return null;
  const { parameters } = here();
  const way = ({ value, count, words }) => element('li', {}, element('a', { href: to('search', [], { ...parameters, page: '', [name]: String(value) === chosen ? '' : value }), 'aria-current': String(value) === chosen ? 'true' : undefined }, words, element('span', { class: 'soft number' }, ` ${number(count)}`)));
  return element('section', {}, element('h2', {}, title), element('ul', {}, values.slice(0, 12).map(way)));
}

function hit(item) {
  const kind = kindFor(item.kind);
  const where = item.kind === 'sentence' ? to('speech', [item.speech.id], { start: item.start, end: item.end }) : addressOf(kind, item.id);
  const words = item[item.in];
  return element('li', { class: 'hit', 'data-kind': kind },
    element('a', { class: 'hit-words', href: where }, seal(kind, true), element('span', {}, highlighted(words ?? item.name ?? '', item.highlights))),
    element('p', { class: 'soft small' }, kindWords(item.kind), item.in !== 'name' && item.name ? ` · ${item.name}` : '', item.speech ? [' · ', element('a', { href: to('speech', [item.speech.id], { start: item.start, end: item.end }) }, item.speech.name ?? say('untitled'))] : null, item.city?.name ? ` · ${item.city.name}` : '', item.year ? ` · ${item.year}` : ''));
}

function pages({ page, size, total, truncated }) {
  const { parameters } = here();
  const way = (next, words) => element('a', { class: 'button small', href: to('search', [], { ...parameters, page: next || '' }) }, words);
  return element('p', { class: 'pages' }, page > 0 && way(page - 1, say('before')), element('span', { class: 'soft number' }, say('search.range', { from: number(Math.min(total, page * size + 1)), until: number(Math.min(total, (page + 1) * size)), total: `${number(total)}${truncated ? '+' : ''}` })), (page + 1) * size < total && way(page + 1, say('after')));
}
