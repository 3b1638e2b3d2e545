// Who spoke when: places down, years across, a dot a speech, as large as it sets tasks.

import { element, styled } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';
import { to } from '../../kit/address.js';
import { entityLink } from '../../parts/kinds.js';

const UNKNOWN = '';

export function calendar(speeches) {
  const years = [...new Set(speeches.map((speech) => speech.year ?? UNKNOWN))].sort((a, b) => (a === UNKNOWN ? 1 : b === UNKNOWN ? -1 : a - b));
  const places = byPlace(speeches);
  const most = Math.max(...speeches.map((speech) => speech.tasks), 1);
  return element('div', { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': say('overview.calendar') },
    element('table', { class: 'calendar' },
      element('caption', { class: 'hidden' }, say('overview.calendar')),
      element('thead', {}, element('tr', {}, element('td'), years.map((year) => element('th', { scope: 'col', class: 'number' }, year || say('year.none'))))),
      element('tbody', {}, places.map(([host, given]) => element('tr', {},
        element('th', { scope: 'row' }, host.name ? entityLink('region', host.id, host.name) : say('masked')),
        years.map((year) => element('td', {}, given.filter((speech) => (speech.year ?? UNKNOWN) === year).map((speech) => dot(speech, most)))))))));
}

function byPlace(speeches) {
  const places = new Map();
  for (const speech of speeches) {
    const key = speech.host?.name ?? UNKNOWN;
    const [, given] = places.get(key) ?? [speech.host ?? {}, []];
    places.set(key, [speech.host ?? {}, [...given, speech]]);
  }
  return [...places.values()].sort(([a, x], [b, y]) => (!a.name) - (!b.name) || y.length - x.length).map(([host, given]) => [host.name ? host : {}, given]);
}

function dot(speech, most) {
  const told = `${speech.title ?? say('untitled')} – ${say('tasks.count', { count: number(speech.tasks) })}`;
  const size = 0.7 + 1.15 * Math.sqrt(speech.tasks / most);
  return element('a', { class: 'dot-place', href: to('speech', [speech.id]), title: told, 'aria-label': told }, styled(element('span', { class: 'dot' }), { '--size': `${size}rem` }));
}
