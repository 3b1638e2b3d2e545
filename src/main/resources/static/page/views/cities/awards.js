// Awards over the years, city by city, and how each city stands to them.

import { number, say, sayValue } from '../../kit/language.js';
import { colour } from '../../kit/theme.js';
import { kindName } from '../../parts/kinds.js';
import { openEvidence } from '../../parts/evidence.js';
import { chart, nameAxis, tip, valueAxis } from '../../parts/chart.js';
import { section } from '../../parts/section.js';
import { table } from '../../parts/table.js';
import { awardColumns } from '../entity/columns.js';
import { cityColour } from './colours.js';

export function awardsPart({ cities, awards }) {
  const rows = awards.flatMap(({ level, year, cities: told }) => told.flatMap(({ city, standings }) => standings.map((one) => ({ ...one, level, year: one.year ?? year, city: cities.find(({ id }) => id === city)?.name }))));
  const won = awards.filter(({ cities: told }) => told.some((one) => one.won));
  const columns = [{ key: 'city', title: kindName('region'), value: (row) => row.city ?? say('masked') }, { key: 'level', title: say('column.level'), value: (row) => sayValue('level', row.level) }, ...awardColumns()];
  return section(say('cities.awards'), won.length > 0 && wonChart(cities, won), table({ name: 'awards', caption: kindName('award'), columns, rows }));
}

function wonChart(cities, awards) {
  const years = [...new Set(awards.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  const told = (city, year) => awards.filter((one) => one.year === year).flatMap((one) => one.cities.filter((other) => other.city === city.id));
  const bars = (city, at) => ({
    name: city.name ?? say('masked'), type: 'bar', barMaxWidth: 26, itemStyle: { color: cityColour(at), borderRadius: [3, 3, 0, 0] },
    data: years.map((year) => { const here = told(city, year); return { value: here.reduce((sum, { won }) => sum + won, 0) || null, standings: here.flatMap(({ standings }) => standings.filter(({ standing }) => standing === 'WON')) }; }),
    label: { show: true, position: 'top', color: colour('ink') },
  });
  const option = () => ({
    grid: { left: 8, right: 16, top: 44, bottom: 8, containLabel: true }, aria: { enabled: true, decal: { show: true } },
    xAxis: nameAxis(years.map((year) => (year === null ? say('year.none') : String(year)))), yAxis: valueAxis({ minInterval: 1 }),
    tooltip: { backgroundColor: colour('card'), textStyle: { color: colour('ink') }, formatter: ({ seriesName, data }) => tip(`${seriesName} · ${number(data.value)}`, ...data.standings.slice(0, 6).map(({ subject, award }) => `${subject?.name ?? ''} ${award.name}`)) },
    series: cities.map(bars),
  });
  return chart(say('cities.awards'), 20, option, ({ seriesName, data }) => data.standings?.length && openEvidence({ kind: 'award', title: `${seriesName} ${kindName('award')}`, said: data.standings.map(({ said }) => said) }));
}
