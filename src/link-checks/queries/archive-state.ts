import type { PayloadRequest } from 'payload';

import { readPageFault, type PageFault } from '../rules/page-faults';
import { listOf, runPrepared, sql } from '@/database/sql';
import {
  blindOutcomes,
  captureFinding,
  captureOutcomes,
  isFinal,
  type CaptureOutcome,
  type CaptureRefusal,
} from '../rules/capture-outcome';
import type { Finding } from '@/platform/finding';
import { countsAsCopy } from './counting-copy';
import { isNamedBy, mergedWith, namedAndSurviving } from '@/sources/queries/merged-source';

/**
 * Whether a cited page is kept: a copy; none yet, with why the last try failed; or none that we could make. `fault` says what
 * came instead of the page, where something came.
 */
export type ArchiveState =
  | { state: 'kept'; sha256: string; takenAt: string }
  | { state: 'pending'; finding?: Finding; fault?: PageFault }
  | { state: 'refused'; outcome: CaptureRefusal; finding: Finding; fault?: PageFault };

/** By key of a source, as a document names it, and address. */
export type ArchiveStateOf = (key: string, url: string) => ArchiveState;

/** What is kept of cited pages. A copy counts for exactly its address; copies of merged sources count. */
export const archiveStateOf = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ArchiveStateOf> => {
  if (keys.length === 0) return () => ({ state: 'pending' });
  const copies = await runPrepared<CopyRow>(req, copiesOf(keys));
  const attempts = await runPrepared<AttemptRow>(req, attemptsOf(keys));
  const kept = new Map(copies.map((row) => [nameOf(row), row]));
  const evidence = new Map(
    (await runPrepared<EvidenceRow>(req, evidenceOf(keys))).map((row) => [nameOf(row), row]),
  );
  const tried = new Map(attempts.map((row) => [nameOf(row), row]));
  return (key, address) => {
    const name = nameOf({ key, address });
    const copy = kept.get(name);
    if (copy) return { state: 'kept', sha256: copy.sha256, takenAt: copy.takenAt };
    const attempt = tried.get(name);
    const after: ArchiveState = attempt ? stateAfter(attempt) : { state: 'pending' };
    const seen = evidence.get(name);
    return seen && (!attempt || seen.takenAt >= attempt.at) ? withEvidence(after, seen) : after;
  };
};

/** A copy that shows something else than the page says more than the tries before it. */
const withEvidence = (after: ArchiveState, { key, address, fault }: EvidenceRow): ArchiveState => {
  const known = readPageFault(fault);
  if (!known || after.state === 'kept') return after;
  const about = { address, detail: known };
  return {
    ...after,
    fault: known,
    finding: captureFinding('worthless', about, { sourceKey: key }),
  };
};

type Named = { key: string; address: string };
type CopyRow = Named & { sha256: string; takenAt: string };
type EvidenceRow = Named & { fault: string; takenAt: string };
type AttemptRow = Named & { outcome: string; detail: string | null; at: string; tries: string };

const nameOf = ({ key, address }: Named): string => `${key} ${address}`;

const stateAfter = ({ key, address, outcome, detail, tries }: AttemptRow): ArchiveState => {
  const why = captureOutcomes.find((known) => known === outcome);
  if (!isRefusal(why)) return { state: 'pending' };
  const finding = captureFinding(why, { address, detail }, { sourceKey: key });
  const fault = why === 'worthless' ? readPageFault(detail) : undefined;
  const said = fault ? { finding, fault } : { finding };
  return isFinal(why, Number(tries))
    ? { state: 'refused', outcome: why, ...said }
    : { state: 'pending', ...said };
};

const isRefusal = (outcome: CaptureOutcome | undefined): outcome is CaptureRefusal =>
  outcome !== undefined && outcome !== 'kept' && outcome !== 'unchanged';

const copiesOf = (keys: readonly string[]) => sql`
  SELECT DISTINCT ON (named.key, n.address) named.key, n.address, n.sha256, ${takenAt} AS "takenAt"
  FROM ${namedAndSurviving} JOIN snapshots n ON n.source_id IN ${mergedWith(sql`s.id`)}
  WHERE ${isNamedBy(keys)} AND n.address IS NOT NULL AND n.sha256 IS NOT NULL
    AND ${countsAsCopy(sql`n`)}
  ORDER BY named.key, n.address, n.taken_at DESC, n.id DESC`;

const takenAt = sql`to_char(n.taken_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const evidenceOf = (keys: readonly string[]) => sql`
  SELECT DISTINCT ON (named.key, n.address) named.key, n.address, n.fault, ${takenAt} AS "takenAt"
  FROM ${namedAndSurviving} JOIN snapshots n ON n.source_id IN ${mergedWith(sql`s.id`)}
  WHERE ${isNamedBy(keys)} AND n.address IS NOT NULL AND n.fault <> ''
  ORDER BY named.key, n.address, n.taken_at DESC, n.id DESC`;

/** The latest that saw anything, else the latest: a try that could not look does not outrank what others saw. */
const attemptsOf = (keys: readonly string[]) => sql`
  SELECT DISTINCT ON (named.key, a.address) named.key, a.address, a.outcome, a.detail,
    to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
    count(*) FILTER (WHERE a.snapshot_id IS NULL OR a.outcome = 'worthless')
      OVER (PARTITION BY named.key, a.address) AS tries
  FROM ${namedAndSurviving} JOIN capture_attempts a ON a.source_id IN ${mergedWith(sql`s.id`)}
  WHERE ${isNamedBy(keys)}
  ORDER BY named.key, a.address, a.outcome IN ${listOf(blindOutcomes)}, a.at DESC, a.id DESC`;
