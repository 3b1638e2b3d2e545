// Two to six cities side by side.

import { element } from '../kit/element.js';
import { number, say, sayValue } from '../kit/language.js';
import { ask, listOnce } from '../kit/api.js';
import { change } from '../kit/address.js';
import { entityLink, kindName } from '../parts/kinds.js';
import { section } from '../parts/section.js';
import { empty } from '../parts/states.js';
import { awardsPart } from './cities/awards.js';
import { figuresPart } from './cities/figures.js';
import { functionsPart } from './cities/functions.js';
import { policiesPart } from './cities/policies.js';
import { tasksPart, problemsPart } from './cities/tasks.js';
import { cityColour } from './cities/colours.js';

const CITIES_AT_MOST = 6;
const CITIES_AT_FIRST = 3;

export async function view({ parameters }) {
  const all = (await listOnce('api/cities')).items.filter(({ masked }) => !masked || parameters.masked === 'true').sort((a, b) => b.tasks - a.tasks);
  const ids = parameters.ids?.split(',').filter(Boolean) ?? all.filter(({ level }) => level === 'prefecture').slice(0, CITIES_AT_FIRST).map(({ id }) => id);
  const head = [element('div', { class: 'title' }, element('h1', {}, say('cities.title'))), element('p', { class: 'soft lead' }, say('cities.lead')), picker(all, ids, parameters)];
  if (ids.length < 2) return [...head, empty(say('cities.few'))];
  const compared = await ask('api/cities/compare', { ids: ids.join(','), masked: parameters.masked });
  return [...head, portraits(compared), figuresPart(compared), awardsPart(compared), functionsPart(compared), tasksPart(compared), policiesPart(compared), problemsPart(compared)];
}

/** The chosen cities, each with a way out, and a choice of further ones. */
function picker(all, ids, { masked }) {
  const set = (next) => change({ ids: next.join(',') });
  const chosen = ids.map((id, at) => {
    const city = all.find((one) => one.id === id || one.name === id) ?? { id, name: id };
    return element('li', { class: 'chosen' }, element('span', { class: 'city-sign', 'data-city': at }), city.name ?? say('masked'),
      element('button', { type: 'button', 'aria-label': say('cities.remove', { name: city.name ?? say('masked') }), on: { click: () => set(ids.filter((one) => one !== id)) } }, '×'));
  });
  const others = all.filter(({ id, name }) => !ids.includes(id) && !ids.includes(name));
  const add = element('select', { name: 'add', 'aria-label': say('cities.add'), disabled: ids.length >= CITIES_AT_MOST, on: { change: () => add.value && set([...ids, add.value]) } },
    element('option', { value: '' }, say('cities.add')), others.map(({ id, name, tasks }) => element('option', { value: id }, `${name ?? say('masked')}（${number(tasks)}）`)));
  const unnamed = element('button', { class: 'button', type: 'button', 'aria-pressed': String(masked === 'true'), on: { click: () => change({ masked: masked === 'true' ? '' : 'true' }) } }, say('cities.masked'));
  return element('div', { class: 'picker' }, element('ul', {}, chosen), add, unnamed);
}

function portraits({ cities }) {
  return element('ul', { class: 'city-cards' }, cities.map((city, at) => {
    const card = element('li', { class: 'card city-card', 'data-city': at },
      element('h2', {}, entityLink('region', city.id, city.name)),
      element('p', { class: 'soft small' }, sayValue('level', city.level), ' ', element('span', { class: 'number' }, [...new Set(city.years)].join('、'))),
      element('p', { class: 'number' }, element('b', {}, number(city.tasks)), ` ${kindName('task')} · `, element('b', {}, number(city.speeches)), ` ${kindName('speech')}`));
    card.style.setProperty('--city', cityColour(at));
    return card;
  }));
}
