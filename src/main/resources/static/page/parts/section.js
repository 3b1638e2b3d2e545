// A part of a view with its heading.

import { element } from '../kit/element.js';

export function section(title, ...content) {
  const aside = content[0]?.aside ? content.shift().aside : null;
  return element('section', { class: 'part' }, element('div', { class: 'part-head' }, element('h2', {}, title), aside), ...content);
}

/** A card: an entity's or a figure's own place. */
export function card(...content) {
  return element('div', { class: 'card' }, ...content);
}
