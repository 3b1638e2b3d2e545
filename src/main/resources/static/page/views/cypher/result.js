// A result as table, graph or JSON, with its plan and its time.

import { element } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';
import { failed } from '../../parts/states.js';
import { table } from '../../parts/table.js';
import { Canvas } from '../graph/canvas.js';
import { planTree } from './plan.js';
import { plain, shown } from './values.js';

export function resultOf(answer, explained) {
  const faces = { table: () => asTable(answer), graph: () => asGraph(answer.graph), json: () => asJson(answer), plan: () => planTree(answer.plan) };
  const offered = explained ? ['plan'] : Object.keys(faces).filter((face) => face !== 'graph' || answer.graph?.nodes.length);
  const panel = element('div', { class: 'face', role: 'tabpanel', tabindex: '0' });
  const tabs = element('div', { class: 'tabs', role: 'tablist' }, offered.map((face) => element('button', { type: 'button', role: 'tab', id: `tab-${face}`, 'data-face': face, on: { click: () => turn(face), keydown: (event) => arrow(event) } }, say(`cypher.${face}`))));
  const turn = (face) => {
    [...tabs.children].forEach((tab) => { tab.setAttribute('aria-selected', String(tab.dataset.face === face)); tab.tabIndex = tab.dataset.face === face ? 0 : -1; });
    panel.replaceChildren(faces[face]());
    panel.firstChild.dispatchEvent(new Event('placed'));
  };
  turn(offered[0]);
  return element('div', {}, summary(answer, explained), notices(answer), tabs, panel);
}

function arrow(event) {
  const next = { ArrowRight: 'nextElementSibling', ArrowLeft: 'previousElementSibling' }[event.key];
  const tab = next && event.currentTarget[next];
  if (tab) { tab.focus(); tab.click(); }
}

function summary({ rowCount, millis, dbHits, truncated, truncatedBy }, explained) {
  if (explained) return element('p', { class: 'soft' }, say('cypher.explained'));
  return element('p', { class: 'result-summary' }, element('b', { class: 'number' }, say('rows', { total: number(rowCount) })), element('span', { class: 'number' }, `${number(millis)} ms`), element('span', { class: 'number soft' }, say('cypher.hits', { hits: number(dbHits) })),
    truncated && element('span', { class: 'missing' }, say(`cypher.cut.${truncatedBy}`)));
}

function notices({ notifications = [] }) {
  return notifications.length > 0 && element('ul', { class: 'notices soft small' }, notifications.map(({ title, description, line }) => element('li', { lang: 'en' }, `${line ? `${line}: ` : ''}${description ?? title}`)));
}

function asTable({ columns, rows }) {
  const column = (name, at) => ({ key: `c${at}`, title: name, numeric: rows.length > 0 && rows.every((row) => row[at] === null || typeof row[at] === 'number'), value: (row) => plain(row[at]), cell: (row) => shown(row[at]) });
  return table({ name: 'cypher', caption: say('cypher.table'), columns: columns.map(column), rows, none: say('cypher.noRows') });
}

function asJson(answer) {
  const rows = answer.rows.map((row) => Object.fromEntries(row.map((value, at) => [answer.columns[at], value])));
  return element('pre', { class: 'statement' }, JSON.stringify(rows, null, 2));
}

function asGraph({ nodes, relationships }) {
  const place = element('div', { class: 'canvas small-canvas', role: 'img', 'aria-label': say('graph.canvas') });
  place.addEventListener('placed', () => Canvas.on(place).then((canvas) => { canvas.add(nodes, relationships); canvas.lay(); }).catch((failure) => place.replaceChildren(failed(failure))), { once: true });
  return place;
}
