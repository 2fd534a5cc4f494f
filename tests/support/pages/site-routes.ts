import { readdirSync } from 'node:fs';
import path from 'node:path';

import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match';
import { prepareDestination } from 'next/dist/shared/lib/router/utils/prepare-destination';

import nextConfig from '../../../next.config.mjs';

/** A page or a file of the reader's site, and what its path says. */
export type SiteRoute = {
  readonly kind: 'page' | 'file';
  /** The module, relative to the folder of the pages, e.g. `[language]/topics/page.tsx`. */
  readonly module: string;
  readonly params: Readonly<Record<string, string | string[]>>;
};

/** The way that Next finds what answers a path: by its rewrites, then by its folders. Nothing here names a page. */
export const siteRoutes = async (): Promise<(path: string) => SiteRoute | undefined> => {
  const { beforeFiles } = (await nextConfig.rewrites?.()) as { beforeFiles: Rewrite[] };
  const rewrites = beforeFiles.map(({ source, destination }) => ({
    match: getPathMatch(source, { strict: true, removeUnnamedParams: true }),
    destination,
  }));
  const routes = routesBelow('').sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const routeAt = (path: string): SiteRoute | undefined => {
    for (const { pattern, kind, module, many } of routes) {
      const found = pattern.exec(path);
      if (!found) continue;
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [
        name,
        name === many ? value.split('/') : value,
      ]);
      return { kind, module, params: Object.fromEntries(params) as SiteRoute['params'] };
    }
    return undefined;
  };
  return (asked) => {
    let path = asked;
    for (const { match, destination } of rewrites) {
      const params = match(path);
      if (!params) continue;
      path = prepareDestination({
        appendParamsToQuery: false,
        destination,
        params,
        query: {},
      }).newUrl;
      const route = routeAt(path);
      if (route && route.module !== nothing) return route;
    }
    return routeAt(path);
  };
};

type Rewrite = { source: string; destination: string };

/** Where pages end that no other folder claims. */
const nothing = '[language]/[...rest]/page.tsx';

type Route = {
  kind: SiteRoute['kind'];
  module: string;
  pattern: RegExp;
  /** Words stand before parameters, and parameters before the rest of a path. */
  rank: string;
  /** The parameter that takes several parts of a path. */
  many: string | undefined;
};

const pages = path.join(process.cwd(), 'app/(site)');

const routesBelow = (folder: string): Route[] =>
  readdirSync(path.join(pages, folder), { withFileTypes: true }).flatMap((entry): Route[] => {
    if (entry.isDirectory()) return routesBelow(path.posix.join(folder, entry.name));
    const kind = /^page\.tsx$/.test(entry.name)
      ? 'page'
      : /^route\.tsx?$/.test(entry.name)
        ? 'file'
        : undefined;
    return kind ? [routeOf(kind, folder, entry.name)] : [];
  });

const routeOf = (kind: Route['kind'], folder: string, file: string): Route => {
  const parts = folder.split('/').filter((part) => part !== '' && !part.startsWith('('));
  const many = parts.find((part) => part.startsWith('[...'));
  const pattern = parts.map((part) =>
    part.startsWith('[...')
      ? `(?<${part.slice(4, -1)}>.+)`
      : part.startsWith('[')
        ? `(?<${part.slice(1, -1)}>[^/]+)`
        : part.replaceAll('.', '\\.'),
  );
  return {
    kind,
    module: path.posix.join(folder, file),
    pattern: new RegExp(`^/${pattern.join('/')}$`),
    rank: parts
      .map((part) => (part.startsWith('[...') ? '3' : part.startsWith('[') ? '2' : '1') + part)
      .join('/'),
    many: many?.slice(4, -1),
  };
};
