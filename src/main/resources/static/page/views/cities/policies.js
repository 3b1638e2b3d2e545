// Which policies each city issued or cites.

import { say, sayValue } from '../../kit/language.js';
import { entityLink, kindName } from '../../parts/kinds.js';
import { evidenceButton } from '../../parts/evidence.js';
import { section } from '../../parts/section.js';
import { table } from '../../parts/table.js';

export function policiesPart({ cities, policies }) {
  const told = (row, city) => row.cities.find((one) => one.city === city.id);
  const standing = (one) => (one ? [one.issued && say('cities.issued'), one.cited && say('cities.cited')].filter(Boolean).join('、') : '');
  const columns = [
    { key: 'policy', title: kindName('policy'), value: (row) => row.policy.name, cell: (row) => entityLink('policy', row.policy.id, row.policy.name) },
    { key: 'kind', title: say('column.kind'), value: (row) => sayValue('policyKind', row.kind) },
    ...cities.map((city) => ({ key: city.id, title: city.name ?? say('masked'), value: (row) => standing(told(row, city)) })),
    { key: 'evidence', title: say('evidence'), cell: (row) => evidenceButton({ kind: 'policy', title: row.policy.name, said: row.cities.flatMap(({ said }) => said) }) },
  ];
  return section(kindName('policy'), table({ name: 'policies', caption: kindName('policy'), columns, rows: policies }));
}
