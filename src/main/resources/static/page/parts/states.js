// What stands where content is loading, missing or refused.

import { element } from '../kit/element.js';
import { say } from '../kit/language.js';

export function loading() {
  return element('div', { class: 'loading', role: 'status' }, element('span', { class: 'hidden' }, say('loading')),
    ...Array.from({ length: 4 }, () => element('span', { class: 'bone', 'aria-hidden': 'true' })));
}

export function empty(sentence = say('empty'), ...more) {
  return element('p', { class: 'state empty', role: 'status' }, sentence, ...more);
}

export function failed(failure, again) {
  const advice = failure.status ? failure.message : say('unreachable');
  return element('div', { class: 'state failed', role: 'alert' },
    element('p', {}, element('strong', {}, say('failed')), ' ', element('span', { lang: failure.status ? 'en' : undefined }, advice)),
    again && element('button', { class: 'button small', type: 'button', on: { click: again } }, say('again')));
}

/** A place that is filled when its content has come; a failure stays within it. */
export function awaited(content, render) {
  const place = element('div', { class: 'awaited' }, loading());
  const fill = () => {
    place.replaceChildren(loading());
    Promise.resolve(content()).then(render).then((made) => place.replaceChildren(...[made].flat()))
      .catch((failure) => place.replaceChildren(failed(failure, fill)));
  };
  fill();
  return place;
}
