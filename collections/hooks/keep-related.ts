import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';

import { missingRecords } from '@/queries/missing-records';
import type { Article } from '@/payload-types';

type Sent = Partial<Article>;

/**
 * What somebody chose in an open form may be deleted meanwhile. An autosave goes on without it; any other save is told
 * which field names what is not there.
 */
export const keepRelated: CollectionBeforeValidateHook<Article> = async (change) => {
  const { data, context, req } = change;
  if (!data) return data;
  let kept: Sent = data;
  for (const relation of relations) {
    const ids = relation.idsIn(kept).filter((id) => Number.isSafeInteger(id));
    const missing = await missingRecords(req, relation.table, ids);
    if (missing.size === 0) continue;
    if (!context.autosaves) return refuse(req, relation.path);
    kept = relation.without(kept, (id) => missing.has(Number(idOf(id))));
  }
  return kept;
};

const refuse = (req: PayloadRequest, path: string): never => {
  const message = 'There is no such record.';
  throw new ValidationError({ collection: 'articles', errors: [{ path, message }], req });
};

type Relation = {
  table: Parameters<typeof missingRecords>[1];
  path: string;
  idsIn: (sent: Sent) => number[];
  without: (sent: Sent, isGone: (id: unknown) => boolean) => Sent;
};

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

const idsOf = (value: unknown): number[] =>
  (Array.isArray(value) ? value : [value])
    .map(idOf)
    .filter((id) => id !== null && id !== undefined && id !== '')
    .map(Number);

const listed = <T>(value: T[] | null | undefined): T[] => (Array.isArray(value) ? value : []);

const relations: readonly Relation[] = [
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
