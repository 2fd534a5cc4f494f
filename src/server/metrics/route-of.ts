/**
 * What an address is of, as a label: one of a few dozen, whatever strangers make up. A label for each address would be a
 * series for each, which Prometheus warns of.
 * @param target a path with or without a question; a language before it makes no difference
 */
export const routeOf = (target: string): string => {
  const end = target.indexOf('?');
  const path = end === -1 ? target : target.slice(0, end);
  const [, first = '', second, third] = withoutLanguage(path).split('/', 4);
  if (first === 'articles' && second !== undefined) return articleRoute(second, third);
  if (first === 'api') return apiRoute(second, third);
  if ([first, second, third].some((part) => part?.startsWith('feed.'))) return 'feed';
  return Object.hasOwn(routes, first) ? (routes[first] ?? 'other') : otherRoute(first);
};

const withoutLanguage = (path: string): string =>
  /^\/[a-z]{2}(?=\/|$)/.test(path) ? path.slice(3) || '/' : path;

const routes: Readonly<Record<string, string>> = {
  '': 'home',
  articles: 'list',
  authors: 'list',
  topics: 'list',
  series: 'list',
  archive: 'list',
  sources: 'list',
  domains: 'list',
  corrections: 'list',
  about: 'page',
  accessibility: 'page',
  search: 'search',
  snapshots: 'copy',
  assets: 'asset',
  _next: 'asset',
  admin: 'desk',
  preview: 'desk',
  'set-up': 'desk',
  oai: 'oai',
  health: 'health',
};

const articleRoute = (slug: string, part: string | undefined): string => {
  if (part === 'editions') return 'edition';
  if (part?.startsWith('feed.')) return 'feed';
  return part !== undefined || slug.includes('.') ? 'file' : 'article';
};

/** News of the desk stay open for hours, and say nothing of how quick anything is. */
const apiRoute = (first: string | undefined, second: string | undefined): string => {
  if (first === 'desk') return second === 'changes' ? 'stream' : 'api-desk';
  if (first === 'users' && second === 'login') return 'sign-in';
  return first === 'graphql' || first === 'import' ? `api-${first}` : 'api';
};

const otherRoute = (first: string): string =>
  /^(sitemap|robots|llms|opensearch|favicon)/.test(first) ? 'for-programs' : 'other';
