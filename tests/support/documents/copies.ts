import type { BasePayload } from 'payload';

import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { FrozenDocument } from '@/document/document';
import { transitionLog } from '@/editions/queries/transition-log';
import { appendEntry, genesisHash } from '@/editions/rules/log';

import type { Placed } from '../entry-points';

/** An article with its one edition, copied. */
export type Copy = { articleId: number; editionId: number };

type Row = Record<string, unknown>;
type World = { payload: BasePayload };
/** What tells a copy from its model. */
type Names = { ids: Copy; rename: (text: string) => string };

/**
 * Copies an article that has one edition, many times and by SQL: each with its own address, citation, document, log
 * and approvals, as if people had brought it to where its model stands.
 */
export const copiesOf = async (world: World, model: Placed, count: number): Promise<Copy[]> => {
  const articles = await reserve(world, 'articles', count);
  const editions = await reserve(world, 'editions', count);
  const keys = await citationKeysOf(world, model);
  const names = articles.map((articleId, index): Names => {
    const mark = `-copy-${articleId}`;
    const slug = String(model.edition.document && documentOf(model).metadata.slug);
    return {
      ids: { articleId, editionId: editions[index] ?? 0 },
      rename: (text) =>
        [...keys, slug].reduce(
          (renamed, name) => renamed.replaceAll(`"${name}"`, `"${name}${mark}"`),
          text,
        ),
    };
  });
  await copyArticle(world, model, names);
  await copyCitations(world, model, names);
  await copyEdition(world, model, names);
  return names.map(({ ids }) => ids);
};

const citationKeysOf = async (world: World, { articleId }: Placed): Promise<readonly string[]> => {
  const citations = await rowsOf(world, 'citations', 'article_id', articleId);
  return citations.map(({ key }) => String(key));
};

const documentOf = ({ edition }: Placed) => edition.document as unknown as FrozenDocument;

const copyArticle = async (world: World, { articleId }: Placed, names: readonly Names[]) => {
  // The article first, without the editions that it will show.
  const editions = { open_edition_id: null, live_edition_id: null };
  const article = await rowsOf(world, 'articles', 'id', articleId);
  await insert(world, 'articles', names, article, ({ ids }) => ({
    id: ids.articleId,
    ...editions,
  }));
  const versions = await rowsOf(world, '_articles_v', 'parent_id', articleId);
  await insert(
    world,
    '_articles_v',
    names,
    versions.filter(({ latest }) => latest),
    ({ ids }) => ({
      parent_id: ids.articleId,
      version_open_edition_id: null,
      version_live_edition_id: null,
    }),
  );
  const bylines = await rowsOf(world, 'articles_bylines', '_parent_id', articleId);
  await insert(world, 'articles_bylines', names, bylines, ({ ids }, { id }) => ({
    id: `${String(id)}-${ids.articleId}`,
    _parent_id: ids.articleId,
  }));
};

const copyCitations = async (world: World, { articleId }: Placed, names: readonly Names[]) => {
  const citations = await rowsOf(world, 'citations', 'article_id', articleId);
  await insert(world, 'citations', names, citations, ({ ids }) => ({ article_id: ids.articleId }));
};

