// Figures side by side: how far targets were reached, and the same metric in different cities.

import { element } from '../../kit/element.js';
import { number, say, sayValue } from '../../kit/language.js';
import { kindName } from '../../parts/kinds.js';
import { evidenceButton, openEvidence } from '../../parts/evidence.js';
import { barLegend, bars } from '../../parts/bars.js';
import { section } from '../../parts/section.js';
import { empty } from '../../parts/states.js';
import { table } from '../../parts/table.js';
import { cityColour } from './colours.js';

const LINES_AT_MOST = 14;

export function figuresPart({ cities, indicators }) {
  const figures = flat(cities, indicators);
  const reached = figures.filter(({ share }) => share !== null && share !== undefined);
  const shared = sharedMetrics(indicators);
  return [
    section(say('cities.reached'), element('p', { class: 'soft lead' }, say('cities.reached.lead')), reached.length ? reachedChart(reached) : empty(say('cities.reached.none'))),
    section(say('cities.same'), element('p', { class: 'soft lead' }, say('cities.same.lead')), shared.length ? sameChart(figures, shared.slice(0, LINES_AT_MOST)) : empty(say('cities.same.none'))),
    section(kindName('indicator'), table({ name: 'indicators', caption: kindName('indicator'), columns: columns(), rows: figures })),
  ];
}

/** A line for each city, metric and year. */
function flat(cities, indicators) {
  return indicators.flatMap(({ metric, unit, cities: told }) => told.flatMap(({ city, years }) => years.map((one) => ({
    ...one, metric, unit, at: cities.findIndex(({ id }) => id === city), city: cities.find(({ id }) => id === city)?.name ?? say('masked'),
  }))));
}

const titleOf = (row, figure) => `${row.city} ${row.metric} ${number(figure.value)} ${row.unit}`;
const open = (row, figure) => openEvidence({ kind: 'indicator', title: titleOf(row, figure), said: [row.actual, row.target].filter(Boolean).map(({ said }) => said) });

function columns() {
  const value = (key) => ({ key, title: sayValue('figure', key), numeric: true, value: (row) => row[key]?.value });
  return [
    { key: 'metric', title: kindName('metric'), value: (row) => row.metric }, { key: 'city', title: kindName('region'), value: (row) => row.city },
    { key: 'year', title: say('column.year'), numeric: true, value: (row) => row.year, cell: (row) => row.year ?? '' }, value('target'), value('actual'), { key: 'unit', title: say('column.unit'), value: (row) => row.unit },
    { key: 'share', title: say('cities.share'), unit: '%', numeric: true, value: (row) => row.share },
    { key: 'evidence', title: say('evidence'), cell: (row) => evidenceButton({ kind: 'indicator', title: `${row.city} ${row.metric}`, said: [row.actual, row.target].filter(Boolean).map(({ said }) => said) }) },
  ];
}

/** Bars of the share of a target that was reached, with a line at the target. */
function reachedChart(rows) {
  const shown = [...rows].sort((a, b) => b.share - a.share).slice(0, LINES_AT_MOST);
  const most = Math.max(110, ...shown.map(({ share }) => Math.min(share, 200)));
  const groups = Object.values(Object.groupBy(shown, ({ metric, unit }) => `${metric} ${unit}`)).map((group) => ({ title: group[0].metric, unit: group[0].unit, bars: group.map(reachedBar) }));
  return bars(say('cities.reached'), groups, { full: most, line: 100 });
}

const reachedBar = (row) => ({
  label: `${row.city} ${row.year ?? ''}`, value: row.share, told: `${number(row.actual.value)} / ${number(row.target.value)}`, colour: cityColour(row.at), open: () => open(row, row.actual),
});

/** Metrics that at least two cities tell. */
function sharedMetrics(indicators) {
  return indicators.filter(({ cities }) => cities.length > 1).sort((a, b) => b.cities.length - a.cities.length);
}

function sameChart(rows, metrics) {
  const of = ({ metric, unit }) => rows.filter((row) => row.metric === metric && row.unit === unit).sort((a, b) => a.at - b.at || (a.year ?? 0) - (b.year ?? 0));
  const legend = barLegend([{ words: say('figure.actual'), kind: 'speech' }, { words: say('figure.target'), kind: 'speech', hollow: true }]);
  return [legend, bars(say('cities.same'), metrics.map((metric) => ({ title: metric.metric, unit: metric.unit, bars: of(metric).flatMap(sameBars) })))];
}

function sameBars(row) {
  return ['target', 'actual'].filter((kind) => row[kind]).map((kind) => ({
    label: `${row.city} ${row.year ?? ''}`, value: row[kind].value, hollow: kind === 'target', colour: cityColour(row.at), open: () => open(row, row[kind]),
  }));
}
