// Follows an import until its report is there.

import { ask } from '../../kit/api.js';
import { bearer } from '../../kit/key.js';

const PAUSE = 1000;

/** Calls `told(type, data)` for each event, and no more once `wanted()` is false. */
export function watch(id, wanted, told) {
  // An event source shows no key, so that with one the state is asked for instead.
  if (bearer().Authorization) return poll(id, wanted, told);
  const source = new EventSource(`api/imports/${id}/events`);
  for (const type of ['state', 'file', 'report']) {
    source.addEventListener(type, ({ data }) => {
      if (type === 'report' || !wanted()) source.close();
      if (wanted()) told(type, JSON.parse(data));
    });
  }
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) poll(id, wanted, told);
  });
  return undefined;
}

async function poll(id, wanted, told) {
  while (wanted()) {
    await new Promise((done) => { setTimeout(done, PAUSE); });
    const state = await ask(`api/imports/${id}`);
    if (!wanted()) return;
    told(state.ended ? 'report' : 'state', state);
    if (state.ended) return;
  }
}
