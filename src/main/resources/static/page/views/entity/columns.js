// Columns of what is told with an entity. Every row opens its evidence.

import { element } from '../../kit/element.js';
import { number, say, sayValue } from '../../kit/language.js';
import { addressOf, entityLink, kindName, kinds } from '../../parts/kinds.js';
import { evidenceButton } from '../../parts/evidence.js';
import { roleMark } from '../../parts/tasks.js';

const year = () => ({ key: 'year', title: say('column.year'), numeric: true, value: (row) => row.year ?? row.said?.year, cell: (row) => row.year ?? row.said?.year ?? '' });
const speech = () => ({ key: 'speech', title: kindName('speech'), value: (row) => row.said.speech.name, cell: (row) => element('a', { href: addressOf('speech', row.said.speech.id) }, row.said.speech.name ?? say('untitled')) });
const evidence = (kind, title) => ({ key: 'evidence', title: say('evidence'), cell: (row) => evidenceButton({ kind, title: title(row), said: row.said }) });
const thing = (key, kind, of) => ({ key, title: say(`column.${key}`), value: (row) => of(row)?.name, cell: (row) => linked(typeof kind === 'function' ? kind(row) : kind, of(row)) });

function linked(kind, one) {
  if (!one) return '';
  return kinds.includes(kind) ? entityLink(kind, one.id, one.name) : one.name ?? say('masked');
}

export const roleColumns = () => [
  { key: 'role', title: say('column.role'), value: (row) => sayValue('type', row.role), cell: (row) => roleMark(row.role) },
  { key: 'text', title: kindName('task'), value: (row) => row.text, cell: (row) => element('a', { class: 'task-text', href: addressOf('task', row.task) }, row.text) },
  { key: 'areas', title: kindName('area'), value: (row) => row.areas.join('、') },
  { key: 'deadline', title: say('column.deadline'), value: (row) => row.deadline },
  year(), speech(), evidence('task', (row) => row.text),
];

export const awardColumns = () => [
  thing('subject', (row) => row.subjectType, (row) => row.subject),
  { key: 'standing', title: say('column.standing'), value: (row) => sayValue('type', row.standing), cell: (row) => roleMark(row.standing) },
  thing('award', 'award', (row) => row.award),
  { key: 'count', title: say('column.count'), numeric: true, value: (row) => row.count },
  year(), speech(), evidence('award', (row) => `${row.subject?.name ?? say('masked')} ${sayValue('type', row.standing)} ${row.award.name}`),
];

export const figureColumns = () => [
  { key: 'metric', title: kindName('metric'), value: (row) => row.metric },
  { key: 'figureKind', title: say('column.figureKind'), value: (row) => sayValue('figure', row.kind) },
  { key: 'value', title: say('column.value'), numeric: true, value: (row) => row.value, cell: (row) => `${number(row.value)}${row.upperBound ? `–${number(row.upperBound)}` : ''}` },
  { key: 'unit', title: say('column.unit'), value: (row) => row.unit },
  year(), speech(), evidence('indicator', (row) => `${row.metric} ${number(row.value)} ${row.unit}`),
];

export const departmentColumns = () => [
  { key: 'name', title: kindName('department'), value: (row) => row.name, cell: (row) => entityLink('department', row.id, row.name) },
  { key: 'function', title: kindName('function'), value: (row) => row.function },
  ...['leads', 'owns', 'supports'].map((key) => ({ key, title: say(`column.${key}`), numeric: true, value: (row) => row[key] })),
];

export const issueColumns = () => [
  thing('policy', 'policy', (row) => row.policy), thing('issuer', 'region', (row) => row.issuer), year(), speech(), evidence('policy', (row) => row.policy.name),
];

export const problemColumns = () => [
  { key: 'text', title: kindName('problem'), value: (row) => row.text }, year(), speech(), evidence('problem', (row) => row.text),
];
