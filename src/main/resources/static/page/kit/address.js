// What the page shows stands in the part of the address after #, as /view/part?name=value.

/** The present address: the view, the parts behind it and the parameters. */
export function here() {
  return parse(location.hash);
}

/** Reads an address such as `#/speech/12-1?at=3-9`. */
export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, ...parts] = path.split('/').map(decoded);
  return { view: view || 'overview', parts, parameters: Object.fromEntries(new URLSearchParams(query)) };
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view; parameters without a value are left out. */
export function to(view, parts = [], parameters = {}) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false);
  const query = new URLSearchParams(given).toString();
  return `#/${[view, ...parts].map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
}

/** Goes to the same view with some parameters changed; the back button leads back. */
export function change(parameters) {
  location.hash = changed(parameters);
}

/** The same without a step in the history and without showing the view anew: it has already changed itself. */
export function note(parameters) {
  history.replaceState(null, '', changed(parameters));
}

function changed(parameters) {
  const { view, parts, parameters: present } = here();
  return to(view, parts, { ...present, ...parameters });
}
