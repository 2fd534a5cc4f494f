import { xml, xmlElement, xmlLines, xmlText } from '@/exports/metadata/xml';
import { type Feed, type FeedItem, feedTypes, updatedAt } from './feed';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with whole texts and names by its usual modules. */
export const rssFeed = (feed: Feed): string => {
  const { title, description, language, home, addresses, rights, items } = feed;
  const content = [
    xmlElement('title', title),
    xmlElement('link', home),
    xmlElement('description', description),
    xmlElement('language', language),
    xmlElement('copyright', rights),
    xmlElement('lastBuildDate', inMail(updatedAt(feed))),
    xmlElement('generator', 'Ibidem'),
    xmlElement('docs', 'https://www.rssboard.org/rss-specification'),
    xml('atom:link', { rel: 'self', type: feedTypes.rss, href: addresses.rss }),
    ...items.map(itemXml),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    xml('rss', { version: '2.0', ...modules }, xml('channel', {}, xmlLines(content))),
    '',
  ].join('\n');
};

const modules = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** Names stand under `dc:creator`: RSS's own `author` wants an e-mail address. */
const itemXml = (item: FeedItem): string => {
  const content = [
    xmlElement('title', item.title),
    xmlElement('link', item.url),
    xmlElement('guid', item.id, { isPermaLink: item.id === item.url ? 'true' : 'false' }),
    xmlElement('pubDate', inMail(item.publishedAt)),
    ...item.authors.map(({ name }) => xmlElement('dc:creator', name)),
    ...item.topics.map((topic) => xmlElement('category', topic)),
    // Readers take it for HTML, so that plain text is escaped once more.
    xmlElement('description', item.summary === undefined ? undefined : xmlText(item.summary)),
    xmlElement('content:encoded', item.html),
    xmlElement('dc:language', item.language),
    xmlElement('atom:updated', item.updatedAt),
  ];
  return xml('item', {}, xmlLines(content));
};

/** An instant as e-mail says it (RFC 822, with four figures for the year). */
const inMail = (instant: string): string => new Date(instant).toUTCString();
