import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { pageFaultWords } from '@/link-checks/rules/page-fault-words';
import { pageFaults, verdictOfFault, type PageFault } from '@/link-checks/rules/page-faults';
import { approve, publish, submit } from '@/editions/commands/verbs';
import { captureSource } from '@/link-checks/commands/capture-source';
import { checkSource } from '@/link-checks/commands/check-source';
import { requestMissingCaptures } from '@/link-checks/commands/request-missing-captures';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { waiveLink } from '@/citations/commands/waive-link';
import { runSql, sql } from '@/database/sql';
import { fetchPage, type FetchPage } from '@/link-checks/fetching/fetch-page';
import type { Source } from '@/payload-types';
import { archiveStateOf } from '@/link-checks/queries/archive-state';
import { citationFindings } from '@/citations/queries/citation-findings';
import { publicationChecklist } from '@/editions/queries/publication-checklist';
import { aSource, asUser } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { honestPages } from '@support/labelled/honest-pages';
import type { LabelledPage } from '@support/labelled/page';
import { walls } from '@support/labelled/walls';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { restAs, type Rest } from '@support/rest';
import { siteOf, type Site } from '@support/pages/site';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let desk: Desk;
let server: LocalServer;
let editor: Rest;
let readers: Site;
/** By path. */
const pages = new Map<string, LabelledPage>();

beforeAll(async () => {
  test = await startTestDesk();
  payload = test.payload;
  desk = await aDesk(payload);
  editor = await restAs(payload, desk.editor.user);
  readers = await siteOf(payload);
  server = await startLocalServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages.get(pathname);
    if (!page) {
      const isElsewhere = [...pages.values()].find(({ leadsTo }) => leadsTo?.startsWith(pathname));
      const body = isElsewhere?.body ?? 'Nothing.';
      return void response
        .writeHead(isElsewhere ? 200 : 404, {
          'content-type': isElsewhere?.type ?? 'text/html; charset=utf-8',
        })
        .end(body);
    }
    if (page.leadsTo) return void response.writeHead(302, { location: page.leadsTo }).end();
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8' });
    response.end(page.body);
  });
});
afterAll(async () => {
  await server.close();
  await test.stop();
});

const fetch: FetchPage = (url, asked) => fetchPage(url, { ...asked, allowance: [server.host] });
const now = () => new Date();

let made = 0;
const citing = async (page: LabelledPage) => {
  const path = page.path === '/' ? '/' : `/${(made += 1)}${page.path ?? '/report'}`;
  pages.clear();
  pages.set(path, page);
  const url = `${server.origin}${path}`;
  const source = await aSource(payload, { type: 'webpage', title: page.name, url });
  const { article, citationKey: key } = await aManuscript(payload, desk.writer);
  const cited = await resolveCitation(await desk.writer.req(), {
    key,
    cites: [{ source: source.id }],
  });
  expect(cited.ok).toBe(true);
  return { source, articleId: article.id, key };
};

const look = async ({ id }: Source) => {
  const req = await asUser(payload);
  const checked = await checkSource(req, { source: id, fetch, now, again: true });
  const captured = await captureSource(req, { source: id, fetch, now, again: true });
  if (!checked.ok || !captured.ok) throw new Error('Not looked at');
  return { checked: checked.value, captured: captured.value };
};

const rules = async (articleId: number) =>
  (await publicationChecklist(await asUser(payload), articleId)).map(({ rule }) => rule);

const published = async (articleId: number) => {
  const sent = await submit(await desk.writer.req(), { articleId });
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  const expectedHash = sent.value.contentHash ?? undefined;
  const approved = await approve(await desk.reviewer.req(), { articleId, expectedHash });
  if (!approved.ok) return approved.error.findings.map(({ rule }) => rule);
  const done = await publish(await desk.publisher.req(), { articleId, expectedHash });
  return done.ok ? [] : done.error.findings.map(({ rule }) => rule);
};

/** One wall of each kind, with the page that the kind names. */
const kinds = pageFaults.map((fault) => {
  const wall = walls.find((one) => one.fault === fault);
  if (!wall) throw new Error(`No page shows ${fault}`);
  return [fault, wall.name, wall] as const;
});

