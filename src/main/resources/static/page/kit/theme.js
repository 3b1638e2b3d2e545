// Light or dark: what the reader chose, else what the system prefers.

const KEY = 'quality-graph.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** `light` or `dark`. */
export function theme() {
  return localStorage.getItem(KEY) ?? (dark.matches ? 'dark' : 'light');
}

export function applyTheme() {
  document.documentElement.dataset.theme = theme();
}

export function toggleTheme() {
  localStorage.setItem(KEY, theme() === 'dark' ? 'light' : 'dark');
  applyTheme();
}

/** A colour of tokens.css as it is now, for canvases. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

dark.addEventListener('change', applyTheme);
