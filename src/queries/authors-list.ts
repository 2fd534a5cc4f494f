import { runPrepared, sql } from '@/database/sql';
import { pathOf } from '@/platform/addresses';
import { bySurname, letterOf } from '@/platform/name-order';
import type { AuthorsView } from '@/site/views-finding';
import type { ReaderScope } from './reader-scope';

/** As many names as a page may have; where there are more, each letter has a page of its own. */
const mostNames = 60;

type Row = { slug: string; name: string; articles: number };

/**
 * Everybody who wrote something that may be read in the language of the page, by surname.
 * @param letter one of the letters of the view; undefined where nobody's name begins with it
 */
export const authorsList = async (
  scope: ReaderScope,
  letter?: string,
): Promise<AuthorsView | undefined> => {
  const { language, languages, req } = scope;
  const rows = await runPrepared<Row>(req, authorRows(language));
  const under = Map.groupBy(rows, ({ name }) => letterOf(name));
  if (letter !== undefined && !under.has(letter)) return undefined;
  const compare = bySurname(language);
  // Those of whom no surname has a letter come last.
  const letters = [...under.keys()].sort(
    (a, b) => Number(a === '') - Number(b === '') || compare(a, b),
  );
  const shown = letter ?? (rows.length > mostNames ? letters[0] : undefined);
  return {
    letters,
    total: rows.length,
    groups: (shown === undefined ? letters : [shown]).map((one) => ({
      letter: one,
      // Only these: to put all in order takes longer than to find them.
      authors: (under.get(one) ?? [])
        .sort((a, b) => compare(a.name, b.name))
        .map(({ slug, name, articles }) => ({
          label: name,
          href: pathOf(language, languages, 'authors', slug),
          articles,
        })),
    })),
    ...(shown === undefined ? {} : { letter: shown }),
  };
};

const authorRows = (language: string) => sql`
  SELECT a.slug, coalesce(own.name, english.name, a.slug) AS name, c.articles
  FROM shelf_counts c
  JOIN authors a ON a.id = substr(c.shelf, 8)::int
  LEFT JOIN authors_locales own ON own._parent_id = a.id AND own._locale::text = ${language}
  LEFT JOIN authors_locales english ON english._parent_id = a.id AND english._locale = 'en'
  WHERE c.shelf > 'author:' AND c.shelf < 'author;' AND c.language = ${language} AND c.span = 'all'
    AND c.articles > 0`;