describe('a page that shows a wall', () => {
  it.each(kinds)('is no copy, and the desk says why: %s (%s)', async (fault, _, wall) => {
    const { source, articleId, key } = await citing(wall);
    const { checked, captured } = await look(source);
    expect(checked).toMatchObject({ verdict: verdictOfFault(fault) });
    // A body without a byte is not even something to judge.
    expect(captured).toMatchObject({ outcome: 'worthless' });

    const state = (await archiveStateOf(await asUser(payload), [source.key]))(
      source.key,
      source.url ?? '',
    );
    expect(state).toMatchObject({ state: 'pending', fault });
    const { body } = await editor('GET', `/sources/${source.id}/copies`);
    expect(body).toMatchObject({
      state: 'pending',
      findings: [{ rule: 'capture-worthless' }],
      copies: [{ fault, counts: false, insistence: null }],
    });
    expect(JSON.stringify(body)).toContain(pageFaultWords[fault].en);

    expect(await rules(articleId)).toContain('copy-worthless');
    const judged = (await citationFindings(await asUser(payload), articleId)).get(key);
    const said = judged?.findings.find(({ rule }) => rule === 'copy-worthless');
    expect(said?.message).toContain(pageFaultWords[fault].en);
    expect(await published(articleId)).toContain('copy-worthless');
    await readersAreTold(articleId, key, fault, source);
  });

  /** With a waiver it goes out, and nobody is told that it is archived. */
  const readersAreTold = async (
    articleId: number,
    key: string,
    fault: PageFault,
    source: Source,
  ): Promise<void> => {
    const reason = 'I hold a print of it.';
    const waived = await waiveLink(await desk.editor.req(), { key, reason });
    expect(waived.ok).toBe(true);
    const { docs } = await payload.find({
      collection: 'editions',
      where: { article: { equals: articleId } },
      depth: 0,
    });
    const expectedHash = docs[0]?.contentHash ?? undefined;
    const approved = await approve(await desk.reviewer.req(), { articleId, expectedHash });
    expect(approved.ok).toBe(true);
    const done = await publish(await desk.publisher.req(), { articleId, expectedHash });
    expect(done.ok).toBe(true);
    const stranger = await restAs(payload);
    const { body } = await stranger('GET', `/sources/${source.key}`);
    expect(body).toMatchObject({ link: { snapshot: null, cameInstead: fault } });
    const { slug } = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 });
    const page = (await readers(`/articles/${slug}`)).body;
    expect(page).toContain('1 source');
    expect(page).not.toContain('all archived');
    const about = (await readers(`/sources/${source.key}`)).body;
    expect(about).toContain(`what came is not the page but ${pageFaultWords[fault].en}`);
    for (const format of ['md', 'html', 'json', 'jats', 'bib', 'txt']) {
      const file = await readers(`/articles/${slug}.${format}`);
      expect({ format, status: file.status }).toEqual({ format, status: 200 });
      expect(file.body).not.toMatch(/archived (?:copy|at|\d)|snapshots\//i);
    }
  };

  it('is tried again, and counts from the moment at which the page is there', async () => {
    const { source, articleId } = await citing(walls[0]!);
    await look(source);
    await runSql({ payload }, sql`DELETE FROM graphile_worker._private_jobs`);
    await requestMissingCaptures(await asUser(payload));
    const jobs = await runSql<{ key: string }>(
      { payload },
      sql`SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'ensure-source-is-archived'`,
    );
    expect(jobs.map((job) => job.key)).toContain(`ensure-source-is-archived:${source.id}`);
    pages.set(new URL(source.url ?? '').pathname, honestPages[0]!);
    expect(await look(source)).toMatchObject({
      checked: { verdict: 'alive' },
      captured: { outcome: 'kept' },
    });
    expect(await rules(articleId)).toEqual([]);
    expect(await published(articleId)).toEqual([]);
    const { slug } = await payload.findByID({ collection: 'articles', id: articleId, depth: 0 });
    expect((await readers(`/articles/${slug}`)).body).toContain('all archived');
  });

  it('fills no store: the same wall is kept as evidence once', async () => {
    const { source } = await citing(walls[0]!);
    for (const _ of [1, 2, 3]) await look(source);
    const { totalDocs } = await payload.count({
      collection: 'snapshots',
      where: { source: { equals: source.id } },
    });
    expect(totalDocs).toBe(1);
  });
});

describe('an honest page', () => {
  it.each(honestPages.map((page) => [page.name, page] as const))(
    'is kept and counts: %s',
    async (_, page) => {
      const { source, articleId } = await citing(page);
      const { checked, captured } = await look(source);
      expect(captured).toMatchObject({ outcome: 'kept' });
      expect(checked).toMatchObject({ verdict: 'alive' });
      expect(await rules(articleId)).toEqual([]);
    },
  );
});
