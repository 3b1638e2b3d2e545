// A chart in the page's own colours and type. Beside every chart stands a table with the same figures.

import { element, styled } from '../kit/element.js';
import { echarts } from '../kit/libraries.js';
import { colour } from '../kit/theme.js';
import { failed } from './states.js';

/** Colours of series, told apart also by those who see few colours; with them go patterns. */
export const series = () => ['task', 'enterprise', 'region', 'policy', 'award', 'problem'].map(colour);

/** A chart `height` rem high; `option()` gives its ECharts option, `click(item)` is told of what was clicked. */
export function chart(name, height, option, click) {
  const place = styled(element('div', { class: 'chart', role: 'img', 'aria-label': name, 'data-placed': true }), { height: `${height}rem` });
  place.addEventListener('placed', () => draw(place, option, click).catch((failure) => place.replaceChildren(failed(failure))), { once: true });
  return place;
}

async function draw(place, option, click) {
  const library = await echarts();
  if (!place.isConnected) return;
  const drawn = library.init(place, null, { renderer: 'canvas' });
  drawn.setOption({ ...common(), ...option() });
  if (click) drawn.on('click', click);
  const size = new ResizeObserver(() => (place.isConnected ? drawn.resize() : (size.disconnect(), drawn.dispose())));
  size.observe(place);
}

function common() {
  return {
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 350, color: series(),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13, color: colour('ink') },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 18, textStyle: { color: colour('ink') }, icon: 'roundRect', itemWidth: 14, itemHeight: 10 },
    tooltip: { trigger: 'item', backgroundColor: colour('card'), borderColor: colour('line-strong'), textStyle: { color: colour('ink') }, confine: true },
  };
}

/** An axis for names: whole names, never cut. */
export const nameAxis = (names, more = {}) => ({
  type: 'category', data: names, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('line-strong') } }, axisLabel: { color: colour('ink'), interval: 0, lineHeight: 16 }, ...more,
});

export const valueAxis = (more = {}) => ({
  type: 'value', splitLine: { lineStyle: { color: colour('line') } }, axisLabel: { color: colour('soft') }, nameTextStyle: { color: colour('soft') }, ...more,
});

/** What a tooltip says, as an element: names come from documents. */
export const tip = (...lines) => element('div', { class: 'tip' }, lines.filter(Boolean).map((line) => element('div', {}, line)));
