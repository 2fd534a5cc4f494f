import { localTime } from '@/platform/zoned-time';
import type { OpenArticle } from './open-article';

/** A day's event: what went out, goes out, is wanted, or is due. */
export type WeekEntry = {
  kind: 'published' | 'goesOut' | 'planned' | 'due';
  article: number;
  title: string;
  /** Name of the stage that is due. */
  stage: string | null;
  /** ISO 8601. */
  at: string;
};

type Published = { article: number; title: string; publishedAt: string };

const days = 8;

/** Today and the week that follows by the clocks of a zone, in order. */
export const weekOf = (
  articles: readonly OpenArticle[],
  published: readonly Published[],
  zone: string,
  now: Date,
): readonly WeekEntry[] => {
  const today = dayIn(now, zone);
  const last = dayIn(new Date(now.getTime() + days * 24 * 60 * 60 * 1000), zone);
  const plain = { stage: null };
  // Of an article that went out several times in a day, the last.
  const latest = new Map(published.map((each) => [each.article, each]));
  const entries = [
    ...[...latest.values()].map(({ publishedAt: at, article, title }): WeekEntry => ({
      ...plain,
      kind: 'published',
      article,
      title,
      at,
    })),
    ...articles.flatMap((article) => entriesOf(article)),
  ];
  return entries
    .filter(({ at }) => dayIn(new Date(at), zone) >= today && dayIn(new Date(at), zone) < last)
    .sort((one, other) => one.at.localeCompare(other.at));
};

const entriesOf = ({
  id: article,
  title,
  state,
  stage,
  scheduledFor,
  plannedFor,
  dueAt,
}: OpenArticle): WeekEntry[] => {
  const plain = { article, title, stage: null };
  if (scheduledFor) return [{ ...plain, kind: 'goesOut', at: scheduledFor }];
  return [
    ...(plannedFor ? [{ ...plain, kind: 'planned' as const, at: plannedFor }] : []),
    ...(dueAt && state !== 'scheduled'
      ? [{ ...plain, kind: 'due' as const, at: dueAt, stage: stage?.name ?? null }]
      : []),
  ];
};

const dayIn = (at: Date, zone: string): string => localTime(at, zone).slice(0, 10);
