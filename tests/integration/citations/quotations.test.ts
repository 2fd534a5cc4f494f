import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { checkQuotations } from '@/citations/commands/check-quotations';
import { mergeSources } from '@/sources/commands/merge-sources';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { submit } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { ensureQuotationsAreChecked } from '@/jobs/ensure-quotations-are-checked';
import type { Citation } from '@/payload-types';
import { citationStatus } from '@/citations/queries/citation-status-report';
import { aSource, asUser, aUser } from '@support/builders';
import { aCopy as uploadACopy } from '@support/link-checks/copies-of-pages';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { aCopy, aKeptPage } from '@support/link-checks/kept-pages';
import { aPdf } from '@support/documents/pdf';
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

const now = new Date('2026-03-01T12:00:00.000Z');
const said = 'Exports fell by 12 percent in 2023. The ministry has not explained it.';

const rowOf = async (key: string): Promise<Citation> => {
  const { docs } = await payload.find({
    collection: 'citations',
    where: { key: { equals: key } },
    depth: 0,
  });
  if (!docs[0]) throw new Error('No such citation');
  return docs[0];
};

/** A text that quotes a kept page, its check not made yet. */
const quoting = async (quotation: string, source: number) => {
  const { article, citationKey: key } = await aManuscript(payload, desk.writer);
  const req = await desk.writer.req();
  const resolved = await resolveCitation(req, { key, cites: [{ source }], quotation });
  expect(resolved.ok).toBe(true);
  return { article: article.id, key };
};

const jobFor = (name: string | number) =>
  runSql<{ task: string }>(
    { payload },
    sql`SELECT task_identifier AS task FROM graphile_worker.jobs
        WHERE key = ${`ensure-quotations-are-checked:${name}`}`,
  );

const check = async (key: string) =>
  checkQuotations(await asUser(payload), { citationKey: key }, now);

const status = async (key: string) => {
  const found = await citationStatus(await desk.editor.req(), key);
  return found?.quotation?.verdict;
};

describe('quoted words', () => {
  it('are looked for in the copies, and what came of it stands beside them', async () => {
    const page = await aKeptPage(payload, said);
    const { key } = await quoting('Exports fell by 12 percent in 2023.', page.id);
    expect(await status(key)).toBe('unchecked');
    expect(await check(key)).toBe(1);
    const { quotationCheck } = await rowOf(key);
    expect(quotationCheck).toMatchObject({
      verdict: 'verified',
      likeness: 1,
      found: 'Exports fell by 12 percent in 2023',
      checkedAt: now.toISOString(),
    });
    expect(quotationCheck?.snapshot).toEqual(expect.any(Number));
    expect(await status(key)).toBe('verified');
  });

  it.each([
    ['Exports fell by 21 percent in 2023.', 'differs'],
    ['The ministry has explained it.', 'differs'],
    ['A court has closed the port for good.', 'not-found'],
  ])('that say %s are told apart: %s', async (quotation, verdict) => {
    const page = await aKeptPage(payload, said);
    const { key } = await quoting(quotation, page.id);
    await check(key);
    expect(await status(key)).toBe(verdict);
    const differences = (await rowOf(key)).quotationCheck?.differences;
    if (verdict === 'differs') expect(JSON.stringify(differences)).toContain('"matter"');
  });

  it('wait for a copy, and are looked for when there is one', async () => {
    const page = await aSource(payload, { type: 'webpage', url: 'https://example.org/later' });
    const { key } = await quoting('The ministry has not explained it.', page.id);
    await check(key);
    expect((await rowOf(key)).quotationCheck?.verdict).toBe('unchecked');
    await aCopy(payload, { source: page.id, text: said });
    expect(await jobFor(page.id)).toHaveLength(1);
    await ensureQuotationsAreChecked({ payload, now: () => now })({ sourceId: page.id });
    expect(await status(key)).toBe('verified');
  });

  it('count as found where an earlier copy has them, or another source of the same citation', async () => {
    const page = await aKeptPage(payload, said);
    const other = await aKeptPage(payload, 'Nothing of it.');
    const { key } = await quoting('Exports fell by 12 percent in 2023.', page.id);
    await aCopy(payload, { source: page.id, text: 'The page says something else now.' });
    await check(key);
    expect(await status(key)).toBe('verified');
    await resolveCitation(await desk.writer.req(), {
      key,
      cites: [{ source: other.id }, { source: page.id }],
    });
    expect(await status(key)).toBe('unchecked');
    await check(key);
    expect(await status(key)).toBe('verified');
  });

  it('are asked for anew, in the transaction that changes them, and count as unchecked till then', async () => {
    const page = await aKeptPage(payload, said);
    const { key } = await quoting('Exports fell by 12 percent in 2023.', page.id);
    expect(await jobFor(key)).toHaveLength(1);
    await check(key);
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    const req = await desk.writer.req();
    await resolveCitation(req, { key, quotation: 'Exports fell by 13 percent in 2023.' });
    expect(await status(key)).toBe('unchecked');
    expect(await jobFor(key)).toHaveLength(1);
    await check(key);
    expect(await status(key)).toBe('differs');
  });

  it('change no document, no hash, no contributor and no instant of change by being looked for', async () => {
    const page = await aKeptPage(payload, said);
    const { article, key } = await quoting('Exports fell by 21 percent in 2023.', page.id);
    const sent = await submit(await desk.writer.req(), { articleId: article });
    if (!sent.ok) throw new Error('Not submitted');
    const edition = () =>
      payload.findByID({ collection: 'editions', id: sent.value.edition, depth: 0 });
    const [before, row] = [await edition(), await rowOf(key)];
    await check(key);
    const [after, looked] = [await edition(), await rowOf(key)];
    expect(looked.quotationCheck?.verdict).toBe('differs');
    expect(looked.updatedAt).toBe(row.updatedAt);
    expect(after).toEqual(before);
  });

  it('of merged sources are asked for anew, and found in copies of both', async () => {
    const [kept, gone] = [await aKeptPage(payload, 'Nothing.'), await aKeptPage(payload, said)];
    const { key } = await quoting('Exports fell by 12 percent in 2023.', gone.id);
    await check(key);
    const editor = await asUser(payload, await aUser(payload, { roles: ['editor'] }));
    const merged = await mergeSources(editor, { into: kept.id, source: gone.id });
    expect(merged.ok).toBe(true);
    expect(await status(key)).toBe('unchecked');
    expect(await jobFor(kept.id)).toHaveLength(1);
    await ensureQuotationsAreChecked({ payload, now: () => now })({ sourceId: kept.id });
    expect(await status(key)).toBe('verified');
  });

  it('of a copy without text cannot be read', async () => {
    const page = await aSource(payload, { type: 'webpage', url: 'https://example.org/scan' });
    const scan = { name: 'scan.pdf', type: 'application/pdf', body: aPdf(['']) };
    await uploadACopy(payload, page.id, scan);
    const { key } = await quoting('Exports fell.', page.id);
    await check(key);
    expect(await status(key)).toBe('unreadable');
  });
});
