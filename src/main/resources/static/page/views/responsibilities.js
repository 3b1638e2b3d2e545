// Which functions have which tasks: a heat map of functions × areas (or places), the tasks behind a cell, the tasks nobody leads or many share.

import { element } from '../kit/element.js';
import { number, say, sayValue } from '../kit/language.js';
import { ask, list, listOnce } from '../kit/api.js';
import { change } from '../kit/address.js';
import { kindName } from '../parts/kinds.js';
import { choice, either, filters, words } from '../parts/filters.js';
import { section } from '../parts/section.js';
import { awaited, empty } from '../parts/states.js';
import { table } from '../parts/table.js';
import { taskColumns } from '../parts/tasks.js';
import { heatMap, nameless } from './responsibilities/heatmap.js';

const ASKED = ['by', 'city', 'role', 'year', 'deadline', 'lineage'];
const WITHIN_TASKS = ['city', 'role', 'year', 'deadline', 'lineage'];

export async function view({ parameters }) {
  const matrix = await ask('api/responsibility-matrix', pick(parameters, ASKED));
  const [speeches, cities] = await Promise.all([listOnce('api/speeches'), listOnce('api/cities')]);
  return [
    element('div', { class: 'title' }, element('h1', {}, say('responsibilities.title'))),
    element('p', { class: 'soft lead' }, say('responsibilities.lead')),
    questions(speeches.items, cities.items),
    summary(matrix, parameters),
    matrix.cells.length ? heatMap(matrix, parameters) : empty(),
    behind(matrix, parameters),
  ];
}

const pick = (parameters, names) => Object.fromEntries(names.map((name) => [name, parameters[name]]));

function questions(speeches, cities) {
  const years = [...new Set(speeches.map(({ year }) => year).filter(Boolean))].sort((a, b) => b - a).map((year) => [String(year), String(year)]);
  const places = cities.filter(({ name, tasks }) => name && tasks).sort((a, b) => b.tasks - a.tasks).map(({ name }) => [name, name]);
  return filters(
    choice('by', say('responsibilities.by'), [['cities', kindName('region')]], kindName('area')), choice('city', kindName('region'), places),
    choice('role', say('column.role'), ['LEADS', 'OWNS', 'SUPPORTS'].map((role) => [role, sayValue('type', role)])),
    choice('year', say('column.year'), years), words('deadline', say('column.deadline')), either('lineage', say('responsibilities.lineage')));
}

/** Three figures that lead to their tasks. */
function summary(matrix, { show }) {
  const figure = (key, count) => element('button', { class: 'figure', type: 'button', id: `figure-${key}`, 'aria-pressed': String(show === key), on: { click: () => change({ show: key, row: '', column: '' }) } },
    element('b', { class: 'number' }, number(count)), element('span', {}, say(`responsibilities.${key}`)));
  return element('div', { class: 'figures' }, figure('every', matrix.tasks), figure('unled', matrix.unled), figure('several', matrix.ledBySeveral));
}

const SHOWN = { every: {}, unled: { leaders: 'none' }, several: { leaders: 'several' } };

/** A chosen cell leads to its tasks below. */
function leadTo(part) {
  part.dataset.placed = '';
  part.addEventListener('placed', () => part.scrollIntoView({ block: 'start' }), { once: true });
}

/** The tasks that were asked for by a cell or by one of the figures. */
function behind(matrix, parameters) {
  const { row, column, show = 'every' } = parameters;
  const cell = row !== undefined && column !== undefined && matrix.cells.find((one) => (one.function ?? '-') === row && (one.columnId ?? one.column ?? '-') === column);
  const title = cell ? say('responsibilities.cell', { function: cell.function ?? say('responsibilities.none'), column: cell.column ?? nameless() }) : say(`responsibilities.${show}.title`);
  const query = cell ? Object.fromEntries(new URLSearchParams(cell.behind.split('?')[1])) : { ...pick(parameters, WITHIN_TASKS), ...SHOWN[show] };
  const tasks = () => list('api/tasks', query);
  const part = section(title, awaited(tasks, ({ items, total }) => table({ name: 'tasks', caption: title, columns: taskColumns(), rows: items, total })));
  part.id = 'behind';
  if (cell) leadTo(part);
  return part;
}
