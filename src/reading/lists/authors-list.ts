import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import { collator } from '@/platform/formats';
import type { Language } from '@/platform/language';
import { bySurname } from '@/platform/name-order';
import type { AuthorsView } from '../views/views-finding';
import type { ReaderScope } from '../queries/reader-scope';

/** As many names as a page may have; where there are more, each letter has pages of its own. */
const mostNames = 60;

type Letter = { readonly letter: string; readonly authors: number };
type Row = { letter: string; slug: string; name: string; articles: number };
type Asked = {
  /** One of the letters of the view. */
  readonly letter?: string | undefined;
  /** Of the letter, from 1. */
  readonly page?: number;
};

/**
 * Everybody who wrote something that may be read in the language of the page, by surname.
 * @returns undefined where nobody's name begins with the letter, or it has no such page
 */
export const authorsList = async (
  scope: ReaderScope,
  { letter, page = 1 }: Asked = {},
): Promise<AuthorsView | undefined> => underLetter(scope, await lettersIn(scope), { letter, page });

/** The pages of all letters one after another, for a text that has no others. */
export const authorsPart = async (
  scope: ReaderScope,
  part: number,
): Promise<AuthorsView | undefined> => {
  const letters = await lettersIn(scope);
  if (isShort(letters)) return underLetter(scope, letters, { page: part });
  const parts = letters.flatMap(({ letter, authors }) =>
    Array.from({ length: pagesFor(authors) }, (_, at) => ({ letter, page: at + 1 })),
  );
  const asked = parts[part - 1];
  const view = asked && (await underLetter(scope, letters, asked));
  return view && { ...view, page: part, totalPages: parts.length };
};

const underLetter = async (
  scope: ReaderScope,
  letters: readonly Letter[],
  { letter, page = 1 }: Asked,
): Promise<AuthorsView | undefined> => {
  const { language, languages, req } = scope;
  const shown = letter ?? (isShort(letters) ? undefined : letters[0]?.letter);
  const counted = letters.filter((one) => shown === undefined || one.letter === shown);
  const totalPages = shown === undefined ? 1 : pagesFor(totalOf(counted));
  if (page > totalPages || (shown !== undefined && counted.length === 0)) return undefined;
  const compare = bySurname(language);
  const rows = await runPrepared<Row>(req, authorRows(language, shown));
  const ordered = rows.sort((a, b) => compare(a.name, b.name));
  const part =
    shown === undefined ? ordered : ordered.slice((page - 1) * mostNames, page * mostNames);
  return {
    letters: letters.map((one) => one.letter),
    total: totalOf(letters),
    page,
    totalPages,
    groups: counted.map((one) => ({
      letter: one.letter,
      authors: part
        .filter((row) => row.letter === one.letter)
        .map(({ slug, name, articles }) => ({
          label: name,
          href: pathOf(language, languages, 'authors', slug),
          articles,
        })),
    })),
    ...(shown === undefined ? {} : { letter: shown }),
  };
};

const pagesFor = (authors: number): number => Math.max(1, Math.ceil(authors / mostNames));
const totalOf = (letters: readonly Letter[]): number =>
  letters.reduce((total, { authors }) => total + authors, 0);
const isShort = (letters: readonly Letter[]): boolean => totalOf(letters) <= mostNames;

/** In the order of the alphabet. Those of whom no surname has a letter come last. */
const lettersIn = async ({ req, language }: ReaderScope): Promise<Letter[]> => {
  const letters = await runPrepared<Letter>(
    req,
    sql`SELECT letter, count(*)::int AS authors FROM listed_authors
        WHERE language = ${language} GROUP BY letter`,
  );
  const { compare } = collator(language);
  return letters.sort(
    (a, b) => Number(a.letter === '') - Number(b.letter === '') || compare(a.letter, b.letter),
  );
};

const authorRows = (language: Language, letter: string | undefined) => sql`
  SELECT l.letter, a.slug, coalesce(own.name, english.name, a.slug) AS name, c.articles
  FROM listed_authors l
  JOIN authors a ON a.id = l.author_id
  JOIN listing_counts c ON c.listing = 'author:' || l.author_id AND c.language = ${language} AND c.span = 'all'
  LEFT JOIN authors_locales own ON own._parent_id = a.id AND own._locale = ${language}
  LEFT JOIN authors_locales english ON english._parent_id = a.id AND english._locale = 'en'
  WHERE l.language = ${language} ${letter === undefined ? sql`` : sql`AND l.letter = ${letter}`}`;
