import type { Language } from '@/platform/language';

/** What every form of a feed says. Addresses are absolute, instants ISO 8601 in UTC. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Of the page that shows the same to people. */
  readonly home: string;
  /** Of the feed itself in each of its forms. */
  readonly addresses: Readonly<Record<FeedForm, string>>;
  readonly publisher: string;
  readonly rights?: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

export type FeedItem = {
  /** Never changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly language: Language;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly authors: readonly FeedPerson[];
  readonly topics: readonly string[];
  readonly summary?: string;
  /** The whole text. */
  readonly html: string;
  readonly image?: string;
};

export type FeedPerson = { readonly name: string; readonly url?: string };

/** By the ending of their addresses: Atom, RSS 2.0, JSON Feed. */
export const feedForms = ['xml', 'rss', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

export const feedTypes: Readonly<Record<FeedForm, string>> = {
  xml: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** When anything in it changed last; an empty feed is as old as time. */
export const updatedAt = ({ items }: Feed): string =>
  items.reduce((last, item) => (item.updatedAt > last ? item.updatedAt : last), dawn);

const dawn = '1970-01-01T00:00:00.000Z';
