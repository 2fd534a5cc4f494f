import type { ArticleKind } from '@/document/document';
import { pathOf } from '@/platform/addresses';
import type { Language } from '@/platform/language';
import type { ArticleRow } from '../views/views';

/** What `rowColumns` gives. */
export type RowColumns = {
  title: string;
  slug: string;
  language: Language;
  kind: ArticleKind;
  standfirst: string | null;
  date: string | null;
  state: string;
  authors: string[] | null;
  topics: { slug: string; name: string | null }[] | null;
};

/** A row of a list, as a page shows it. */
export const rowOf = (row: RowColumns, languages: readonly Language[]): ArticleRow => ({
  title: row.title,
  href: pathOf(row.language, languages, 'articles', row.slug),
  kind: row.kind,
  language: row.language,
  ...(row.standfirst ? { standfirst: row.standfirst } : {}),
  authors: row.authors ?? [],
  topics: (row.topics ?? []).map(({ slug, name }) => ({
    label: name ?? slug,
    href: pathOf(row.language, languages, 'topics', slug),
  })),
  ...(row.date ? { date: row.date } : {}),
  ...(row.state === 'retracted' ? { retracted: true } : {}),
});
