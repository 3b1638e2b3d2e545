// What a person can say of a fact in its card, and the facts that were rejected.

import { element } from '../../kit/element.js';
import { say, sayValue } from '../../kit/language.js';
import { decideButton, decisionNote, showAgain } from '../../parts/decide.js';

const choices = (family, values) => values.map((value) => [value, sayValue(family, value)]);
const roles = () => choices('type', ['LEADS', 'OWNS', 'SUPPORTS']);
const actors = () => choices('kind', ['department', 'collective', 'region', 'enterprise']);
const subjects = (type) => choices('kind', [...new Set(['region', 'enterprise', 'organization', 'person', 'product', 'department', type])]);
const standings = () => choices('type', ['WON', 'APPLIED', 'ASPIRES', 'LACKS', 'ESTABLISHED']);
const obligations = () => choices('obligation', ['must', 'should', 'may', 'forbid']);
const part = (name, title, told, kind) => ({ name, title: say(title), value: told[name], kind });

/** The values of each family that can be corrected. */
const FIELDS = {
  responsibilities: (told) => [part('actor', 'column.actors', told), part('actorType', 'decide.type', told, actors()), part('region', 'kind.region', told), part('role', 'decide.role', told, roles())],
  task: (told) => [part('task', 'kind.task', told, 'long'), part('obligation', 'column.obligation', told, obligations()), part('deadline', 'column.deadline', told)],
  awardFacts: (told) => [part('subject', 'column.subject', told), part('subjectType', 'decide.type', told, subjects(told.subjectType)), part('award', 'kind.award', told), part('status', 'decide.role', told, standings()), part('count', 'column.count', told, 'number'), part('year', 'column.year', told, 'number')],
  indicators: (told) => [part('subject', 'column.subject', told), part('subjectType', 'decide.type', told, subjects(told.subjectType)), part('metric', 'kind.metric', told), part('value', 'column.value', told, 'number'), part('upperBound', 'decide.upperBound', told, 'number'), part('unit', 'column.unit', told),
    part('kind', 'column.figureKind', told, choices('figure', ['actual', 'target'])), part('year', 'column.year', told, 'number')],
  problems: (told) => [part('text', 'kind.problem', told, 'long')],
};

/** The decisions in force, by the facts they are about. */
export const byFact = (decisions) => new Map(decisions.filter(({ kind, state }) => kind === 'fact' && state === 'inForce').map((decision) => [decision.fact, decision]));

/** What was decided about a fact, and what can be. */
export function deciding({ family, told }, decided) {
  if (family === 'unread') return null;
  const own = verdicts(told.id, family, told, decided.get(told.id));
  if (family !== 'responsibilities') return own;
  return [own, element('div', { class: 'task-itself' }, element('p', { class: 'soft small' }, say('decide.task')), verdicts(told.taskId, 'task', told, decided.get(told.taskId)))];
}

function verdicts(id, family, told, decision) {
  const address = `api/facts/${encodeURIComponent(id)}/decision`;
  const open = (verdict) => () => ({ title: sayValue('decide', verdict), lead: said(family, told), address, body: () => ({ verdict }), done: () => back(id) });
  const correct = () => ({ title: say('decide.correct'), lead: say('decide.correct.lead'), fields: FIELDS[family](told), address, body: (values) => ({ verdict: 'correct', values }), done: () => back(id) });
  return element('div', { class: 'verdicts', 'data-decides': id },
    decision && [decisionNote(decision, () => back(id)), decision.verdict === 'correct' && read(decision)],
    element('div', { class: 'verdict-buttons', role: 'group', 'aria-label': say('decide.group') },
      decision?.verdict !== 'confirm' && decideButton(say('decide.confirm'), open('confirm'), { 'data-act': 'confirm' }),
      decideButton(say('decide.reject'), open('reject'), { 'data-act': 'reject' }),
      FIELDS[family] && decideButton(say('decide.correct'), correct, { 'data-act': 'correct' })));
}

const said = (family, told) => (family === 'task' ? told.task : told.text ?? [told.actor ?? told.subject, told.task ?? told.award ?? told.metric ?? told.name].filter(Boolean).join(' · '));

/** What had been read, value by value where another one is right. */
function read({ extracted, values }) {
  return element('dl', { class: 'as-read small' }, Object.keys(values ?? {}).map((name) => element('div', {},
    element('dt', { class: 'soft' }, say('decide.read')), element('dd', {}, element('s', {}, shown(name, extracted[name])), ' → ', shown(name, values[name])))));
}

function shown(name, value) {
  if (value === null || value === undefined || value === '') return say('decide.none');
  const family = { role: 'type', status: 'type', obligation: 'obligation', actorType: 'kind', subjectType: 'kind', kind: 'figure' }[name];
  return family ? sayValue(family, value) : String(value);
}

/** Facts that people rejected: they are in no answer, but can be brought back here. */
export function rejected(decisions) {
  const gone = decisions.filter(({ verdict, state }) => verdict === 'reject' && state === 'inForce');
  return gone.length > 0 && element('details', { class: 'card rejected' },
    element('summary', {}, say('decide.rejected', { count: gone.length })),
    element('ul', {}, gone.map((one) => element('li', { 'data-decides': one.fact },
      element('p', {}, element('s', {}, said(one.factKind, one.extracted))),
      one.quotes?.map((quote) => element('p', { class: 'soft small' }, quote)), decisionNote(one)))));
}

let awaited = null;

/** The view is shown anew with the card of the same fact. */
function back(id) {
  awaited = id;
  showAgain();
}

/** The fact that somebody just decided about, once. */
export function justDecided() {
  const id = awaited;
  awaited = null;
  return id;
}

/** The name of a place that its speech masks: to be given, or by whom it was. */
export function naming({ host }, decisions) {
  const given = decisions.find(({ kind, state }) => kind === 'place' && state === 'inForce');
  if (given) return element('div', { class: 'place-name' }, decisionNote(given));
  if (!host || host.name) return null;
  return decideButton(say('decide.name'), () => ({
    title: say('decide.name'), lead: say('decide.name.lead'), address: `api/entities/${encodeURIComponent(host.id)}/name`,
    fields: [{ name: 'name', title: say('decide.place'), required: true }, { name: 'level', title: say('column.level'), kind: [['', say('decide.unknown')], ...choices('level', ['province', 'prefecture', 'county', 'town'])] }],
  }), { 'data-act': 'name' });
}
