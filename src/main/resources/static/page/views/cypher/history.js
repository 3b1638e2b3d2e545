// The statements of this browser, the latest first.

const KEY = 'quality-graph.statements';
const KEPT = 30;

export function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? [];
  } catch {
    return [];
  }
}

export function remember(one) {
  const others = remembered().filter(({ statement, parameters }) => statement !== one.statement || parameters !== one.parameters);
  localStorage.setItem(KEY, JSON.stringify([one, ...others].slice(0, KEPT)));
}
