// One thing with all that is said of it.

import { element } from '../kit/element.js';
import { say } from '../kit/language.js';
import { ask, list } from '../kit/api.js';
import { to } from '../kit/address.js';
import { addressOf, kindName, pathOf, seal } from '../parts/kinds.js';
import { empty } from '../parts/states.js';
import { names } from './entity/names.js';
import { PORTRAITS } from './entity/portraits.js';

export async function view({ parts: [kind, id], parameters }) {
  if (!PORTRAITS[kind]) return empty(say('nowhere'));
  if (!id) return named(kind, parameters);
  const portrait = PORTRAITS[kind];
  const told = await ask(`${pathOf(kind)}/${encodeURIComponent(id)}`);
  // What was merged into another is answered from there.
  if (told.id !== id) history.replaceState(null, '', addressOf(kind, told.id));
  const parts = (await portrait.parts(told)).filter(Boolean);
  return [
    element('header', { class: 'entity-head', 'data-kind': kind },
      element('div', { class: 'title' }, seal(kind), element('h1', {}, told.name ?? told.text ?? say('masked'))),
      element('p', { class: 'about' }, element('span', { class: 'soft' }, kindName(kind)), portrait.about(told),
        element('a', { href: to('graph', [], { id }) }, say('entity.graph'))),
      await names(kind, told)),
    parts.length ? parts : empty(say('entity.nothing')),
  ].flat();
}

/** A name leads to the one thing that has it, or to the choice among several. */
async function named(kind, { name, region }) {
  const { items } = await list(pathOf(kind), { text: name });
  const exact = items.filter((item) => item.name === name && (!region || (item.region?.name ?? item.region ?? region) === region));
  if (exact.length === 1) {
    history.replaceState(null, '', addressOf(kind, exact[0].id));
    return view({ parts: [kind, exact[0].id], parameters: {} });
  }
  const candidates = exact.length ? exact : items;
  return [
    element('div', { class: 'title' }, seal(kind), element('h1', {}, name ?? '')),
    candidates.length
      ? element('ul', { class: 'choices' }, candidates.map((item) => element('li', {}, element('a', { href: addressOf(kind, item.id) }, item.name, ' ', element('span', { class: 'soft' }, item.region?.name ?? '')))))
      : empty(say('entity.unknown', { name })),
  ];
}
