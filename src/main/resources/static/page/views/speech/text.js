// The text of a speech cut where facts begin and end. Each piece with facts is a mark that opens their cards.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';
import { kindName } from '../../parts/kinds.js';
import { KINDS_READ } from './facts.js';

export function writtenText({ text, outline }, facts, open) {
  const points = Array.from(text);
  const told = facts.flatMap((fact) => fact.spans.map(({ start, end }) => ({ fact, start, end })));
  const paragraphs = lines(points).map((line) => paragraph(points, line, told.filter(({ start, end }) => start < line.end && end > line.start), outline, open));
  const whole = element('div', { class: 'text' }, paragraphs);
  whole.addEventListener('pointerover', ({ target }) => together(whole, target.closest?.('mark')));
  return whole;
}

function lines(points) {
  const found = [];
  let start = 0;
  for (let at = 0; at <= points.length; at++) {
    if (at < points.length && points[at] !== '\n') continue;
    if (points.slice(start, at).join('').trim()) found.push({ start, end: at });
    start = at + 1;
  }
  return found;
}

function paragraph(points, line, told, outline, open) {
  const item = outline.find(({ start }) => start >= line.start && start < line.end);
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of told) [start, end].filter((at) => at > line.start && at < line.end).forEach((at) => edges.add(at));
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, i) => piece(points, start, cuts[i + 1], told, open));
  const level = item && item.end - item.start && headingLength(item) >= line.end - line.start - 1 ? Math.min(item.level, 3) : undefined;
  return element('p', { 'data-line': line.start, 'data-heading': level }, pieces);
}

const headingLength = ({ label, heading }) => Array.from(label + heading).length;

function piece(points, start, end, told, open) {
  const words = points.slice(start, end).join('');
  const here = told.filter((one) => one.start <= start && one.end >= end).sort(byWeight);
  if (!here.length) return element('span', { 'data-start': start, 'data-end': end }, words);
  const facts = [...new Set(here.map(({ fact }) => fact))];
  const stated = facts.find((fact) => fact.stated);
  const named = facts.find((fact) => !fact.stated);
  const choose = () => open(facts);
  return element('mark', {
    class: [stated && 'stated', named && 'named', ...new Set(facts.map(({ kind }) => `of-${kind}`))].filter(Boolean).join(' '),
    'data-kind': (stated ?? named).kind, 'data-named': stated && named ? named.kind : undefined, 'data-start': start, 'data-end': end,
    'data-facts': facts.map((fact) => fact.told.id).join(' '), role: 'button', tabindex: 0, title: [...new Set(facts.map(({ kind }) => (kind === 'unread' ? say('speech.unread') : kindName(kind))))].join(' · '),
    on: { click: choose, keydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(); } } },
  }, words);
}

/** The shortest evidence first, then by kind. */
function byWeight(a, b) {
  return a.end - a.start - (b.end - b.start) || KINDS_READ.indexOf(a.fact.kind) - KINDS_READ.indexOf(b.fact.kind);
}

/** All words of the fact under the pointer are shown together. */
function together(whole, mark) {
  const id = mark?.dataset.facts.split(' ')[0];
  whole.querySelectorAll('mark.together').forEach((one) => one.classList.remove('together'));
  if (id) whole.querySelectorAll(`mark[data-facts~="${CSS.escape(id)}"]`).forEach((one) => one.classList.add('together'));
}
