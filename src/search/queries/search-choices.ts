import { runPrepared, sql } from '@/database/sql';
import type { SearchChoice, SearchView } from '@/reading/views/views-search';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import { label } from '@/reading/queries/reader-sql';
import type { Finding, Found } from './search-find';

/** People a list offers; whoever seeks another one types the name. */
const offered = 20;

/** By what the texts that answer can be narrowed, with how many each leaves. */
export const searchChoices = async (
  scope: ReaderScope,
  { found }: Finding,
): Promise<SearchView['choices']> => {
  const hasMore = found.some(({ more }) => more);
  const topics = tally(found.flatMap((one) => one.topics));
  const authors = tally(found.flatMap((one) => one.authors)).slice(0, offered);
  const years = tally(found.map(({ date }) => date.slice(0, 4)).filter((year) => year !== ''));
  const kinds = tally(found.map(({ kind }) => kind));
  const names = await namesOf(scope, topics.map(first), authors.map(first));
  const choice = (value: string, said: string, count: number): SearchChoice => ({
    value,
    label: said,
    ...(hasMore ? {} : { count }),
  });
  const named = (kind: 'topic' | 'author') => (counted: [number, number]) =>
    names
      .filter((name) => name.kind === kind && name.id === counted[0])
      .map(({ slug, name }) => choice(slug, name ?? slug, counted[1]));
  return {
    topic: topics.flatMap(named('topic')),
    author: authors.flatMap(named('author')),
    year: years
      .sort(([a], [b]) => b.localeCompare(a))
      .map(([year, count]) => choice(year, year, count)),
    kind: kinds.map(([kind, count]) => choice(kind, kind, count)),
  };
};

/** How often each is there, the most frequent first. */
const tally = <T>(values: readonly T[]): [T, number][] => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const first = <T>([value]: [T, number]): T => value;

type Name = { kind: 'topic' | 'author'; id: number; slug: string; name: string | null };

const namesOf = async (
  { req, language }: ReaderScope,
  topics: readonly Found['edition_id'][],
  authors: readonly number[],
): Promise<Name[]> => {
  if (topics.length + authors.length === 0) return [];
  const from = (table: 'topics' | 'authors', kind: string, ids: readonly number[]) => sql`
    SELECT ${kind} AS kind, o.id, o.slug,
      ${label({ table, column: 'name', parent: sql`o.id`, language })} AS name
    FROM ${sql.identifier(table)} o
    WHERE o.id = ANY (ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::integer))`;
  return runPrepared<Name>(
    req,
    sql`${from('topics', 'topic', topics)} UNION ALL ${from('authors', 'author', authors)}`,
  );
};
