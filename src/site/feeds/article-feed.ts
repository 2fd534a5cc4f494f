import { xmlText } from '@/exports/metadata/xml';
import { absolute } from '../frame/page-metadata';
import { feedPath, type FeedOf, homePath, pathOf } from '../addresses';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';
import type { CorrectionsView, FeedEntry, FeedView } from '@/reading/views/views';
import type { Feed, FeedItem } from './feed';
import { fullText } from './full-text';

/** The newest articles of one language, or of a topic or an author in it. */
export const articleFeed = (view: FeedView, of: FeedOf | undefined, setting: Setting): Feed => {
  const { name, tagline } = setting.publication;
  return {
    ...frame(of, setting),
    title: view.title === undefined ? name : `${view.title} · ${name}`,
    description: view.description ?? tagline ?? name,
    items: view.entries.map((entry) => itemOf(entry, setting)),
  };
};

const itemOf = (entry: FeedEntry, setting: Setting): FeedItem => {
  const { title, standfirst, retracted, language, topics, page, people, image } = entry;
  const { publishedAt, updatedAt } = entry;
  const url = absolute(entry.href, setting);
  return {
    ...{ id: url, url, language, publishedAt, updatedAt },
    title: retracted ? fill(setting.say.retractedTitle, { title }) : title,
    authors: people.map(({ label, href }) => ({
      name: label,
      ...(href === undefined ? {} : { url: absolute(href, setting) }),
    })),
    topics,
    ...(standfirst === undefined ? {} : { summary: standfirst }),
    html: fullText(page, url),
    ...(image === undefined ? {} : { image: absolute(image, setting) }),
  };
};

/** What was corrected, withdrawn and retracted, in all languages of the publication. */
export const correctionsFeed = (view: CorrectionsView, setting: Setting): Feed => {
  const { publication, say } = setting;
  return {
    ...frame('corrections', setting),
    title: `${say.corrections} · ${publication.name}`,
    description: say.correctionsIntro,
    items: view.rows.map((row): FeedItem => {
      const url = absolute(row.href, setting);
      const title = `${say.notice[row.kind]}: ${row.title}`;
      return {
        id: `${url}#${row.kind}-${row.edition}`,
        ...{ url, title, language: row.language, publishedAt: row.at, updatedAt: row.at },
        authors: [],
        topics: [say.notice[row.kind]],
        summary: row.note,
        html: `<p>${xmlText(row.note)}</p>\n<p><a href="${xmlText(url)}">${xmlText(row.title)}</a></p>`,
      };
    }),
  };
};

const frame = (of: FeedOf | undefined, setting: Setting) => {
  const { language, publication } = setting;
  const { languages, licence, name } = publication;
  const at = (form: 'xml' | 'rss' | 'json') =>
    absolute(feedPath(language, languages, form, of), setting);
  return {
    language,
    home: absolute(pageOf(of, setting), setting),
    addresses: { xml: at('xml'), rss: at('rss'), json: at('json') },
    publisher: name,
    ...(licence === undefined ? {} : { rights: licence }),
  };
};

const pageOf = (of: FeedOf | undefined, { language, publication }: Setting): string => {
  if (of === undefined) return homePath(language, publication.languages);
  return of === 'corrections'
    ? pathOf(language, publication.languages, of)
    : pathOf(language, publication.languages, of.section, of.slug);
};
