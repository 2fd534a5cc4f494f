import { xml, xmlElement } from '@/exports/metadata/xml';
import { absolute } from '../frame/page-metadata';
import type { Setting } from '../setting';
import type { NewsMapEntry, SiteMapPage } from '@/reading/views/views';

/** A file of addresses, as the index names it. */
export type SiteMapFile = { readonly path: string; readonly changed?: string };

/** https://www.sitemaps.org/protocol.html#index */
export const siteMapIndex = (files: readonly SiteMapFile[], setting: Setting): string =>
  document(
    'sitemapindex',
    {},
    files.map(({ path, changed }) =>
      xml(
        'sitemap',
        {},
        xmlElement('loc', absolute(path, setting)) + xmlElement('lastmod', changed),
      ),
    ),
  );

/** Addresses with their translations (https://developers.google.com/search/docs/specialty/international/localized-versions). */
export const siteMap = (pages: readonly SiteMapPage[], setting: Setting): string =>
  document(
    'urlset',
    { 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    pages.map(({ path, changed, alternates = [] }) =>
      xml(
        'url',
        {},
        xmlElement('loc', absolute(path, setting)) +
          xmlElement('lastmod', changed) +
          alternates
            .map(({ language, href }) =>
              xml('xhtml:link', {
                rel: 'alternate',
                hreflang: language,
                href: absolute(href, setting),
              }),
            )
            .join(''),
      ),
    ),
  );

const twoDays = 2 * 24 * 3_600_000;

/**
 * Addresses of the month; those of the last two days as news, which is as long as they are (Google's rule). The older ones
 * keep the file from being empty, which its schema forbids.
 */
export const newsSiteMap = (
  entries: readonly NewsMapEntry[],
  setting: Setting,
  now: Date,
): string => {
  const { name } = setting.publication;
  return document(
    'urlset',
    { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
    entries.map(({ path, title, language, publishedAt }) => {
      const isNews = now.getTime() - new Date(publishedAt).getTime() < twoDays;
      const publication = xmlElement('news:name', name) + xmlElement('news:language', language);
      const news =
        xml('news:publication', {}, publication) +
        xmlElement('news:publication_date', publishedAt) +
        xmlElement('news:title', title);
      return xml(
        'url',
        {},
        xmlElement('loc', absolute(path, setting)) + (isNews ? xml('news:news', {}, news) : ''),
      );
    }),
  );
};

const document = (
  name: string,
  namespaces: Readonly<Record<string, string>>,
  entries: readonly string[],
): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    xml(
      name,
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', ...namespaces },
      `\n${entries.join('\n')}\n`,
    ),
    '',
  ].join('\n');
