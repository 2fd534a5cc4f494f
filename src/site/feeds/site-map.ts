import { xmlText } from '@/harvest/xml';

/** An absolute address and the day of its last change, where known. */
export type SiteMapEntry = { readonly address: string; readonly changed?: string };

/** https://www.sitemaps.org/protocol.html */
export const siteMapXml = (entries: readonly SiteMapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map(
      ({ address, changed }) =>
        `<url><loc>${xmlText(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
