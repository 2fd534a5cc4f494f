import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, publish, submit } from '@/editions/commands/verbs';
import { inTransaction } from '@/core/in-transaction';
import { mergeSources } from '@/sources/commands/merge-sources';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { runSql, sql } from '@/database/sql';
import type { FrozenDocument } from '@/document/document';
import type { Source } from '@/payload-types';
import { addressAnswer } from '@/reading/queries/address-answer';
import { duplicateSources } from '@/sources/queries/duplicate-sources';
import { aSource } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { done } from '@support/editions/next-edition';
import { restAs, type Rest } from '@support/rest';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let desk: Desk;
let editor: Rest;

beforeAll(async () => {
  running = await startTestDesk();
  desk = await aDesk(running.payload);
  editor = await restAs(running.payload, desk.editor.user);
}, 120_000);
afterAll(() => running.stop());

const source = (data: Partial<Source> = {}) => aSource(running.payload, data);
const stored = (id: number) =>
  running.payload.findByID({ collection: 'sources', id, depth: 0, disableErrors: true });

const citing = async (id: number) => {
  const { article, citationKey: key } = await aManuscript(running.payload, desk.writer);
  done(await resolveCitation(await desk.writer.req(), { key, cites: [{ source: id }] }));
  return { articleId: article.id, key };
};
const citedBy = async (key: string) => {
  const { docs } = await running.payload.find({
    collection: 'citations',
    where: { key: { equals: key } },
    depth: 0,
  });
  return (docs[0]?.cites ?? []).map((cite) => cite.source);
};
const submitted = async (articleId: number) =>
  done(await submit(await desk.writer.req(), { articleId })).contentHash ?? '';
