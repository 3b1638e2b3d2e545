// What each kind of thing is told of, part by part.

import { element } from '../../kit/element.js';
import { say, sayValue } from '../../kit/language.js';
import { list } from '../../kit/api.js';
import { to } from '../../kit/address.js';
import { entityLink, kindName } from '../../parts/kinds.js';
import { section } from '../../parts/section.js';
import { table } from '../../parts/table.js';
import { taskEvidence, actors } from '../../parts/tasks.js';
import { awardColumns, departmentColumns, figureColumns, issueColumns, problemColumns, roleColumns } from './columns.js';
import { figureChart } from './figures.js';
import { lineage } from './lineage.js';
import { mentions } from './mentions.js';
import { evidenceButton } from '../../parts/evidence.js';

const ROWS_AT_FIRST = 10;
const about = (...values) => values.filter(Boolean).map((value) => element('span', {}, value));
const rows = (title, name, columns, items, ...before) => items?.length > 0 && section(title, ...before, table({ name, caption: title, columns: columns(), rows: items, first: ROWS_AT_FIRST }));
const figures = (told) => rows(kindName('indicator'), 'indicators', figureColumns, told.indicators, figureChart(told.indicators ?? []));
const links = (title, kind, items) => items?.length > 0 && section(title, element('ul', { class: 'links' }, items.map((item) => element('li', {}, entityLink(kind, item.id, item.name ?? item.title ?? item.text), item.year ? element('span', { class: 'soft number' }, ` ${item.year}`) : null))));

export const PORTRAITS = {
  department: {
    about: (told) => about(told.region && entityLink('region', told.region.id, told.region.name), told.function && element('a', { href: to('list', ['department'], { function: told.function }) }, told.function), sayValue('bodyKind', told.kind)),
    parts: async (told) => [lineage(told), rows(kindName('task'), 'tasks', roleColumns, (await list(`api/departments/${encodeURIComponent(told.id)}/tasks`)).items),
      figures(told), rows(kindName('award'), 'awards', awardColumns, told.awards), rows(kindName('policy'), 'policies', issueColumns, told.policies), mentions(told.mentions)],
  },
  region: {
    about: (told) => about(sayValue('level', told.level), told.parent && entityLink('region', told.parent.id, told.parent.name), told.code && element('span', { class: 'number soft' }, say('property.code'), ' ', told.code), told.masked && say('masked.lead')),
    parts: async (told) => [
      lineage(told), links(kindName('speech'), 'speech', told.speeches), figures(told), rows(kindName('award'), 'awards', awardColumns, told.awards),
      rows(kindName('department'), 'departments', departmentColumns, told.departments), rows(say('entity.ownTasks'), 'tasks', roleColumns, told.tasks),
      rows(kindName('policy'), 'policies', issueColumns, told.policies), rows(kindName('problem'), 'problems', problemColumns, told.problems),
      links(say('entity.contains'), 'region', told.contains), mentions(told.mentions),
    ],
  },
  enterprise: {
    about: () => [],
    parts: (told) => [rows(kindName('award'), 'awards', awardColumns, told.awards), rows(kindName('task'), 'tasks', roleColumns, told.tasks), figures(told), mentions(told.mentions)],
  },
  award: {
    about: (told) => about(sayValue('level', told.level), sayValue('category', told.category), told.grantor),
    parts: (told) => [rows(say('entity.standings'), 'standings', awardColumns, told.standings), mentions(told.mentions)],
  },
  policy: {
    about: (told) => about(sayValue('policyKind', told.kind), told.number, sayValue('policyStatus', told.status), told.issuer),
    parts: (told) => [rows(say('entity.issuers'), 'issuers', issueColumns, told.issuers), links(kindName('task'), 'task', told.tasks), mentions(told.citations)],
  },
  collective: {
    about: () => [],
    parts: (told) => [rows(kindName('task'), 'tasks', roleColumns, told.tasks)],
  },
  task: {
    about: (task) => about(task.deadline, sayValue('obligation', task.obligation), task.areas.join('、'), entityLink('speech', task.speech.id, task.speech.name), evidenceButton(taskEvidence(task))),
    parts: (task) => [
      section(say('column.actors'), actors(task)), links(kindName('policy'), 'policy', task.policies), figures(task),
      rows(say('entity.alike'), 'alike', alikeColumns, task.alike),
    ],
  },
};

const alikeColumns = () => [
  { key: 'text', title: kindName('task'), value: (row) => row.task.text, cell: (row) => entityLink('task', row.task.id, row.task.text) },
  { key: 'city', title: kindName('region'), value: (row) => row.city?.name, cell: (row) => row.city && entityLink('region', row.city.id, row.city.name) },
  { key: 'speech', title: kindName('speech'), value: (row) => row.speech?.name, cell: (row) => row.speech && entityLink('speech', row.speech.id, row.speech.name) },
  { key: 'similarity', title: say('column.similarity'), unit: '%', numeric: true, value: (row) => Math.round(row.similarity * 100) },
];

