// Which functions each city has a body for, and who has none.

import { element } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';
import { entityLink, kindName } from '../../parts/kinds.js';
import { section } from '../../parts/section.js';
import { table } from '../../parts/table.js';

export function functionsPart({ cities, functions }) {
  const rows = [...functions].sort((a, b) => b.missing.length - a.missing.length || total(b) - total(a));
  const columns = [
    { key: 'name', title: kindName('function'), value: (row) => row.name, cell: (row) => [row.name, row.predecessors?.length > 0 && element('span', { class: 'soft small' }, ` ← ${row.predecessors.join('、')}`)].filter(Boolean) },
    ...cities.map((city) => ({ key: city.id, title: city.name ?? say('masked'), value: (row) => told(row, city)?.departments.map(({ name }) => name).join('、') ?? '', cell: (row) => field(told(row, city)) })),
  ];
  return section(say('cities.functions'), element('p', { class: 'soft lead' }, say('cities.functions.lead')), table({ name: 'functions', caption: say('cities.functions'), columns: columns.map(listed), rows }));
}

const told = (row, city) => row.cities.find((one) => one.city === city.id);
const total = (row) => row.cities.reduce((sum, { leads, owns, supports }) => sum + leads + owns + supports, 0);

/** A cell may hold several nodes. */
function listed(column) {
  return column.cell ? { ...column, cell: (row) => element('div', {}, column.cell(row)) } : column;
}

function field(one) {
  if (!one?.departments.length) return element('span', { class: 'missing' }, say('cities.missing'));
  return [one.departments.map(({ id, name }) => element('div', {}, entityLink('department', id, name))), element('span', { class: 'soft small number' }, say('cities.roles', { leads: number(one.leads), owns: number(one.owns), supports: number(one.supports) }))];
}
