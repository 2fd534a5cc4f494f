import { median } from '../measure';
import { reasons } from './reasons';
import type { Measure } from './sized';

/** What was measured at both sizes. */
export type Row = Pick<Measure, 'name' | 'unit'> & { small: number[]; large: number[] };

export const mostGrowth = 1.5;
/** What is more by so little is noise, whatever it is multiplied by. */
const noise = { ms: 5, s: 0.3, MB: 30 } as const;

const factorOf = ({ small, large }: Row): number => median(large) / median(small);

const isMore = (row: Row): boolean =>
  factorOf(row) > mostGrowth && median(row.large) - median(row.small) > noise[row.unit];

/** Whether it takes no longer than it may, or it is written why. */
export const isAllowed = (row: Row): boolean => !isMore(row) || row.name in reasons;

const figure = (value: number): string =>
  value.toFixed(value >= 100 ? 0 : value >= 1 ? 1 : 3).padStart(9);

export const headingOf = (sizes: readonly number[]): string =>
  `  ${'articles'.padEnd(52)}${sizes.map((size) => size.toLocaleString('en').padStart(9)).join('')}        ×`;

export const lineOf = (row: Row): string => {
  const said = isMore(row) ? (reasons[row.name] ?? 'BEYOND, and no reason is written') : '';
  const name = `${row.name}, ${row.unit}`.padEnd(52);
  return `  ${name}${figure(median(row.small))}${figure(median(row.large))}${factorOf(row).toFixed(2).padStart(9)}  ${said}`;
};
