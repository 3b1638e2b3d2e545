// Libraries of others, served by the application itself and fetched when a view first needs them.

const BASE = new URL('webjars/', document.baseURI).href;
const fetched = new Map();

function attach(name, attributes) {
  const key = attributes.src ?? attributes.href;
  if (!fetched.has(key)) fetched.set(key, new Promise((resolve, reject) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.addEventListener('load', resolve);
    made.addEventListener('error', () => reject(new Error(`${key} is not there`)));
    document.head.append(made);
  }));
  return fetched.get(key);
}

const script = (path) => attach('script', { src: BASE + path });
const stylesheet = (path) => attach('link', { rel: 'stylesheet', href: BASE + path });

export async function cytoscape() {
  return (await import(`${BASE}cytoscape/dist/cytoscape.esm.min.mjs`)).default;
}

export async function echarts() {
  await script('echarts/echarts.common.min.js');
  return globalThis.echarts;
}

export async function codeMirror() {
  await Promise.all([script('codemirror/lib/codemirror.js'), stylesheet('codemirror/lib/codemirror.css')]);
  await Promise.all(['mode/cypher/cypher', 'addon/edit/matchbrackets', 'addon/edit/closebrackets', 'addon/display/placeholder']
    .map((name) => script(`codemirror/${name}.js`)));
  return globalThis.CodeMirror;
}
