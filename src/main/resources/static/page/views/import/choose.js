// Where files are dropped or chosen, and sent.

import { element } from '../../kit/element.js';
import { number, say } from '../../kit/language.js';
import { to } from '../../kit/address.js';
import { upload } from '../../kit/api.js';
import { failed } from '../../parts/states.js';
import { dropped, picked } from './files.js';

const ENDINGS = '.txt,.md,.html,.htm,.mht,.mhtml,.pdf,.doc,.wps,.docx,.rtf,.zip';
const SHOWN = 50;
const KILOBYTE = 1024;

let chosen = [];
const sent = new Map();

/** The files that an import was made of, while this page still has them. */
export const filesOf = (id) => sent.get(id);

/** The place for files with what was chosen so far. */
export function chooser() {
  const list = element('div', { class: 'chosen-files', 'aria-live': 'polite' });
  const paint = () => list.replaceChildren(...(chosen.length ? choice(paint) : []));
  const add = (files) => { chosen = [...chosen, ...files]; paint(); };
  paint();
  return element('section', { class: 'import-choose', 'aria-label': say('import.choose') }, dropPlace(add), list);
}

function dropPlace(add) {
  const place = element('div', { class: 'drop' },
    element('p', { class: 'drop-words' }, say('import.drop')),
    element('p', { class: 'drop-ways' }, way('files', say('import.pick'), { multiple: true, accept: ENDINGS }, add), way('folder', say('import.pickFolder'), { webkitdirectory: true }, add)),
    element('p', { class: 'soft small' }, say('import.types')));
  const over = (is) => (event) => { event.preventDefault(); place.toggleAttribute('data-over', is); };
  place.addEventListener('dragover', over(true));
  place.addEventListener('dragleave', over(false));
  place.addEventListener('drop', async (event) => { over(false)(event); add(await dropped(event.dataTransfer)); });
  return place;
}

function way(id, words, attributes, add) {
  const field = element('input', { type: 'file', id: `import-${id}`, class: 'hidden', ...attributes, on: { change: () => { add(picked(field.files)); field.value = ''; } } });
  return [field, element('label', { class: 'button', for: field.id }, words)];
}

function choice(paint) {
  const drop = (one) => { chosen = chosen.filter((other) => other !== one); paint(); };
  const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
  const trouble = element('div', { class: 'import-trouble' });
  return [
    element('h2', {}, say('import.chosen', { count: number(chosen.length), size: size(total) })),
    element('ul', {}, chosen.slice(0, SHOWN).map((one) => element('li', {}, element('span', { class: 'file' }, one.name), element('span', { class: 'soft number' }, size(one.file.size)),
      element('button', { type: 'button', class: 'button small', 'aria-label': say('import.remove', { name: one.name }), on: { click: () => drop(one) } }, '×')))),
    chosen.length > SHOWN && element('p', { class: 'soft' }, say('import.more', { count: number(chosen.length - SHOWN) })),
    element('p', { class: 'import-go' },
      sender('try', say('import.try'), true, () => chosen, trouble), sender('go', say('import.go'), false, () => chosen, trouble)),
    trouble,
  ].filter(Boolean);
}

/** A button that sends files: to be tried or to be imported. */
export function sender(id, words, dryRun, files, trouble) {
  const button = element('button', { type: 'button', id: `import-${id}`, class: dryRun ? 'button' : 'button main', on: { click: () => go() } }, words);
  const go = async () => {
    const these = files();
    const all = document.querySelectorAll('.import-go button, .chosen-files li button');
    all.forEach((one) => { one.disabled = true; });
    const [sending, way] = onTheWay(these.length);
    trouble.replaceChildren(...sending);
    try {
      const { id: made } = await upload('api/imports', these, { dryRun }, way);
      sent.set(made, these);
      chosen = [];
      location.hash = to('import', [made]);
    } catch (failure) {
      all.forEach((one) => { one.disabled = false; });
      trouble.replaceChildren(way.signal.aborted ? element('p', { class: 'soft', role: 'status' }, say('import.stopped')) : failed(failure));
    }
  };
  return button;
}

/** How much of an upload has left: what shows it, and what tells of it. */
function onTheWay(count) {
  const stop = new AbortController();
  const bar = element('progress', { 'aria-label': say('import.sent.label') });
  const words = element('p', { class: 'soft number import-sent' });
  const told = (sent, total) => {
    Object.assign(bar, { max: total || 1, value: sent });
    words.textContent = sent < total ? say('import.sent', { sent: size(sent), total: size(total), percent: Math.floor(sent / total * 100) }) : say('import.arrived');
  };
  return [
    [element('p', { class: 'soft', role: 'status' }, say('import.sending', { count: number(count) })),
      element('div', { class: 'import-bar' }, bar, element('button', { type: 'button', class: 'button', id: 'import-stop', on: { click: () => stop.abort() } }, say('import.cancel'))),
      words],
    { told, signal: stop.signal },
  ];
}

function size(bytes) {
  if (bytes < KILOBYTE) return `${bytes} B`;
  return bytes < KILOBYTE * KILOBYTE ? `${number(Math.round(bytes / KILOBYTE))} KB` : `${number(Math.round(bytes / KILOBYTE / KILOBYTE * 10) / 10)} MB`;
}
