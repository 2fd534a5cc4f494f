import { Parser } from 'htmlparser2';

/** Where a page leads: addresses on this site without their fragments, and fragments that are nowhere in it. */
export const linksOfPage = (html: string, address: string, origin: string) => {
  const ids = new Set<string>();
  const asked: URL[] = [];
  const parser = new Parser({
    onopentag: (_name, { id, href, src, action, ...others }) => {
      if (id) ids.add(id);
      for (const target of [href, src, action, others['data-versionurl']]) {
        const url = target === undefined ? null : URL.parse(target, origin + address);
        if (url?.origin === origin) asked.push(url);
      }
    },
  });
  parser.end(html);
  const own = new URL(address, origin).pathname;
  return {
    paths: [...new Set(asked.map(({ pathname, search }) => pathname + search))],
    nowhere: asked
      .filter(({ pathname, hash }) => pathname === own && hash.length > 1)
      .map(({ hash }) => decodeURIComponent(hash.slice(1)))
      .filter((fragment) => !ids.has(fragment)),
  };
};
