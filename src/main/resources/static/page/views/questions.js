// The catalogue of questions: choose one, fill in its parameters, read or take the answer.

import { element } from '../kit/element.js';
import { language, number, say, sayValue } from '../kit/language.js';
import { ask, list } from '../kit/api.js';
import { to } from '../kit/address.js';
import { choice, filters, words } from '../parts/filters.js';
import { evidenceButton } from '../parts/evidence.js';
import { section } from '../parts/section.js';
import { awaited, empty } from '../parts/states.js';
import { table } from '../parts/table.js';
import { questionCards } from './questions/cards.js';

const AUDIENCES = ['analyst', 'researcher', 'developer'];

export async function view({ parts: [name], parameters }) {
  const { items } = await list('api/queries', name ? {} : { audience: parameters.audience, text: parameters.text });
  if (!name) return catalogue(items);
  const question = items.find((one) => one.name === name);
  return question ? asked(question, parameters) : empty(say('questions.unknown', { name }));
}

function catalogue(items) {
  const groups = AUDIENCES.map((audience) => [audience, items.filter((one) => one.audience === audience)]).filter(([, group]) => group.length);
  return [
    element('div', { class: 'title' }, element('h1', {}, say('questions.title')), element('span', { class: 'title-count number soft' }, number(items.length))),
    element('p', { class: 'soft lead' }, say('questions.lead')),
    filters(words('text', say('contains')), choice('audience', say('questions.audience'), AUDIENCES.map((one) => [one, sayValue('audience', one)]))),
    groups.length ? groups.map(([audience, group]) => section(sayValue('audience', audience), questionCards(group, true))).flat() : empty(),
  ].flat();
}

const inWords = (one, fallback) => one?.[language()] ?? one?.zh ?? fallback;

function asked(question, parameters) {
  const given = Object.fromEntries(Object.entries(parameters).filter(([key]) => question.parameters.some((one) => one.name === key)));
  const missing = question.parameters.filter((one) => !one.optional && one.default === null && !given[one.name]);
  const title = inWords(question, question.name);
  return [
    element('div', { class: 'title' }, element('h1', {}, title)),
    inWords(question.about, null) && element('p', { class: 'soft lead' }, inWords(question.about)),
    question.parameters.length > 0 && filters(question.parameters.map(field)),
    missing.length ? empty(say('questions.missing', { names: missing.map((one) => inWords(one, one.name)).join('、') }), ' ', example(question)) : awaited(() => list(`api/queries/${encodeURIComponent(question.name)}`, given), (answer) => answered(question, title, answer)),
    section(say('questions.statement'), { aside: element('a', { href: to('cypher', [], { statement: question.statement, parameters: Object.keys(given).length ? JSON.stringify(given) : '' }) }, say('questions.open')) },
      element('pre', { class: 'statement', tabindex: '0' }, question.statement)),
  ].filter(Boolean);
}

/** The example of the catalogue with its parameters. */
function example(question) {
  const query = Object.fromEntries(new URLSearchParams(question.example?.split('?')[1] ?? ''));
  return element('a', { href: to('questions', [question.name], query) }, say('questions.example'));
}

function field(one) {
  const label = inWords(one, one.name);
  return one.values?.length ? choice(one.name, label, one.values.map((value) => [value, sayValue('type', value)]), one.default ?? say('all')) : words(one.name, label);
}

function answered(question, title, { items, total }) {
  const columns = question.columns.map((column) => ({ key: column.name, title: inWords(column, column.name), numeric: ['integer', 'year', 'number'].includes(column.type), ...told(column, title) }));
  return table({ name: question.name, caption: title, columns, rows: items, total });
}

function told({ name, type }, title) {
  if (type === 'year') return { value: (row) => row[name], cell: (row) => row[name] ?? '' };
  if (type === 'evidence') return { cell: (row) => pieces(row[name]).map((one) => evidenceButton({ kind: 'speech', title, said: { speech: { id: one.speech.id ?? one.speech, name: one.speech.name ?? null }, evidence: [one] } }))[0] ?? '' };
  if (type === 'strings') return { value: (row) => row[name]?.join('、') };
  return { value: (row) => row[name] };
}

const pieces = (value) => (value ? [value].flat() : []);
