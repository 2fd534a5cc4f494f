import { createHash } from 'node:crypto';

import type { Language } from '@/platform/language';

/** A kind of page, as `aJudgedPublication` has it. Everything that judges pages goes through the list. */
export type PageKind = {
  readonly name: string;
  /** In the publication's first language; in the others the same with its prefix. */
  readonly path: string;
  readonly status?: 404 | 410;
  /** Where it is not there in all of them. */
  readonly languages?: readonly Language[];
  /** Its parts are those of other pages, a thousand times: what takes long is asked of it once. */
  readonly isHuge?: true;
  /** Somebody else's words under a policy by which nothing at all may run. */
  readonly isBare?: true;
};

/** The cited page with this key, of which a copy is kept. */
export const copiedPage = (key: string): string =>
  `<title>${key}</title><h1>A page</h1><p>Three ${key} remain.`;

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Every kind of page that readers may come to, each with what is rare on it. A new kind of page is added here, and
 * what it shows in `tests/support/pages/judged-publication.ts`.
 */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', path: '/' },
  { name: 'articles', path: '/articles' },
  { name: 'article', path: '/articles/the-wells' },
  { name: 'corrected article', path: '/articles/corrected' },
  { name: 'article that was corrected twice', path: '/articles/corrected-twice' },
  { name: 'retracted article', path: '/articles/retracted' },
  { name: 'withdrawn article', path: '/articles/withdrawn', status: 410 },
  { name: 'removed article', path: '/articles/removed', status: 410 },
  { name: 'history of an article', path: '/articles/rewritten/editions' },
  { name: 'earlier edition', path: '/articles/rewritten/editions/1' },
  { name: 'current edition', path: '/articles/rewritten/editions/2' },
  { name: 'comparison of editions', path: '/articles/rewritten/editions/1..2' },
  { name: 'comparison over several editions', path: '/articles/corrected-twice/editions/1..3' },
  { name: 'comparison of what says the same', path: '/articles/corrected-twice/editions/2..3' },
  { name: 'withdrawn edition', path: '/articles/withdrawn/editions/1', status: 410 },
  { name: 'topics', path: '/topics' },
  { name: 'topic', path: '/topics/rivers' },
  { name: 'empty topic', path: '/topics/empty' },
  { name: 'author', path: '/authors/jane-doe' },
  { name: 'authors', path: '/authors' },
  { name: 'all series', path: '/series' },
  { name: 'series', path: '/series/on-water' },
  { name: 'series without parts', path: '/series/to-come' },
  { name: 'part of a series', path: '/articles/water-2' },
  { name: 'archive', path: '/archive' },
  { name: 'archive of a year', path: '/archive/2024' },
  { name: 'archive of a month', path: '/archive/2024/05' },
  { name: 'archive without a year', path: '/archive/1999', status: 404 },
  { name: 'domains', path: '/domains' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'sources', path: '/sources' },
  { name: 'source', path: '/sources/locks' },
  { name: 'lost source', path: '/sources/lost' },
  {
    name: 'kept copy',
    path: `/snapshots/${digestOf(copiedPage('locks'))}`,
    languages: ['en'],
    isBare: true,
  },
  { name: 'domain', path: '/domains/locks.example' },
  { name: 'corrections', path: '/corrections' },
  { name: 'about', path: '/about' },
  { name: 'search', path: '/search' },
  { name: 'results', path: '/search?q=wells' },
  { name: 'narrowed results', path: '/search?q=wells&kind=analysis' },
  { name: 'results of a slip', path: '/search?q=wels' },
  { name: 'results in other languages', path: '/search?q=реки' },
  { name: 'no results', path: '/search?q=zzyzx' },
  { name: 'nothing', path: '/no/such-page', status: 404 },
  { name: 'title without end', path: '/articles/a-title-without-end', languages: ['en'] },
  { name: 'author without end', path: '/authors/a-name-without-end', languages: ['en'] },
  { name: 'author in Arabic', path: '/authors/ibn-khaldun', languages: ['en'] },
  { name: 'author in Chinese', path: '/authors/sima-qian', languages: ['en'] },
  { name: 'names of other scripts', path: '/articles/names-of-other-scripts', languages: ['en'] },
  {
    name: 'four hundred notes',
    path: '/articles/four-hundred-notes',
    languages: ['en'],
    isHuge: true,
  },
  {
    name: 'thirty thousand words',
    path: '/articles/thirty-thousand-words',
    languages: ['en'],
    isHuge: true,
  },
  { name: 'no notes', path: '/articles/no-notes', languages: ['en'] },
  { name: 'one word', path: '/articles/one-word', languages: ['en'] },
];

export type PageAddress = {
  readonly name: string;
  readonly language: Language;
  readonly address: string;
  readonly status: number;
  readonly isHuge: boolean;
  readonly isBare: boolean;
};

/** Every kind of page, if not told otherwise, in each of these languages in which it is there. */
export const pageAddresses = (
  wanted: readonly Language[],
  kinds: readonly PageKind[] = pageKinds,
): readonly PageAddress[] =>
  kinds.flatMap(({ name, path, status = 200, languages, isHuge = false, isBare = false }) =>
    wanted
      .filter((language) => languages?.includes(language) ?? true)
      .map((language) => ({
        name: language === 'en' ? name : `${name} (${language})`,
        language,
        address: language === 'en' ? path : `/${language}${path === '/' ? '' : path}`,
        status,
        isHuge,
        isBare,
      })),
  );
