import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { aTopic } from '@support/builders';
import { anArticleThatIs, openHouse, type House } from '@support/doors';
import { runFuzz } from '@support/fuzz/run-fuzz';
import { aPicture } from '@support/pictures';

/** `npm run bench -- fuzz [rounds] [seed]` asks longer, and of another seed. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 2);
const only = process.env.FUZZ_ONLY ?? '';
const seed = Number(process.env.FUZZ_SEED ?? 20261130);

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await anArticleThatIs(house, 'published');
  await anArticleThatIs(house, 'in_review');
  await aPicture(house.payload);
  await aTopic(house.payload);
}, 180_000);
afterAll(() => house.stop());

it(
  'answers whatever anybody sends at any door without a failure, within scopes and reach',
  async () => {
    const { faults, requests, statuses } = await runFuzz(house, { seed, rounds, only });
    process.stdout.write(`${requests} requests of seed ${seed}: ${JSON.stringify(statuses)}\n`);
    expect(faults).toEqual([]);
    if (only === '') expect(requests).toBeGreaterThan(rounds * 400);
  },
  rounds * 120_000,
);
