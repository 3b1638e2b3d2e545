// Tasks that cities share, tasks only one of them has, and the problems that each names.

import { element } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';
import { addressOf, kindName, seal } from '../../parts/kinds.js';
import { evidenceButton } from '../../parts/evidence.js';
import { section } from '../../parts/section.js';
import { empty } from '../../parts/states.js';
import { cityColour } from './colours.js';

const SHOWN = 12;

export function tasksPart({ cities, tasks }) {
  const alike = tasks.alike.length ? element('ol', { class: 'alike' }, tasks.alike.slice(0, SHOWN).map((group) => likeness(cities, group))) : empty(say('cities.alike.none'));
  const rest = tasks.alike.length > SHOWN && element('p', { class: 'soft small' }, say('cities.first', { shown: SHOWN, total: number(tasks.alike.length) }));
  return [
    section(say('cities.alike'), alike, rest),
    section(say('cities.unique'), element('div', { class: 'side-by-side' }, tasks.unique.map((one) => column(cities, one.city, one.total,
      element('ul', {}, one.items.slice(0, SHOWN).map(({ id, text }) => element('li', {}, element('a', { class: 'task-text', href: addressOf('task', id) }, text)))), one.items.length < one.total || one.items.length > SHOWN ? say('cities.first', { shown: Math.min(SHOWN, one.items.length), total: number(one.total) }) : null)))),
  ];
}

export function problemsPart({ cities, problems }) {
  const list = (one) => element('ul', {}, one.problems.map(({ text, said }) => element('li', {}, text, ' ', evidenceButton({ kind: 'problem', title: text, said }))));
  return section(kindName('problem'), element('div', { class: 'side-by-side' }, problems.map((one) => column(cities, one.city, one.problems.length, one.problems.length ? list(one) : empty()))));
}

function coloured(made, at) {
  made.style.setProperty('--city', cityColour(at));
  return made;
}

function column(cities, id, total, content, cut) {
  const at = cities.findIndex((city) => city.id === id);
  return coloured(element('div', { class: 'city-column' }, element('h3', {}, cities[at]?.name ?? say('masked'), element('span', { class: 'soft number' }, ` ${number(total)}`)), content, cut && element('p', { class: 'soft small' }, cut)), at);
}

function likeness(cities, { similarity, function: own, area, tasks }) {
  const about = [own, area].filter(Boolean).join(' · ');
  return element('li', { class: 'card' }, element('p', { class: 'soft small' }, seal('task'), ` ${about} `, similarity ? element('span', { class: 'number' }, `${say('column.similarity')} ${Math.round(similarity * 100)}%`) : null),
    tasks.map((task) => {
      const at = cities.findIndex(({ id }) => id === task.city);
      return coloured(element('p', { class: 'city-line' }, element('span', { class: 'city-name' }, cities[at]?.name ?? say('masked')), element('a', { class: 'task-text', href: addressOf('task', task.id) }, task.text)), at);
    }));
}
