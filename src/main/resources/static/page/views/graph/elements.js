// Nodes and relationships of the service as the graph library wants them.

import { sayValue, say } from '../../kit/language.js';
import { kindOf } from '../../parts/kinds.js';
import { kindFor } from '../../parts/search.js';

/** Behind a name of so many characters a number still finds room on the line. */
const SHORT = 6;

/** A node; `more` tells how many of its neighbours are not in the picture. */
export function nodeElement(node, moreBefore = null) {
  const more = node.more ?? moreBefore;
  const kind = node.kind ? kindFor(node.kind) : kindOf(node.labels);
  const name = node.name ?? named(node.properties) ?? say('masked');
  return {
    group: 'nodes',
    data: { id: node.id, name, kind, labels: node.labels, properties: node.properties ?? {}, degree: node.degree, more, size: 26 + Math.min(30, 3.2 * Math.sqrt(node.degree ?? 1)), label: more ? `${name}${name.length > SHORT ? '\n' : ' '}+${more}` : name },
  };
}

function named({ name, title, text } = {}) {
  return name ?? title ?? text;
}

export function edgeElement({ id, from, to, type, factId, confidence, rule, speech, properties }) {
  return { group: 'edges', data: { id, source: from, target: to, type, label: sayValue('type', type), ...(factId && { factId }), confidence, rule, speech, properties } };
}
