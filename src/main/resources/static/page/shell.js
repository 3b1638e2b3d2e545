// What stands around every view: name, ways to the views, search, language, colours.

import { element } from './kit/element.js';
import { say, toggleLanguage } from './kit/language.js';
import { theme, toggleTheme } from './kit/theme.js';
import { to } from './kit/address.js';
import { searchBox } from './parts/search.js';

const VIEWS = ['overview', 'responsibilities', 'cities', 'graph', 'questions', 'cypher', 'import'];
const WITHIN = { speech: 'overview', list: 'overview', entity: 'overview', search: 'overview' };

/** Draws the head and foot; `offered` tells which views have what they need, `again` shows the view anew. */
export function shell(view, offered, again) {
  const turn = (toggle) => () => { toggle(); again(); };
  const skip = document.getElementById('skip');
  skip.textContent = say('skip');
  skip.onclick = skipToContent;
  document.getElementById('shell').replaceChildren(element('div', { class: 'shell-inner' },
    element('a', { class: 'brand', href: to('overview') }, element('img', { src: 'favicon.svg', alt: '' }), element('span', {}, say('name'))),
    element('nav', { 'aria-label': say('views') }, element('ul', {}, VIEWS.filter((one) => offered.has(one)).map((one) => way(one, view)))),
    element('div', { class: 'find' }, searchBox('shell')),
    element('div', { class: 'tools' },
      element('button', { class: 'button', type: 'button', id: 'language', on: { click: turn(toggleLanguage) } }, say('language.other')),
      element('button', { class: 'button', type: 'button', id: 'theme', 'aria-label': say('theme.turn'), on: { click: turn(toggleTheme) } },
        theme() === 'dark' ? '☀' : '☾'))));
  showPresent();
  document.getElementById('foot').replaceChildren(element('div', { class: 'foot-inner' },
    element('p', {}, say('foot')),
    element('a', { href: 'swagger-ui.html' }, say('foot.api')), element('a', { href: 'v3/api-docs' }, 'OpenAPI')));
}

/** On a narrow screen the ways to the views are wider than their place: the present one is brought into it. */
function showPresent() {
  const ways = document.querySelector('#shell nav ul');
  const present = ways.querySelector('[aria-current]');
  if (present) ways.scrollLeft = present.offsetLeft - ways.offsetLeft - (ways.clientWidth - present.offsetWidth) / 2;
}

/** What stands behind # names a view, so the content is gone to without it. */
function skipToContent(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

function way(one, view) {
  const current = one === (WITHIN[view] ?? view);
  return element('li', {}, element('a', { href: to(one), 'aria-current': current ? 'page' : undefined }, say(`view.${one}`)));
}
