// Where something is named, over the years, each place with its sentence.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';
import { to } from '../../kit/address.js';
import { marked } from '../../parts/evidence.js';
import { section } from '../../parts/section.js';

const SENTENCES_AT_FIRST = 3;

export function mentions(said = []) {
  if (!said.length) return null;
  const inOrder = [...said].sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return section(say('entity.mentions'), element('ol', { class: 'times' }, inOrder.map((one) => element('li', {},
    element('span', { class: 'time number' }, one.year ?? say('year.none')),
    element('div', {}, element('a', { href: to('speech', [one.speech.id], { start: one.evidence[0]?.start, end: one.evidence[0]?.end }) }, one.speech.name ?? say('untitled')),
      sentences(one))))));
}

function sentences({ evidence }) {
  const whole = [...new Map(evidence.map((one) => [one.sentence ?? one.text, one.text]))];
  const quote = ([sentence, words]) => element('blockquote', {}, marked(sentence, [words]));
  const rest = whole.slice(SENTENCES_AT_FIRST);
  return [whole.slice(0, SENTENCES_AT_FIRST).map(quote), rest.length > 0 && element('details', {}, element('summary', {}, say('more', { count: rest.length })), rest.map(quote))];
}
