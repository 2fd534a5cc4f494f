import { accent, box, faint, ink, line, range, svg } from './canvas';

/**
 * How many units of twenty megawatts n equal towns need, so that a shortage on the worst evening is rarer than one in
 * a thousand: alone, and joined. Each town draws 100 MW; each unit fails one evening in fifty, by itself.
 */
export const unitsNeeded = (towns: number, failureRate = 0.02, tolerated = 0.001): number => {
  const demand = towns * 5;
  let units = demand;
  while (shortage(units, demand, failureRate) > tolerated) units += 1;
  return units;
};

/** Words of the axes, in the language of the article. */
export type PlotWords = { towns: string; spare: string; alone: string; joined: string };

/** Spare units by number of towns, as a drawing with words: browsers set them in the reader's own type. */
export const reservePlot = (words: PlotWords): string => {
  const most = 8;
  const x = (towns: number) => 180 + ((towns - 1) / (most - 1)) * 1150;
  const y = (spare: number) => 780 - spare * 33;
  const points = range(most).map((i) => i + 1);
  const alone = points.map((n): [number, number] => [x(n), y(n * (unitsNeeded(1) - 5))]);
  const joined = points.map((n): [number, number] => [x(n), y(unitsNeeded(n) - n * 5)]);
  const text = (tx: number, ty: number, content: string, more = '') =>
    `<text x="${tx}" y="${ty}" font-family="Georgia, serif" font-size="30" fill="${ink}" ${more}>${content}</text>`;
  const ticks = [0, 4, 8, 12, 16, 20].flatMap((spare) => [
    line(
      [
        [150, y(spare)],
        [1400, y(spare)],
      ],
      { stroke: faint, width: 1 },
    ),
    text(130, y(spare) + 10, String(spare), 'text-anchor="end"'),
  ]);
  const numbers = points.map((n) => text(x(n), 830, String(n), 'text-anchor="middle"'));
  const dots = [...joined].map(([px, py]) => box(px - 7, py - 7, 14, 14, accent));
  return svg(
    ...ticks,
    ...numbers,
    line(alone, { stroke: ink, width: 4, dash: '12 10' }),
    line(joined, { stroke: accent, width: 5 }),
    ...dots,
    text(x(4.2), y(17), words.alone, 'text-anchor="end"'),
    text(x(5.6), y(3.2), words.joined, `style="fill:${accent}"`),
    text(150, 70, words.spare),
    text(1400, 880, words.towns, 'text-anchor="end"'),
  );
};

/** The probability that more units fail than can be spared. */
const shortage = (units: number, demand: number, rate: number): number => {
  let running = 0;
  for (let failed = 0; failed <= units - demand; failed += 1) {
    running += choose(units, failed) * rate ** failed * (1 - rate) ** (units - failed);
  }
  return 1 - running;
};

const choose = (n: number, k: number): number =>
  range(k).reduce((product, i) => (product * (n - i)) / (i + 1), 1);
