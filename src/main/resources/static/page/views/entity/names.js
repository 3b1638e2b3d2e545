// Names that mean the same: merged into one here, and taken apart again.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';
import { list } from '../../kit/api.js';
import { searchBox } from '../../parts/search.js';
import { decideButton, decisionNote } from '../../parts/decide.js';

const MERGED = ['department', 'enterprise', 'award', 'policy', 'collective'];

/** The button that merges another name into this one, and the names that were. */
export async function names(kind, { id, name }) {
  if (!MERGED.includes(kind)) return null;
  const { items } = await list('api/decisions', { entity: id, kind: 'merge', state: 'inForce' });
  const gone = items.filter(({ into }) => into === id);
  return element('div', { class: 'names' },
    gone.length > 0 && element('details', { class: 'card merged' }, element('summary', {}, say('merge.merged', { names: gone.map((one) => one.name).join('、') })),
      element('ul', {}, gone.map((one) => element('li', {}, element('p', {}, one.name), decisionNote(one))))),
    decideButton(say('merge.go'), () => merging(kind, id, name), { 'data-act': 'merge' }));
}

function merging(kind, id, name) {
  let other = null;
  const shown = element('p', { class: 'merge-choice', 'aria-live': 'polite' }, say('merge.choose'));
  const search = searchBox('merge', (item) => {
    const fits = item.kind === kind && item.id !== id;
    other = fits ? item : null;
    shown.textContent = fits ? `${item.name}${item.city?.name ? ` (${item.city.name})` : ''} → ${name}` : say('merge.kind');
  });
  return { title: say('merge.go'), lead: say('merge.lead'), aside: element('div', { class: 'merge-search' }, search, shown), address: 'api/entities/merge', body: () => ({ into: id, entities: other ? [other.id] : [] }) };
}
