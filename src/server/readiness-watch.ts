import { access, constants } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@/database/client';
import { migrations } from '@/database/migrations';
import { bucket } from '@/exports/storage/bucket';
import { smtpTransport } from '@/notifications/mail/smtp-transport';
import { unseen, type Check, type CheckName, type Checks } from '@/operations/rules/checks';
import { env } from '@/platform/env';
import type { Condition } from './condition/condition';

/** Knows whether this process may be sent requests, and what else is not as it should be, without asking when it is asked. */
export type ReadinessWatch = { now: () => Checks; close: () => Promise<void> };

/** The questions to the surroundings; each settles, and none throws. */
export type Surroundings = {
  databaseFacts: () => Promise<DatabaseFacts | undefined>;
  files: () => Promise<Check>;
  mail: () => Promise<Check>;
  /** Milliseconds, as a clock on the wall. */
  now: () => number;
};

export type DatabaseFacts = {
  /** Migrations of this version that the database has not. */
  pending: number;
  /** Seconds that the oldest due job waits. */
  oldestDue: number;
  /** Milliseconds since 1970 by the clock of the database. */
  clock: number;
};

/** Milliseconds between two looks. */
const usual = { database: 10_000, files: 60_000, mail: 300_000 };

/** Seconds that a due job may wait; and by which two clocks may differ before what is due goes out too late or too early. */
const longestWait = 300;
const largestDifference = 5;

export const watchReadiness = (
  condition: () => Condition,
  surroundings: Surroundings,
  pulses: typeof usual = usual,
): ReadinessWatch => {
  const closing = new AbortController();
  const { signal } = closing;
  let known: Checks = unseen;
  const learn = (learned: Partial<Record<CheckName, Check>>) => {
    known = { ...known, ...learned };
  };
  const keepLooking = async (pulse: number, look: () => Promise<void>) => {
    while (!signal.aborted) {
      await look();
      await sleep(pulse, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const watching = Promise.all([
    keepLooking(pulses.database, async () => {
      const asked = await askFacts(surroundings);
      // A busy process may hear an answer too late: what it knew stands until the database is away.
      if (asked || condition().database !== 'there') learn(asked ?? unasked);
    }),
    keepLooking(pulses.files, async () => learn({ files: await surroundings.files() })),
    keepLooking(pulses.mail, async () => learn({ mail: await surroundings.mail() })),
  ]);
  return {
    now: () => ({ ...known, ...checksOf(condition()) }),
    close: async () => {
      closing.abort();
      await Promise.race([watching, sleep(1_000, undefined, { ref: false })]);
    },
  };
};

/** What the watch over the condition knows already, and sooner. */
const checksOf = ({ database, disk, worker }: Condition) => ({
  database: { state: database === 'there' ? 'ok' : 'fail' } as const,
  disk: { state: disk === 'has room' ? 'ok' : 'fail' } as const,
  worker: { state: worker === 'at work' ? 'ok' : 'warn' } as const,
});

type Asked = Pick<Checks, 'migrations' | 'jobs' | 'clock'>;

const unasked: Asked = {
  migrations: unseen.migrations,
  jobs: unseen.jobs,
  clock: unseen.clock,
};

/** What only the database can say; undefined where it does not. */
export const askFacts = async ({
  databaseFacts,
  now,
}: Surroundings): Promise<Asked | undefined> => {
  const before = now();
  const facts = await databaseFacts();
  if (!facts) return undefined;
  const { pending, oldestDue, clock } = facts;
  // It said its time somewhere between the question and the answer.
  const difference = Math.round(distance(clock, before, now())) / 1000;
  return {
    migrations: { state: pending === 0 ? 'ok' : 'fail', figure: pending },
    jobs: { state: oldestDue <= longestWait ? 'ok' : 'warn', figure: Math.round(oldestDue) },
    clock: {
      state: Math.abs(difference) <= largestDifference ? 'ok' : 'warn',
      figure: difference,
    },
  };
};

/** Milliseconds by which an instant lies outside of a span; negative before it. */
const distance = (instant: number, start: number, end: number): number =>
  instant < start ? instant - start : Math.max(0, instant - end);

/** The surroundings of this process. */
export const surroundingsAt = (databaseUrl: string): Surroundings => ({
  databaseFacts: () => databaseFacts(databaseUrl),
  files: lookAtFiles,
  mail: lookAtMail,
  now: Date.now,
});

const question = `
  SELECT
    (SELECT count(*)::int FROM unnest($1::text[]) AS wanted (name)
      WHERE NOT EXISTS (SELECT FROM payload_migrations m WHERE m.name = wanted.name)) AS pending,
    (SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::float8
      FROM graphile_worker._private_jobs WHERE is_available AND run_at <= now()) AS "oldestDue",
    extract(epoch FROM clock_timestamp())::float8 * 1000 AS clock`;

const patience = 3_000;

const databaseFacts = async (connectionString: string): Promise<DatabaseFacts | undefined> => {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    application_name: 'ibidem readiness',
  });
  try {
    await client.connect();
    const names = migrations.map(({ name }) => name);
    const { rows } = await client.query<DatabaseFacts>(question, [names]);
    return rows[0];
  } catch {
    // Whoever watches the database says so.
    return undefined;
  } finally {
    await Promise.race([client.end().catch(() => undefined), sleep(1_000)]);
  }
};

const asCheck = (look: Promise<unknown>): Promise<Check> =>
  Promise.race([
    look.then(
      () => ({ state: 'ok' }) as const,
      () => ({ state: 'warn' }) as const,
    ),
    sleep(10_000, { state: 'warn' } as const, { ref: false }),
  ]);

const lookAtFiles = (): Promise<Check> =>
  asCheck(bucket()?.check() ?? access(env().dataFolder, constants.R_OK | constants.W_OK));

const lookAtMail = async (): Promise<Check> => {
  const { smtpUrl } = env();
  if (smtpUrl === undefined) return { state: 'off' };
  const transport = smtpTransport(smtpUrl);
  const look = transport.check().then((checked) => {
    if (!checked.ok) throw new Error(checked.error.message);
  });
  return asCheck(look).finally(() => transport.close());
};
