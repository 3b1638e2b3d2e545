// What was read from a speech, as one list: facts, names, and obligations that gave no fact.

/** Kinds in the order in which they matter when words belong to several. */
export const KINDS_READ = ['task', 'award', 'indicator', 'problem', 'department', 'region', 'enterprise', 'policy', 'unread'];

const FAMILIES = [
  ['responsibilities', 'task', true], ['awardFacts', 'award', true], ['indicators', 'indicator', true], ['problems', 'problem', true],
  ['departments', 'department', false], ['regions', 'region', false], ['enterprises', 'enterprise', false], ['policies', 'policy', false], ['awards', 'award', false],
];

/** Each fact as { kind, stated, spans: [{start, end}], told }; `stated` is false for names. */
export function factsOf(read) {
  const facts = FAMILIES.flatMap(([family, kind, stated]) => (read[family] ?? []).map((told) => ({ kind, family, stated, told, spans: told.evidence })));
  const unread = (read.unread ?? []).map((told, at) => ({ kind: 'unread', family: 'unread', stated: true, told: { ...told, id: `unread-${at}` }, spans: [told] }));
  return [...facts, ...unread].filter(({ spans }) => spans?.length);
}
