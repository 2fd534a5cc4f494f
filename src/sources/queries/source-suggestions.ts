import type { PayloadRequest } from 'payload';

import { namesInSentence, stemOf, wordsByStem } from '@/citations/rules/names-in-sentence';
import { sayReason, weigh, type Signals } from '@/citations/rules/suggestion';
import { runSql, sql } from '@/database/sql';
import type { Language } from '@/platform/language';
import { sourcesById, type ListedSource } from './sources-by-id';

/** A source that the words may rest on, with how likely that is (0 to 1) and why, in words. */
export type SourceSuggestion = {
  source: ListedSource;
  score: number;
  reasons: readonly string[];
};

/**
 * Sources of the publication that a citation may mean, the likeliest first: by the likeness of titles to its words, by
 * words, names and years in its sentence, and by what the same article cites close by. Each of these uses an index, so
 * that the time grows with what is like, not with what there is.
 */
export const sourceSuggestions = async (
  req: PayloadRequest,
  key: string,
  { language, limit = 5 }: { language: Language; limit?: number },
): Promise<SourceSuggestion[]> => {
  const [cited] = await runSql<Cited>(
    req,
    sql`SELECT id, article_id, position, coalesce(words, '') AS words,
          coalesce(sentence, '') AS sentence, coalesce(note, '') AS note
        FROM citations WHERE key = ${key}`,
  );
  if (!cited) return [];
  const rows = await runSql<Row>(req, candidates(cited));
  const words = wordsOf(cited);
  const suggestions = rows
    .map((row) => ({ row, ...weigh(signalsOf(row, words)) }))
    .filter(({ score }) => score >= leastLikely)
    .toSorted((one, other) => other.score - one.score || one.row.id - other.row.id)
    .slice(0, limit);
  const items = await sourcesById(
    req,
    suggestions.map(({ row }) => row.id),
  );
  return suggestions.flatMap(({ row, score, reasons }) => {
    const source = items.get(row.id);
    return source
      ? [{ source, score, reasons: reasons.map((reason) => sayReason(reason, language)) }]
      : [];
  });
};

/** Below this, a suggestion would be a guess. */
const leastLikely = 0.1;

type Cited = {
  id: number;
  article_id: number;
  position: number | string | null;
  words: string;
  sentence: string;
  note: string;
};

type Row = {
  id: number;
  likeness: number | null;
  stems: string[] | null;
  rarity: number | null;
  author: string | null;
  place: string | null;
  distance: number | string | null;
  year: string | null;
};

const textOf = ({ sentence, words, note }: Cited): string =>
  `${sentence.includes(words) ? sentence : `${words}. ${sentence}`} ${note}`.trim();

const wordsOf = (cited: Cited): ReadonlyMap<string, string> => wordsByStem(textOf(cited));

const signalsOf = (row: Row, words: ReadonlyMap<string, string>): Signals => ({
  title: row.likeness ?? 0,
  words: (row.stems ?? []).map((stem) => words.get(stem) ?? stem),
  rarity: row.rarity ?? 0,
  ...(row.author ? { author: row.author } : {}),
  ...(row.place ? { place: row.place } : {}),
  ...(row.distance === null ? {} : { distance: Number(row.distance) }),
  ...(row.year ? { year: row.year } : {}),
});

