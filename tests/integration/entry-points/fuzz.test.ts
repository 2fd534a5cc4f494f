import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { aTopic } from '@support/builders';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { runFuzz, type FuzzReport } from '@support/fuzz/run-fuzz';
import { aPicture } from '@support/documents/pictures';

/** `npm run bench -- fuzz [rounds] [seed]` asks longer, and of another seed. */
const rounds = Number(process.env.FUZZ_ROUNDS ?? 2);
const only = process.env.FUZZ_ONLY ?? '';
const seed = Number(process.env.FUZZ_SEED ?? 20261130);

let installation: Installation;
let report: FuzzReport;
beforeAll(
  async () => {
    installation = await openInstallation();
    await anArticleThatIs(installation, 'published');
    await anArticleThatIs(installation, 'in_review');
    await aPicture(installation.payload);
    await aTopic(installation.payload);
    report = await runFuzz(installation, { seed, rounds, only });
    const { requests, statuses } = report;
    process.stdout.write(`${requests} requests of seed ${seed}: ${JSON.stringify(statuses)}\n`);
  },
  180_000 + rounds * 120_000,
);
afterAll(() => installation.stop());

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
