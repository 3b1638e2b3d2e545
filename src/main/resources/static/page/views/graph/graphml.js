// The canvas as GraphML, for other tools.

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');
const datum = (key, value) => (value === undefined || value === null ? '' : `<data key="${key}">${escaped(value)}</data>`);

const KEYS = [['name', 'node'], ['labels', 'node'], ['x', 'node', 'double'], ['y', 'node', 'double'], ['type', 'edge'], ['factId', 'edge'], ['confidence', 'edge', 'double'], ['speech', 'edge']];

export function graphMl(canvas) {
  const keys = KEYS.map(([name, where, type = 'string']) => `<key id="${name}" for="${where}" attr.name="${name}" attr.type="${type}"/>`);
  const nodes = canvas.nodes().not('.gone').map((node) => `<node id="${escaped(node.id())}">${datum('name', node.data('name'))}${datum('labels', [node.data('labels')].flat().join(','))}${datum('x', node.position('x').toFixed(1))}${datum('y', node.position('y').toFixed(1))}</node>`);
  const edges = canvas.edges().not('.gone').map((edge) => `<edge id="${escaped(edge.id())}" source="${escaped(edge.source().id())}" target="${escaped(edge.target().id())}">${['type', 'factId', 'confidence', 'speech'].map((key) => datum(key, edge.data(key))).join('')}</edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('\n')}\n<graph edgedefault="directed">\n${nodes.join('\n')}\n${edges.join('\n')}\n</graph>\n</graphml>\n`;
}
