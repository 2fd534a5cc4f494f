import { xml, xmlElement, xmlLines } from '@/exports/metadata/xml';
import { type Feed, feedForms, type FeedItem, feedTypes, updatedAt } from './feed';

/** Atom (RFC 4287). */
export const atomFeed = (feed: Feed): string => {
  const { title, description, language, home, addresses, publisher, rights, items } = feed;
  const content = [
    xmlElement('id', addresses.xml),
    xmlElement('title', title),
    xmlElement('subtitle', description),
    xmlElement('updated', updatedAt(feed)),
    xml('link', { rel: 'self', type: feedTypes.xml, href: addresses.xml }),
    xml('link', { rel: 'alternate', type: 'text/html', href: home }),
    ...feedForms
      .filter((form) => form !== 'xml')
      .map((form) =>
        xml('link', { rel: 'alternate', type: feedTypes[form], href: addresses[form] }),
      ),
    xmlElement('rights', rights),
    xmlElement('generator', 'Ibidem'),
    ...items.map((item) => entry(item, publisher)),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, xmlLines(content)),
    '',
  ].join('\n');
};

/** An entry without a byline has the publication as its author: the standard demands one. */
const entry = (item: FeedItem, publisher: string): string => {
  const authors = item.authors.length > 0 ? item.authors : [{ name: publisher }];
  const content = [
    xmlElement('id', item.id),
    xmlElement('title', item.title),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: item.language, href: item.url }),
    xmlElement('published', item.publishedAt),
    xmlElement('updated', item.updatedAt),
    ...authors.map((author) =>
      xml('author', {}, xmlElement('name', author.name) + xmlElement('uri', author.url)),
    ),
    ...item.topics.map((term) => xml('category', { term })),
    xmlElement('summary', item.summary),
    xmlElement('content', item.html, { type: 'html' }),
  ];
  return xml('entry', { 'xml:lang': item.language }, xmlLines(content));
};
