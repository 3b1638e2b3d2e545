// What an import added, changed and took away, kind by kind.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';
import { kindName, seal } from '../../parts/kinds.js';
import { table } from '../../parts/table.js';

const KINDS = {
  speeches: 'speech', regions: 'region', departments: 'department', enterprises: 'enterprise', policies: 'policy', awards: 'award',
  responsibilities: 'task', awardFacts: 'award', indicators: 'indicator', problems: 'problem',
};

const nameOf = (kind) => (kind === 'awardFacts' ? say('import.kind.awardFacts') : kind === 'responsibilities' ? say('import.kind.responsibilities') : kindName(KINDS[kind]));

export function changes(rows) {
  const count = (key) => ({ key, title: say(`import.${key}`), numeric: true, value: (row) => row[key] });
  return table({ name: 'changes', caption: say('import.changes'), rows, none: say('import.nothing'), columns: [
    { key: 'kind', title: say('column.kind'), value: (row) => nameOf(row.kind), cell: (row) => element('span', { class: 'entity' }, seal(KINDS[row.kind]), nameOf(row.kind)) },
    count('added'), count('changed'), count('removed'),
  ] });
}

/** The same in a few words, for one file. */
export function changesInWords(rows) {
  return rows.map(({ kind, added, changed, removed }) => `${nameOf(kind)} ${[added && `+${added}`, changed && `~${changed}`, removed && `−${removed}`].filter(Boolean).join(' ')}`).join(say('import.between'));
}