const documentOf = async (articleId: number) => {
  const { docs } = await running.payload.find({
    collection: 'editions',
    where: { article: { equals: articleId } },
    depth: 0,
  });
  return docs[0]?.document as unknown as FrozenDocument;
};
const somebodyWaits = async (): Promise<void> => {
  const [row] = await runSql<{ waiting: string }>(
    running,
    sql`SELECT count(*) AS waiting FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  if (Number(row?.waiting) === 0) await somebodyWaits();
};
const merge = async (into: number, other: number) =>
  mergeSources(await desk.editor.req(), { into, source: other });

describe('merging sources', () => {
  it('has citations follow, fills in what was lacking, and keeps a record', async () => {
    const surviving = await source({ title: 'Rye and salt', publisher: 'Nauka' });
    const other = await source({
      title: 'Rye & salt',
      publisher: 'Navuka',
      issued: '1998',
      doi: '10.5555/Rye.1',
      authors: [{ family: 'Kolas', given: 'Jan' }],
      variables: { genre: 'monograph' },
    });
    const { key } = await citing(other.id);
    expect(await merge(surviving.id, other.id)).toMatchObject({
      ok: true,
      value: { citations: 1 },
    });
    expect(await citedBy(key)).toEqual([surviving.id]);
    expect(await stored(surviving.id)).toMatchObject({
      title: 'Rye and salt',
      publisher: 'Nauka',
      issued: '1998',
      normalizedDoi: '10.5555/rye.1',
      authors: [{ family: 'Kolas' }],
      variables: { genre: 'monograph' },
    });
    expect(await stored(other.id)).toMatchObject({ mergedInto: surviving.id, normalizedDoi: null });
    const log = await runSql(
      running,
      sql`SELECT event, by_user FROM source_log WHERE source_id IN (${surviving.id}, ${other.id}) ORDER BY event`,
    );
    const by_user = desk.editor.user.id;
    expect(log).toEqual([
      { event: 'merged', by_user },
      { event: 'took-in', by_user },
    ]);
  });

  it('leads whoever cites the merged source, its address or its DOI to the one that stands', async () => {
    const surviving = await source({ type: 'webpage', url: 'https://tides.example/a', title: 'A' });
    const other = await source({
      type: 'webpage',
      url: 'https://tides.example/b?id=2',
      title: 'B',
    });
    done(await merge(surviving.id, other.id));
    for (const cite of [
      { source: other.id },
      { url: 'https://TIDES.example/b/?utm_source=x&id=2' },
    ]) {
      const { citationKey: key } = await aManuscript(running.payload, desk.writer);
      done(await resolveCitation(await desk.writer.req(), { key, cites: [cite] }));
      expect(await citedBy(key)).toEqual([surviving.id]);
    }
    const again = { title: 'B again', type: 'webpage', url: 'https://tides.example/b?id=2' };
    const refused = await editor('POST', '/sources', again);
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain(surviving.key);
    const last = await source({ type: 'webpage', url: 'https://tides.example/c', title: 'C' });
    done(await merge(last.id, surviving.id));
    expect((await stored(other.id))?.mergedInto).toBe(last.id);
  });

  it('joins what one citation rests on, but keeps different places', async () => {
    const surviving = await source();
    const other = await source();
    const { citationKey: key } = await aManuscript(running.payload, desk.writer);
    const cites = [
      { source: surviving.id, locator: '5' },
      { source: other.id, locator: '5' },
      { source: other.id, locator: '9' },
    ];
    done(await resolveCitation(await desk.writer.req(), { key, cites }));
    done(await merge(surviving.id, other.id));
    expect(await citedBy(key)).toEqual([surviving.id, surviving.id]);
  });

  it('builds a text under review anew, and leaves an approved one as it was', async () => {
    const surviving = await source();
    const other = await source();
    const reviewed = await citing(other.id);
    const before = await submitted(reviewed.articleId);
    const approved = await citing(other.id);
    const expectedHash = await submitted(approved.articleId);
    const { articleId } = approved;
    done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));

    expect(await merge(surviving.id, other.id)).toMatchObject({ ok: true, value: { rebuilt: 1 } });
    expect((await documentOf(reviewed.articleId)).references[0]?.id).toBe(surviving.key);
    const late = await approve(await desk.reviewer.req(), {
      articleId: reviewed.articleId,
      expectedHash: before,
    });
    expect(late).toMatchObject({ ok: false, error: { status: 409 } });

    expect((await documentOf(articleId)).references[0]?.id).toBe(other.key);
    done(await publish(await desk.publisher.req(), { articleId, expectedHash }));
    const named = await runSql(
      running,
      sql`SELECT source_id FROM edition_references WHERE article_id = ${articleId}`,
    );
    expect(named).toEqual([{ source_id: other.id }]);
    expect(await addressAnswer(running, `/sources/${other.key}`)).toEqual({
      kind: 'redirect',
      to: `/sources/${surviving.key}`,
      permanent: true,
    });
  });

  it('redirects the page of a source that was public', async () => {
    const surviving = await source();
    const other = await source();
    const { articleId } = await citing(other.id);
    const expectedHash = await submitted(articleId);
    done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));
    done(await publish(await desk.publisher.req(), { articleId, expectedHash }));
    const path = `/sources/${other.key}`;
    done(await merge(surviving.id, other.id));
    expect(await addressAnswer(running, path)).toMatchObject({ to: `/sources/${surviving.key}` });
    expect((await editor('DELETE', `/sources/${other.id}`)).status).toBe(409);
    expect((await editor('DELETE', `/sources/${surviving.id}`)).status).toBe(409);
  });

  it('waits for whoever is citing, and takes them along', async () => {
    const surviving = await source();
    const other = await source();
    const { citationKey: key } = await aManuscript(running.payload, desk.writer);
    const req = await desk.writer.req();
    const [cited, commits] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const citation = inTransaction(req, async () => {
      const result = await resolveCitation(req, { key, cites: [{ source: other.id }] });
      cited.resolve();
      await commits.promise;
      return result;
    });
    await cited.promise;
    const merging = merge(surviving.id, other.id);
    await Promise.race([merging, somebodyWaits()]);
    commits.resolve();
    done(await citation);
    done(await merging);
    expect(await citedBy(key)).toEqual([surviving.id]);
  });

  it('is refused where it cannot be', async () => {
    const surviving = await source();
    const other = await source();
    const path = `/sources/${surviving.id}/merge`;
    const reader = await restAs(running.payload, desk.writer.user);
    expect(await reader('POST', path, { source: other.id })).toMatchObject({ status: 403 });
    expect(await editor('POST', path, { source: surviving.id })).toMatchObject({ status: 422 });
    expect(await editor('POST', path, { source: 999_999 })).toMatchObject({ status: 404 });
    const old = { source: other.id, expectedUpdatedAtOfSource: '2020-01-01T00:00:00.000Z' };
    expect(await editor('POST', path, old)).toMatchObject({ status: 409 });
    expect((await stored(other.id))?.mergedInto).toBeNull();
    done(await merge(surviving.id, other.id));
    expect(await editor('POST', path, { source: other.id })).toMatchObject({
      status: 409,
      body: { findings: [{ rule: 'source-merged' }] },
    });
  });
});

describe('duplicates', () => {
  it('are found with the reason, and not among what only looks alike', async () => {
    const pairs: [string, Partial<Source>, Partial<Source>][] = [
      ['isbn', { title: 'One', isbn: '978-0-306-40615-7' }, { title: 'Two', isbn: '0306406152' }],
      [
        'address',
        { type: 'webpage', url: 'http://www.fen.example/report' },
        { type: 'webpage', url: 'https://fen.example/report/' },
      ],
      [
        'title',
        { title: 'The drainage of the southern marshes', issued: '1971' },
        { title: 'The drainage of the Southern Marshes.', issued: '1971-03' },
      ],
    ];
    for (const [reason, one, two] of pairs) {
      // Two books of one ISBN come from before it was held to be one.
      const { isbn, ...rest } = two;
      const first = await source(one);
      const second = await source(rest);
      if (isbn) {
        await runSql(
          running,
          sql`UPDATE sources SET isbn = '9780306406157' WHERE id = ${second.id}`,
        );
      }
      const found = await duplicateSources(await desk.editor.req(), { about: second.id });
      expect(found).toMatchObject([{ into: { id: first.id }, source: { id: second.id }, reason }]);
    }
    const other = await source({ title: 'The drainage of the southern marshes', issued: '1983' });
    expect(await duplicateSources(await desk.editor.req(), { about: other.id })).toEqual([]);
    const preview = await editor('POST', `/sources/${other.id}/merge?dry-run`, {
      source: other.id - 1,
    });
    expect(preview).toMatchObject({ status: 200, body: { citations: 0, into: { id: other.id } } });
  });

  it('is not taken for a preview where the caller says that it is none', async () => {
    const [stays, goes] = [await source({ title: 'Stays' }), await source({ title: 'Goes' })];
    const path = `/sources/${stays.id}/merge?dry-run=`;
    const standing = async () => (await stored(goes.id))?.mergedInto ?? null;
    await editor('POST', `${path}true`, { source: goes.id });
    expect(await standing()).toBeNull();
    expect(await editor('POST', `${path}false`, { source: goes.id })).toMatchObject({
      status: 200,
    });
    expect(await standing()).toBe(stays.id);
  });
});
