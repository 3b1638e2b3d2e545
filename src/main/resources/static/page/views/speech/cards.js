// The card of a fact: what was understood, how sure it is, which rule said so.

import { element } from '../../kit/element.js';
import { number, say, sayValue } from '../../kit/language.js';
import { certainty } from '../../parts/evidence.js';
import { kindName, namedLink, seal } from '../../parts/kinds.js';
import { roleMark } from '../../parts/tasks.js';
import { deciding } from './decisions.js';

const ACTORS = { department: 'department', collective: 'collective', region: 'region', enterprise: 'enterprise', organization: 'organization', person: 'person', product: 'product' };

export function factCards(facts, decided, close) {
  return element('div', { class: 'fact-cards' },
    element('div', { class: 'sheet-head' }, element('span', { class: 'soft' }, say('speech.facts', { count: number(facts.length) })),
      element('button', { class: 'button small', type: 'button', on: { click: close } }, say('close'))),
    facts.map((fact) => factCard(fact, decided)));
}

function factCard(fact, decided) {
  const { kind, family, told } = fact;
  const made = MEANINGS[family](told);
  return element('section', { class: 'card fact', 'data-kind': kind === 'unread' ? undefined : kind, 'data-fact': told.id },
    element('div', { class: 'fact-kind' }, kind !== 'unread' && seal(kind), element('span', { class: 'soft small' }, kind === 'unread' ? say('speech.unread') : kindName(kind))),
    made,
    told.confidence !== undefined && element('p', { class: 'soft small' }, certainty(told.confidence)),
    told.rule && element('p', { class: 'soft small' }, say('rule', { rule: sayValue('rule', told.rule) })),
    deciding(fact, decided));
}

const line = (...content) => element('p', { class: 'fact-line' }, content);
const detail = (label, value) => value && element('p', { class: 'small' }, element('span', { class: 'soft' }, `${label} `), value);

function who(type, name, region) {
  if (!name) return element('span', { class: 'soft' }, say('masked'));
  return ACTORS[type] && !['organization', 'person', 'product'].includes(type) ? namedLink(ACTORS[type], name, region) : element('span', {}, name);
}

const MEANINGS = {
  responsibilities: (told) => [
    line(who(told.actorType, told.actor, told.region), ' ', roleMark(told.role)), element('h3', {}, told.task),
    detail(say('column.deadline'), told.deadline), detail(say('column.obligation'), sayValue('obligation', told.obligation)), detail(kindName('area'), told.areas?.join('、')),
  ],
  awardFacts: (told) => [
    line(who(told.subjectType, told.subject), ' ', roleMark(told.status)), element('h3', {}, namedLink('award', told.award)),
    detail(say('column.year'), told.year), detail(say('column.count'), told.count),
  ],
  indicators: (told) => [
    line(who(told.subjectType, told.subject), ' · ', told.metric),
    element('h3', { class: 'number' }, `${number(told.value)}${told.upperBound ? `–${number(told.upperBound)}` : ''} ${told.unit ?? ''}`),
    detail(say('column.figureKind'), sayValue('figure', told.kind)), detail(say('column.year'), told.year),
  ],
  problems: (told) => [element('h3', {}, told.text)],
  departments: (told) => [element('h3', {}, namedLink('department', told.name, told.region)), detail(kindName('region'), told.region), detail(kindName('function'), told.function)],
  regions: (told) => [element('h3', {}, namedLink('region', told.name)), detail(say('column.level'), sayValue('level', told.level))],
  enterprises: (told) => [element('h3', {}, namedLink('enterprise', told.name))],
  policies: (told) => [element('h3', {}, namedLink('policy', told.name)), detail(say('column.kind'), sayValue('policyKind', told.kind)), detail(say('column.number'), told.number)],
  awards: (told) => [element('h3', {}, namedLink('award', told.name)), detail(say('column.level'), sayValue('level', told.level)), detail(say('column.category'), sayValue('category', told.category))],
  unread: (told) => [element('h3', {}, say('speech.unread.lead')), element('p', { class: 'written-words' }, told.text), detail(say('speech.unread.word'), told.cues.map((cue) => sayValue('cue', cue)).join('、'))],
};
