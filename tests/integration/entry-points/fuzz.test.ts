import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { aTopic } from '@support/builders';
import { anArticleThatIs, openHouse, type House } from '@support/doors';
import { runFuzz, type FuzzReport } from '@support/fuzz/run-fuzz';
import { aPicture } from '@support/pictures';

/** `npm run bench -- fuzz [rounds] [seed]` asks longer, and of another seed. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 2);
const only = process.env.FUZZ_ONLY ?? '';
const seed = Number(process.env.FUZZ_SEED ?? 20261130);

let house: House;
let report: FuzzReport;
beforeAll(
  async () => {
    house = await openHouse();
    await anArticleThatIs(house, 'published');
    await anArticleThatIs(house, 'in_review');
    await aPicture(house.payload);
    await aTopic(house.payload);
    report = await runFuzz(house, { seed, rounds, only });
    const { requests, statuses } = report;
    process.stdout.write(`${requests} requests of seed ${seed}: ${JSON.stringify(statuses)}\n`);
  },
  180_000 + rounds * 120_000,
);
afterAll(() => house.stop());

describe('whatever anybody sends at any door', () => {
  it('is answered without a failure', () => {
    expect(report.failures).toEqual([]);
    if (only === '') expect(report.requests).toBeGreaterThan(rounds * 400);
  });

  it('passes no scope of a key', () => {
    expect(report.passed).toEqual([]);
  });

  it('is told nothing that the caller may not know', () => {
    expect(report.told).toEqual([]);
  });
});
