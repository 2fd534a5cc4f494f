import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/core/in-transaction';
import { publicationSettings } from '@/core/publication-settings';
import { runSql, sql } from '@/database/sql';
import { keepMail } from '@/notifications/commands/keep-mail';
import { publicationWords } from '@/notifications/queries/mail-surroundings';
import { lastTimeOf } from '@/platform/cron-line';
import { env } from '@/platform/env';
import { errorMessage } from '@/platform/error-code';
import type { Language } from '@/platform/language';
import { log } from '@/platform/logging';
import { ok } from '@/platform/result';
import { localTime, zonedTime } from '@/platform/zoned-time';
import { backupLetter } from '../rules/backup-letter';
import { takeBaseCopy } from '../wal/take-base-copy';
import { AnotherIsBeingMade, makeBackup } from './make-backup';

type Surroundings = { now: () => Date; signal?: AbortSignal };

/** What became of it; `idle` where none is due, `busy` where another is being made. */
export type Outcome = 'idle' | 'made' | 'faulty' | 'failed' | 'given-up';

/** Tries of one that is due, before people hear of it. */
const patience = 3;

/**
 * Makes the backup that was due by the clock, if it was not made yet. What fails is tried again when this is called the next time;
 * administrators get a letter when it has failed for good, or is not in order.
 */
export const makeDueBackup = async (
  req: PayloadRequest,
  { now, signal }: Surroundings,
): Promise<Outcome> => {
  const { databaseUrl, backups } = env();
  const { to, key, keep } = backups;
  if (to === undefined || databaseUrl === undefined) return 'idle';
  const due = await dueTime(req, now());
  if (!due) return 'idle';
  const { tries, isMade } = await runsSince(req, due.instant);
  if (isMade || tries >= patience) return 'idle';
  try {
    const made = await makeBackup({
      databaseUrl,
      target: to,
      occasion: 'scheduled',
      key,
      keep,
      verifies: true,
      now,
      signal,
    });
    await takeBaseCopy(databaseUrl);
    if (made.complaints.length === 0) return 'made';
    log('error', 'The backup is not in order', { name: made.name, complaints: made.complaints });
    await tell(req, { time: due.local, complaints: made.complaints });
    return 'faulty';
  } catch (error) {
    // A worker that ends takes nobody's patience.
    signal?.throwIfAborted();
    if (error instanceof AnotherIsBeingMade) return 'idle';
    const after = await runsSince(req, due.instant);
    log('error', 'The backup could not be made', {
      error: errorMessage(error),
      tries: after.tries,
    });
    if (after.tries < patience) return 'failed';
    await tell(req, { time: due.local, complaints: [errorMessage(error)], tries: after.tries });
    return 'given-up';
  }
};

type Due = { local: string; instant: Date };

const dueTime = async (req: PayloadRequest, now: Date): Promise<Due | undefined> => {
  const { timeZone } = await publicationSettings(req);
  const local = lastTimeOf(env().backups.at, localTime(now, timeZone));
  const time = local === undefined ? undefined : zonedTime(local, timeZone);
  if (local === undefined || !time) return undefined;
  switch (time.kind) {
    case 'once':
      return { local, instant: time.instant };
    case 'twice':
      return { local, instant: time.first };
    // Clocks that were put forward over it show a later one.
    case 'skipped':
      return { local, instant: time.before };
  }
};

const runsSince = async (
  req: PayloadRequest,
  instant: Date,
): Promise<{ tries: number; isMade: boolean }> => {
  const [row] = await runSql<{ tries: number; isMade: boolean }>(
    req,
    sql`SELECT count(*)::int AS tries, coalesce(bool_or(error IS NULL), false) AS "isMade"
        FROM backup_runs WHERE occasion = 'scheduled' AND began_at >= ${instant.toISOString()}`,
  );
  return row ?? { tries: 0, isMade: false };
};

type Trouble = { time: string; complaints: readonly string[]; tries?: number };

const tell = async (req: PayloadRequest, trouble: Trouble): Promise<void> => {
  await inTransaction(req, async () => {
    const { names } = await publicationWords(req);
    const people = await runSql<{ id: number; email: string; language: Language }>(
      req,
      sql`SELECT users.id, email, coalesce(language::text, 'en') AS language
          FROM users JOIN users_roles ON users_roles.parent_id = users.id
          WHERE active IS NOT FALSE AND users_roles.value = 'administrator'`,
    );
    for (const { id, email, language } of people) {
      const letter = backupLetter({ ...trouble, language, publication: names[language] });
      await keepMail(req, { ...letter, key: `backup:${trouble.time}:${id}`, to: email });
    }
    return ok(undefined);
  });
};
