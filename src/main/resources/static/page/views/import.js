// Files go in: chosen or dropped, tried first, imported, and told one by one what became of them.

import { element } from '../kit/element.js';
import { number, say, sayValue } from '../kit/language.js';
import { ask, list } from '../kit/api.js';
import { to } from '../kit/address.js';
import { section } from '../parts/section.js';
import { awaited } from '../parts/states.js';
import { table } from '../parts/table.js';
import { chooser } from './import/choose.js';
import { progressOf } from './import/progress.js';
import { moment } from './import/moment.js';

export async function view({ parts: [id] }) {
  if (id) return progressOf(await ask(`api/imports/${encodeURIComponent(id)}`));
  return [
    element('div', { class: 'title' }, element('h1', {}, say('import.title'))), element('p', { class: 'soft lead' }, say('import.lead')),
    chooser(),
    section(say('import.before'), awaited(() => list('api/imports'), earlier)),
  ];
}

function earlier({ items, total }) {
  const count = (key) => ({ key, title: say(`import.count.${key}`), numeric: true, value: (row) => row.counts[key] });
  const kind = (row) => say(row.samples ? 'import.samples' : row.dryRun ? 'import.dryRun' : 'import.real');
  return table({ name: 'imports', caption: say('import.before'), rows: items, total, none: say('import.none'), columns: [
    { key: 'created', title: say('import.created'), value: (row) => moment(row.created), cell: (row) => element('a', { class: 'number', href: to('import', [row.id]) }, moment(row.created)) },
    { key: 'kind', title: say('column.kind'), value: kind },
    { key: 'state', title: say('column.status'), value: (row) => sayValue('import.state', row.state) },
    { key: 'found', title: say('import.files'), numeric: true, value: (row) => row.found, cell: (row) => number(row.found) },
    ...['added', 'replaced', 'unchanged', 'rejected', 'skipped', 'speeches'].map(count),
  ] });
}
