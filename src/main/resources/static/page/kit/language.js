// Chinese first; English on demand. Texts of documents stay in the language they were written in.

import { chinese } from '../words/chinese.js';
import { english } from '../words/english.js';

const KEY = 'quality-graph.language';
const DICTIONARIES = { zh: chinese, en: english };

/** `zh` or `en`. */
export function language() {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
}

export function applyLanguage() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
}

export function toggleLanguage() {
  localStorage.setItem(KEY, language() === 'zh' ? 'en' : 'zh');
  applyLanguage();
}

/** The words for a key, with `{name}` filled in. A key without words shows itself, so that it is noticed. */
export function say(key, values = {}) {
  const words = DICTIONARIES[language()][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** The words for a key, cut where values stand in them. */
export function pieces(key) {
  return (DICTIONARIES[language()][key] ?? key).split(/\{\w+\}/);
}

/** Words for a value of the service (a role, a level); the value itself where there are none. */
export function sayValue(family, value) {
  if (value === undefined || value === null) return '';
  return DICTIONARIES[language()][`${family}.${value}`] ?? String(value);
}

/** A number as people write it: 12,345.6 */
export function number(value) {
  return value === undefined || value === null ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}
