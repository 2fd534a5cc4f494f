import type { Feed, FeedItem } from './feed';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed = (feed: Feed): string => {
  const { title, description, language, home, addresses, publisher, items } = feed;
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: addresses.json,
    ...(description === '' ? {} : { description }),
    language,
    authors: [{ name: publisher }],
    items: items.map(itemOf),
  })}\n`;
};

const itemOf = (item: FeedItem) => ({
  id: item.id,
  url: item.url,
  title: item.title,
  ...(item.summary === undefined ? {} : { summary: item.summary }),
  content_html: item.html,
  ...(item.image === undefined ? {} : { image: item.image }),
  date_published: item.publishedAt,
  date_modified: item.updatedAt,
  ...(item.authors.length > 0 ? { authors: item.authors } : {}),
  ...(item.topics.length > 0 ? { tags: item.topics } : {}),
  language: item.language,
});
