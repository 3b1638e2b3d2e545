// All things of one kind, as a table with the filters that its endpoint has.

import { element } from '../kit/element.js';
import { number, say, sayValue } from '../kit/language.js';
import { list } from '../kit/api.js';
import { addressOf, entityLink, kindName, pathOf, seal } from '../parts/kinds.js';
import { choice, filters, words } from '../parts/filters.js';
import { empty } from '../parts/states.js';
import { table } from '../parts/table.js';
import { taskColumns } from '../parts/tasks.js';

const count = (key) => ({ key, title: say(`column.${key}`), numeric: true, value: (row) => row[key] });
const told = (key, family) => ({ key, title: say(`column.${key}`), value: (row) => (family ? sayValue(family, row[key]) : row[key]) });
const name = (kind) => ({ key: 'name', title: say('column.name'), value: (row) => row.name ?? row.title, cell: (row) => entityLink(kind, row.id, row.name) });
const region = (key, title) => ({ key, title, value: (row) => row[key]?.name, cell: (row) => row[key] && entityLink('region', row[key].id, row[key].name) });

const COLUMNS = {
  speech: () => [
    { key: 'title', title: say('column.title'), value: (row) => row.title, cell: (row) => element('a', { href: addressOf('speech', row.id) }, row.title ?? say('untitled')) },
    region('host', say('column.host')),
    { key: 'date', title: say('column.date'), value: (row) => row.date ?? row.year?.toString() }, told('script', 'script'), told('source'), count('tasks'),
  ],
  task: taskColumns,
  region: () => [name('region'), told('level', 'level'), ...['speeches', 'departments', 'tasks', 'awards', 'indicators', 'problems'].map(count)],
  department: () => [name('department'), region('region', kindName('region')), told('function'), ...['leads', 'owns', 'supports'].map(count)],
  award: () => [name('award'), told('level', 'level'), told('category', 'category'), count('winners'), count('speeches')],
  enterprise: () => [name('enterprise'), ...['awards', 'tasks', 'speeches'].map(count)],
  policy: () => [name('policy'), told('kind', 'policyKind'), told('number'), told('status', 'policyStatus'), told('issuer'), count('speeches')],
  collective: () => [name('collective'), ...['leads', 'owns', 'supports'].map(count)],
};
const LEVELS = ['province', 'prefecture', 'county', 'town'];
const FILTERS = {
  region: () => choice('level', say('column.level'), LEVELS.map((level) => [level, sayValue('level', level)])),
  award: () => choice('level', say('column.level'), ['national', 'province', 'city'].map((level) => [level, sayValue('level', level)])),
  policy: () => choice('kind', say('column.kind'), ['document', 'initiative'].map((kind) => [kind, sayValue('policyKind', kind)])),
  department: () => [words('city', kindName('region')), words('function', kindName('function'))],
  task: () => [words('city', kindName('region')), words('department', kindName('department')), words('function', kindName('function')),
    words('area', kindName('area')), words('policy', kindName('policy')), words('deadline', say('column.deadline')),
    choice('role', say('column.role'), ['LEADS', 'OWNS', 'SUPPORTS'].map((role) => [role, sayValue('type', role)])),
    choice('leaders', say('leaders'), ['none', 'one', 'several'].map((value) => [value, say(`leaders.${value}`)]))],
  speech: () => [words('host', say('column.host')), words('year', say('column.year'))],
};

export async function view({ parts: [kind], parameters }) {
  if (!COLUMNS[kind] || !pathOf(kind)) return empty(say('nowhere'));
  const asked = Object.fromEntries(Object.entries(parameters).filter(([key]) => !key.endsWith('.sort')));
  const { items, total } = await list(pathOf(kind), asked);
  return [
    element('div', { class: 'title' }, seal(kind), element('h1', {}, kindName(kind)), element('span', { class: 'title-count number soft' }, number(total))),
    filters(words('text', say('contains')), FILTERS[kind]?.()),
    table({ name: kind, caption: kindName(kind), columns: COLUMNS[kind](), rows: items, total }),
  ];
}
