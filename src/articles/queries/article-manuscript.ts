import { isolateObjectProperty, type PayloadRequest } from 'payload';

import { cslOfSource, describingFields, type SourceRecord } from '@/sources/rules/source-csl';
import type { Cite, CitationData, Manuscript } from '@/document/document';
import { blocksOf } from '@/document/lexical';
import { mediaIdsOf } from '@/document/media-ids';
import { addressFindings, safeMetadata } from '@/document/safe-addresses';
import type { Article, Citation } from '@/payload-types';
import type { Finding } from '@/platform/finding';
import { articleMetadata } from './article-metadata';
import { idOf, idsOf } from './related-ids';
import { picturesById } from './pictures-by-id';

export type ReadManuscript = { manuscript: Manuscript; findings: Finding[] };

/**
 * An article as it stands at the desk, ready to be frozen, with what in its text cannot be
 * published. Null when there is no such article.
 */
export const articleManuscript = async (
  request: PayloadRequest,
  articleId: number,
): Promise<ReadManuscript | null> => {
  const req = readingApart(request);
  const article = await articleAtTheDesk(req, articleId);
  if (!article) return null;
  const pictures = await picturesById(req, [
    ...mediaIdsOf(article.body),
    ...idsOf(article.hero?.image).map(String),
  ]);
  const { blocks, findings } = blocksOf(article.body, (id) => pictures.get(id));
  const rows = await citationsOf(req, articleId);
  const sources = await sourcesOf(req, rows);
  const metadata = await articleMetadata(req, article, pictures);
  const manuscript: Manuscript = {
    metadata: safeMetadata(metadata),
    body: blocks,
    citations: rows.map((row) => citationData(row, sources)),
    references: [...sources.values()].map(cslOfSource),
  };
  return { manuscript, findings: [...findings, ...addressFindings(metadata)] };
};

/** Payload's reads leave their locale and depth on the request; this one's must not. */
const readingApart = (req: PayloadRequest): PayloadRequest => {
  const reading = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query']);
  reading.query = { ...req.query };
  return reading;
};

const articleAtTheDesk = async (req: PayloadRequest, id: number): Promise<Article | null> =>
  req.payload.findByID({ collection: 'articles', id, depth: 0, disableErrors: true, req });

type CitationRow = Pick<Citation, 'key' | 'cites' | 'note' | 'quotation' | 'status' | 'waiver'>;
type DescribedWork = SourceRecord & { id: number };

const citationsOf = async (req: PayloadRequest, articleId: number): Promise<CitationRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'citations',
    where: { article: { equals: articleId }, status: { not_equals: 'orphaned' } },
    sort: ['position', 'id'],
    select: { key: true, cites: true, note: true, quotation: true, status: true, waiver: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs;
};

const sourcesOf = async (
  req: PayloadRequest,
  rows: readonly CitationRow[],
): Promise<ReadonlyMap<number, DescribedWork>> => {
  const ids = rows.flatMap((row) => (row.cites ?? []).flatMap((cite) => idsOf(cite.source)));
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [...new Set(ids)] } },
    select: describingFields,
    depth: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map((source) => [source.id, source]));
};

/** What a row says. A proposal is shown as it is; that nobody confirmed it is the guards' matter. */
const citationData = (
  row: CitationRow,
  sources: ReadonlyMap<number, DescribedWork>,
): CitationData => ({
  key: row.key,
  cites: (row.cites ?? []).flatMap(({ source, locatorLabel, locator }): Cite[] => {
    const reference = sources.get(idOf(source) ?? -1)?.key;
    if (reference === undefined) return [];
    if (!locator) return [{ reference }];
    return [{ reference, locatorLabel: locatorLabel ?? 'page', locator }];
  }),
  text: row.note ?? undefined,
  quotation: row.quotation ?? undefined,
  waived: row.status === 'waived' ? (row.waiver?.reason ?? undefined) : undefined,
});
