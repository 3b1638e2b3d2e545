// Starts the page and shows the view that the address names.

import { here } from './kit/address.js';
import { has, once } from './kit/api.js';
import { applyLanguage, say } from './kit/language.js';
import { applyTheme } from './kit/theme.js';
import { empty, failed, loading } from './parts/states.js';
import { lookForImports, viewShown } from './running.js';
import { shell } from './shell.js';

const VIEWS = {
  overview: () => import('./views/overview.js'),
  list: () => import('./views/list.js'),
  speech: () => import('./views/speech.js'),
  entity: () => import('./views/entity.js'),
  responsibilities: () => import('./views/responsibilities.js'),
  cities: () => import('./views/cities.js'),
  search: () => import('./views/search.js'),
  graph: () => import('./views/graph.js'),
  questions: () => import('./views/questions.js'),
  cypher: () => import('./views/cypher.js'),
  import: () => import('./views/import.js'),
};
const NEEDS = {
  responsibilities: ['/api/responsibility-matrix'],
  cities: ['/api/cities/compare'],
  search: ['/api/search'],
  graph: ['/api/graph/{id}'],
  questions: ['/api/queries'],
  cypher: ['/api/cypher', 'post'],
  import: ['/api/imports', 'post'],
};

const main = document.getElementById('main');
let turn = 0;
let shown = null;

async function offered() {
  const checks = await Promise.all(Object.keys(VIEWS).map(async (view) => [view, !NEEDS[view] || (await has(...NEEDS[view]))]));
  return new Set(checks.filter(([, there]) => there).map(([view]) => view));
}

/** Shows the view of the address; a newer call overtakes an older one that still waits. */
async function show() {
  const mine = ++turn;
  const route = here();
  const fresh = shown?.view !== route.view || shown.parts.join() !== route.parts.join();
  main.setAttribute('aria-busy', 'true');
  if (fresh) main.replaceChildren(loading());
  const there = await offered().catch(() => new Set(Object.keys(VIEWS)));
  shell(route.view, there, show);
  const content = there.has(route.view) ? await view(route) : empty(say('nowhere'));
  if (mine !== turn) return;
  place(content, route, fresh);
  viewShown(show);
}

async function view(route) {
  try {
    return await (await VIEWS[route.view]()).view(route);
  } catch (failure) {
    if (!failure.status) console.warn(failure);
    return failed(failure, show);
  }
}

function place(content, route, fresh) {
  const focused = document.activeElement?.id || document.activeElement?.getAttribute?.('name');
  main.replaceChildren(...[content].flat(Infinity).filter(Boolean));
  main.dataset.view = route.view;
  main.removeAttribute('aria-busy');
  document.title = `${main.querySelector('h1')?.textContent ?? say('name')} · ${say('name')}`;
  main.dispatchEvent(new Event('placed'));
  main.querySelectorAll('[data-placed]').forEach((one) => one.dispatchEvent(new Event('placed')));
  if (fresh && shown) { main.focus({ preventScroll: true }); if (!route.parameters.start) scrollTo(0, 0); }
  else if (focused) (document.getElementById(focused) ?? main.querySelector(`[name="${CSS.escape(focused)}"]`))?.focus({ preventScroll: true });
  shown = route;
}

applyTheme();
applyLanguage();
addEventListener('hashchange', show);
document.addEventListener('visibilitychange', () => { if (!document.hidden) lookForImports(); });
once('api/schema').catch(() => {});
show();
