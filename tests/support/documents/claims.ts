import type { BasePayload } from 'payload';

import { asExecutor } from '@/editions/executor/executor-token';
import { withdraw } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { aSource, asUser } from '../builders';
import { aManuscript } from '../desk';
import type { Installation } from '../entry-points';
import { aPublicArticle, type PublicArticle } from '../editions/public-article';

/**
 * Two published texts, in English and Russian, on a source each (`locks`; `roads`, whose page is dead), one that was withdrawn
 * (`secret`), and a draft that cites `locks` and a source of its own (`own-of-draft`).
 */
export const someClaims = async ({ payload, desk }: Installation) => {
  const river = await aPublicArticle(payload, desk, {
    title: 'The river',
    slug: 'the-river',
    original: { date: '2024-05-01' },
  });
  const road = await aPublicArticle(payload, desk, {
    title: 'Дорога',
    slug: 'doroga',
    language: 'ru',
    original: { date: '2025-05-01' },
  });
  const gone = await aPublicArticle(payload, desk, { title: 'Taken back', slug: 'taken-back' });
  await describeSource(payload, river, 'locks', 'https://data.locks.example/inventory');
  await describeSource(payload, road, 'roads', 'https://roads.example/map');
  await describeSource(payload, gone, 'secret', 'https://secret.example/');
  await linkOf(payload, 'roads', 'dead');
  await withdraw(await desk.publisher.req(), {
    articleId: gone.article.id,
    publicNote: 'It was not ours.',
  });
  const draft = await aManuscript(payload, desk.writer, { title: 'A draft', slug: 'a-draft' });
  const own = await aSource(payload, { key: 'own-of-draft', url: 'https://locks.example/draft' });
  const { docs } = await payload.find({
    collection: 'citations',
    where: { key: { equals: draft.citationKey } },
    depth: 0,
  });
  await payload.update({
    collection: 'citations',
    id: docs[0]?.id ?? 0,
    data: { status: 'resolved', cites: [{ source: river.source }, { source: own.id }] },
    req: asExecutor(await asUser(payload)),
  });
  return { river, road, gone };
};

/** The verdict on a source's page, as of the same instant. */
export const linkOf = (payload: BasePayload, key: string, verdict: string) =>
  runSql(
    { payload },
    sql`UPDATE sources SET health_verdict = ${verdict}, health_checked_at = '2026-01-02T03:04:05Z'
        WHERE key = ${key}`,
  );

/** Gives the only source of an article an address and whatever else. */
const describeSource = (
  payload: BasePayload,
  { source }: PublicArticle,
  key: string,
  url: string | null,
) =>
  runSql(
    { payload },
    sql`UPDATE sources SET key = ${key}, url = ${url}, normalized_url = ${url}, title = ${`The ${key}`}
        WHERE id = ${source}`,
  );
