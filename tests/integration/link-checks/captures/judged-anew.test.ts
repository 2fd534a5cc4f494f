import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { checkQuotations } from '@/citations/commands/check-quotations';
import { judgeCopies } from '@/link-checks/commands/judge-copies';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { runSql, sql } from '@/database/sql';
import { ensureCopiesAreJudged } from '@/jobs/ensure-copies-are-judged';
import type { Source } from '@/payload-types';
import { publicationChecklist } from '@/editions/queries/publication-checklist';
import { aSource, asUser } from '@support/builders';
import { aCopy } from '@support/link-checks/copies-of-pages';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { seePage } from '@support/link-checks/kept-pages';
import { restAs, type Rest } from '@support/rest';
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

const login = '<title>Sign in</title><p>Please sign in to continue.';
const words = 'Exports fell by 12 percent in 2023.';
let made = 0;

const aPage = async (): Promise<Source> => {
  made += 1;
  const url = `https://example.org/judged-${made}`;
  const source = await aSource(payload, { type: 'webpage', url });
  await seePage(payload, source);
  return source;
};

const citing = async ({ id }: Source, quotation?: string) => {
  const { article, citationKey: key } = await aManuscript(payload, desk.writer);
  const cites = [{ source: id }];
  const said = quotation ? { quotation } : {};
  await resolveCitation(await desk.writer.req(), { key, cites, ...said });
  return { articleId: article.id, key };
};

const rules = async (articleId: number) =>
  (await publicationChecklist(await asUser(payload), articleId)).map(({ rule }) => rule);

/** As copies are that stood before there was a judgement. */
const forgetJudgements = () =>
  runSql({ payload }, sql`UPDATE snapshots SET judgement = NULL, fault = NULL`);

const eventsOf = async ({ id }: Source) =>
  (
    await runSql<{ event: string }>(
      { payload },
      sql`SELECT event FROM source_log WHERE source_id = ${id} ORDER BY id`,
    )
  ).map(({ event }) => event);

describe('copies that stand already', () => {
  it('are judged by their files; a wall counts no more, and its page is tried again', async () => {
    const [wall, page] = [await aPage(), await aPage()];
    await aCopy(payload, wall.id, { body: login });
    await aCopy(payload, page.id, { body: `<p>${words}` });
    await forgetJudgements();
    const { articleId } = await citing(wall);
    const honest = await citing(page);
    expect(await rules(honest.articleId)).toEqual(['copy-missing']);
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    await ensureCopiesAreJudged(payload)();
    expect(await rules(articleId)).toEqual(['copy-worthless']);
    expect(await rules(honest.articleId)).toEqual([]);
    expect(await eventsOf(wall)).toEqual(['copy-found-worthless']);
    expect(await eventsOf(page)).toEqual([]);
    const jobs = await runSql<{ key: string }>(
      { payload },
      sql`SELECT key FROM graphile_worker.jobs WHERE key LIKE 'ensure-source-is-archived:%'`,
    );
    expect(jobs.map(({ key }) => key)).toEqual([`ensure-source-is-archived:${wall.id}`]);
  });

  it('are judged once, however often that runs', async () => {
    const wall = await aPage();
    await aCopy(payload, wall.id, { body: login });
    await forgetJudgements();
    const req = await asUser(payload);
    const first = await judgeCopies(req);
    expect(first.worthless).toBeGreaterThan(0);
    expect(await judgeCopies(req)).toEqual({ judged: 0, worthless: 0, unreadable: 0 });
    expect(await eventsOf(wall)).toEqual(['copy-found-worthless']);
  });

  it('are left as they are where their file cannot be read: nobody looked', async () => {
    const page = await aPage();
    const copy = await aCopy(payload, page.id, { body: `<p>${words}` });
    const { articleId } = await citing(page);
    await runSql(
      { payload },
      sql`UPDATE snapshots SET judgement = 0, filename = 'lost.html' WHERE id = ${copy.id}`,
    );
    expect(await judgeCopies(await asUser(payload))).toMatchObject({ unreadable: 1 });
    expect(await rules(articleId)).toEqual([]);
    await runSql({ payload }, sql`UPDATE snapshots SET judgement = NULL WHERE id = ${copy.id}`);
    expect(await rules(articleId)).toEqual(['copy-missing']);
  });

  it('verify no quotation while they are worthless', async () => {
    const wall = await aPage();
    await aCopy(payload, wall.id, {
      body: `<title>Sign in</title><p>Please sign in to continue. ${words}`,
    });
    const { articleId, key } = await citing(wall, words);
    await checkQuotations(await asUser(payload), { citationKey: key }, new Date());
    expect(await rules(articleId)).toContain('quotation-unchecked');
  });
});

describe('a copy that somebody uploads', () => {
  let editor: Rest;
  let writer: Rest;
  beforeAll(async () => {
    editor = await restAs(payload, desk.editor.user);
    writer = await restAs(payload, desk.writer.user);
  });

  it('is judged too, and counts for a reason that stays on the record', async () => {
    const page = await aPage();
    const copy = await aCopy(payload, page.id, { body: login });
    expect(copy.fault).toBe('login');
    const { articleId } = await citing(page);
    expect(await rules(articleId)).toEqual(['copy-worthless']);

    const path = `/sources/${page.id}/copies/${copy.id}`;
    const reason = 'The page that I cite is about this very form.';
    expect(await writer('POST', `${path}/insist`, { reason })).toMatchObject({ status: 403 });
    expect(await editor('POST', `${path}/insist`, { reason: ' ' })).toMatchObject({ status: 422 });
    expect(await editor('POST', `/sources/1/copies/${copy.id}/insist`, { reason })).toMatchObject({
      status: 404,
    });
    expect(await editor('POST', `${path}/insist`, { reason })).toMatchObject({ status: 200 });
    expect(await rules(articleId)).toEqual([]);
    expect(await editor('GET', `/sources/${page.id}/copies`)).toMatchObject({
      body: { state: 'kept', copies: [{ fault: 'login', counts: true, insistence: reason }] },
    });
    const stored = await payload.findByID({ collection: 'snapshots', id: copy.id, depth: 0 });
    expect(stored.insistence).toMatchObject({ reason, by: desk.editor.user.id });

    expect(await editor('POST', `${path}/withdraw-insistence`)).toMatchObject({ status: 200 });
    expect(await rules(articleId)).toEqual(['copy-worthless']);
    expect(await eventsOf(page)).toEqual(['copy-insisted-on', 'copy-insistence-withdrawn']);
  });

  it('needs no reason where it shows the page', async () => {
    const page = await aPage();
    const copy = await aCopy(payload, page.id, { body: `<p>${words}` });
    const asked = await editor('POST', `/sources/${page.id}/copies/${copy.id}/insist`, {
      reason: 'Of course.',
    });
    expect(asked).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'copy-counts-already' }] },
    });
  });

  it('takes neither its judgement nor a reason from a form', async () => {
    const page = await aPage();
    const copy = await aCopy(
      payload,
      page.id,
      {
        body: login,
        fault: null,
        judgement: 99,
        insistence: { reason: 'Mine.' },
      },
      await desk.writer.req(),
    );
    const stored = await payload.findByID({ collection: 'snapshots', id: copy.id, depth: 0 });
    expect(stored).toMatchObject({ fault: 'login', judgement: 1 });
    const { articleId } = await citing(page);
    expect(await rules(articleId)).toEqual(['copy-worthless']);
  });
});
