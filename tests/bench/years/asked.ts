import { setTimeout as sleep } from 'node:timers/promises';
import type { Measure, Role, Sized } from './sized';

/** Milliseconds until the last byte of an answer, which must be a good one. */
const timed = async (asking: () => Promise<Response>, path: string): Promise<number> => {
  const begun = performance.now();
  const answer = await asking();
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text.slice(0, 300)}`);
  return performance.now() - begun;
};

type Path = string | ((publication: Sized, round: number) => string);

const pathAt = (path: Path, publication: Sized, round: number): string =>
  typeof path === 'string' ? path : path(publication, round);

const asked = (name: string, role: Role, path: Path, rounds = 7): Measure => ({
  name,
  unit: 'ms',
  rounds,
  take: (publication, round) => {
    const at = pathAt(path, publication, round);
    return timed(() => publication.ask(role, at), at);
  },
});

/** A page of readers that was kept is made anew, as after each publication. */
const madeAnew = (name: string, path: Path): Measure => ({
  name,
  unit: 'ms',
  rounds: 7,
  take: async (publication, round) => {
    await publication.client.query('SELECT bump_publication_generation()');
    await sleep(150); // until the process has heard of it
    const at = pathAt(path, publication, round);
    return timed(() => publication.ask('stranger', at), at);
  },
});

const words = ['grain', 'river', 'treaty', 'border', 'harvest', 'census', 'reform', 'budget'];
const word = (round: number): string => words[round % words.length] ?? '';

/** What the desk shows, and what it asks while somebody works. */
export const ofDesk: readonly Measure[] = [
  asked('desk: home', 'editor', '/admin'),
  asked('desk: board', 'editor', '/admin/articles'),
  asked('desk: list of articles', 'editor', '/admin/articles?view=list'),
  asked(
    'desk: list by words',
    'editor',
    (_, round) => `/admin/articles?view=list&q=${word(round)}`,
  ),
  asked('desk: calendar', 'editor', '/admin/calendar'),
  asked('desk: sources to resolve', 'editor', '/admin/sources'),
  asked('desk: broken sources', 'editor', '/admin/sources?tab=broken'),
  asked('desk: all works', 'editor', '/admin/sources?tab=works'),
  asked(
    'desk: works by words',
    'editor',
    (_, round) => `/admin/sources?tab=works&q=${word(round)}`,
  ),
  asked('desk: duplicates', 'editor', '/admin/sources?tab=duplicates'),
  asked('desk: inbox', 'editor', '/admin/inbox'),
  asked('desk: log', 'editor', '/admin/audit'),
  asked('desk: counts of the navigation', 'editor', '/api/desk/counts'),
  asked('desk: Ctrl+K', 'editor', (_, round) => `/api/desk/find?q=${word(round)}`),
  asked('desk: link report', 'editor', '/api/link-checks/report?limit=20'),
  asked('desk: suggestions of sources', 'editor', suggestionsPath),
  ...['times', 'people', 'links', 'works', 'sites', 'corrections', 'load'].map((name) =>
    asked(`report: ${name}`, 'editor', `/api/desk/reports/${name}.csv`),
  ),
  asked('desk: system', 'administrator', '/admin/system'),
  ...[
    ...['articles', 'editions', 'citations', 'sources', 'snapshots', 'link-checks', 'transitions'],
    ...['comments', 'authors', 'users', 'mails'],
  ].map((collection) =>
    asked(`Payload’s list: ${collection}`, 'administrator', `/admin/collections/${collection}`),
  ),
];

function suggestionsPath(_: Sized, round: number): string {
  return `/api/sources?limit=10&where[title][like]=${word(round)}`;
}

const filter = (collection: string, field: string, value: string) =>
  `/api/${collection}?where[${field}][like]=${value}&limit=20&sort=-${field}`;

/** What strangers and programs ask. */
export const ofReaders: readonly Measure[] = [
  madeAnew('front page', '/'),
  madeAnew('an article', ({ freshSlug }) => `/articles/${freshSlug()}`),
  madeAnew('site search', (_, round) => `/search?q=${word(round)}`),
  madeAnew('sitemap, its first file', '/sitemap-articles-1.xml'),
  madeAnew('feed', '/feed.xml'),
  asked(
    'an article as Word, written now',
    'stranger',
    ({ freshSlug }) => `/articles/${freshSlug()}.docx`,
  ),
  madeAnew('harvest, first page', '/oai?verb=ListRecords&metadataPrefix=oai_dc'),
  asked('API: articles', 'stranger', (_, round) => `/api/articles?limit=20&page=${1 + round}`),
  asked('API: authors', 'stranger', '/api/authors?limit=20'),
  asked('API: sources', 'stranger', '/api/sources?limit=20'),
  asked('API: references', 'stranger', '/api/references?limit=20'),
  asked('odd filter: titles of editions', 'stranger', filter('editions', 'title', 'zzz')),
  asked('odd filter: all articles, last page', 'stranger', '/api/articles?limit=20&page=40'),
];

/** What watches over it asks every few seconds, and what the worker does by the clock. */
export const ofOperation: readonly Measure[] = [
  {
    name: '/metrics',
    unit: 'ms',
    rounds: 7,
    take: ({ metrics }) => timed(() => fetch(metrics), metrics),
  },
  asked('GET /api/system', 'administrator', '/api/system'),
];
