// The headings of a speech; the one being read is marked.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';

export function outlineOf({ outline, text: written }) {
  const points = Array.from(written);
  const shown = outline.filter(({ level, label, heading }) => level <= 3 && (label || heading));
  if (!shown.length) return element('nav', { class: 'outline', 'aria-label': say('speech.outline') }, element('p', { class: 'soft small' }, say('speech.outline.none')));
  return element('nav', { class: 'outline', 'aria-label': say('speech.outline') }, element('details', { open: matchMedia('(min-width: 64rem)').matches },
    element('summary', {}, say('speech.outline')),
    element('ol', {}, shown.map((item) => element('li', { 'data-level': item.level },
      element('button', { type: 'button', 'data-line': item.start, on: { click: goTo } },
        item.heading ? item.label + item.heading : opening(points, item)))))));
}

/** An item without a heading is known by the words it begins with. */
function opening(points, { start, end }) {
  const words = points.slice(start, Math.min(end, start + 60)).join('').split('\n')[0];
  const clause = words.match(/^.{4,22}?[。；，：,;](?=.)/u)?.[0] ?? words;
  return clause.length > 22 ? `${clause.slice(0, 20)}…` : clause.replace(/[。；，：,;]$/u, '');
}

function goTo({ currentTarget }) {
  const lines = [...document.querySelectorAll('.text [data-line]')];
  lines.findLast((line) => Number(line.dataset.line) <= Number(currentTarget.dataset.line))?.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

/** Marks the heading of what is on the screen. */
export function followReading(outline, text) {
  const entries = [...outline.querySelectorAll('button')];
  const watch = new IntersectionObserver((seen) => {
    const top = seen.find(({ isIntersecting }) => isIntersecting)?.target.dataset.line;
    if (top === undefined) return;
    const present = entries.findLast((entry) => Number(entry.dataset.line) <= Number(top));
    entries.forEach((entry) => entry.toggleAttribute('aria-current', entry === present));
  }, { rootMargin: '-15% 0px -70% 0px' });
  [...text.children].forEach((line) => watch.observe(line));
}
