// Cypher's values as people and spreadsheets read them.

import { element } from '../../kit/element.js';
import { sayValue } from '../../kit/language.js';
import { addressOf, kindOf, seal } from '../../parts/kinds.js';

/** A value for sorting and export. */
export function plain(value) {
  if (value === null || ['number', 'string'].includes(typeof value)) return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(plain).join('；');
  if (value._type === 'node') return nameOf(value);
  if (value._type === 'relationship') return value.type;
  if (value._type && value.value !== undefined) return value.value;
  return JSON.stringify(value);
}

const nameOf = ({ id, properties = {} }) => properties.name ?? properties.title ?? properties.text ?? id;

/** A value for a table's cell. */
export function shown(value) {
  if (typeof value === 'number') return String(value);
  if (value === null) return element('span', { class: 'soft' }, 'null');
  if (Array.isArray(value)) return element('ul', {}, value.map((one) => element('li', {}, shown(one))));
  if (value._type === 'node') return node(value);
  if (value._type === 'relationship') return element('span', { class: 'role', title: value.type }, sayValue('type', value.type));
  if (value._type === 'path') return element('span', {}, value.nodes.map((one, at) => [at > 0 && ' → ', node(one)]).flat().filter(Boolean));
  return plain(value);
}

function node(value) {
  const kind = kindOf(value.labels);
  const id = value.properties?.id ?? value.properties?.code ?? value.id;
  return element('a', { class: 'entity', 'data-kind': kind, href: addressOf(kind, id) }, seal(kind, true), nameOf(value));
}
