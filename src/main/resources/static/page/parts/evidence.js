// The sentence behind a fact: a sheet at the side with the words marked, and the way into the speech.

import { element } from '../kit/element.js';
import { number, say, sayValue } from '../kit/language.js';
import { to } from '../kit/address.js';
import { once } from '../kit/api.js';
import { kindName, seal } from './kinds.js';

/** Opens the sheet: `fact` is {kind, title, said: [{speech, year, confidence, rule, evidence}]}. */
export function openEvidence({ kind, title, said, details }) {
  const dialog = element('dialog', { class: 'sheet', 'aria-labelledby': 'sheet-title', on: { close: () => dialog.remove(), click: outside } },
    element('div', { class: 'sheet-inner' },
      element('div', { class: 'sheet-head' }, seal(kind), element('span', { class: 'soft' }, kindName(kind)),
        element('button', { class: 'button small', type: 'button', on: { click: () => dialog.close() } }, say('close'))),
      element('h2', { id: 'sheet-title' }, title),
      details,
      element('ol', { class: 'quotes' }, [said].flat().map((one) => quote(kind, one)))));
  document.body.append(dialog);
  dialog.addEventListener('click', (event) => event.target.closest('a') && dialog.close());
  dialog.showModal();
}

function outside(event) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}

function quote(kind, { speech, year, confidence, rule, evidence }) {
  const first = evidence[0];
  return element('li', { class: 'quote', 'data-kind': kind },
    sentences(evidence).map(({ sentence, words }) => element('blockquote', {}, marked(sentence, words))),
    element('p', { class: 'quote-source' },
      element('a', { href: to('speech', [speech.id], first && { start: first.start, end: first.end }) }, speech.name ?? say('untitled')),
      year && element('span', { class: 'number' }, ` ${year}`)),
    element('p', { class: 'soft small' }, file(speech.id), first && ` · ${say('characters', { start: first.start, end: evidence.at(-1).end })}`),
    element('p', { class: 'soft small' }, certainty(confidence), ' ', rule && say('rule', { rule: sayValue('rule', rule) })));
}

/** How sure a fact is, as a small gauge. */
export function certainty(confidence) {
  if (confidence === undefined || confidence === null) return null;
  const percent = number(Math.round(confidence * 100));
  return element('span', { class: 'certainty' }, element('meter', { min: 0, max: 1, value: confidence, 'aria-label': say('confidence') }),
    element('span', { class: 'number' }, ` ${say('confidence')} ${percent}%`));
}

function file(id) {
  const place = element('span', { class: 'file' });
  once(`api/speeches/${encodeURIComponent(id)}`).then((speech) => place.append(speech.source)).catch(() => place.append(id));
  return place;
}

/** Pieces of evidence by the sentence they stand in. */
function sentences(evidence) {
  const found = new Map();
  for (const { text, sentence } of evidence) {
    const whole = sentence ?? text;
    found.set(whole, [...(found.get(whole) ?? []), text]);
  }
  return [...found].map(([sentence, words]) => ({ sentence, words }));
}

/** A sentence with some of its words marked. */
export function marked(sentence, words) {
  const spans = words.map((word) => [sentence.indexOf(word), word.length]).filter(([at]) => at >= 0).sort((a, b) => a[0] - b[0]);
  const pieces = [];
  let from = 0;
  for (const [at, length] of spans) {
    if (at < from) continue;
    pieces.push(sentence.slice(from, at), element('mark', {}, sentence.slice(at, at + length)));
    from = at + length;
  }
  return [...pieces, sentence.slice(from)];
}

/** The button that opens the sheet, for tables and cards. */
export function evidenceButton(fact) {
  return element('button', {
    class: 'button small evidence-button', type: 'button', 'aria-label': `${say('evidence')}: ${fact.title}`, on: { click: () => openEvidence(fact) },
  }, say('evidence'));
}
