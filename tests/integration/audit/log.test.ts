import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import type { AuditEntry } from '@/audit/rules/filter';
import { requestChanges } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { auditTimes } from '@/audit/queries/audit-times';
import { asUser } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';

let installation: Installation;
let payload: BasePayload;
let entryPoints: EntryPoints;
let published: Placed;
let returned: Placed;
let embargoed: Placed;

beforeAll(async () => {
  installation = await openInstallation();
  payload = installation.payload;
  entryPoints = await entryPointsOf(payload);
  published = await anArticleThatIs(installation, 'published');
  returned = await anArticleThatIs(installation, 'in_review');
  await requestChanges(await installation.desk.reviewer.req(), {
    articleId: returned.articleId,
    reason: 'Пожалуйста, say who counted: 100%_',
  });
  embargoed = await anArticleThatIs(installation, 'draft');
  await runSql(
    { payload },
    sql`UPDATE articles SET embargo_restricted = true WHERE id = ${embargoed.articleId}`,
  );
});
afterAll(() => installation.stop());

type Page = { entries: AuditEntry[]; next: string | null };
type Role = keyof Installation['desk'];

const get = (path: string, role?: Role) =>
  entryPoints('GET', path, role ? { as: installation.desk[role].user } : {});
const page = async (query: string, role: Role = 'publisher'): Promise<Page> => {
  const answer = await get(`/audit${query}`, role);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page;
};
const events = ({ entries }: Page) => entries.map(({ event }) => event);

describe('GET /api/audit', () => {
  it('tells what happened, the latest first, in pages that leave nothing out', async () => {
    const all = await page('?limit=500');
    expect(all.next).toBeNull();
    const ids = all.entries.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((one, other) => other - one));

    const seen: number[] = [];
    let next: string | null = '';
    while (next !== null) {
      const part: Page = await page(`?limit=2${next ? `&after=${next}` : ''}`);
      seen.push(...part.entries.map(({ id }) => id));
      next = part.next;
    }
    expect(seen).toEqual(ids);
  });

  it('filters by article, edition, person, event, state, day and words of the reason', async () => {
    const { articleId, edition } = published;
    const whole = ['publish', 'approve', 'submit', 'create'];
    expect(events(await page(`?article=${articleId}`))).toEqual(whole);
    expect(events(await page(`?edition=${edition.id}`))).toEqual(whole);
    const reviewer = installation.desk.reviewer.user.id;
    expect(events(await page(`?actor=${reviewer}`))).toEqual(['request_changes', 'approve']);
    expect(events(await page('?event=publish'))).toEqual(['publish']);
    expect(events(await page('?state=changes_requested'))).toEqual(['request_changes']);
    for (const words of ['who counted', 'WHO', 'пожалуйста', '100%_']) {
      expect((await page(`?reason=${encodeURIComponent(words)}`)).entries).toHaveLength(1);
    }
    expect((await page('?reason=%25')).entries).toHaveLength(1);
    const today = new Date().toISOString().slice(0, 10);
    expect((await page(`?since=${today}&until=${today}`)).entries.length).toBeGreaterThan(5);
    expect((await page('?until=2020-01-01')).entries).toEqual([]);
    expect((await page('?since=2099-01-01')).entries).toEqual([]);
  });

  it('is for those who answer for the publication; one article for whoever may read it', async () => {
    expect((await get('/audit')).status).toBe(401);
    for (const role of ['editor', 'publisher', 'administrator'] as const) {
      expect((await get('/audit', role)).status).toBe(200);
    }
    for (const role of ['writer', 'reviewer', 'fact-checker'] as const) {
      expect((await get('/audit', role)).status).toBe(403);
      expect((await get('/audit.csv', role)).status).toBe(403);
      expect((await get('/audit/times', role)).status).toBe(403);
      expect((await get(`/audit?article=${published.articleId}`, role)).status).toBe(200);
    }
  });

  it('leaves out articles under embargo, for whom it does not reach', async () => {
    const query = `?article=${embargoed.articleId}`;
    expect(events(await page(query, 'writer'))).toEqual(['create']);
    expect((await get(`/audit${query}`, 'fact-checker')).status).toBe(403);
    const seen = (await page('?limit=500', 'administrator')).entries;
    expect(seen.map(({ article }) => article)).not.toContain(embargoed.articleId);
  });

  it('says what is wrong with a question', async () => {
    const answer = await get('/audit?event=fly', 'editor');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ findings: [{ rule: 'value-not-in-list' }] });
  });
});

describe('GET /api/audit.csv', () => {
  it('is the same log as one file for a spreadsheet', async () => {
    const answer = await get('/audit.csv', 'editor');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-/);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    const { entries } = await page('?limit=500', 'editor');
    expect(lines).toHaveLength(entries.length + 2);
    expect(lines.join('\n')).toContain('"Пожалуйста, say who counted: 100%_"');
  });
});

describe('GET /api/audit/times', () => {
  it('tells the median and the slow ones of each state and stage', async () => {
    const answer = await get('/audit/times', 'editor');
    expect(answer.status).toBe(200);
    const { times } = (await answer.json()) as { times: object[] };
    expect(times).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ state: 'in_review', stage: 'Review', count: 2 }),
        expect.objectContaining({ state: 'approved', stage: null, count: 1 }),
      ]),
    );
    const req = await asUser(payload);
    expect(await auditTimes(req, { until: '2020-01-01' })).toEqual([]);
    expect(await auditTimes(req, { since: '2099-01-01' })).toEqual([]);
  });
});
