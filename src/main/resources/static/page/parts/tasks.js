// Tasks in a table: what, who in which role, until when, on what, and the sentence that says so.

import { element } from '../kit/element.js';
import { say, sayValue } from '../kit/language.js';
import { addressOf, entityLink, kindName, kindOf } from './kinds.js';
import { evidenceButton } from './evidence.js';

export const taskColumns = () => [
  { key: 'text', title: kindName('task'), value: (task) => task.text, cell: (task) => element('a', { class: 'task-text', href: addressOf('task', task.id) }, task.text) },
  { key: 'actors', title: say('column.actors'), value: (task) => task.actors.map((actor) => `${sayValue('type', actor.role)} ${actor.name ?? ''}`).join('；'), cell: actors },
  { key: 'areas', title: kindName('area'), value: (task) => task.areas.join('、') },
  { key: 'deadline', title: say('column.deadline'), value: (task) => task.deadline },
  { key: 'year', title: say('column.year'), numeric: true, value: (task) => task.year, cell: (task) => task.year ?? '' },
  { key: 'evidence', title: say('evidence'), cell: (task) => evidenceButton(taskEvidence(task)) },
];

/** A task as the evidence sheet wants it. */
export function taskEvidence(task) {
  const [first] = task.actors;
  return {
    kind: 'task', title: task.text, details: actors(task),
    said: { speech: task.speech, year: task.year, evidence: task.evidence, confidence: first?.confidence, rule: first?.rule },
  };
}

const ORDER = ['LEADS', 'OWNS', 'SUPPORTS'];

export function actors(task) {
  const sorted = [...task.actors].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  return element('ul', { class: 'actors' }, sorted.map((actor) => element('li', {}, roleMark(actor.role), entityLink(kindOf(actor.type), actor.id, actor.name))));
}

export function roleMark(role) {
  return element('span', { class: 'role', 'data-role': role }, sayValue('type', role));
}
