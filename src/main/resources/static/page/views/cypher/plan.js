// The plan as a tree; the bar tells where the work went.

import { element, styled } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';

export function planTree(plan) {
  const most = Math.max(1, ...all(plan).map(({ dbHits, estimatedRows }) => dbHits ?? estimatedRows ?? 0));
  return element('ul', { class: 'plan' }, branch(plan, most));
}

const all = (plan) => [plan, ...(plan.children ?? []).flatMap(all)];

function branch(plan, most) {
  const { operator, details, estimatedRows, rows, dbHits, children = [] } = plan;
  const work = dbHits ?? estimatedRows ?? 0;
  return element('li', {},
    element('div', { class: 'operator' }, element('b', {}, operator), element('span', { class: 'file' }, details ?? ''),
      element('span', { class: 'soft number small' }, [rows !== null && rows !== undefined && say('rows', { total: number(rows) }), say('cypher.estimated', { rows: number(Math.round(estimatedRows ?? 0)) }), dbHits !== null && dbHits !== undefined && say('cypher.hits', { hits: number(dbHits) })].filter(Boolean).join(' · ')),
      styled(element('span', { class: 'work', 'aria-hidden': 'true' }), { '--work': `${Math.round(work / most * 100)}%` })),
    children.length > 0 && element('ul', {}, children.map((child) => branch(child, most))));
}
