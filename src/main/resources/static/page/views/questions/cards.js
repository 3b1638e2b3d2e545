// The questions of the catalogue as cards.

import { element } from '../../kit/element.js';
import { language, sayValue } from '../../kit/language.js';
import { to } from '../../kit/address.js';

/** Cards that tell for whom each question is, unless they stand under that heading. */
export function questionCards(questions, grouped = false) {
  return element('ul', { class: 'questions' }, questions.map((question) => element('li', {},
    element('a', { class: 'question', href: to('questions', [question.name]) },
      element('span', { class: 'question-words' }, question[language()] ?? question.zh),
      !grouped && element('span', { class: 'soft small' }, sayValue('audience', question.audience))))));
}
