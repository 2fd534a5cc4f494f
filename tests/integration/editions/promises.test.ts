import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import { runSql, sql } from '@/database/sql';
import { requestableEvents } from '@/editions/rules/events';

import { fingerprint } from '@support/database/fingerprint';
import { editionsOf, expectPromises } from '@support/editions/promises';
import { expectPublicPromises } from '@support/editions/public-promises';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { attempt, elsewhere, type Outcome } from '@support/editions/workflow-attempts';
import { byClock } from '@support/editions/workflow-clock';
import { broken, crashing, crashPoints, installCrashes } from '@support/editions/workflow-crashes';
import { beginnings, bringTo } from '@support/editions/workflow-beginnings';
import { actions, type Action } from '@support/editions/workflow-steps';
import {
  aCast,
  aWorld,
  castSize,
  policies,
  type Cast,
  type World,
} from '@support/editions/workflow-world';

/** More with `PROMISES_RUNS=200`; each run is one article and up to `length` attempts on it. */
const runs = Number(process.env.PROMISES_RUNS ?? 6);
const length = 25;
/** Includes the time to find a shorter sequence that fails, too. */
const patience = 120_000 + runs * 20_000; // ms
/** From so many runs on, everything that can happen must have happened. */
const isLong = runs >= 40;

let test: TestPayload;
let cast: Cast;

beforeAll(async () => {
  test = await startTestPayload();
  cast = await aCast(test.payload);
  await installCrashes(test.databaseUrl);
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
const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);

/** Tries one step; a refusal says why in words, and nothing is other than before. */
const tryStep = async (world: World, action: Action): Promise<Outcome | typeof broken> => {
  const { step, skew, crash } = action;
  const before = await traces(world);
  const work = () => byClock(skew, () => attempt(cast, world, step));
  const outcome = crash ? await crashing(test.payload, crash, work) : await work();
  if (outcome === broken) {
    // It had committed when the answer was lost.
    if (crash?.at !== 'answer') expect(await traces(world)).toEqual(before);
    return broken;
  }
  count(outcome.came);
  if (outcome.came === 'accepted') count(outcome.what);
  else expect(await traces(world)).toEqual(before);
  if (outcome.came === 'refused') {
    expect(outcome.findings.length).toBeGreaterThan(0);
    for (const { rule, message } of outcome.findings) expect([rule, message]).not.toContain('');
  }
  return outcome;
};

/** What broke off has left nothing behind, so whoever tries it again has what they wanted. */
const tryOnce = async (world: World, action: Action): Promise<void> => {
  const { crash } = action;
  if ((await tryStep(world, action)) !== broken || !crash) return;
  count(`${crash.by} at ${crash.at}`);
  if (crash.at === 'answer') return;
  await expectAllPromises(world);
  const outcome = await tryStep(world, { ...action, crash: null });
  expect(outcome).toMatchObject({ came: 'accepted' });
};

/** Nothing happens to a removed article any more: a few attempts show that. */
const attemptsOnRemoved = 4;
const isRemoved = async ({ article }: World): Promise<boolean> =>
  (await editionsOf(test.payload, article)).some(({ state }) => state === 'removed');

const expectAllPromises = async (world: World): Promise<void> => {
  await expectPromises(test.payload, world.article, world.witness);
  await expectPublicPromises(test.payload, world.article, world.given);
};

describe('whatever people try, in whatever order, whatever the clocks say and wherever it breaks off', () => {
  it(
    'promises 1 to 9 hold after each step',
    async () => {
      const sequences = fc.tuple(
        fc.constantFrom(...policies(cast)),
        beginnings,
        fc.array(actions(castSize), { minLength: 10, maxLength: length, size: 'max' }),
      );
      await fc.assert(
        fc.asyncProperty(sequences, async ([stages, beginning, sequence]) => {
          const world = await aWorld(cast, stages);
          await bringTo(cast, world, beginning);
          await expectAllPromises(world);
          let left = sequence.length;
          for (const action of sequence) {
            await tryOnce(world, action);
            await expectAllPromises(world);
            if (await isRemoved(world)) left = Math.min(left, attemptsOnRemoved);
            if ((left -= 1) <= 0) break;
          }
        }),
        { numRuns: runs, interruptAfterTimeLimit: patience, markInterruptAsFailure: true },
      );
      // Sequences that are refused throughout, or that never reach a reader, would show nothing.
      expect(tally.get('accepted')).toBeGreaterThan(runs);
      expect(tally.get('refused')).toBeGreaterThan(runs);
      const sorted = [...tally].toSorted(([one], [other]) => one.localeCompare(other));
      process.stdout.write(`promises: ${sorted.map((entry) => entry.join(' ')).join(', ')}\n`);
      if (isLong) expect(everything.filter((what) => !tally.has(what))).toEqual([]);
    },
    patience + 60_000,
  );
});

const everything = [
  ...requestableEvents,
  'due: published',
  'due: failed',
  ...crashPoints.flatMap((at) => [`error at ${at}`, `lost connection at ${at}`]),
];
