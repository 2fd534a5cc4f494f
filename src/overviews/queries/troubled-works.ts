import type { PayloadRequest } from 'payload';

import { hiddenArticles } from '@/articles/queries/visibility';
import { waivableCitations, type WaivableCitation } from '@/citations/queries/waivable-citations';
import { keptForAWhile } from '@/core/kept-for-a-while';
import { runSql, sql } from '@/database/sql';
import { archiveStateOf } from '@/link-checks/queries/archive-state';
import { linkEntries, type LinkReportEntry } from '@/link-checks/queries/link-entries';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { snapshotPath } from '@/reading/articles/public-snapshot';
import type { Trouble } from '../rules/work-conditions';
import {
  brokenVerdicts,
  changedVerdicts,
  citedWorks,
  conditionOfWork,
  withVerdict,
} from './cited-works';

/** A cited work with which something is wrong, whatever the number of texts that rest on it. */
export type TroubledWork = LinkReportEntry & {
  /** How many citations of drafts name it. */
  citations: number;
  /** A copy of the present address that counts. */
  copy: { href: string; takenAt: string } | null;
  /** Why there is none, in English. */
  copyFinding: Finding | null;
  /** Whether readers get the copy, by a decision on this work. */
  isShown: boolean;
  waivable: readonly WaivableCitation[];
};

type Wish = { limit: number; offset?: number };

/**
 * The works of one tab, or of several one after another, the worst first, and of these those that most citations rest on.
 * `offset` is for one tab alone.
 */
export const troubledWorks = async (
  req: PayloadRequest,
  wanted: readonly Trouble[],
  language: Language,
  { limit, offset = 0 }: Wish,
): Promise<readonly TroubledWork[]> => {
  const rows = await firstOf(req, wanted, { limit, offset });
  const ids = rows.map(({ id }) => id);
  const entries = await linkEntries(req, ids, language);
  const stateOf = await archiveStateOf(
    req,
    entries.map(({ key }) => key),
  );
  const waivable = ids.length > 0 ? await waivableCitations(req, ids) : new Map<number, never>();
  const known = new Map(rows.map((row) => [row.id, row]));
  return entries.map((entry) => {
    const kept = stateOf(entry.key, entry.url);
    return {
      ...entry,
      citations: known.get(entry.source)?.citations ?? 0,
      isShown: known.get(entry.source)?.isShown ?? false,
      copy:
        kept.state === 'kept' ? { href: snapshotPath(kept.sha256), takenAt: kept.takenAt } : null,
      copyFinding: kept.state === 'kept' ? null : (kept.finding ?? null),
      waivable: waivable.get(entry.source) ?? [],
    };
  });
};

type Row = { id: number; citations: number; isShown: boolean };

/** One trouble after another, as far as is needed: the first are few, and the last is asked of every cited work. */
const firstOf = async (
  req: PayloadRequest,
  [trouble, ...others]: readonly Trouble[],
  { limit, offset }: Required<Wish>,
): Promise<Row[]> => {
  if (trouble === undefined || limit <= 0) return [];
  const rows = await idsOf(req, trouble, { limit, offset });
  const rest = { limit: limit - rows.length, offset: 0 };
  return [...rows, ...(await firstOf(req, others, rest))];
};

/** Ids of works that can be in trouble like that, where their verdict says so. */
const among: Partial<Record<Trouble, ReturnType<typeof sql>>> = {
  broken: withVerdict(brokenVerdicts),
  changed: withVerdict(changedVerdicts),
};

const idsOf = async (
  req: PayloadRequest,
  trouble: Trouble,
  { limit, offset }: Required<Wish>,
): Promise<Row[]> => {
  const hidden = await hiddenArticles(req);
  const ask = (asking: Asking) => foundOf(asking, trouble, hidden, { limit, offset });
  // Asked of every cited work. Machines make what is missing, so nobody waits to see it leave the list.
  return trouble === 'uncopied'
    ? keptForAWhile(req, `uncopied ${limit} ${offset} ${hidden.join()}`, ask)
    : ask(req);
};

type Asking = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const foundOf = (
  req: Asking,
  trouble: Trouble,
  hidden: readonly number[],
  { limit, offset }: Required<Wish>,
): Promise<Row[]> =>
  runSql<Row>(
    req,
    sql`WITH ${citedWorks(hidden, among[trouble])},
        troubled AS (
          SELECT s.id, coalesce(cited.citations, 0) AS citations,
            s.snapshot_access = 'public' AS "isShown", ${conditionOfWork} AS condition,
            s.health_verdict::text AS verdict
          FROM cited JOIN sources s ON s.id = cited.id LEFT JOIN kept ON kept.id = s.id
        )
        SELECT id, citations, "isShown" FROM troubled
        WHERE condition = ${trouble}
        ORDER BY array_position(${worstFirst}, verdict) NULLS LAST, citations DESC, id
        LIMIT ${limit} OFFSET ${offset}`,
  );

const worstFirst = sql`ARRAY['dead', 'soft-404', 'failing', 'drifted', 'moved', 'blocked', 'unchecked']`;
