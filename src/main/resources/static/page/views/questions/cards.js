// The questions of the catalogue as cards.

import { element } from '../../kit/element.js';
import { language, sayValue } from '../../kit/language.js';
import { to } from '../../kit/address.js';

export function questionCards(questions) {
  return element('ul', { class: 'questions' }, questions.map((question) => element('li', {},
    element('a', { class: 'question', href: to('questions', [question.name]) },
      element('span', { class: 'question-words' }, question[language()] ?? question.zh),
      element('span', { class: 'soft small' }, sayValue('audience', question.audience))))));
}
