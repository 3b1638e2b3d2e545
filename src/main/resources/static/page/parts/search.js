// One box that suggests entities, tasks and questions while one types. A combobox that works by keyboard alone.

import { element } from '../kit/element.js';
import { say } from '../kit/language.js';
import { language } from '../kit/language.js';
import { to } from '../kit/address.js';
import { ask } from '../kit/api.js';
import { addressOf, kindOf, kinds, seal } from './kinds.js';
import { highlighted } from './highlight.js';

const PAUSE = 160;

/** A search box; `chosen(item)` takes a suggestion, without it the box leads to its place. */
export function searchBox(id, chosen = undefined) {
  const options = element('ul', { class: 'suggestions', role: 'listbox', id: `${id}-options`, 'aria-label': say('search'), hidden: true });
  const input = element('input', {
    id: `${id}-search`, type: 'search', role: 'combobox', maxlength: 200, autocomplete: 'off', spellcheck: 'false', placeholder: id === 'shell' ? say('search.short') : say('search.placeholder'),
    'aria-label': say('search'), 'aria-expanded': 'false', 'aria-controls': options.id, 'aria-autocomplete': 'list',
  });
  const box = new SuggestionBox(input, options, chosen);
  return element('form', { class: 'search', role: 'search', on: { submit: (event) => box.submit(event), focusout: (event) => box.leave(event) } }, input, options);
}

class SuggestionBox {
  constructor(input, options, chosen) {
    Object.assign(this, { input, options, chosen, items: [], active: -1, timer: 0, asked: 0 });
    input.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.suggest(), PAUSE); });
    input.addEventListener('keydown', (event) => this.key(event));
  }

  async suggest() {
    const mine = ++this.asked;
    const q = this.input.value.trim();
    const found = q ? await ask('api/search/suggest', { q, limit: 10 }).catch(() => ({ items: [] })) : { items: [] };
    if (mine === this.asked) this.offer(found.items);
  }

  offer(items) {
    this.items = items;
    this.active = -1;
    this.options.replaceChildren(...items.map((item, index) => this.option(item, index)));
    this.options.hidden = !items.length;
    this.input.setAttribute('aria-expanded', String(items.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  option(item, index) {
    const kind = item.kind === 'question' ? null : kindFor(item.kind);
    const name = language() === 'en' && item.english ? item.english : [highlighted(item.alias ?? item.name ?? say('masked'), item.highlights), item.alias ? ` → ${item.name}` : ''];
    return element('li', { role: 'option', id: `${this.options.id}-${index}`, 'aria-selected': 'false', on: { mousedown: (event) => event.preventDefault(), click: () => this.take(index) } },
      kind ? seal(kind, true) : element('span', { class: 'seal question', title: say('kind.question') }, '？'),
      element('span', { class: 'suggestion-name' }, name),
      element('span', { class: 'soft small' }, item.city?.name ?? item.speech?.name ?? ''));
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.items.length) {
      event.preventDefault();
      this.point((this.active + step + this.items.length) % this.items.length);
    } else if (event.key === 'Escape') this.offer([]);
  }

  point(index) {
    this.options.children[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    this.options.children[index].setAttribute('aria-selected', 'true');
    this.options.children[index].scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', this.options.children[index].id);
  }

  submit(event) {
    event.preventDefault();
    clearTimeout(this.timer);
    if (this.active >= 0) this.take(this.active);
    else if (this.input.value.trim() && !this.chosen) this.go(to('search', [], { q: this.input.value.trim() }));
  }

  take(index) {
    const item = this.items[index];
    if (this.chosen) { this.chosen(item); this.offer([]); this.input.value = ''; }
    else this.go(item.kind === 'question' ? to('questions', [item.id]) : addressOf(kindFor(item.kind), item.id));
  }

  go(address) {
    this.asked++;
    this.offer([]);
    this.input.value = '';
    location.hash = address;
  }

  leave(event) {
    if (!this.options.parentElement.contains(event.relatedTarget)) this.offer([]);
  }
}

/** The service's kind names are those of the page but for parts of speeches and functions. */
export function kindFor(kind) {
  return kinds.includes(kind) ? kind : kindOf([{ departmentFunction: 'DepartmentFunction', qualityArea: 'QualityArea' }[kind] ?? kind]);
}
