// Which bodies, functions or places came before and after.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';
import { entityLink } from '../../parts/kinds.js';
import { section } from '../../parts/section.js';

export function lineage({ succeeds = [], succeededBy = [], name, function: own }) {
  if (!succeeds.length && !succeededBy.length) return null;
  const body = (one) => element('li', {}, one.id ? entityLink('region', one.id, one.name) : one.name, one.year && element('span', { class: 'soft number' }, ` ${one.year}`));
  return section(say('entity.lineage'), element('div', { class: 'lineage' },
    element('ul', {}, succeeds.map(body)), succeeds.length > 0 && element('span', { class: 'arrow', 'aria-label': say('entity.became') }, '→'),
    element('strong', {}, own ?? name), succeededBy.length > 0 && element('span', { class: 'arrow', 'aria-label': say('entity.became') }, '→'), element('ul', {}, succeededBy.map(body))));
}
