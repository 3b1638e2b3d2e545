// One import: how far it is, then its report.

import { element } from '../../kit/element.js';
import { language, number, say, sayValue } from '../../kit/language.js';
import { here, to } from '../../kit/address.js';
import { remove } from '../../kit/api.js';
import { section } from '../../parts/section.js';
import { failed } from '../../parts/states.js';
import { changes } from './changes.js';
import { filesOf, sender } from './choose.js';
import { fileTable } from './report.js';
import { watch } from './watch.js';
import { moment } from './moment.js';

const COUNTS = { added: 'NEW', replaced: 'REPLACED', unchanged: 'UNCHANGED', rejected: 'REJECTED', skipped: 'SKIPPED' };

/** The view of an import, which follows it until its report is there. */
export function progressOf(first) {
  let now = first;
  let drawn = false;
  let shown = false;
  const status = element('p', { class: 'import-state', role: 'status' });
  const bar = element('progress', { 'aria-label': say('import.progress.label') });
  const way = element('div', { class: 'import-bar' }, bar, canceller(first));
  const rest = element('div');
  const place = element('div', { class: 'import' }, status, way, rest);
  const paint = () => {
    drawn = false;
    place.dataset.state = now.state;
    status.replaceChildren(...told(now));
    way.hidden = Boolean(now.ended);
    Object.assign(bar, { max: now.found || 1, value: now.done });
    rest.replaceChildren(...content(now));
  };
  const hear = (type, data) => {
    now = type === 'file' ? withFile(now, data) : data;
    if (!drawn) { drawn = true; requestAnimationFrame(paint); }
  };
  const wanted = () => { shown ||= place.isConnected; return !shown || place.isConnected; };
  paint();
  if (!now.ended) watch(now.id, wanted, hear);
  return [
    element('div', { class: 'title' }, element('h1', {}, say(first.samples ? 'import.samples.title' : first.dryRun ? 'import.dryRun.title' : 'import.one.title')), element('a', { class: 'button small', href: to('import') }, say('import.another'))),
    place,
  ];
}

function told({ state, done, found, ended }) {
  const percent = !ended && found > 0 && say('import.percent', { percent: Math.floor(done / found * 100) });
  return [element('strong', { 'data-state': state }, sayValue('import.state', state)), ` ${say('import.progress', { done: number(done), found: number(found) })}`, percent && element('span', { class: 'number' }, percent), element('span', { class: 'soft number' }, ended ? ` ${moment(ended)}` : '')].filter(Boolean);
}

/** The state with one file more. */
function withFile(before, { done, found, file }) {
  const at = before.waiting.indexOf(file.source);
  const [key] = Object.entries(COUNTS).find(([, outcome]) => outcome === file.outcome);
  const counts = { ...before.counts, [key]: before.counts[key] + 1, speeches: before.counts.speeches + file.speeches.length };
  return { ...before, done, found, counts, files: [...before.files, file], waiting: before.waiting.filter((_, place) => place !== at) };
}

function content(now) {
  return [
    now.code && now.state !== 'CANCELLED' && element('p', { class: 'state import-why' }, reasonOf(now)),
    figures(now),
    now.ended && now.dryRun && commit(now),
    now.ended && section(say(now.dryRun ? 'import.changes.dry' : 'import.changes'), changes(now.changes)),
    section(say('import.files'), fileTable(now, here().parameters.show)),
  ].filter(Boolean);
}

/** A reason in the reader's language; the service's own English says more. */
function reasonOf({ code, reason }) {
  return language() === 'en' && reason ? reason : sayValue('import.code', code);
}

function figures({ id, counts }) {
  const { show } = here().parameters;
  return element('ul', { class: 'figures' }, Object.entries(COUNTS).map(([key, outcome]) => element('li', {},
    element('a', { class: 'figure', 'data-outcome': outcome, href: to('import', [id], { show: show === outcome ? '' : outcome }), 'aria-current': show === outcome ? 'true' : undefined, 'data-none': !counts[key] },
      element('b', { class: 'number' }, number(counts[key])), say(`import.count.${key}`)))));
}

function canceller({ id }) {
  const button = element('button', { type: 'button', class: 'button', id: 'import-cancel', on: { click: () => cancel() } }, say('import.cancel'));
  const cancel = async () => {
    button.disabled = true;
    await remove(`api/imports/${id}`).catch((failure) => button.replaceWith(failed(failure)));
  };
  return button;
}

function commit({ id, counts }) {
  const files = filesOf(id);
  if (!counts.added && !counts.replaced) return element('p', { class: 'soft' }, say('import.nothing'));
  if (!files) return element('p', { class: 'soft' }, say('import.chooseAgain'));
  const trouble = element('div');
  return element('div', { class: 'import-commit' }, element('p', { class: 'import-go' }, sender('commit', say('import.commit', { count: number(files.length) }), false, () => files, trouble)), trouble);
}
