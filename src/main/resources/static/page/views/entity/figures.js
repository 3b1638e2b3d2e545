// Figures that were both aimed at and reached, or told more than once: the values of each metric in the order of years.

import { number, say } from '../../kit/language.js';
import { barLegend, bars } from '../../parts/bars.js';
import { openEvidence } from '../../parts/evidence.js';

const METRICS_AT_MOST = 12;

export function figureChart(figures) {
  const metrics = comparable(figures).slice(0, METRICS_AT_MOST);
  if (!metrics.length) return null;
  const legend = barLegend([{ words: say('figure.actual'), kind: 'indicator' }, { words: say('figure.target'), kind: 'indicator', hollow: true }]);
  return [legend, bars(say('figures.chart'), metrics.map((figures) => ({ title: figures[0].metric, unit: figures[0].unit, bars: [...figures].sort(byYear).map(bar) })))];
}

/** Metrics with more than one value in one unit, those with a target beside an actual first. */
function comparable(figures) {
  const groups = Object.values(Object.groupBy(figures, ({ metric, unit }) => `${metric} ${unit}`)).filter((group) => new Set(group.map(({ kind, value }) => `${kind}${value}`)).size > 1);
  const both = (group) => new Set(group.map(({ kind }) => kind)).size;
  return groups.sort((a, b) => both(b) - both(a) || b.length - a.length);
}

const yearOf = (figure) => figure.year ?? figure.said.year;
const byYear = (a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0) || a.kind.localeCompare(b.kind);

function bar(figure) {
  const told = figure.upperBound ? `${number(figure.value)}–${number(figure.upperBound)}` : number(figure.value);
  return {
    label: String(yearOf(figure) ?? say('year.none')), value: figure.value, told, kind: 'indicator', hollow: figure.kind === 'target',
    open: () => openEvidence({ kind: 'indicator', title: `${figure.metric} ${told} ${figure.unit}`, said: figure.said }),
  };
}
