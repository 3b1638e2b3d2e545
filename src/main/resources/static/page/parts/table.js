// A table that sorts, shows more on demand and leaves as CSV or JSON.

import { element } from '../kit/element.js';
import { number, say } from '../kit/language.js';
import { here, note } from '../kit/address.js';
import { downloadCsv, downloadJson } from '../kit/download.js';
import { empty } from './states.js';

const ROWS_AT_FIRST = 25;
const ROWS_MORE = 100;
const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * A table that shows `first` rows until more are wanted.
 * `columns`: [{ key, title, value: row → text or number, cell?: row → node, numeric?, unit? }]; a column without `value` is not exported.
 */
export function table({ name, columns, rows, total = rows.length, caption, none, first = ROWS_AT_FIRST }) {
  if (!rows.length) return empty(none);
  let shown = first;
  let order = here().parameters[`${name}.sort`] ?? '';
  const body = element('tbody');
  const head = element('tr');
  const more = element('button', { class: 'button small', type: 'button', on: { click: () => { shown += ROWS_MORE; paint(); } } });
  const sort = (key) => {
    order = order === key ? `-${key}` : key;
    note({ [`${name}.sort`]: order });
    paint();
  };
  function paint() {
    const sorted = inOrder(rows, columns, order);
    head.replaceChildren(...columns.map((column) => heading(column, order, sort)));
    body.replaceChildren(...sorted.slice(0, shown).map((row) => line(columns, row)));
    more.hidden = shown >= rows.length;
    more.textContent = say('more', { count: number(Math.min(ROWS_MORE, rows.length - shown)) });
  }
  paint();
  return element('div', { class: 'table cards' },
    element('div', { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': caption ?? name },
      element('table', {}, caption && element('caption', { class: 'hidden' }, caption), element('thead', {}, head), body)),
    element('div', { class: 'table-foot' },
      element('span', { class: 'soft number' }, counted(rows.length, total)), more, exports(name, columns, () => inOrder(rows, columns, order))));
}

function counted(shown, total) {
  return total > shown ? say('rows.cut', { shown: number(shown), total: number(total) }) : say('rows', { total: number(total) });
}

function heading({ key, title, numeric, value, unit }, order, sort) {
  const state = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  const label = [title, unit && element('span', { class: 'unit' }, ` ${unit}`)];
  const sorter = value
    ? element('button', { type: 'button', class: 'sorter', on: { click: () => sort(key) } }, label,
      element('span', { 'aria-hidden': 'true' }, { ascending: ' ↑', descending: ' ↓' }[state] ?? ''))
    : label;
  return element('th', { scope: 'col', class: numeric ? 'right' : undefined, 'aria-sort': state }, sorter);
}

function line(columns, row) {
  return element('tr', {}, columns.map(({ title, numeric, cell, value }) =>
    element('td', { class: numeric ? 'right number' : undefined, 'data-label': title }, cell ? cell(row) : shownValue(value(row)))));
}

function shownValue(value) {
  return typeof value === 'number' ? number(value) : value ?? '';
}

function inOrder(rows, columns, order) {
  const column = columns.find(({ key }) => key === order.replace(/^-/, ''));
  if (!column?.value) return rows;
  const direction = order.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => direction * compared(column.value(a), column.value(b)));
}

function compared(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(a ?? '', b ?? '');
}

/** The buttons that carry rows away, as CSV (columns with a value) and as JSON. */
export function exports(name, columns, rows) {
  const told = columns.filter(({ value }) => value);
  const asCsv = () => downloadCsv(name, told.map(({ title }) => title), rows().map((row) => told.map(({ value }) => value(row))));
  const button = (label, action) => element('button', { class: 'button small', type: 'button', on: { click: action } }, label);
  return element('span', { class: 'exports' }, button('CSV', asCsv), button('JSON', () => downloadJson(name, rows())));
}
