// Asks the service. Everything comes from its REST interface.

import { askForKey, bearer, forgetKey } from './key.js';

/** What the service refused, in its own words, with the status and all that it told. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

const ROWS_AT_MOST = 1000;
const kept = new Map();

function query(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const pairs = given.flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

/** GET `api/…` behind the reader's back: where a key is needed, none is asked for. */
export async function askQuietly(path, parameters = {}) {
  return answered(await fetch(`${path}${query(parameters)}`, { headers: { Accept: 'application/json', ...bearer() } }));
}

async function request(path, { headers, ...options }) {
  const answer = await fetch(path, { ...options, headers: { Accept: 'application/json', ...bearer(), ...headers } });
  if (answer.status === 401 && (await askForKey())) return request(path, { headers, ...options });
  return answer;
}

async function answered(answer) {
  const body = await answer.json().catch(() => ({}));
  if (answer.status === 401) forgetKey();
  if (!answer.ok) throw new Refusal(answer.status, body);
  return body;
}

/** GET `api/…`, as JSON. */
export async function ask(path, parameters = {}, signal = undefined) {
  return answered(await request(`${path}${query(parameters)}`, { signal }));
}

/** POST `api/…` with a JSON body. */
export async function send(path, body, signal = undefined) {
  const headers = { 'Content-Type': 'application/json' };
  return answered(await request(path, { method: 'POST', headers, body: JSON.stringify(body), signal }));
}

/** POST of files, each {file, name}; `told(sent, total)` hears how many bytes have left. */
export async function upload(path, files, parameters = {}, { told = () => {}, signal } = {}) {
  const body = new FormData();
  files.forEach(({ file, name }) => body.append('files', file, name));
  const post = () => posted(`${path}${query(parameters)}`, body, told, signal);
  const answer = await post();
  return answered(answer.status === 401 && (await askForKey()) ? await post() : answer);
}

/** By a request of the old kind: fetch does not tell how much has left. */
function posted(address, body, told, signal) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const request = new XMLHttpRequest();
  request.open('POST', address);
  Object.entries({ Accept: 'application/json', ...bearer() }).forEach(([name, value]) => request.setRequestHeader(name, value));
  request.upload.addEventListener('progress', ({ loaded, total }) => told(loaded, total));
  request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status })));
  request.addEventListener('error', () => reject(new TypeError('The upload was cut off.')));
  request.addEventListener('abort', () => reject(signal.reason));
  signal?.addEventListener('abort', () => request.abort());
  request.send(body);
  return promise;
}

/** DELETE `api/…` */
export async function remove(path) {
  return answered(await request(path, { method: 'DELETE' }));
}

/** The items of a list from its first page on, at most 1,000; `total` tells how many there are. */
export async function list(path, parameters = {}, signal = undefined) {
  const first = await ask(path, { ...parameters, page: 0, size: 100 }, signal);
  const pages = Math.ceil(Math.min(first.total, ROWS_AT_MOST) / 100);
  const rest = await Promise.all(
    Array.from({ length: Math.max(0, pages - 1) }, (_, i) => ask(path, { ...parameters, page: i + 1, size: 100 }, signal)),
  );
  return { items: [first, ...rest].flatMap((page) => page.items), total: first.total };
}

/** What changes seldom is asked once while the page stands. */
export function once(path, parameters = {}) {
  const key = path + query(parameters);
  if (!kept.has(key)) kept.set(key, ask(path, parameters).catch((failure) => { kept.delete(key); throw failure; }));
  return kept.get(key);
}

/** All items of a list, asked once. */
export function listOnce(path, parameters = {}) {
  const key = `all ${path}${query(parameters)}`;
  if (!kept.has(key)) kept.set(key, list(path, parameters).catch((failure) => { kept.delete(key); throw failure; }));
  return kept.get(key);
}

/** What was asked once may be different now, but for what the service offers. */
export function forget() {
  [...kept.keys()].filter((key) => !key.startsWith('v3/')).forEach((key) => kept.delete(key));
}

/** Whether the service has an endpoint: a view without its endpoint is not offered. */
export async function has(path, method = 'get') {
  const { paths } = await once('v3/api-docs');
  return method in (paths[path] ?? {});
}
