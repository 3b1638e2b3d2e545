// The key of a service that stands open to others: asked for when it is needed, kept until the tab closes.

import { element } from './element.js';
import { say } from './language.js';

const KEY = 'quality-graph.key';
let asking = null;

/** The header that shows the key, if there is one. */
export function bearer() {
  const key = sessionStorage.getItem(KEY);
  return key ? { Authorization: `Bearer ${key}` } : {};
}

export function forgetKey() {
  sessionStorage.removeItem(KEY);
}

/** Asks the reader; true once a key was given. Several askers share one dialog. */
export function askForKey() {
  forgetKey();
  asking ??= dialog().finally(() => { asking = null; });
  return asking;
}

function dialog() {
  const { promise, resolve } = Promise.withResolvers();
  const field = element('input', { type: 'password', id: 'key', required: true, autocomplete: 'current-password' });
  const box = element('dialog', { class: 'card key-dialog', 'aria-labelledby': 'key-title', on: { close: () => { box.remove(); resolve(Boolean(sessionStorage.getItem(KEY))); } } },
    element('form', { method: 'dialog', on: { submit: () => sessionStorage.setItem(KEY, field.value.trim()) } },
      element('h2', { id: 'key-title' }, say('key.title')), element('p', { class: 'soft' }, say('key.lead')),
      element('label', { for: 'key' }, say('key')), field, element('button', { class: 'button main' }, say('key.go'))));
  document.body.append(box);
  box.showModal();
  return promise;
}
