// The editor: Cypher in colours, brackets matched, Ctrl-Enter runs, Escape then Tab leaves it.

import { element } from '../../kit/element.js';
import { codeMirror } from '../../kit/libraries.js';
import { say } from '../../kit/language.js';

/** An editor with `statement` in it; `run` is called by Ctrl-Enter. */
export async function editor(statement, run) {
  const library = await codeMirror();
  const place = element('div', { class: 'editor', 'data-placed': true });
  const code = library(place, {
    value: statement, mode: 'application/x-cypher-query', lineNumbers: true, lineWrapping: true, matchBrackets: true, autoCloseBrackets: true, placeholder: 'MATCH …', screenReaderLabel: say('cypher.statement'),
    extraKeys: { 'Ctrl-Enter': () => run(), 'Cmd-Enter': () => run(), Tab: false, 'Shift-Tab': false },
  });
  let mark = null;
  place.addEventListener('placed', () => code.refresh(), { once: true });
  return {
    place, get: () => code.getValue(), set: (text) => code.setValue(text),
    whenPlaced: (then) => place.addEventListener('placed', then, { once: true }),
    clearMark: () => mark?.clear(),
    /** Marks the word at a line and column, counted from 1, and goes there. */
    mark: (line, column) => {
      const from = { line: line - 1, ch: Math.max(0, column - 1) };
      const word = code.findWordAt(from);
      mark = code.markText(from, word.head.ch > from.ch ? word.head : { ...from, ch: from.ch + 1 }, { className: 'wrong' });
      code.setCursor(from);
    },
  };
}
