// Filters that stand in the address: choosing one goes there.

import { element } from '../kit/element.js';
import { say } from '../kit/language.js';
import { change, here } from '../kit/address.js';

let last = 0;

function field(label, control) {
  control.id = `field-${++last}`;
  return element('div', { class: 'field' }, element('label', { for: control.id }, label), control);
}

/** A choice among values; options are [value, words] pairs, `all` stands for none. */
export function choice(name, label, options, all = say('all')) {
  const present = here().parameters[name] ?? '';
  const control = element('select', { name, on: { change: () => change({ [name]: control.value }) } },
    element('option', { value: '' }, all), options.map(([value, words]) => element('option', { value }, words)));
  control.value = present;
  return field(label, control);
}

/** Free text, taken when the reader confirms it. */
export function words(name, label, suggestions = []) {
  const known = `known-${name}`;
  const control = element('input', {
    name, type: 'search', maxlength: 100, autocomplete: 'off', value: here().parameters[name] ?? '', list: suggestions.length ? known : undefined,
    on: { change: () => change({ [name]: control.value }) },
  });
  return [field(label, control), suggestions.length > 0 && element('datalist', { id: known }, suggestions.map((value) => element('option', { value })))];
}

/** Something that is so or not. */
export function either(name, label) {
  const on = here().parameters[name] === 'true';
  return element('button', { class: 'button', type: 'button', 'aria-pressed': String(on), on: { click: () => change({ [name]: on ? '' : 'true' }) } }, label);
}

export function filters(...fields) {
  const [first, ...rest] = fields.flat(Infinity).filter(Boolean);
  const wide = matchMedia('(min-width: 40rem)').matches || Object.keys(here().parameters).length > 0;
  const further = rest.length > 1 ? element('details', { class: 'further', open: wide }, element('summary', {}, say('filters.more')), element('div', { class: 'filters-in' }, rest)) : rest;
  return element('form', { class: 'filters', role: 'search', on: { submit: (event) => event.preventDefault() } }, first, further);
}