/** The cited words and whatever stands in quotation marks may be a title. */
const phrasesOf = (cited: Cited): string[] =>
  [...new Set([cited.words.slice(0, 300).trim(), ...quotedIn(textOf(cited))])]
    .filter((phrase) => phrase.length > 3)
    .slice(0, 5);

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/[«“„"]([^«»“”„"]{4,200})[»”“"]/gu)].map((found) => found[1]?.trim() ?? '');

/** In Russian and Belarusian, what is published has its name in quotation marks: «Новая газета». */
const namesOf = (text: string): string[] => {
  const spoken = namesInSentence(text).flatMap((name) => [name, ...name.split(' of ')]);
  return [...new Set([...spoken, ...quotedIn(text).slice(0, 5)])];
};

const list = (values: readonly string[]) =>
  sql`jsonb_array_elements_text(${JSON.stringify(values)}::jsonb)`;

const candidates = (cited: Cited) => {
  const text = textOf(cited);
  const names = namesOf(text);
  const families = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 2);
  const years = [...new Set(text.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? [])].slice(0, 5);
  return sql`
    WITH phrases AS (
      SELECT phrase FROM ${list(phrasesOf(cited))} AS phrase
    ), titles AS (
      -- Each operator in a scan of its own: together, both would be computed for whatever either index finds.
      SELECT s.id, s.title, phrase FROM phrases JOIN sources s ON s.title % phrase
      WHERE s.merged_into_id IS NULL
      UNION SELECT s.id, s.title, phrase FROM phrases JOIN sources s ON phrase <% s.title
      WHERE s.merged_into_id IS NULL
    ), like_title AS (
      SELECT id, max(greatest(similarity(title, phrase),
        0.85 * word_similarity(phrase, title) * least(1, char_length(phrase) / 20.0)))::float AS likeness
      FROM titles GROUP BY id ORDER BY likeness DESC LIMIT 30
    ), shared AS (
      SELECT s.id, stem, 1 / (1 + ln(count(*) OVER (PARTITION BY stem))) AS rarity
      FROM ${list([...wordsOf(cited).keys()])} AS stem
      JOIN sources s ON source_words(s.title, s.container_title, s.publisher)
        @@ (quote_literal(stem) || ':*')::tsquery
      WHERE s.merged_into_id IS NULL
    ), like_words AS (
      SELECT id, array_agg(stem ORDER BY rarity DESC) AS stems, sum(rarity)::float AS rarity
      FROM shared GROUP BY id HAVING count(*) > 1 OR max(rarity) > 0.4
      ORDER BY rarity DESC LIMIT 40
    ), authors AS (
      SELECT DISTINCT ON (s.id) s.id, coalesce(a.family, a.literal) AS author
      FROM sources_authors a JOIN sources s ON s.id = a._parent_id AND s.merged_into_id IS NULL
      WHERE EXISTS (SELECT FROM ${list(families.map(stemOf))} AS stem
          WHERE starts_with(lower(a.family), stem) AND char_length(a.family) - char_length(stem) < 4)
        OR lower(a.literal) IN (SELECT lower(name) FROM ${list(names)} AS name)
      LIMIT 60
    ), places AS (
      SELECT DISTINCT ON (s.id) s.id, name AS place
      FROM ${list(names)} AS name JOIN sources s ON s.container_title % name
      WHERE s.merged_into_id IS NULL AND similarity(s.container_title, name) > 0.5
      ORDER BY s.id, similarity(s.container_title, name) DESC LIMIT 60
    ), nearby AS (
      SELECT s.id, min(abs(other.position - ${Number(cited.position ?? 0)})) AS distance
      FROM citations other
      JOIN citations_cites c ON c._parent_id = other.id
      JOIN sources named ON named.id = c.source_id
      JOIN sources s ON s.id = coalesce(named.merged_into_id, named.id)
      WHERE other.article_id = ${cited.article_id} AND other.id <> ${cited.id}
        AND other.position IS NOT NULL
      GROUP BY s.id ORDER BY distance LIMIT 15
    )
    SELECT s.id, likeness, stems, like_words.rarity, author, place, distance,
      (SELECT year FROM ${list(years)} AS year WHERE starts_with(s.issued, year) LIMIT 1) AS year
    FROM (SELECT id FROM like_title UNION SELECT id FROM like_words UNION SELECT id FROM authors
      UNION SELECT id FROM places UNION SELECT id FROM nearby) found
    JOIN sources s USING (id)
    LEFT JOIN like_title USING (id) LEFT JOIN like_words USING (id) LEFT JOIN authors USING (id)
    LEFT JOIN places USING (id) LEFT JOIN nearby USING (id)`;
};
