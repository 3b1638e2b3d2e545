// A person decides: a dialog that asks for what is right, who says so and why, and what was decided before.

import { element } from '../kit/element.js';
import { say, sayValue } from '../kit/language.js';
import { send } from '../kit/api.js';

const WHO = 'quality-graph.who';
let count = 0;

/** Shows the view anew, with what was decided in force. */
export function showAgain() {
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** One thing to fill in: `kind` is text (usual), long, number, or a list of choices as [value, words]. */
function field({ name, title, kind = 'text', value, required = false }) {
  const id = `decide-${++count}`;
  const given = value ?? '';
  const attributes = { id, name, required, value: String(given) };
  const input = Array.isArray(kind)
    ? element('select', { ...attributes, value: undefined }, kind.map(([one, words]) => element('option', { value: one, selected: String(one) === String(given) }, words)))
    : element(kind === 'long' ? 'textarea' : 'input', kind === 'long' ? { ...attributes, rows: 2, maxlength: 500 } : { ...attributes, type: 'text', inputmode: kind === 'number' ? 'decimal' : undefined, maxlength: 500, autocomplete: 'off' });
  return { name, given: String(given), input, box: element('div', { class: 'field' }, element('label', { for: id }, title), input) };
}

/** What somebody changed of the fields; an emptied one is null. */
function changes(fields) {
  const changed = fields.filter(({ input, given }) => input.value.trim() !== given);
  return Object.fromEntries(changed.map(({ name, input }) => [name, input.value.trim() || null]));
}

/**
 * Asks and sends. `address` and `body(values)` make the request, `fields` is what can be given, `lead` what to know before,
 * `aside` what else to choose from; `done` follows once the service took it.
 */
export function decide({ title, lead, fields = [], address, body = (values) => values, done = showAgain, aside }) {
  const made = fields.map(field);
  const by = field({ name: 'by', title: say('decide.by'), value: localStorage.getItem(WHO) ?? '', required: true });
  const why = field({ name: 'why', title: say('decide.why'), kind: 'long', required: true });
  const refused = element('p', { class: 'refused', role: 'alert' });
  const take = element('button', { class: 'button main' }, say('decide.take'));
  const box = element('dialog', { class: 'card decide-dialog', 'aria-labelledby': 'decide-title', on: { close: () => box.remove() } },
    element('h2', { id: 'decide-title' }, title), lead && element('div', { class: 'soft' }, lead), aside,
    element('form', { on: { submit } },
      made.map((one) => one.box), by.box, why.box, refused,
      element('div', { class: 'decide-tools' }, take, element('button', { class: 'button', type: 'button', on: { click: () => box.close() } }, say('decide.leave')))));
  document.body.append(box);
  box.showModal();

  async function submit(event) {
    event.preventDefault();
    take.disabled = true;
    localStorage.setItem(WHO, by.input.value.trim());
    try {
      await send(address, { ...body(changes(made)), by: by.input.value.trim(), why: why.input.value.trim() });
      box.close();
      done();
    } catch (refusal) {
      refused.textContent = refusal.message;
      take.disabled = false;
    }
  }
}

/** A button that opens such a dialog. */
export const decideButton = (words, options, attributes = {}) => element('button', { class: 'button small', type: 'button', ...attributes, on: { click: () => decide(options()) } }, words);

/** Who decided what, when and why, and the way back. */
export function decisionNote({ id, verdict, by, why, at }, done) {
  return element('div', { class: 'decision-note', 'data-verdict': verdict },
    element('p', { class: 'small' }, element('strong', {}, sayValue('verdict', verdict)), ` · ${by} · `, element('time', { datetime: at, class: 'number' }, at.slice(0, 10))),
    element('p', { class: 'small' }, why),
    decideButton(say('decide.undo'), () => ({ title: say('decide.undo.title'), lead: sayValue('verdict', verdict), address: `api/decisions/${encodeURIComponent(id)}/undo`, done }), { 'data-act': 'undo' }));
}
