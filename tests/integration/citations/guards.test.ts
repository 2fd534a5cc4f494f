import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { approve, forcePublish, publish, submit } from '@/editions/commands/verbs';
import { checkQuotations } from '@/citations/commands/check-quotations';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { waiveLink } from '@/citations/commands/waive-link';
import { withdrawLinkWaiver } from '@/citations/commands/withdraw-link-waiver';
import { runSql, sql } from '@/database/sql';
import { contentHash } from '@/document/content-hash';
import type { Source } from '@/payload-types';
import { citationFindings } from '@/citations/queries/citation-findings';
import { draftedDocument } from '@/articles/queries/drafted-document';
import { publicationChecklist } from '@/editions/queries/publication-checklist';
import { aSource, asUser } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { aCopy, aKeptPage, seePage } from '@support/link-checks/kept-pages';
import { restAs } from '@support/rest';
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

const policy = (citations: { requireSnapshots?: boolean; requireVerifiedQuotations?: boolean }) =>
  payload.updateGlobal({
    slug: 'editorial-policy',
    data: {
      citations: {
        requireSnapshots: true,
        requireVerifiedQuotations: true,
        recheckDays: 30,
        driftPercent: 40,
        ...citations,
      },
    },
  });

const policyStands = () => policy({});

let pages = 0;
const aPage = (): Promise<Source> =>
  aSource(payload, { type: 'webpage', url: `https://example.org/guarded-${(pages += 1)}` });

const citing = async (source: number, quotation?: string) => {
  const { article, citationKey: key } = await aManuscript(payload, desk.writer);
  const req = await desk.writer.req();
  const resolved = await resolveCitation(req, {
    key,
    cites: [{ source }],
    ...(quotation ? { quotation } : {}),
  });
  expect(resolved.ok).toBe(true);
  return { articleId: article.id, key };
};

const rules = async (articleId: number) =>
  (await publicationChecklist(await asUser(payload), articleId)).map(({ rule }) => rule);

/** Submits and asks the last reviewer to approve: the rules that refuse it. */
const approved = async (articleId: number) => {
  const sent = await submit(await desk.writer.req(), { articleId });
  if (!sent.ok) return sent.error.findings.map(({ rule }) => rule);
  const expectedHash = sent.value.contentHash ?? undefined;
  const done = await approve(await desk.reviewer.req(), { articleId, expectedHash });
  return done.ok ? [] : done.error.findings.map(({ rule }) => rule);
};

const published = async (articleId: number) => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { article: { equals: articleId } },
    depth: 0,
  });
  const expectedHash = docs[0]?.contentHash ?? undefined;
  const done = await publish(await desk.publisher.req(), { articleId, expectedHash });
  return done.ok ? [] : done.error.findings.map(({ rule }) => rule);
};

const forced = async (articleId: number) => {
  const { document } = await draftedDocument(await asUser(payload), articleId);
  if (!document) throw new Error('Not frozen');
  const done = await forcePublish(await desk.publisher.req(), {
    articleId,
    reason: 'It burns.',
    expectedHash: contentHash(document),
  });
  return done.ok ? [] : done.error.findings.map(({ rule }) => rule);
};

describe('a cited page without a copy', () => {
  it('holds every road to the readers, and the way is free when a copy is kept', async () => {
    const page = await aPage();
    const { articleId } = await citing(page.id);
    expect(await rules(articleId)).toEqual(['link-unchecked', 'copy-missing']);
    await seePage(payload, page);
    expect(await rules(articleId)).toEqual(['copy-missing']);
    expect(await forced(articleId)).toEqual(['copy-missing']);
    expect(await approved(articleId)).toEqual(['copy-missing']);
    await aCopy(payload, { source: page.id });
    expect(await rules(articleId)).toEqual([]);
    const { docs } = await payload.find({
      collection: 'editions',
      where: { article: { equals: articleId } },
    });
    const expectedHash = docs[0]?.contentHash ?? undefined;
    const done = await approve(await desk.reviewer.req(), { articleId, expectedHash });
    expect(done.ok).toBe(true);
    expect(await published(articleId)).toEqual([]);
  });

  it('is not helped by a copy of another address', async () => {
    const page = await aPage();
    await seePage(payload, page);
    await aCopy(payload, { source: page.id, address: 'https://example.org/elsewhere' });
    const { articleId } = await citing(page.id);
    expect(await rules(articleId)).toEqual(['copy-missing']);
  });

  it('may be published where the policy of its submission asks for none', async () => {
    await policy({ requireSnapshots: false });
    const page = await aPage();
    await seePage(payload, page);
    const { articleId } = await citing(page.id);
    expect(await approved(articleId)).toEqual([]);
    await policyStands();
    // The review goes by the policy that it took along; a new one goes by the new one.
    expect(await published(articleId)).toEqual([]);
    const { articleId: next } = await citing(page.id);
    expect(await approved(next)).toEqual(['copy-missing']);
  });
});

