import type { PayloadRequest } from 'payload';

import type { DeskWork } from '../rules/csl';
import { sourceOfCsl } from '../rules/source-csl';
import { runSql, sql } from '@/database/sql';
import type { Description, DescribeWork } from '../describing/describe-work';
import { linkFinding } from '@/link-checks/rules/findings';
import type { Source } from '@/payload-types';
import { ok, type Result } from '@/platform/result';
import { sourceLike } from '../queries/source-like';
import { asExecutor } from '@/editions/executor/executor-token';
import { inTransaction } from '@/core/in-transaction';
import { refuse, type Refusal } from '@/core/refusal';

/** Names of the fields that were empty, and whether nobody could say anything. */
export type DescribedSource = { filled: readonly string[]; failed: boolean };

/**
 * Finds out which work a source is that came as an address, DOI or ISBN alone, and fills in what is empty: never what a
 * person wrote. Where nobody can say, the source stays as it is and its log says why. No transaction is open while others
 * are asked.
 */
export const describeSource = async (
  req: PayloadRequest,
  { source: id, describe }: { source: number; describe: DescribeWork },
): Promise<Result<DescribedSource, Refusal>> => {
  const source = await sourceOf(req, id);
  if (!source) return refuse(404, linkFinding('source-not-found'));
  const { url, doi, isbn } = source;
  const described = await describe({
    ...(url ? { url } : {}),
    ...(doi ? { doi } : {}),
    ...(isbn ? { isbn } : {}),
  });
  return inTransaction<DescribedSource, Refusal>(req, async () => {
    await runSql(req, sql`SELECT FROM sources WHERE id = ${id} FOR UPDATE`);
    const surviving = await sourceOf(req, id);
    if (!surviving || surviving.mergedInto) return refuse(404, linkFinding('source-not-found'));
    // The address was changed meanwhile: what was found is about another work.
    if ((surviving.url ?? null) !== (url ?? null)) return ok({ filled: [], failed: false });
    if (!described.work) {
      await note(req, id, 'description-failed', { failures: described.failures });
      return ok({ filled: [], failed: true });
    }
    const { DOI, ...work } = described.work;
    const free = DOI && !(await belongsToAnother(req, id, DOI)) ? { DOI } : {};
    const missing = whatIsMissing(surviving, described, { ...work, ...free });
    if (Object.keys(missing).length > 0) await write(req, id, missing);
    const filled = Object.keys(missing);
    await note(req, id, 'described', { from: described.from, filled });
    return ok({ filled, failed: false });
  });
};

const sourceOf = async (req: PayloadRequest, id: number): Promise<Source | null> => {
  const where = { id: { equals: id } };
  const { docs } = await req.payload.find({
    collection: 'sources',
    where,
    depth: 0,
    limit: 1,
    req,
  });
  return docs[0] ?? null;
};

type Fields = Partial<ReturnType<typeof sourceOfCsl>>;

/**
 * A title that is the page's title element was taken over by a link check, not written by a person. Nor did one choose the
 * kind of a source of which nothing but its address is known.
 */
const whatIsMissing = (source: Source, { pageTitle }: Description, work: DeskWork): Fields => {
  const isUntitled = isEmpty(source.title) || source.title === pageTitle;
  const isBare =
    isUntitled &&
    (['authors', 'containerTitle', 'publisher', 'issued'] as const).every((field) =>
      isEmpty(source[field]),
    );
  const { type, title, variables, ...said } = sourceOfCsl(work);
  // An address is people's: what a page calls itself may be the address of another page.
  const { url: _, ...fields } = said;
  return {
    ...Object.fromEntries(
      Object.entries(fields).filter(
        ([name, value]) => isEmpty(source[name as keyof Source]) && !isEmpty(value),
      ),
    ),
    ...(isUntitled && title && title !== source.title ? { title } : {}),
    ...(isBare && type !== source.type ? { type } : {}),
    ...(variables && isEmpty(source.variables) ? { variables } : {}),
  };
};

/** A page may name the DOI of a work that the publication has by another address: people merge the two. */
const belongsToAnother = async (req: PayloadRequest, id: number, doi: string) => {
  const other = await sourceLike(req, { type: 'document', DOI: doi });
  return other !== null && other.id !== id;
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

const write = async (req: PayloadRequest, id: number, data: Fields): Promise<void> => {
  await req.payload.update({
    collection: 'sources',
    id,
    data: data,
    req: asExecutor(req),
    depth: 0,
  });
  // Readers see the source's own page as it is now.
  await runSql(
    req,
    sql`SELECT bump_publication_generation(takes_back => false)
        WHERE EXISTS (SELECT FROM edition_references WHERE source_id = ${id})`,
  );
};

const note = (req: PayloadRequest, id: number, event: string, detail: object) =>
  runSql(
    req,
    sql`INSERT INTO source_log (source_id, event, by_user, detail)
        VALUES (${id}, ${event}, ${req.user?.id ?? null}, ${JSON.stringify(detail)}::jsonb)`,
  );
