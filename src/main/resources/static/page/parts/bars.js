// Bars that answer: groups of values, each group on its own scale from zero. Every bar is a button that opens its evidence.

import { element, styled } from '../kit/element.js';
import { number } from '../kit/language.js';

/**
 * `groups`: [{ title, unit, bars: [{ label, value, told?, hollow?, kind?, colour?, open }] }].
 * `full` sets the length of a whole bar for all groups; without it the longest bar of a group is whole.
 */
export function bars(name, groups, { full, line } = {}) {
  return element('div', { class: 'bars', role: 'group', 'aria-label': name }, groups.map(({ title, unit, bars: values }) => {
    const most = full ?? Math.max(...values.map(({ value }) => value));
    return element('div', { class: 'bar-group' },
      element('div', { class: 'bar-title' }, title, unit && element('span', { class: 'soft' }, ` ${unit}`)),
      element('ul', {}, values.map((one) => element('li', {}, bar(one, most, unit, title, line)))));
  }));
}

function bar({ label, value, told = number(value), hollow, kind, colour, open }, most, unit, title, line) {
  const fill = styled(element('span', { class: hollow ? 'bar-fill hollow' : 'bar-fill', 'data-kind': kind }), { '--length': `${Math.max(0.6, Math.min(100, value / most * 100))}%`, ...(colour && { '--kind': colour }) });
  return element('button', { class: 'bar', type: 'button', 'aria-label': `${title} ${label}: ${told} ${unit ?? ''}`, on: { click: open } },
    element('span', { class: 'bar-label number' }, label),
    element('span', { class: 'bar-track' }, fill, line !== undefined && styled(element('span', { class: 'bar-line' }), { '--at': `${line / most * 100}%` })),
    element('span', { class: 'bar-value number' }, told));
}

/** What filled and hollow bars, or colours, stand for. */
export function barLegend(entries) {
  return element('ul', { class: 'bar-legend' }, entries.map(({ words, hollow, kind, colour }) => element('li', {},
    styled(element('span', { class: hollow ? 'bar-fill hollow' : 'bar-fill', 'data-kind': kind, 'aria-hidden': 'true' }), colour ? { '--kind': colour } : {}), words)));
}
