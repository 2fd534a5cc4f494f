import type { Client } from 'pg';
import type { Block, FrozenDocument } from '@/document/document';
import { liveStates } from '@/editions/rules/states';
import { writableFormats } from '@/interchange/registry';
import type { Language } from '@/platform/language';
import { slugOf } from '@/platform/slugs';
import { castFor, type Cast } from './many/cast';
import { chanceFrom, type Chance } from './many/chance';
import { fillDeskPast, newestIds } from './many/desk-past';
import { fateOf } from './many/fates';
import { fillDerived, withoutDerived } from './many/fill-derived';
import { insertArticles, type Written } from './many/insert-articles';
import { insertCast, type CastIds } from './many/insert-cast';
import { documentOf, type Plan } from './many/writing';

export type Wanted = {
  count: number;
  /** Of each article: on the average in text, and exactly in notes. */
  words?: number;
  notes?: number;
  seed?: number;
  /** With entries for the search, which take longer than all the rest. */
  searched?: boolean;
  /** Shelves and entries by the triggers of each row, as they come to be in life; takes ten times as long. */
  byTriggers?: boolean;
  /** With all that a desk keeps of them; else it has a stub of each text and no log. There must be users. */
  atDesk?: boolean;
  /** Told how many are there, after every batch. */
  onBatch?: (made: number) => void;
};

/**
 * A publication with many published articles, in an empty migrated database: in English, Russian and Belarusian, by many
 * authors on 24 topics, over seventeen years, with series, notes on shared works, corrections, withdrawals and retractions;
 * words as frequent as in real texts (see `lexicon.ts`). Made by SQL: readers see what they would had people brought it to
 * them. The same wish gives the same articles.
 */
export const manyArticles = async (
  client: Client,
  {
    count,
    words = 2_000,
    notes = 20,
    seed = 1,
    searched = false,
    byTriggers = false,
    atDesk = false,
    onBatch,
  }: Wanted,
): Promise<void> => {
  const cast = castFor(count);
  const chance = chanceFrom(seed);
  const before = await newestIds(client);
  const ids = await insertCast(client, cast);
  const nextBatch = (made: number): Written[] =>
    Array.from({ length: Math.min(perBatch, count - made) }, (_, at) => {
      const plan = planOf(made + at, cast, chance, { words, notes });
      return written(plan, { cast, chance, atDesk }, [made + at, count]);
    });
  const insertAll = async () => {
    let batch = nextBatch(0);
    for (let made = 0; made < count;) {
      const inserted = insertTogether(client, batch, ids);
      made += batch.length;
      batch = nextBatch(made); // while Postgres is at work
      await inserted;
      onBatch?.(made);
    }
  };
  if (byTriggers) await insertAll();
  else {
    await withoutDerived(client, insertAll);
    await fillDerived(client, { searched });
  }
  await giveOutAddresses(client, ids);
  if (atDesk) await fillDeskPast(client, { after: before });
  await client.query('SELECT bump_publication_generation()');
  await client.query('VACUUM ANALYZE'); // as the database's own cleaner would within minutes
};

const perBatch = 500;

const insertTogether = async (
  client: Client,
  batch: readonly Written[],
  ids: CastIds,
): Promise<void> => {
  await client.query('BEGIN');
  await insertArticles(client, batch, ids);
  await client.query('COMMIT');
};

const written = (
  plan: Plan,
  { cast, chance, atDesk }: { cast: Cast; chance: Chance; atDesk: boolean },
  [at, count]: readonly [number, number],
): Written => {
  const document = documentOf(plan, cast, chance);
  return {
    plan,
    document,
    body: atDesk ? document.body : stubOf(document),
    editions: fateOf(chance),
    publishedAt: instantOf((at + 0.5) / count),
  };
};

/** The standfirst: what stands at the desk is not what readers get. */
const stubOf = ({ metadata }: FrozenDocument): Block[] => [
  {
    type: 'paragraph',
    children: [{ type: 'text', text: metadata.standfirst ?? metadata.title }],
  },
];

/** More each year: the first articles are of 2009, the last of the autumn of 2025. */
const instantOf = (share: number): Date => {
  const first = Date.UTC(2009, 0, 5, 9);
  const last = Date.UTC(2025, 10, 1, 9);
  return new Date(Math.floor(first + (last - first) * share ** 0.6));
};

const planOf = (
  at: number,
  { size }: Cast,
  chance: Chance,
  { words, notes }: { words: number; notes: number },
): Plan => {
  const { below, real } = chance;
  const language = chance.oneOf(shares);
  const name = `many-${at + 1}`;
  // A few people, topics and works have most of the articles.
  const often = (limit: number, bend: number) => Math.floor(limit * real() ** bend);
  const some = (many: number, limit: number, bend: number) => [
    ...new Set(Array.from({ length: many }, () => often(limit, bend))),
  ];
  return {
    language,
    slug: slugOf(name),
    authors: some(1 + below(2), size.authors, 1.8),
    topics: some(1 + below(3), size.topics, 1.6),
    sources: some(Math.max(1, Math.ceil(notes * 0.8)), size.sources, 2.2),
    ...(below(12) === 0 ? { series: { index: below(size.series), position: 1 + below(9) } } : {}),
    words: Math.max(1, Math.round(words * (0.6 + 0.8 * real()))),
    notes,
    name,
  };
};

const shares: readonly Language[] = ['en', 'en', 'en', 'en', 'en', 'ru', 'ru', 'ru', 'be', 'be'];

/** Every address that the publication of these articles would have given out. */
const giveOutAddresses = async (client: Client, ids: CastIds): Promise<void> => {
  const languagePrefix = `CASE e.language WHEN 'en' THEN '' ELSE '/' || e.language END`;
  const formats = writableFormats.map(({ name }) => name);
  await client.query(
    `INSERT INTO public_addresses (path, kind, target_id, status)
     SELECT a.path || f.ending, f.kind, a.article_id, a.status FROM (
       SELECT DISTINCT ON (e.article_id) ${languagePrefix} || '/articles/' || e.slug AS path, e.article_id,
         CASE e.state WHEN 'withdrawn' THEN 410 ELSE 200 END AS status
       FROM editions e WHERE e.state = ANY ($2) ORDER BY e.article_id, e.number DESC
     ) a CROSS JOIN (
       SELECT '' AS ending, 'article' AS kind
       UNION ALL SELECT '.' || format, 'export' FROM unnest($1::text[]) AS format
     ) f ON CONFLICT DO NOTHING`,
    [formats, liveStates],
  );
  for (const [section, table, key] of [
    ['authors', 'authors', 'slug'],
    ['topics', 'topics', 'slug'],
    ['sources', 'sources', 'key'],
  ] as const) {
    await client.query(
      `INSERT INTO public_addresses (path, kind, target_id)
       SELECT p.prefix || '/${section}/' || ${key}, rtrim('${section}', 's'), id
       FROM ${table} CROSS JOIN unnest(ARRAY['', '/ru', '/be']) AS p (prefix)
       WHERE id >= $1 ON CONFLICT DO NOTHING`,
      [ids[table]],
    );
  }
};
