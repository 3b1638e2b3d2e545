// The files of an import with what became of each.

import { element } from '../../kit/element.js';
import { language, say, sayValue } from '../../kit/language.js';
import { to } from '../../kit/address.js';
import { table } from '../../parts/table.js';
import { changesInWords } from './changes.js';

const DUPLICATE = /^duplicate of (.+)$/s;

export function fileTable({ dryRun, files, waiting }, show) {
  const all = [...files, ...waiting.map((source) => ({ source, outcome: 'WAITING', speeches: [], changes: [], code: null, reason: null }))];
  const rows = show ? all.filter(({ outcome }) => outcome === show) : all;
  return table({ name: 'files', caption: say('import.files'), rows, total: rows.length, first: 100, columns: [
    { key: 'source', title: say('column.source'), value: (row) => row.source, cell: (row) => element('span', { class: 'file' }, row.source) },
    { key: 'outcome', title: say('import.outcome'), value: (row) => outcome(row, dryRun), cell: (row) => element('span', { class: 'outcome', 'data-outcome': row.outcome }, outcome(row, dryRun)) },
    { key: 'speeches', title: say('import.speeches'), value: (row) => row.speeches.map(({ title }) => title ?? say('untitled')).join('；'), cell: (row) => speeches(row, dryRun) },
    { key: 'changes', title: say('import.changes.short'), value: (row) => changesInWords(row.changes) },
    { key: 'code', title: say('import.code'), value: (row) => row.code, cell: (row) => row.code && element('code', { class: 'small' }, row.code) },
    { key: 'reason', title: say('import.reason'), value: reason },
  ] });
}

function outcome({ outcome: value }, dryRun) {
  return sayValue(dryRun ? 'import.would' : 'import.outcome', value);
}

/** A dry run has written no speech that could be opened. */
function speeches({ speeches: parts }, dryRun) {
  const title = (part) => part.title ?? say('untitled');
  return element('ul', { class: 'speech-links' }, parts.map((part) => element('li', {}, dryRun ? title(part) : element('a', { href: to('speech', [part.id]) }, title(part)))));
}

function reason({ code, reason: told }) {
  const [, other] = told?.match(DUPLICATE) ?? [];
  if (other) return say('import.duplicate', { name: other });
  if (language() === 'en') return told;
  return code ? sayValue('import.code', code) : told;
}