describe('a waiver', () => {
  const dead = async () => {
    const page = await aPage();
    await seePage(payload, page, 404);
    return { page, ...(await citing(page.id)) };
  };
  const waive = async (who: keyof Desk, key: string, more: object = {}) => {
    const reason = 'I hold a print of it.';
    const done = await waiveLink(await desk[who].req(), { key, reason, ...more });
    return done.ok ? done.value.linkWaiver : done.error.findings.map(({ rule }) => rule);
  };

  it('covers what is lacking at this address, and is nobody’s contribution', async () => {
    const { page, articleId, key } = await dead();
    expect(await rules(articleId)).toEqual(['link-broken', 'copy-missing']);
    expect(await waive('editor', key)).toMatchObject({
      reason: 'I hold a print of it.',
      by: desk.editor.user.id,
      covers: [{ address: page.url, lacks: ['link', 'copy'] }],
    });
    expect(await rules(articleId)).toEqual([]);
    expect(await approved(articleId)).toEqual([]);
    const { docs } = await payload.find({
      collection: 'editions',
      where: { article: { equals: articleId } },
      depth: 0,
    });
    expect(docs[0]?.contributors).not.toContain(desk.editor.user.id);
    expect(await published(articleId)).toEqual([]);
  });

  it('may be given after the approval, when the page died meanwhile', async () => {
    const page = await aPage();
    await seePage(payload, page);
    await policy({ requireSnapshots: false });
    const { articleId, key } = await citing(page.id);
    expect(await approved(articleId)).toEqual([]);
    await policyStands();
    await seePage(payload, page, 410);
    expect(await published(articleId)).toEqual(['link-broken']);
    expect(await waive('publisher', key)).toMatchObject({ reason: 'I hold a print of it.' });
    expect(await published(articleId)).toEqual([]);
  });

  it('does not cover another address, and is given for it anew', async () => {
    const { page, articleId, key } = await dead();
    await waive('editor', key);
    const url = `${page.url}-moved`;
    await payload.update({ collection: 'sources', id: page.id, data: { url } });
    await seePage(payload, { id: page.id, url }, 404);
    expect(await rules(articleId)).toEqual(['link-broken', 'copy-missing']);
    await waive('editor', key);
    expect(await rules(articleId)).toEqual([]);
  });

  it('never stands for a check that nobody made', async () => {
    const page = await aPage();
    const { articleId, key } = await citing(page.id);
    expect(await waive('editor', key, { lacks: ['link'] })).toEqual(['nothing-to-waive']);
    expect(await waive('editor', key)).toMatchObject({
      covers: [{ address: page.url, lacks: ['copy'] }],
    });
    expect(await rules(articleId)).toEqual(['link-unchecked']);
  });

  it('takes a role, a reason, and a policy that allows it', async () => {
    const { key } = await dead();
    expect(await waive('writer', key)).toEqual(['link-waiver-not-yours']);
    expect(await waive('reviewer', key)).toEqual(['link-waiver-not-yours']);
    expect(await waive('editor', key, { reason: ' ' })).toEqual(['link-waiver-without-reason']);
    expect(await waive('editor', 'nobody')).toEqual(['citation-not-found']);
    await payload.updateGlobal({ slug: 'editorial-policy', data: { allowWaivers: false } });
    expect(await waive('editor', key)).toEqual(['link-waivers-not-allowed']);
    await payload.updateGlobal({ slug: 'editorial-policy', data: { allowWaivers: true } });
  });

  it('is taken back, and both stay on the record of the source', async () => {
    const { page, articleId, key } = await dead();
    await waive('editor', key);
    const writer = await withdrawLinkWaiver(await desk.writer.req(), { key });
    expect(writer.ok).toBe(false);
    const back = await withdrawLinkWaiver(await desk.publisher.req(), { key });
    expect(back.ok).toBe(true);
    expect(await rules(articleId)).toEqual(['link-broken', 'copy-missing']);
    const log = await runSql<{ event: string; reason: string }>(
      { payload },
      sql`SELECT event, detail->>'reason' AS reason FROM source_log
          WHERE source_id = ${page.id} ORDER BY id`,
    );
    expect(log).toEqual([
      { event: 'link-waived', reason: 'I hold a print of it.' },
      { event: 'link-waiver-withdrawn', reason: 'I hold a print of it.' },
    ]);
  });

  it('is not to be had by hand', async () => {
    const { key } = await dead();
    const { docs } = await payload.find({
      collection: 'citations',
      where: { key: { equals: key } },
    });
    const id = docs[0]?.id ?? 0;
    const kept = await payload.update({
      collection: 'citations',
      id,
      data: { linkWaiver: { reason: 'Mine.' }, quotationCheck: { verdict: 'verified' } },
      overrideAccess: false,
      req: await desk.editor.req(),
    });
    expect(kept.linkWaiver?.reason ?? null).toBeNull();
    expect(kept.quotationCheck?.verdict).toBe('unchecked');
  });
});

