import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { runSql, sql } from '@/database/sql';

import { fingerprint } from '@support/fingerprint';
import { expectPromises } from '@support/promises';
import { expectPublicPromises } from '@support/public-promises';
import { startTestPayload, type TestPayload } from '@support/test-payload';
import { attempt, elsewhere, type Outcome } from '@support/workflow-attempts';
import { steps, type Step } from '@support/workflow-steps';
import { aCast, aWorld, castSize, policies, type Cast, type World } from '@support/workflow-world';

/** More with `PROMISES_RUNS=200`; each run is one article and up to `length` attempts on it. */
const runs = Number(process.env.PROMISES_RUNS ?? 5);
const length = 25;

let test: TestPayload;
let cast: Cast;

beforeAll(async () => {
  test = await startTestPayload();
  cast = await aCast(test.payload);
  await runSql(
    test,
    sql`INSERT INTO public_addresses (path, kind, target_id) VALUES (${elsewhere}, 'article', 999999)`,
  );
});
afterAll(() => test.stop());

/** All that a refused attempt must leave as it was: the article's rows, and what is to be done for it. */
const traces = async ({ article }: World): Promise<unknown[]> => [
  await fingerprint(test.payload, article),
  await runSql(
    test,
    sql`SELECT task_identifier, key, run_at FROM graphile_worker.jobs ORDER BY id`,
  ),
  await runSql(test, sql`SELECT id, ended_at FROM assignments WHERE article_id = ${article}`),
  await runSql(test, sql`SELECT key, number FROM edition_references WHERE article_id = ${article}`),
];

const tally = new Map<string, number>();
const count = ({ came, what }: Outcome): void => {
  tally.set(came, (tally.get(came) ?? 0) + 1);
  if (came === 'accepted') tally.set(what, (tally.get(what) ?? 0) + 1);
};

/** Tries one step; a refusal says why in words, and nothing is other than before. */
const tryStep = async (world: World, step: Step): Promise<void> => {
  const before = await traces(world);
  const outcome = await attempt(cast, world, step);
  count(outcome);
  if (outcome.came !== 'accepted') expect(await traces(world)).toEqual(before);
  if (outcome.came === 'refused') {
    expect(outcome.findings.length).toBeGreaterThan(0);
    for (const { rule, message } of outcome.findings) expect([rule, message]).not.toContain('');
  }
  await expectPromises(test.payload, world.article, world.witness);
  await expectPublicPromises(test.payload, world.article, world.given);
};

describe('whatever people try, in whatever order', () => {
  it('promises 1 to 9 hold after each step', async () => {
    const shapes = policies(cast);
    const sequences = fc.tuple(
      fc.constantFrom(...shapes),
      fc.array(steps(castSize), { minLength: 10, maxLength: length, size: 'max' }),
    );
    await fc.assert(
      fc.asyncProperty(sequences, async ([stages, sequence]) => {
        const world = await aWorld(cast, stages);
        for (const step of sequence) await tryStep(world, step);
      }),
      { numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: 540_000 },
    );
    // Sequences that are refused throughout, or that never reach a reader, would show nothing.
    expect(tally.get('accepted')).toBeGreaterThan(runs);
    expect(tally.get('refused')).toBeGreaterThan(runs);
    const sorted = [...tally].toSorted(([one], [other]) => one.localeCompare(other));
    process.stdout.write(`promises: ${sorted.map((entry) => entry.join(' ')).join(', ')}\n`);
  }, 600_000);
});