const copyEdition = async (world: World, model: Placed, names: readonly Names[]) => {
  const log = await transitionLog(world, model.edition.id);
  const hashes = new Map<Names, ReturnType<typeof hashesOf>>();
  const hashesOf = (name: Names) => {
    const document = name.rename(JSON.stringify(model.edition.document));
    const hash = contentHash(JSON.parse(document) as FrozenDocument);
    const entries = log.reduce<ReturnType<typeof appendEntry>[]>((chain, entry) => {
      const { previousHash: _, hash: __, ...said } = entry;
      const contentHash = said.contentHash === null ? null : hash;
      const edition = String(name.ids.editionId);
      const head = chain.at(-1)?.hash ?? genesisHash;
      return [...chain, appendEntry(head, { ...said, edition, contentHash })];
    }, []);
    return { hash, entries };
  };
  for (const name of names) hashes.set(name, hashesOf(name));
  const belonging = ({ ids }: Names) => ({
    edition_id: ids.editionId,
    article_id: ids.articleId,
  });
  const editions = await rowsOf(world, 'editions', 'id', model.edition.id);
  await insert(world, 'editions', names, editions, (name) => {
    const { hash, entries } = hashes.get(name) ?? hashesOf(name);
    return {
      id: name.ids.editionId,
      article_id: name.ids.articleId,
      content_hash: hash,
      approved_hash: hash,
      log_head: entries.at(-1)?.hash,
    };
  });
  const rels = await rowsOf(world, 'editions_rels', 'parent_id', model.edition.id);
  await insert(world, 'editions_rels', names, rels, ({ ids }) => ({ parent_id: ids.editionId }));
  const approvals = await rowsOf(world, 'approvals', 'edition_id', model.edition.id);
  await insert(world, 'approvals', names, approvals, (name) => ({
    ...belonging(name),
    content_hash: hashes.get(name)?.hash,
  }));
  const transitions = await rowsOf(world, 'transitions', 'edition_id', model.edition.id);
  await insert(world, 'transitions', names, transitions, (name, { sequence }) => {
    const entry = hashes.get(name)?.entries[Number(sequence) - 1];
    return {
      ...belonging(name),
      content_hash: entry?.contentHash,
      previous_hash: entry?.previousHash,
      hash: entry?.hash,
    };
  });
  await showEditions(world, names);
};

const showEditions = (world: World, names: readonly Names[]) =>
  runSql(
    world,
    sql`WITH shown AS (
          UPDATE articles SET open_edition_id = editions.id FROM editions
          WHERE editions.article_id = articles.id
            AND articles.id IN (SELECT (json_array_elements(${idsOf(names)}::json)->>0)::int)
          RETURNING articles.id, editions.id AS edition
        )
        UPDATE _articles_v SET version_open_edition_id = shown.edition FROM shown
        WHERE parent_id = shown.id AND latest`,
  );

const idsOf = (names: readonly Names[]) => JSON.stringify(names.map(({ ids }) => [ids.articleId]));

const rowsOf = async (
  world: World,
  table: string,
  column: string,
  value: number,
): Promise<Row[]> => {
  const rows = await runSql<{ row: Row }>(
    world,
    sql`SELECT to_jsonb(t) AS row FROM ${sql.identifier(table)} t
        WHERE ${sql.identifier(column)} = ${value} ORDER BY id`,
  );
  return rows.map(({ row }) => row);
};

/** Each row once for each name, renamed, with these of its columns changed. */
const insert = async (
  world: World,
  table: string,
  names: readonly Names[],
  rows: readonly Row[],
  changed: (name: Names, row: Row) => Row,
): Promise<void> => {
  if (rows.length === 0) return;
  const numbered = rows.every(({ id }) => typeof id === 'number');
  const fresh = numbered ? await reserve(world, table, names.length * rows.length) : [];
  const made = names.flatMap((name) =>
    rows.map((row) => ({
      ...(JSON.parse(name.rename(JSON.stringify(row))) as Row),
      ...(numbered ? { id: fresh.pop() } : {}),
      ...changed(name, row),
    })),
  );
  await runSql(
    world,
    sql`INSERT INTO ${sql.identifier(table)}
        SELECT * FROM jsonb_populate_recordset(
          null::${sql.identifier(table)}, ${JSON.stringify(made)}::jsonb)`,
  );
};

/** Ids that nothing else will get. */
const reserve = async (world: World, table: string, count: number): Promise<number[]> => {
  const rows = await runSql<{ id: string }>(
    world,
    sql`SELECT nextval(pg_get_serial_sequence(${table}, 'id')) AS id
        FROM generate_series(1, ${count}::int)`,
  );
  return rows.map(({ id }) => Number(id));
};
