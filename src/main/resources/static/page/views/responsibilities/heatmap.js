// The heat map as a table: each cell a link to its tasks, its tint the number of them.

import { element, styled } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';
import { here, to } from '../../kit/address.js';
import { exports } from '../../parts/table.js';

const ROWS_AT_FIRST = 22;
const COLUMNS_AT_FIRST = 16;

export function heatMap(matrix, { row, column, whole }) {
  const rows = whole ? matrix.rows : matrix.rows.slice(0, ROWS_AT_FIRST);
  const columns = whole ? matrix.columns : firstColumns(matrix.columns);
  const cells = new Map(matrix.cells.map((cell) => [`${cell.function ?? '-'}\n${keyOf({ id: cell.columnId, name: cell.column })}`, cell]));
  const most = Math.max(...rows.flatMap((one) => columns.map((other) => cells.get(`${one.name ?? '-'}\n${keyOf(other)}`)?.tasks ?? 1)));
  const chosen = `${row}\n${column}`;
  const line = (one) => element('tr', {}, element('th', { scope: 'row' }, one.name ?? say('responsibilities.none'), element('span', { class: 'soft number' }, ` ${number(one.tasks)}`)),
    columns.map((other) => field(cells.get(`${one.name ?? '-'}\n${keyOf(other)}`), most, chosen)));
  return element('div', { class: 'table heat-frame' },
    element('div', { class: 'table-scroll', tabindex: '0', role: 'group', 'aria-label': say('responsibilities.title') },
      element('table', { class: 'heat' }, element('caption', { class: 'hidden' }, say('responsibilities.title')),
        element('thead', {}, element('tr', {}, element('td', {}, legend(most)), columns.map((one) => element('th', { scope: 'col' }, element('span', { class: 'upright' }, one.name ?? nameless()))))),
        element('tbody', {}, rows.map(line)))),
    element('div', { class: 'table-foot' }, cut(matrix, rows, columns), exports('responsibility-matrix', csvColumns(matrix, cells), () => matrix.rows)));
}

/** The busiest columns, and the tasks of no column beside them, so that the rows add up to what is told of them. */
function firstColumns(columns) {
  const named = columns.filter(({ name }) => name).slice(0, COLUMNS_AT_FIRST - 1);
  return [...named, ...columns.filter(({ name }) => !name).slice(0, 1)];
}

const keyOf = ({ id, name }) => id ?? name ?? '-';
export const nameless = () => (here().parameters.by === 'cities' ? say('masked') : say('responsibilities.noArea'));

function field(cell, most, chosen) {
  if (!cell) return element('td');
  const { parameters } = here();
  const key = { row: cell.function ?? '-', column: keyOf({ id: cell.columnId, name: cell.column }) };
  const told = say('responsibilities.told', { function: cell.function ?? say('responsibilities.none'), column: cell.column ?? nameless(), tasks: cell.tasks, leads: cell.leads, owns: cell.owns, supports: cell.supports });
  const strength = Math.sqrt(cell.tasks / most);
  const link = element('a', { id: `cell-${key.row}-${key.column}`, href: to('responsibilities', [], { ...parameters, ...key, show: '' }), title: told, 'aria-label': told,
    class: 'number', 'aria-current': chosen === `${key.row}\n${key.column}` ? 'true' : undefined }, number(cell.tasks));
  return element('td', {}, styled(link, { '--strength': (0.08 + 0.92 * strength).toFixed(2) }));
}

function legend(most) {
  return element('div', { class: 'heat-legend' }, element('span', { class: 'number' }, '1'), element('span', { class: 'heat-scale', 'aria-hidden': 'true' }), element('span', { class: 'number' }, number(most)));
}

/** What is not shown is said. */
function cut(matrix, rows, columns) {
  const [down, across] = [matrix.rows.length - rows.length, matrix.columns.length - columns.length];
  const told = element('span', { class: 'soft number' }, say('responsibilities.size', { rows: rows.length, columns: columns.length }));
  if (!down && !across) return told;
  return [told, element('a', { class: 'button small', href: to('responsibilities', [], { ...here().parameters, whole: 'true' }) }, say('responsibilities.whole', { rows: down, columns: across }))];
}

function csvColumns({ columns }, cells) {
  const ofColumn = (column) => ({ title: column.name ?? nameless(), value: (row) => cells.get(`${row.name ?? '-'}\n${keyOf(column)}`)?.tasks ?? 0 });
  return [{ title: say('kind.function'), value: (row) => row.name ?? say('responsibilities.none') }, ...columns.map(ofColumn)];
}
