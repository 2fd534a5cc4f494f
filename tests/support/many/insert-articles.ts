import type { Client } from 'pg';
import { bodyOf } from '@/document/body-of';
import { contentHash } from '@/document/content-hash';
import type { Block, FrozenDocument } from '@/document/document';
import { marksOf } from '@/document/walk';
import type { CastIds } from './insert-cast';
import type { Edition } from './fates';
import { insertRows, reserveIds } from './tables';
import type { Plan } from './writing';

/** An article with its words, its public life and the time of its first publication. */
export type Written = {
  plan: Plan;
  document: FrozenDocument;
  /** What stands in the working copy. */
  body: readonly Block[];
  editions: readonly Edition[];
  publishedAt: Date;
};

/** Puts articles with their editions, references and notices of withdrawal into the database. */
export const insertArticles = async (
  client: Client,
  written: readonly Written[],
  ids: CastIds,
): Promise<void> => {
  const firstArticle = await reserveIds(client, 'articles', written.length);
  const firstEdition = await reserveIds(
    client,
    'editions',
    written.reduce((sum, { editions }) => sum + editions.length, 0),
  );
  let next = firstEdition;
  const placed = written.map((one, at): Placed => {
    const own = one.editions.map((edition) => ({ ...edition, id: next++ }));
    return { ...one, articleId: firstArticle + at, own };
  });
  await insertRows(
    client,
    'articles',
    placed.map((one) => articleRow(one, ids)),
  );
  await insertRows(
    client,
    'articles_bylines',
    placed.flatMap((one) => bylineRows(one, ids)),
  );
  await insertRows(
    client,
    'editions',
    placed.flatMap((one) => editionRows(one, ids)),
  );
  await insertRows(
    client,
    'editions_rels',
    placed.flatMap((one) => relationRows(one, ids)),
  );
  await insertRows(
    client,
    'edition_references',
    placed.flatMap((one) => referenceRows(one, ids)),
  );
  await insertRows(client, 'transitions', placed.flatMap(noticeRows));
  await client.query(
    `UPDATE articles SET live_edition_id = e.id FROM editions e
     WHERE e.article_id = articles.id AND e.state <> 'superseded' AND articles.id >= $1`,
    [firstArticle],
  );
};

const day = 86_400_000; // ms

type Placed = Written & { articleId: number; own: (Edition & { id: number })[] };

const articleRow = (
  { plan, document, body, articleId, own, publishedAt }: Placed,
  ids: CastIds,
) => ({
  id: articleId,
  title: document.metadata.title,
  standfirst: document.metadata.standfirst,
  slug: plan.slug,
  kind: document.metadata.kind,
  language: plan.language,
  body: bodyOf(body),
  series_id: plan.series ? ids.series + plan.series.index : null,
  series_position: plan.series?.position ?? null,
  translation_group: plan.name,
  workflow_state: own.at(-1)?.state,
  created_at: new Date(publishedAt.getTime() - 12 * day).toISOString(),
  updated_at: publishedAt.toISOString(),
});

const bylineRows = ({ plan, articleId }: Placed, ids: CastIds) =>
  plan.authors.map((author, at) => ({
    id: `${plan.name}-${at}`,
    _order: at + 1,
    _parent_id: articleId,
    author_id: ids.authors + author,
    role: 'author',
  }));

const editionRows = ({ plan, document, articleId, own, publishedAt }: Placed, ids: CastIds) => {
  const hash = contentHash(document);
  const first = publishedAt.toISOString();
  // The later edition first: the earlier one refers to it.
  return own.toReversed().map(({ id, number, kind, state, publicNote, notice }) => {
    const at = new Date(publishedAt.getTime() + (number - 1) * 9 * day).toISOString();
    const later = new Date(publishedAt.getTime() + 9 * day).toISOString();
    return {
      id,
      article_id: articleId,
      number,
      kind,
      state,
      document,
      content_hash: hash,
      approved_hash: hash,
      title: document.metadata.title,
      slug: plan.slug,
      language: plan.language,
      article_kind: document.metadata.kind,
      standfirst: document.metadata.standfirst,
      series_id: plan.series ? ids.series + plan.series.index : null,
      date: first.slice(0, 10),
      published_at: at,
      first_published_at: first,
      superseded_at: state === 'superseded' ? later : null,
      superseded_by_id: state === 'superseded' ? id + 1 : null,
      withdrawn_at: state === 'withdrawn' ? later : null,
      retracted_at: state === 'retracted' ? later : null,
      public_note: publicNote ?? null,
      notice: notice ? { ...notice, at: later } : null,
      stage: 0,
      round: 1,
      log_length: 0,
      updated_at: at,
      created_at: first,
    };
  });
};

const relationRows = ({ plan, own }: Placed, ids: CastIds) =>
  own.flatMap(({ id }) => [
    ...plan.authors.map((author, at) => relation(id, 'authors', at, ids.authors + author, null)),
    ...plan.topics.map((topic, at) => relation(id, 'topics', at, null, ids.topics + topic)),
  ]);

const relation = (
  edition: number,
  path: string,
  at: number,
  author: number | null,
  topic: number | null,
) => ({ parent_id: edition, path, order: at + 1, authors_id: author, topics_id: topic });

const referenceRows = ({ document, articleId, own }: Placed, ids: CastIds) => {
  const words = new Map(
    marksOf(document.body).map(({ key, children }) => [
      key,
      children.map((child) => (child.type === 'text' ? child.text : ' ')).join(''),
    ]),
  );
  return own.flatMap(({ id }) =>
    document.notes.flatMap(({ number, citations, cites }) =>
      citations.flatMap((key) =>
        cites.map(({ reference }) => ({
          edition_id: id,
          article_id: articleId,
          key,
          number,
          source_id: ids.sources + Number(reference.replace('work-', '')) - 1,
          words: words.get(key) ?? '',
        })),
      ),
    ),
  );
};

const noticeRows = ({ articleId, own, publishedAt, plan }: Placed) =>
  own.flatMap(({ id, state, notice }) =>
    notice
      ? [
          {
            edition_id: id,
            article_id: articleId,
            sequence: 1,
            event: state === 'withdrawn' ? 'withdraw' : 'retract',
            from_state: 'published',
            to_state: state,
            actor_name: 'Publisher',
            at: new Date(publishedAt.getTime() + 9 * day).toISOString(),
            data: { publicNote: notice.text },
            hash: plan.name,
          },
        ]
      : [],
  );
