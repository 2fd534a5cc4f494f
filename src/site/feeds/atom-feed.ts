import { homePath, pathOf } from '../addresses';
import { absolute } from '../frame/page-metadata';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { FeedView } from '../views';
import { xmlText } from '@/harvest/xml';

/** The newest articles of one language as Atom (RFC 4287). */
export const atomFeed = (view: FeedView, setting: Setting): string => {
  const { language, publication } = setting;
  const own = absolute(pathOf(language, publication.languages, 'feed.xml'), setting);
  const home = absolute(homePath(language, publication.languages), setting);
  const [newest] = view.entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .reverse();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${xmlText(own)}</id>`,
    `<title>${xmlText(publication.name)}</title>`,
    publication.tagline ? `<subtitle>${xmlText(publication.tagline)}</subtitle>` : '',
    `<link rel="self" type="application/atom+xml" href="${xmlText(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    `<updated>${newest ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    ...view.entries.map((entry) => atomEntry(entry, setting)),
    '</feed>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n');
};

const atomEntry = (entry: FeedView['entries'][number], setting: Setting): string => {
  const address = xmlText(absolute(entry.row.href, setting));
  const { title, standfirst, authors, topics, retracted } = entry.row;
  const { say, publication } = setting;
  const names = authors.length > 0 ? authors : [publication.name];
  return [
    '<entry>',
    `<id>${address}</id>`,
    `<title>${xmlText(retracted ? fill(say.retractedTitle, { title }) : title)}</title>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.updatedAt}</updated>`,
    ...names.map((name) => `<author><name>${xmlText(name)}</name></author>`),
    ...topics.map(({ label }) => `<category term="${xmlText(label)}"/>`),
    ...(standfirst ? [`<summary>${xmlText(standfirst)}</summary>`] : []),
    '</entry>',
  ].join('\n');
};
