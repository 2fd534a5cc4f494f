import type { PayloadRequest } from 'payload';

import { completion } from '../rules/complete-work';
import { formatCite } from '@/citations/rules/format-note';
import { wordsOfRuns } from '@/citations/rules/runs';
import { cslOfSource, deskWorkOf } from '../rules/source-csl';
import { runSql, sql } from '@/database/sql';
import type { Source } from '@/payload-types';
import type { Language } from '@/platform/language';
import type { State } from '@/editions/rules/states';
import { hiddenArticles } from '@/articles/queries/visibility';

/** What would be joined, for whoever is about to merge. */
export type MergePreview = {
  into: DescribedSource;
  source: DescribedSource;
  /** CSL variables that the surviving source lacks and takes over, in words. */
  taken: readonly { variable: string; value: string }[];
  /** How many citations at the desk follow. */
  citations: number;
  /** Articles with such citations that the person may know of; under review they are built anew. */
  articles: readonly { id: number; title: string; state: State | null }[];
  /** Public editions that go on naming the merged source, and lead to the surviving one. */
  editions: number;
  copies: number;
};

export type DescribedSource = {
  id: number;
  key: string;
  /** As a note would cite it. */
  words: string;
  updatedAt: string;
};

/** Null where one of the two is not there. */
export const mergePreview = async (
  req: PayloadRequest,
  { into, source, language }: { into: number; source: number; language: Language },
): Promise<MergePreview | null> => {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: [into, source] } },
    depth: 0,
    pagination: false,
    req,
  });
  const surviving = docs.find(({ id }) => id === into);
  const merged = docs.find(({ id }) => id === source);
  if (!surviving || !merged) return null;
  const taken = completion(deskWorkOf(surviving), deskWorkOf(merged));
  return {
    into: described(surviving, language),
    source: described(merged, language),
    taken: Object.entries(taken).map(([variable, value]) => ({ variable, value: inWords(value) })),
    ...(await countsOf(req, merged.id)),
    articles: await articlesOf(req, merged.id),
  };
};

export const described = (source: Source, language: Language): DescribedSource => ({
  id: source.id,
  key: source.key,
  words: wordsOfRuns(formatCite(cslOfSource(source), language)),
  updatedAt: source.updatedAt,
});

const inWords = (value: unknown): string =>
  Array.isArray(value) ? value.map(nameInWords).join('; ') : String(value);

const nameInWords = (name: { family?: string; given?: string; literal?: string }): string =>
  name.literal ?? [name.given, name.family].filter(Boolean).join(' ');

type Counts = Pick<MergePreview, 'citations' | 'editions' | 'copies'>;

const countsOf = async (req: PayloadRequest, id: number): Promise<Counts> => {
  const [row] = await runSql<Record<keyof Counts, string>>(
    req,
    sql`SELECT
          (SELECT count(DISTINCT _parent_id) FROM citations_cites WHERE source_id = ${id}) AS citations,
          (SELECT count(DISTINCT edition_id) FROM edition_references WHERE source_id = ${id}) AS editions,
          (SELECT count(*) FROM snapshots WHERE source_id = ${id}) AS copies`,
  );
  return {
    citations: Number(row?.citations ?? 0),
    editions: Number(row?.editions ?? 0),
    copies: Number(row?.copies ?? 0),
  };
};

const articlesOf = async (req: PayloadRequest, id: number): Promise<MergePreview['articles']> => {
  const hidden = JSON.stringify(await hiddenArticles(req));
  return runSql<{ id: number; title: string; state: State | null }>(
    req,
    sql`SELECT a.id, coalesce(a.title, '') AS title,
          (SELECT e.state FROM editions e WHERE e.article_id = a.id ORDER BY e.number DESC LIMIT 1) AS state
        FROM articles a
        WHERE a.id IN (SELECT article_id FROM citations JOIN citations_cites c ON c._parent_id = citations.id
            WHERE c.source_id = ${id})
          AND NOT (${hidden}::jsonb @> to_jsonb(a.id))
        ORDER BY a.title, a.id LIMIT 100`,
  );
};