describe('quoted words', () => {
  const said = 'Exports fell by 12 percent in 2023.';

  it('hold a publication where the policy asks for it, each finding at its place', async () => {
    const page = await aKeptPage(payload, said);
    const { articleId, key } = await citing(page.id, 'Exports fell by 21 percent in 2023.');
    expect(await rules(articleId)).toEqual(['quotation-unchecked']);
    await checkQuotations(await asUser(payload), { citationKey: key }, new Date());
    expect(await rules(articleId)).toEqual(['quotation-differs']);
    const judged = (await citationFindings(await asUser(payload), articleId)).get(key);
    expect(judged?.findings[0]?.place).toMatchObject({ citationKey: key });
    expect(await forced(articleId)).toEqual(['quotation-differs']);

    const req = await desk.editor.req();
    const blanket = await waiveLink(req, { key, reason: 'It is fine.' });
    expect(blanket.ok).toBe(false);
    const named = await waiveLink(req, { key, reason: 'A misprint there.', lacks: ['quotation'] });
    expect(named.ok).toBe(true);
    expect(await rules(articleId)).toEqual([]);
    await resolveCitation(req, { key, quotation: 'Exports fell by 22 percent in 2023.' });
    expect(await rules(articleId)).toEqual(['quotation-unchecked']);
    await resolveCitation(req, { key, quotation: said });
    await checkQuotations(await asUser(payload), { citationKey: key }, new Date());
    expect(await rules(articleId)).toEqual([]);
  });

  it('of printed works without a copy hold nothing', async () => {
    const book = await aSource(payload);
    const { articleId } = await citing(book.id, said);
    expect(await rules(articleId)).toEqual([]);
  });

  it('that nobody wrote are not published by a new publication, unless somebody says why', async () => {
    const { citations } = await payload.findGlobal({ slug: 'editorial-policy', depth: 0 });
    expect(citations.requireVerifiedQuotations).toBe(true);
    const page = await aKeptPage(payload, said);
    const { articleId, key } = await citing(page.id, 'The minister called the harvest a disgrace.');
    await checkQuotations(await asUser(payload), { citationKey: key }, new Date());
    expect(await rules(articleId)).toEqual(['quotation-not-found']);
    expect(await forced(articleId)).toEqual(['quotation-not-found']);
    expect(await approved(articleId)).toEqual(['quotation-not-found']);

    const editor = await restAs(payload, desk.editor.user);
    const path = `/citations/${key}`;
    expect(await editor('GET', `${path}/status`)).toMatchObject({
      body: { waivable: ['quotation'], quotation: { verdict: 'not-found' } },
    });
    const wish = { lacks: ['quotation'], reason: 'Said in the session of 3 May, on tape.' };
    const writer = await restAs(payload, desk.writer.user);
    expect(await writer('POST', `${path}/waive-link`, wish)).toMatchObject({ status: 403 });
    const without = { ...wish, reason: ' ' };
    expect(await editor('POST', `${path}/waive-link`, without)).toMatchObject({ status: 422 });
    expect(await editor('POST', `${path}/waive-link`, wish)).toMatchObject({ status: 200 });
    expect(await rules(articleId)).toEqual([]);
    const [entry] = await runSql<{ event: string; reason: string }>(
      { payload },
      sql`SELECT event, detail->>'reason' AS reason FROM source_log
          WHERE source_id = ${page.id} ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ event: 'link-waived', reason: wish.reason });
    const { docs } = await payload.find({
      collection: 'editions',
      where: { article: { equals: articleId } },
      depth: 0,
    });
    const expectedHash = docs[0]?.contentHash ?? undefined;
    const done = await approve(await desk.reviewer.req(), { articleId, expectedHash });
    expect(done.ok).toBe(true);
    expect(await published(articleId)).toEqual([]);
  });
});
