import canonicalize from 'canonicalize';
import type { PayloadRequest } from 'payload';

import type { DeskWork } from '../rules/csl';
import { plainWords } from '@/citations/rules/markup';
import { sourceFinding } from '../rules/source-findings';
import { runSql, sql } from '@/database/sql';
import { readBibliographyApart } from '@/interchange/readers/separate-process/read-apart';
import type { ReadEntry } from '../bibliography/contract';
import type { Finding } from '@/platform/finding';
import { ok, type Result } from '@/platform/result';
import { identifiersOf, knownWorks, type KnownWork } from '../queries/known-works';
import { personOf } from '@/core/actor';
import { inTransaction } from '@/core/in-transaction';
import { insertSources } from './insert-sources';
import { lockSources } from './lock-sources';
import { refuse, type Refusal } from '@/core/refusal';

export type SourceImport = {
  filename: string;
  bytes: Uint8Array;
  /** Says what would come of it, and changes nothing. */
  dryRun?: boolean;
};

export type ImportedSources = {
  /** Name of the format in words. */
  format: string;
  made: number;
  known: number;
  /** Entries that describe a work of the same file again. */
  repeated: number;
  /** The first of them, in the order of the file. */
  entries: readonly ImportedEntry[];
  findings: readonly Finding[];
};

export type ImportedEntry = {
  line: number;
  title: string;
  outcome: 'new' | 'known' | 'repeated';
  /** The source that has it; of a dry run, only of known ones. */
  source?: KnownWork;
};

/** Longer lists are counted, not shown. */
const mostShown = 500;

/**
 * Makes sources of a file of works. A work that the publication has already, by its DOI, address or ISBN, or else by its
 * whole description, is left as it is. Pages are looked at once somebody cites them.
 */
export const importSources = async (
  req: PayloadRequest,
  { filename, bytes, dryRun = false }: SourceImport,
): Promise<Result<ImportedSources, Refusal>> => {
  if (req.user && !mayImport(req)) return refuse(403, sourceFinding('import-not-yours'));
  // Read first: a large file takes seconds, and holds no lock meanwhile.
  const read = await readBibliographyApart(filename, bytes);
  if (!read.ok) return refuse(422, ...read.error);
  const { format, entries, findings } = read.value;
  return inTransaction(req, async () => {
    if (!dryRun) await lockSources(req);
    const sorted = sort(
      entries,
      await knownWorks(
        req,
        entries.map(({ work }) => work),
      ),
    );
    const fresh = sorted.filter(({ outcome }) => outcome === 'new');
    if (!dryRun) await make(req, fresh, filename);
    const counted = (outcome: ImportedEntry['outcome']) =>
      sorted.filter((entry) => entry.outcome === outcome).length;
    return ok({
      format: format.label,
      made: fresh.length,
      known: counted('known'),
      repeated: counted('repeated'),
      entries: sorted.slice(0, mostShown).map(({ work: _, ...entry }) => entry),
      findings,
    });
  });
};

const mayImport = (req: PayloadRequest): boolean => {
  const actor = personOf(req);
  return actor?.kind === 'user' && actor.roles.some((role) => role !== 'administrator');
};

type Sorted = ImportedEntry & { work: DeskWork };

const sort = (entries: readonly ReadEntry[], known: ReadonlyMap<number, KnownWork>): Sorted[] => {
  const seen = new Set<string>();
  return entries.map(({ work, line }, at): Sorted => {
    const entry = {
      line,
      title: plainWords(work.title ?? '') || (work.URL ?? work.DOI ?? ''),
      work,
    };
    const source = known.get(at);
    const names = namesOf(work);
    const isRepeated = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    if (source) return { ...entry, outcome: 'known', source };
    return { ...entry, outcome: isRepeated ? 'repeated' : 'new' };
  });
};

/** By what a work of the same file would be the same. */
const namesOf = (work: DeskWork): string[] => {
  const identifiers = Object.entries(identifiersOf(work)).flatMap(([kind, value]) =>
    value ? [`${kind} ${value}`] : [],
  );
  return identifiers.length > 0 ? identifiers : [canonicalize(work) ?? ''];
};

const make = async (req: PayloadRequest, fresh: Sorted[], filename: string): Promise<void> => {
  const made = await insertSources(
    req,
    fresh.map(({ work }) => work),
  );
  for (const [at, entry] of fresh.entries()) {
    const source = made[at];
    if (source) entry.source = { ...source, title: entry.title };
  }
  const rows = fresh.flatMap(({ source, line }) => (source ? [{ id: source.id, line }] : []));
  await runSql(
    req,
    sql`INSERT INTO source_log (source_id, event, by_user, detail)
        SELECT id, 'imported', ${req.user?.id ?? null}::int,
          jsonb_build_object('file', ${filename.slice(0, 200)}::text, 'line', line)
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS made(id int, line int)`,
  );
};
