// One speech as it was written: outline at the side, what was read from it in its colours, each fact one click away.

import { element } from '../kit/element.js';
import { number, say, sayValue } from '../kit/language.js';
import { ask, list } from '../kit/api.js';
import { to } from '../kit/address.js';
import { downloadJson } from '../kit/download.js';
import { entityLink, kindName, seal } from '../parts/kinds.js';
import { factsOf, KINDS_READ } from './speech/facts.js';
import { factCards } from './speech/cards.js';
import { byFact, justDecided, naming, rejected } from './speech/decisions.js';
import { outlineOf, followReading } from './speech/outline.js';
import { writtenText } from './speech/text.js';

export async function view({ parts: [id], parameters }) {
  const path = `api/speeches/${encodeURIComponent(id)}`;
  const [speech, read, { items: decisions }] = await Promise.all([ask(path), ask(`${path}/facts`), list('api/decisions', { speech: id })]);
  const facts = factsOf(read);
  const side = element('aside', { class: 'fact-side', 'aria-live': 'polite', 'aria-label': say('speech.fact') }, hint(facts));
  const open = (chosen) => side.replaceChildren(factCards(chosen, byFact(decisions), () => side.replaceChildren(hint(facts))));
  const text = writtenText(speech, facts, open);
  const legend = kindSwitches(facts, text);
  const outline = outlineOf(speech);
  const whole = element('div', { class: 'reading', 'data-placed': true, on: { placed: () => { arrive(whole, text, outline, parameters); goBack(facts, open); } } },
    element('div', { class: 'outline-side' }, outline), element('article', { class: 'written', lang: speech.script === 'Hant' ? 'zh-Hant' : 'zh-Hans' }, text), side);
  return [heading(speech, read, decisions), legend, rejected(decisions), whole];
}

function heading(speech, read, decisions) {
  const fact = (label, value) => value && element('span', {}, element('span', { class: 'soft' }, `${label} `), value);
  return element('header', { class: 'speech-head' },
    element('div', { class: 'title' }, seal('speech'), element('h1', {}, speech.title ?? say('untitled'))),
    element('p', { class: 'about' },
      fact(say('column.host'), speech.host?.name ? entityLink('region', speech.host.id, speech.host.name) : say('masked')),
      fact(say('column.date'), element('span', { class: 'number' }, speech.date ?? speech.year ?? say('year.unknown'))),
      fact(say('column.script'), sayValue('script', speech.script)),
      fact(say('column.source'), element('span', { class: 'file' }, `${speech.source}${speech.part > 1 ? ` (${speech.part})` : ''}`)),
      fact(say('column.tasks'), element('span', { class: 'number' }, number(speech.tasks))),
      element('a', { href: to('graph', [], { id: speech.id }) }, say('speech.graph')),
      element('button', { class: 'button small', type: 'button', on: { click: () => downloadJson(speech.id, read) } }, say('speech.facts.json'))),
    naming(speech, decisions));
}

/** Opens the card of the fact that somebody just decided about, or the list of those that are rejected. */
function goBack(facts, open) {
  const id = justDecided();
  if (!id) return;
  const about = facts.filter(({ told }) => told.id === id || told.taskId === id);
  if (about.length) open(about);
  const place = document.querySelector(`[data-decides="${CSS.escape(id)}"]`);
  place?.closest('details')?.setAttribute('open', '');
  place?.querySelector('button')?.focus();
}

/** One switch a kind: pressed means its facts are coloured. */
function kindSwitches(facts, text) {
  const counted = KINDS_READ.map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length]).filter(([, count]) => count);
  return element('div', { class: 'switches', role: 'group', 'aria-label': say('speech.kinds') }, counted.map(([kind, count]) => {
    const button = element('button', { class: 'switch', type: 'button', 'data-kind': kind === 'unread' ? undefined : kind, 'data-unread': kind === 'unread', 'aria-pressed': 'true', on: { click: () => turn(button, kind, text) } },
      kind === 'unread' ? element('span', { class: 'unread-sign', 'aria-hidden': 'true' }) : seal(kind),
      kind === 'unread' ? say('speech.unread') : kindName(kind), element('span', { class: 'number soft' }, ` ${number(count)}`));
    return button;
  }));
}

function turn(button, kind, text) {
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  text.classList.toggle(`without-${kind}`, !on);
}

function hint(facts) {
  return element('div', { class: 'card hint' }, element('h2', {}, say('speech.hint', { count: number(facts.length) })), element('p', { class: 'soft' }, say('speech.hint.lead')));
}

/** Goes to the words that the address names. */
function arrive(whole, text, outline, { start, end }) {
  followReading(outline, text);
  if (start === undefined) return;
  const pieces = [...text.querySelectorAll('[data-start]')].filter((one) => Number(one.dataset.start) < Number(end) && Number(one.dataset.end) > Number(start));
  pieces.forEach((one) => one.classList.add('arrived'));
  pieces[0]?.scrollIntoView({ block: 'center' });
  const told = pieces.find((one) => one.matches('mark'));
  if (told && matchMedia('(min-width: 64rem)').matches) told.click();
}
