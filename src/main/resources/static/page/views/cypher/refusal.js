// Why a statement was not run, and where it went wrong.

import { element } from '../../kit/element.js';
import { say } from '../../kit/language.js';

export function refused(failure, write) {
  const { line, column, code, hint, allowed } = failure.problem ?? {};
  if (line) write.mark(line, column ?? 1);
  return element('div', { class: 'state failed refusal', role: 'alert' },
    element('div', {}, element('p', {}, element('strong', {}, say('cypher.refused')), code && element('span', { class: 'file' }, ` ${code}`), line && element('span', { class: 'number' }, ` · ${say('cypher.at', { line, column: column ?? 1 })}`)),
      element('p', { lang: 'en' }, failure.message), hint && element('p', { class: 'soft', lang: 'en' }, hint), allowed?.length > 0 && element('p', { class: 'soft small', lang: 'en' }, allowed.join(', '))));
}
