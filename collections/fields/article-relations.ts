import type { missingRecords } from '@/articles/queries/missing-records';
import type { Article } from '@/payload-types';

export type SentArticle = Partial<Article>;

/** A field of an article that names records of another table. */
type Relation = {
  table: Parameters<typeof missingRecords>[1];
  path: string;
  idsIn: (sent: SentArticle) => number[];
  without: (sent: SentArticle, isGone: (id: unknown) => boolean) => SentArticle;
};

export const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value])
    .map(idOf)
    .filter((id) => id !== null && id !== undefined && id !== '')
    .map(Number);

const listed = <T>(value: T[] | null | undefined): T[] => (Array.isArray(value) ? value : []);

export const articleRelations: readonly Relation[] = [
  {
    table: 'topics',
    path: 'topics',
    idsIn: ({ topics }) => idsOf(topics ?? []),
    without: (sent, isGone) => ({
      ...sent,
      topics: listed(sent.topics).filter((id) => !isGone(id)),
    }),
  },
  {
    table: 'authors',
    path: 'bylines',
    idsIn: ({ bylines }) => listed(bylines).flatMap(({ author }) => idsOf(author)),
    without: (sent, isGone) => ({
      ...sent,
      bylines: listed(sent.bylines).map((byline) =>
        isGone(byline.author) ? { ...byline, author: null } : byline,
      ),
    }),
  },
  {
    table: 'series',
    path: 'series',
    idsIn: ({ series }) => idsOf(series),
    without: (sent) => ({ ...sent, series: null }),
  },
  {
    table: 'media',
    path: 'hero.image',
    idsIn: ({ hero }) => idsOf(hero?.image),
    without: (sent) => ({ ...sent, hero: { ...sent.hero, image: null } }),
  },
  {
    table: 'users',
    path: 'embargo.readers',
    idsIn: ({ embargo }) => idsOf(embargo?.readers ?? []),
    without: (sent, isGone) => ({
      ...sent,
      embargo: {
        ...sent.embargo,
        readers: listed(sent.embargo?.readers).filter((id) => !isGone(id)),
      },
    }),
  },
];
