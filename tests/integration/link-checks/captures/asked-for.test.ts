import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { submit } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { aSource, asUser } from '@support/builders';
import { aCopy } from '@support/link-checks/copies-of-pages';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let desk: Desk;

beforeAll(async () => {
  test = await startTestDesk();
  payload = test.payload;
  desk = await aDesk(payload);
});
afterAll(() => test.stop());
beforeEach(() => runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`));

const asked = async () =>
  (
    await runSql<{ payload: { sourceId: number; address: string } }>(
      { payload },
      sql`SELECT payload FROM graphile_worker._private_jobs
          WHERE key LIKE 'ensure-source-is-archived:%' ORDER BY id`,
    )
  ).map((job) => job.payload.address);

describe('a copy is asked for', () => {
  it('when a person confirms a source, not when a program proposes it', async () => {
    const { citationKey: key } = await aManuscript(payload, desk.writer);
    const url = 'https://example.org/confirmed';
    const req = await desk.writer.req();
    await resolveCitation(req, { key, cites: [{ url }], proposed: true });
    expect(await asked()).toEqual([]);
    await resolveCitation(await desk.writer.req(), { key });
    expect(await asked()).toEqual([url]);
  });

  it('with the transaction of what asked, or not at all', async () => {
    const { citationKey: key } = await aManuscript(payload, desk.writer);
    const stale = {
      key,
      cites: [{ url: 'https://example.org/stale' }],
      expectedUpdatedAt: 'never',
    };
    expect(await resolveCitation(await desk.writer.req(), stale)).toMatchObject({ ok: false });
    expect(await asked()).toEqual([]);
  });

  it('when a text goes to review, of every cited page without a copy of its present address', async () => {
    const { article, citationKey: key } = await aManuscript(payload, desk.writer);
    const [kept, moved, bare] = [
      await aSource(payload, { url: 'https://example.org/kept' }),
      await aSource(payload, { url: 'https://example.org/was-here' }),
      await aSource(payload, { url: 'https://example.org/bare' }),
    ];
    for (const { id } of [kept, moved]) await aCopy(payload, id, { body: '<p>Words' });
    const url = 'https://example.org/is-here';
    await payload.update({ collection: 'sources', id: moved.id, data: { url } });
    const cites = [kept, moved, bare].map(({ id }) => ({ source: id }));
    await resolveCitation(await desk.writer.req(), { key, cites });
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    const sent = await submit(await asUser(payload, desk.writer.user), { articleId: article.id });
    expect(sent).toMatchObject({ ok: true });
    expect((await asked()).sort()).toEqual(['https://example.org/bare', url]);
  });
});
