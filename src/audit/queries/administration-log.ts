import type { BasePayload, PayloadRequest } from 'payload';

import type { AdministrationFilter } from '../rules/administration/filter';
import type { ChainedAdministrationEntry, LogHead } from '../rules/administration/log';
import { personOf } from '@/core/actor';
import { publicationZone } from '@/core/publication-settings';
import { runSql, sql } from '@/database/sql';
import { genesisHash } from '@/editions/rules/log';

type Server = Pick<PayloadRequest, 'payload' | 'transactionID'>;
type Page = { after?: number; limit: number };

/** Who looks after accounts, and who answers for what is published in somebody's name. */
export const mayReadAdministration = (req: PayloadRequest): boolean => {
  const person = personOf(req);
  return (
    person?.kind === 'user' &&
    person.roles.some((role) => role === 'administrator' || role === 'publisher')
  );
};

/** What was done about accounts, keys, the policy and settings, the latest first, a page at a time. */
export const administrationLog = async (
  req: Server,
  filter: AdministrationFilter,
  { after, limit }: Page,
): Promise<readonly ChainedAdministrationEntry[]> => {
  const rows = await runSql<Row>(
    req,
    sql`SELECT ${columns} FROM administration_log
        WHERE ${sql.join(conditionsOf(filter, after), sql` AND `)}
        ORDER BY sequence DESC LIMIT ${limit}`,
  );
  return rows.map(entryOf);
};

/** All of it, piece by piece, so that a log of any length fits into memory. */
export async function* wholeAdministrationLog(
  req: Server,
  filter: AdministrationFilter,
): AsyncGenerator<readonly ChainedAdministrationEntry[]> {
  let after: number | undefined;
  for (;;) {
    const batch = await administrationLog(req, filter, { after, limit: batchSize });
    yield batch;
    after = batch.at(-1)?.sequence;
    if (after === undefined || batch.length < batchSize) return;
  }
}

/**
 * Where the log ends by its head, and every entry up to its last, the oldest first. Both ends are read in one statement and
 * what is written afterwards is not looked at, so that a publication at work does not look altered.
 */
export const administrationLogToAudit = async (
  payload: BasePayload,
): Promise<{ head: LogHead; entries: AsyncGenerator<ChainedAdministrationEntry> }> => {
  const [end] = await runSql<LogHead & { last: number }>(
    { payload },
    sql`SELECT coalesce(h.length, 0)::int AS length, coalesce(h.hash, ${genesisHash}) AS hash,
          coalesce(l.last, 0)::int AS last
        FROM (SELECT max(sequence) AS last FROM administration_log) AS l
        LEFT JOIN administration_log_head h ON true`,
  );
  const { last, ...head } = end ?? { length: 0, hash: genesisHash, last: 0 };
  return { head, entries: entriesUpTo(payload, last) };
};

async function* entriesUpTo(
  payload: BasePayload,
  end: number,
): AsyncGenerator<ChainedAdministrationEntry> {
  let last = 0;
  for (;;) {
    const rows = await runSql<Row>(
      { payload },
      sql`SELECT ${columns} FROM administration_log WHERE sequence > ${last} AND sequence <= ${end}
          ORDER BY sequence LIMIT ${batchSize}`,
    );
    for (const row of rows) {
      last = row.sequence;
      yield entryOf(row);
    }
    if (rows.length < batchSize) return;
  }
}

const batchSize = 1000;

type Row = Omit<ChainedAdministrationEntry, 'at'> & { at: string | Date };

const columns = sql`sequence, event, subject, subject_id AS "subjectId",
  subject_name AS "subjectName", actor, actor_name AS "actorName", road, at, data,
  previous_hash AS "previousHash", hash`;

const entryOf = (row: Row): ChainedAdministrationEntry => ({
  ...row,
  at: new Date(row.at).toISOString(),
});

type Condition = ReturnType<typeof sql>;

const conditionsOf = (filter: AdministrationFilter, after: number | undefined): Condition[] => [
  sql`true`,
  ...present(filter.event, (event) => sql`event = ${event}`),
  ...present(filter.subject, (subject) => sql`subject = ${subject}`),
  ...present(filter.actor, (id) => sql`actor = ${String(id)}`),
  ...present(filter.account, (id) => sql`subject = 'account' AND subject_id = ${String(id)}`),
  ...present(
    filter.since,
    (day) => sql`at >= ${day}::date::timestamp AT TIME ZONE ${publicationZone}`,
  ),
  ...present(
    filter.until,
    (day) => sql`at < (${day}::date + 1)::timestamp AT TIME ZONE ${publicationZone}`,
  ),
  ...present(after, (sequence) => sql`sequence < ${sequence}::int`),
];

const present = <T>(value: T | undefined, condition: (value: T) => Condition): Condition[] =>
  value === undefined ? [] : [condition(value)];
