// The start page: what is in the graph, the newest speeches, and the tasks with a search. Texts are only ever set as text.

const PAGE_SIZE = 20;
const KINDS = [
  ['Speech', '讲话', 'speeches'], ['Task', '任务', 'tasks'], ['Department', '部门', 'departments'], ['Award', '奖项', 'awards'],
  ['Enterprise', '企业', 'enterprises'], ['Policy', '政策', 'policies'], ['Indicator', '指标', 'indicators'], ['Problem', '问题', 'problems'],
];
const ROLES = { LEADS: '牵头', OWNS: '负责', SUPPORTS: '配合' };

const byId = (id) => document.getElementById(id);

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

async function ask(address) {
  const answer = await fetch(address, { headers: { Accept: 'application/json' } });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.detail ?? `HTTP ${answer.status}`);
  return body;
}

/** Runs a part of the page; what goes wrong is said where its content would stand. */
async function show(id, part) {
  const state = byId(`${id}-state`);
  try {
    state.textContent = (await part(byId(id))) ?? '';
    delete state.dataset.kind;
  } catch (failure) {
    state.textContent = `读取失败 Failed: ${failure.message}`;
    state.dataset.kind = 'error';
  }
}

async function contents(list) {
  const { labels } = await ask('api/schema');
  const counts = new Map(labels.map((label) => [label.name, label.count]));
  list.replaceChildren(...KINDS.map(([label, chinese, english]) => {
    const box = element('div');
    const term = element('dt', `${chinese} `);
    term.append(element('span', english, { lang: 'en' }));
    box.append(term, element('dd', (counts.get(label) ?? 0).toLocaleString('zh-CN')));
    return box;
  }));
}

async function speeches(list) {
  const page = await ask('api/speeches?size=10');
  list.replaceChildren(...page.items.map((speech) => {
    const row = element('li');
    const address = `api/speeches/${encodeURIComponent(speech.id)}`;
    row.append(element('a', speech.title ?? speech.source, { href: address }));
    const host = speech.host?.name ?? (speech.masked ? '地名隐去' : '');
    row.append(element('span', [speech.date ?? speech.year, host, `${speech.tasks} 项任务`].filter(Boolean).join(' · ')));
    row.append(element('a', '事实 facts', { href: `${address}/facts`, class: 'facts' }));
    return row;
  }));
  if (page.total === 0) return '还没有讲话。 No speeches yet: quality-graph import PATH';
  return page.total > page.items.length ? `共 ${page.total} 篇，此处 ${page.items.length} 篇。` : '';
}

/** Suggests departments whose name holds what has been typed; any other name may be typed all the same. */
async function suggest() {
  const typed = byId('search').elements.department.value;
  const page = await ask(`api/departments?${new URLSearchParams({ size: 100, text: typed })}`);
  const names = [...new Set(page.items.map((department) => department.name))].sort((a, b) => a.localeCompare(b, 'zh'));
  byId('departments').replaceChildren(...names.map((name) => element('option', null, { value: name })));
}

function taskRow(task) {
  const row = element('tr');
  const actors = element('td', null, { 'data-label': '主体' });
  for (const actor of task.actors) {
    const line = element('div');
    line.append(element('span', ROLES[actor.role] ?? actor.role, { class: `role ${actor.role.toLowerCase()}` }));
    line.append(` ${actor.region ?? ''}${actor.name ?? '（地名隐去）'}`);
    actors.append(line);
  }
  const said = element('td', null, { 'data-label': '出处' });
  said.append(element('a', task.speech.name ?? task.speech.id, { href: `api/speeches/${encodeURIComponent(task.speech.id)}` }));
  const sentence = task.evidence[0]?.sentence.trim();
  const text = element('td', task.text);
  if (sentence) text.append(element('q', sentence));
  row.append(text, actors, element('td', task.deadline, { 'data-label': '期限' }), said);
  return row;
}

function taskAddress(format) {
  const asked = new URLSearchParams(location.search);
  const parameters = new URLSearchParams({ size: PAGE_SIZE, page: asked.get('page') ?? 0 });
  for (const name of ['text', 'department']) if (asked.get(name)) parameters.set(name, asked.get(name));
  if (format) parameters.set('format', format);
  return `api/tasks?${parameters}`;
}

async function tasks(body) {
  const page = await ask(taskAddress());
  body.replaceChildren(...page.items.map(taskRow));
  const first = page.page * page.size;
  byId('range').textContent = page.total ? `${first + 1}–${first + page.items.length} / ${page.total}` : '';
  byId('previous').disabled = page.page === 0;
  byId('next').disabled = first + page.size >= page.total;
  byId('download').href = taskAddress('csv');
  return page.total === 0 ? '没有符合的任务。 No task matches.' : '';
}

/** The address holds what is shown, so that a link leads back to it. */
function goTo(changes) {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) value ? asked.set(name, value) : asked.delete(name);
  history.pushState(null, '', asked.size ? `?${asked}` : location.pathname);
  show('tasks', tasks);
}

function fillForm() {
  const asked = new URLSearchParams(location.search);
  const { text, department } = byId('search').elements;
  text.value = asked.get('text') ?? '';
  department.value = asked.get('department') ?? '';
}

byId('search').addEventListener('submit', (event) => {
  event.preventDefault();
  goTo({ ...Object.fromEntries(new FormData(event.target)), page: '' });
});
const turn = (step) => goTo({ page: Number(new URLSearchParams(location.search).get('page') ?? 0) + step });
byId('previous').addEventListener('click', () => turn(-1));
byId('next').addEventListener('click', () => turn(1));
addEventListener('popstate', () => { fillForm(); show('tasks', tasks); });

fillForm();
show('contents', contents);
show('speeches', speeches);
show('tasks', tasks);
byId('search').elements.department.addEventListener('input', () => suggest().catch(() => { /* the name can be typed without */ }));
