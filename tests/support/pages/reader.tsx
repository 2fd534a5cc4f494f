import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { CslItem } from '@/sources/rules/csl';
import type { DocumentMetadata, FrozenDocument, Inline, Note } from '@/document/document';
import type { Language } from '@/platform/language';
import { defaultTheme } from '@/theme/theme';
import { settingOf, type Setting } from '@/site/setting';
import type {
  ArticleLiveMetadata,
  ArticleRow,
  ArticleView,
  FeedEntry,
  PublicationView,
} from '@/reading/views/views';

/** Builders for what reader pages are made of, and what one asks of their HTML. */
export const aPublication = (changes: Partial<PublicationView> = {}): PublicationView => ({
  name: 'The Quarterly',
  url: 'https://quarterly.example',
  timeZone: 'Europe/Minsk',
  languages: ['en', 'ru', 'be'],
  topics: [{ label: 'Rivers', href: '/topics/rivers' }],
  theme: defaultTheme,
  ...changes,
});

export const aSetting = (language: Language = 'en'): Setting => settingOf(language, aPublication());

export const html = (node: ReactNode): string => renderToStaticMarkup(node);

export const words = (text: string): Inline => ({ type: 'text', text });

/** Words that the citation with this key supports. */
export const cited = (key: string, text: string): Inline => ({
  type: 'citation',
  key,
  children: [{ type: 'text', text }],
});

export const aWork = (changes: Partial<CslItem> = {}): CslItem => ({
  id: 'work',
  type: 'report',
  title: 'An Inventory of Locks',
  author: [{ given: 'Ruth', family: 'Harlan' }],
  issued: '2019',
  URL: 'https://locks.example/inventory',
  ...changes,
});

type DocumentChanges = Partial<Omit<FrozenDocument, 'metadata'>> & {
  metadata?: Partial<DocumentMetadata>;
};

/** One paragraph with one cited work, unless told otherwise. */
export const aDocument = ({ metadata, ...changes }: DocumentChanges = {}): FrozenDocument => ({
  version: 1,
  metadata: {
    kind: 'analysis',
    language: 'en',
    slug: 'boats',
    title: 'The river that was promised boats',
    keyPoints: [],
    bylines: [
      { name: 'Irena Volk', slug: 'irena-volk', role: 'author', affiliation: 'The Institute' },
    ],
    topics: ['rivers'],
    ...metadata,
  },
  body: [{ type: 'paragraph', children: [cited('k1', 'Forty vessels'), words('. Then none.')] }],
  notes: [aNote(1, ['k1'])],
  references: [aWork()],
  ...changes,
});

export const aNote = (number: number, citations: string[], changes: Partial<Note> = {}): Note => ({
  number,
  citations,
  cites: [{ reference: 'work' }],
  ...changes,
});

export const anLiveMetadata = (
  changes: Partial<ArticleLiveMetadata> = {},
): ArticleLiveMetadata => ({
  number: 1,
  kind: 'first',
  state: 'published',
  publishedAt: '2025-06-12T22:30:00.000Z',
  firstPublishedAt: '2025-06-12T22:30:00.000Z',
  notices: [],
  editions: [],
  translations: [],
  topics: [{ label: 'Rivers', href: '/topics/rivers' }],
  authors: { 'irena-volk': '/authors/irena-volk' },
  references: {},
  images: {},
  downloads: [],
  ...changes,
});

type ViewChanges = { document?: FrozenDocument; liveMetadata?: Partial<ArticleLiveMetadata> };

export const aView = ({ document = aDocument(), liveMetadata }: ViewChanges = {}): ArticleView => ({
  document,
  href: '/articles/boats',
  liveMetadata: anLiveMetadata(liveMetadata),
});

export const aRow = (changes: Partial<ArticleRow> = {}): ArticleRow => ({
  title: 'The river',
  href: '/articles/the-river',
  kind: 'analysis',
  language: 'en',
  authors: ['Irena Volk'],
  topics: [{ label: 'Rivers', href: '/topics/rivers' }],
  date: '2025-06-10',
  ...changes,
});

export const aFeedEntry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  title: 'The river',
  href: '/articles/the-river',
  language: 'en',
  topics: ['Rivers'],
  people: [{ label: 'Irena Volk', href: '/authors/irena-volk' }],
  publishedAt: '2025-06-12T08:00:00.000Z',
  updatedAt: '2025-06-12T08:00:00.000Z',
  page: '<html><body><article><p>Boats.</p></article></body></html>',
  ...changes,
});

/** Every value of an attribute, in order. */
export const attributes = (markup: string, name: string): string[] =>
  [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** The text of the markup, tags left out. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ');
