import { dateSaid } from './date-said';
import type { Described } from './described';
import type { Metas } from './metas';
import { nameSaid, namesSaid } from './name-said';

/** Open Graph with its `article:*` and `book:*`, and the plain `author` beside them: https://ogp.me/ */
export const fromOpenGraph = (metas: Metas): Described => {
  const kind = metas.one('og:type')?.toLowerCase();
  const authors = metas.all('article:author', 'book:author');
  const named = authors.flatMap((name) => nameSaid(name) ?? []);
  return {
    title: metas.one('og:title', 'twitter:title'),
    type: kind === 'book' ? 'book' : undefined,
    author:
      named.length > 0
        ? named
        : namesSaid(metas.one('author', 'parsely-author', 'sailthru.author')),
    'container-title': siteName(metas),
    issued: dateSaid(
      metas.one(
        'article:published_time',
        'og:article:published_time',
        'book:release_date',
        'datepublished',
        'date',
        'pubdate',
      ),
    ),
    ISBN: metas.one('book:isbn'),
    language: metas.one('og:locale', 'language')?.replace('_', '-'),
  };
};

export const siteName = (metas: Metas): string | undefined =>
  metas.one('og:site_name', 'application-name');
