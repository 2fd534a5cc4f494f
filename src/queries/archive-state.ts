import type { PayloadRequest } from 'payload';

import { runSql, sql } from '@/database/sql';
import {
  captureFinding,
  captureOutcomes,
  isFinal,
  type CaptureOutcome,
  type CaptureRefusal,
} from '@/links/capture-outcome';
import type { Finding } from '@/platform/finding';
import { mergedWith, namedAndStanding } from './merged-source';

/** Whether a cited page is kept: a copy; none yet, with why the last try failed; or none that we could make. */
export type ArchiveState =
  | { state: 'kept'; sha256: string; takenAt: string }
  | { state: 'pending'; finding?: Finding }
  | { state: 'refused'; outcome: CaptureRefusal; finding: Finding };

/** By key of a source, as a document names it, and address. */
export type ArchiveStateOf = (key: string, url: string) => ArchiveState;

/** What is kept of cited pages. A copy counts for exactly its address; copies of merged sources count. */
export const archiveStateOf = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ArchiveStateOf> => {
  if (keys.length === 0) return () => ({ state: 'pending' });
  const copies = await runSql<CopyRow>(req, copiesOf(keys));
  const attempts = await runSql<AttemptRow>(req, attemptsOf(keys));
  const kept = new Map(copies.map((row) => [nameOf(row), row]));
  const tried = new Map(attempts.map((row) => [nameOf(row), row]));
  return (key, address) => {
    const name = nameOf({ key, address });
    const copy = kept.get(name);
    if (copy) return { state: 'kept', sha256: copy.sha256, takenAt: copy.takenAt };
    const attempt = tried.get(name);
    return attempt ? stateAfter(attempt) : { state: 'pending' };
  };
};

type Named = { key: string; address: string };
type CopyRow = Named & { sha256: string; takenAt: string };
type AttemptRow = Named & { outcome: string; detail: string | null; tries: string };

const nameOf = ({ key, address }: Named): string => `${key} ${address}`;

const stateAfter = ({ key, address, outcome, detail, tries }: AttemptRow): ArchiveState => {
  const why = captureOutcomes.find((known) => known === outcome);
  if (!isRefusal(why)) return { state: 'pending' };
  const finding = captureFinding(why, { address, detail }, { sourceKey: key });
  return isFinal(why, Number(tries))
    ? { state: 'refused', outcome: why, finding }
    : { state: 'pending', finding };
};

const isRefusal = (outcome: CaptureOutcome | undefined): outcome is CaptureRefusal =>
  outcome !== undefined && outcome !== 'kept' && outcome !== 'unchanged';

const list = (keys: readonly string[]) =>
  sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  );

const copiesOf = (keys: readonly string[]) => sql`
  SELECT DISTINCT ON (named.key, n.address) named.key, n.address, n.sha256,
    to_char(n.taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "takenAt"
  FROM ${namedAndStanding} JOIN snapshots n ON n.source_id IN ${mergedWith(sql`s.id`)}
  WHERE named.key IN (${list(keys)}) AND n.address IS NOT NULL AND n.sha256 IS NOT NULL
  ORDER BY named.key, n.address, n.taken_at DESC, n.id DESC`;

const attemptsOf = (keys: readonly string[]) => sql`
  SELECT DISTINCT ON (named.key, a.address) named.key, a.address, a.outcome, a.detail,
    count(*) OVER (PARTITION BY named.key, a.address) AS tries
  FROM ${namedAndStanding} JOIN capture_attempts a ON a.source_id IN ${mergedWith(sql`s.id`)}
  WHERE named.key IN (${list(keys)})
  ORDER BY named.key, a.address, a.at DESC, a.id DESC`;
