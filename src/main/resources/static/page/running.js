// A line under the head of every view that tells of an import under way; once it has ended, what the graph holds now is shown.

import { element } from './kit/element.js';
import { number, say } from './kit/language.js';
import { askQuietly, forget, once } from './kit/api.js';
import { here, to } from './kit/address.js';
import { countsByKind } from './parts/kinds.js';

const PAUSE = 1000;
const BEGINNING = 3000;
const TROUBLE = 10000;

let running = [];
let empty = false;
let news = false;
let timer = 0;
let turn = 0;
let again = () => {};

/** A view was shown with what the graph holds now; `show` shows it anew. */
export function viewShown(show) {
  again = show;
  news = false;
  lookForImports();
}

/** Asks what is under way, and asks again while something is, or the graph is empty. */
export async function lookForImports() {
  clearTimeout(timer);
  const mine = ++turn;
  const found = await underWay();
  const filled = found?.length === 0 && (await isFilledNow());
  if (mine !== turn) return;
  const before = running;
  running = found ?? running;
  if (running.length && !before.length) tell(words(running[0]));
  if (filled || before.some(({ id }) => !running.some((one) => one.id === id))) over();
  paint();
  const pause = document.hidden ? 0 : pauseAfter(found);
  if (pause) timer = setTimeout(lookForImports, pause);
}

/** The imports that change the graph and have not ended, the first to end first; null when nobody tells. */
async function underWay() {
  const answer = await askQuietly('api/imports', { ended: false, size: 100 }).catch(() => null);
  return answer?.items.filter(({ dryRun }) => !dryRun).reverse() ?? null;
}

function pauseAfter(found) {
  if (!found) return running.length ? TROUBLE : 0;
  if (found.length) return PAUSE;
  return empty ? BEGINNING : 0;
}

/** Whether the graph no longer is empty as it was: an import may have come and gone between two questions. */
async function isFilledNow() {
  const before = empty;
  if (before) forget();
  const { labels } = await once('api/schema').catch(() => ({ labels: null }));
  empty = labels !== null && !countsByKind(labels).speech;
  return before && !empty;
}

/** The overview shows at once what is there now; elsewhere readers may be in the middle of something and say when. */
function over() {
  forget();
  tell(say('running.over'));
  const { view } = here();
  if (view === 'overview' && !document.querySelector('main input:focus')?.value) again();
  else news = view !== 'import';
}

/** Screen readers hear of the beginning and of the end, not of each file. */
function tell(sentence) {
  document.getElementById('told').textContent = sentence;
}

const words = ({ samples }) => say(samples ? 'running.samples' : 'running.files');

function paint() {
  const place = document.getElementById('running');
  const { view, parts: [id] } = here();
  const [one, ...others] = view === 'import' && id === running[0]?.id ? [] : running;
  place.hidden = !one && !news;
  place.setAttribute('aria-label', say('running'));
  place.replaceChildren(...(place.hidden ? [] : [element('div', { class: 'running-inner' }, one ? progress(one, others.length) : offer())]));
}

function progress({ id, samples, done, found }, others) {
  return [
    element('span', {}, words({ samples }), ' … ', element('span', { class: 'number' }, say('running.count', { done: number(done), found: number(found) })),
      others > 0 && element('span', { class: 'soft' }, say('running.others', { count: number(others) }))),
    element('progress', { 'aria-label': say('import.progress.label'), max: found || 1, value: done }),
    element('a', { href: to('import', [id]) }, say('running.see')),
  ];
}

function offer() {
  return [element('span', {}, say('running.over')), element('button', { type: 'button', class: 'button small', id: 'running-again', on: { click: () => again() } }, say('running.again'))];
}
