// Words of a text marked by their place; places count Unicode code points.

import { element } from '../kit/element.js';

/** The text as nodes with `spans` ({start, end}) marked. */
export function highlighted(text, spans = []) {
  const points = Array.from(text);
  const pieces = [];
  let from = 0;
  for (const { start, end } of spans ?? []) {
    if (start < from) continue;
    pieces.push(points.slice(from, start).join(''), element('mark', {}, points.slice(start, end).join('')));
    from = end;
  }
  return [...pieces, points.slice(from).join('')];
}
