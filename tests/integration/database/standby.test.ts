import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { Client } from '@/database/client';
import { migrate } from '@/database/migrate';
import { breakConnections } from '@/database/open-pools';
import { noticing, type Noticed } from '@/database/noticed-trouble';
import { runWorker, type Worker } from '@/jobs/run-worker';
import { watchGeneration, type GenerationWatch } from '@/server/page-cache/generation-watch';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { withClient } from '@support/database/postgres';
import { startPair, type Pair } from '@support/database/standby';
import { eventually } from '@support/faults/points';

let pair: Pair;
let payload: BasePayload;
let worker: Worker;
let watch: GenerationWatch;
const noted: unknown[] = [];

beforeAll(async () => {
  pair = await startPair();
  await withClient(pair.primary.url('postgres'), (client) =>
    client.query('CREATE DATABASE ibidem'),
  );
  const url = pair.url('ibidem');
  Object.assign(process.env, { DATABASE_URL: url, PAYLOAD_SECRET: 'a secret for tests only' });
  payload = await bootPayload(url);
  await migrate(url);
  worker = await runWorker(url, { note: (given) => void noted.push(given) });
  watch = watchGeneration(url);
  await eventually(() => Promise.resolve(watch.isCertain() || undefined));
});
afterAll(async () => {
  await watch.close();
  await worker.stop();
  await endPayload(payload);
  await pair.stop();
});

const acknowledged: string[] = [];

/** Saves a topic as the desk does; answers what went wrong. */
const save = async (slug: string): Promise<unknown> => {
  try {
    await payload.create({
      collection: 'topics',
      data: { name: slug, slug },
      overrideAccess: true,
    });
    acknowledged.push(slug);
    return undefined;
  } catch (error) {
    return error;
  }
};

const slugsOn = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ slug: string }>('SELECT slug FROM topics');
    return rows.map(({ slug }) => slug);
  });

it('goes on with the standby when the primary is dead, loses nothing, and never goes back', async () => {
  for (let count = 0; count < 10; count += 1) expect(await save(`before-${count}`)).toBeUndefined();
  await pair.primary.crash();
  const noticed: Noticed = {};
  expect(await noticing(noticed, () => save('while-it-was-away'))).toBeInstanceOf(Error);
  // By this the desk says that the database is away, whatever Payload made of it.
  expect(noticed.trouble).toBe('away');
  await eventually(() => Promise.resolve(watch.isCertain() ? undefined : true));

  await pair.promote();
  let turn = 0;
  await eventually(async () =>
    (await save(`after-${(turn += 1)}`)) === undefined ? true : undefined,
  );
  await eventually(() => Promise.resolve(watch.isCertain() || undefined));
  const client = new Client({ connectionString: pair.url('ibidem') });
  await client.connect();
  await client.query(`SELECT graphile_worker.add_job('note', '{"kept": true}')`);
  await eventually(() => Promise.resolve(noted.length > 0 || undefined));
  await client.end();

  // The former primary is back as it was, stands first in the address, and would take writes.
  await pair.primary.start();
  await withClient(pair.primary.url('postgres'), (own) =>
    own
      .query('ALTER SYSTEM RESET synchronous_standby_names')
      .then(() => own.query('SELECT pg_reload_conf()')),
  );
  breakConnections();
  await eventually(async () =>
    (await save(`later-${(turn += 1)}`)) === undefined ? true : undefined,
  );
  expect(await slugsOn(pair.standby.url('ibidem'))).toEqual(expect.arrayContaining(acknowledged));
  expect(
    (await slugsOn(pair.primary.url('ibidem'))).filter((slug) => slug.startsWith('later')),
  ).toEqual([]);
});
