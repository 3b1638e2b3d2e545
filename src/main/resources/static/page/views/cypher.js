// For developers: a read-only statement of one's own, its result as table, graph or JSON, its plan and its time.

import { element } from '../kit/element.js';
import { language, say } from '../kit/language.js';
import { list, send } from '../kit/api.js';
import { note } from '../kit/address.js';
import { editor } from './cypher/editor.js';
import { remember, remembered } from './cypher/history.js';
import { resultOf } from './cypher/result.js';
import { refused } from './cypher/refusal.js';
import { loading } from '../parts/states.js';

const FIRST = 'MATCH (f:DepartmentFunction)<-[:HAS_FUNCTION]-(d:Department)-[r:LEADS]->(t:Task)\nRETURN f.name AS function, count(DISTINCT t) AS tasks\nORDER BY tasks DESC, function LIMIT 10';

export async function view({ parameters }) {
  const result = element('div', { class: 'result', id: 'result', 'aria-live': 'polite' });
  const statement = parameters.statement ?? remembered()[0]?.statement ?? FIRST;
  const write = await editor(statement, () => run());
  const values = element('textarea', { id: 'cypher-parameters', rows: 2, spellcheck: 'false', placeholder: '{"city": "棠州市"}', value: parameters.parameters ?? '' });
  const past = element('select', { id: 'cypher-history', 'aria-label': say('cypher.history'), on: { change: () => recall(remembered()[past.value]) } });
  const recall = (one) => { if (one) { write.set(one.statement); values.value = one.parameters ?? ''; } };
  const run = async (explain = false) => {
    result.replaceChildren(loading());
    result.replaceChildren(await answered(write, values.value, explain));
    paintHistory(past);
  };
  paintHistory(past);
  if (parameters.statement && parameters.run === 'true') write.whenPlaced(() => run());
  return [
    element('div', { class: 'title' }, element('h1', {}, say('cypher.title'))), element('p', { class: 'soft lead' }, say('cypher.lead')),
    element('div', { class: 'cypher' },
      element('div', { class: 'cypher-write' }, write.place,
        element('div', { class: 'field' }, element('label', { for: values.id }, say('cypher.parameters')), values),
        element('div', { class: 'cypher-tools' },
          element('button', { class: 'button main', type: 'button', id: 'run', on: { click: () => run() } }, say('cypher.run'), element('kbd', {}, 'Ctrl ↵')),
          element('button', { class: 'button', type: 'button', id: 'explain', on: { click: () => run(true) } }, say('cypher.explain')), past)),
      await examples(recall)),
    result,
  ];
}

async function answered(write, values, explain) {
  write.clearMark();
  const statement = write.get();
  let parameters = {};
  try {
    parameters = values.trim() ? JSON.parse(values) : {};
  } catch (failure) {
    return refused({ message: say('cypher.badParameters', { why: failure.message }), problem: {} }, write);
  }
  note({ statement, parameters: values.trim(), run: 'true' });
  try {
    const answer = await send(`api/cypher${explain ? '?explain=true' : ''}`, { statement, parameters });
    remember({ statement, parameters: values.trim() });
    return resultOf(answer, explain);
  } catch (failure) {
    return refused(failure, write);
  }
}

function paintHistory(past) {
  past.replaceChildren(element('option', { value: '' }, say('cypher.history')), ...remembered().map(({ statement }, at) => element('option', { value: at }, statement.replace(/\s+/g, ' ').slice(0, 70))));
  past.disabled = past.options.length < 2;
}

/** The catalogue's questions, ready to be changed. */
async function examples(recall) {
  const { items } = await list('api/queries').catch(() => ({ items: [] }));
  const fill = (one) => recall({ statement: one.statement, parameters: exampleParameters(one) });
  return element('aside', { class: 'examples' }, element('h2', {}, say('cypher.examples')),
    element('ul', {}, items.map((one) => element('li', {}, element('button', { type: 'button', on: { click: () => fill(one) } }, one[language()] ?? one.zh)))));
}

/** All parameters a statement names: what its example gives, else null. */
function exampleParameters({ example, parameters }) {
  const given = Object.fromEntries(new URLSearchParams(example?.split('?')[1] ?? ''));
  const typed = ({ name, type, default: usual }) => [name, given[name] === undefined ? usual ?? null : type === 'integer' || type === 'number' ? Number(given[name]) : given[name]];
  return parameters.length ? JSON.stringify(Object.fromEntries(parameters.map(typed))) : '';
}
