import { expect } from '@jest/globals';

import type { SizedPublication } from './sized-publication';

/** Milliseconds of each answer: by page, then by publication in their order. */
export type PageTimes = ReadonlyMap<string, readonly (readonly number[])[]>;

/**
 * Asks publications for the same pages by turns, so that whatever else the machine does meets all of them alike. Two rounds
 * before those that count make connections and plans.
 */
export const timePages = async (
  publications: readonly SizedPublication[],
  pages: readonly string[],
  rounds: number,
): Promise<PageTimes> => {
  const times = new Map(pages.map((page) => [page, publications.map((): number[] => [])]));
  for (let round = -2; round < rounds; round += 1) {
    for (const page of pages) {
      for (const at of turned(publications.length, round)) {
        const publication = publications[at];
        const took = publication ? await timeOf(publication, page) : 0;
        if (round >= 0) times.get(page)?.[at]?.push(took);
      }
    }
  }
  return times;
};

/** Each is the first in its turn: whoever comes second finds the processor's caches filled with the code. */
const turned = (count: number, round: number): number[] =>
  Array.from({ length: count }, (_, at) => (at + round + 2) % count);

const timeOf = async ({ ask }: SizedPublication, page: string): Promise<number> => {
  const start = performance.now();
  const answer = await ask(page);
  await answer.text();
  const took = performance.now() - start;
  expect([page, answer.status]).toEqual([page, 200]);
  return took;
};

/** The quickest quarter of what was measured ends here: others on the machine only ever add. */
export const quickestQuarter = (times: readonly number[]): number => share(times, 0.25);

export const share = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};
