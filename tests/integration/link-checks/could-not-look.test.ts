import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';

import { captureSource } from '@/link-checks/commands/capture-source';
import { checkQuotations } from '@/citations/commands/check-quotations';
import { checkSource } from '@/link-checks/commands/check-source';
import { fetchPolitely } from '@/link-checks/commands/fetch-politely';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { runSql, sql } from '@/database/sql';
import type { Source } from '@/payload-types';
import { archiveStateOf } from '@/link-checks/queries/archive-state';
import { publicationChecklist } from '@/editions/queries/publication-checklist';
import { aSource, asUser } from '@support/builders';
import { aCopy } from '@support/link-checks/copies-of-pages';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let desk: Desk;
let server: LocalServer;
let status = 200;
/** What the worker may fetch: nothing, until the demo is there. */
let allowed: string[] = [];

const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const words = 'Exports fell by 12 percent in 2023.';

beforeAll(async () => {
  test = await startTestDesk();
  payload = test.payload;
  desk = await aDesk(payload);
  server = await startLocalServer((_, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end(`<p>${words}`);
  });
});
afterAll(async () => {
  await server.close();
  await test.stop();
});

const now = () => new Date();
let made = 0;
const aPage = (): Promise<Source> =>
  aSource(payload, { type: 'webpage', url: `${server.origin}/seen?n=${(made += 1)}` });

const worker = () => ({
  fetch: fetchPolitely(payload, { allowance: () => allowed, pause: 0 }),
  now,
});
const check = async ({ id }: Source) => {
  const done = await checkSource(await asUser(payload), { source: id, ...worker(), again: true });
  return done.ok && 'verdict' in done.value ? done.value.verdict : undefined;
};
const capture = async ({ id }: Source) => {
  const req = await asUser(payload);
  const done = await captureSource(req, { source: id, ...worker(), again: true });
  return done.ok ? done.value.outcome : undefined;
};
const healthOf = async ({ id }: Source) =>
  (await payload.findByID({ collection: 'sources', id, depth: 0 })).health;
const citing = async ({ id }: Source, quotation?: string) => {
  const { article, citationKey: key } = await aManuscript(payload, desk.writer);
  const cited = { key, cites: [{ source: id }], ...(quotation ? { quotation } : {}) };
  await resolveCitation(await desk.writer.req(), cited);
  return { articleId: article.id, key };
};
const rules = async (articleId: number) =>
  (await publicationChecklist(await asUser(payload), articleId)).map(({ rule }) => rule);

describe('a worker that could not look', () => {
  it('takes nothing from what another has seen, and looks as soon as it may', async () => {
    const source = await aPage();
    const { articleId } = await citing(source);
    allowed = [];
    expect(await check(source)).toBe('unchecked');
    expect(await rules(articleId)).toEqual(['link-unchecked', 'copy-missing']);
    allowed = [server.host];
    expect(await check(source)).toBe('alive');
    expect(await capture(source)).toBe('kept');
    allowed = [];
    expect(await check(source)).toBe('unchecked');
    expect(await healthOf(source)).toMatchObject({ verdict: 'alive', statusCode: 200 });
    expect(await rules(articleId)).toEqual([]);
  });

  it('takes nothing from a failure that another has seen, either', async () => {
    const source = await aPage();
    const { articleId } = await citing(source);
    [allowed, status] = [[server.host], 404];
    expect(await check(source)).toBe('failing');
    allowed = [];
    expect(await check(source)).toBe('unchecked');
    expect(await healthOf(source)).toMatchObject({ verdict: 'failing', statusCode: 404 });
    expect(await rules(articleId)).toContain('link-broken');
    status = 200;
  });

  it('does not say of a copy why there is none, where another try has seen it', async () => {
    const source = await aPage();
    [allowed, status] = [[server.host], 403];
    expect(await capture(source)).toBe('blocked');
    allowed = [];
    expect(await capture(source)).toBe('address-refused');
    const state = await archiveStateOf(await asUser(payload), [source.key]);
    expect(state(source.key, source.url ?? '')).toMatchObject({ outcome: 'blocked' });
    [allowed, status] = [[server.host], 200];
    const req = await asUser(payload);
    const later = await captureSource(req, { source: source.id, ...worker(), again: true });
    expect(later).toMatchObject({ value: { outcome: 'kept' } });
  });

  it('is asked for the allowance at each request, not when it starts', async () => {
    const source = await aPage();
    allowed = [];
    const { fetch } = worker();
    expect(await fetch(source.url ?? '')).toMatchObject({ error: 'port-refused' });
    allowed = [server.host];
    expect(await fetch(source.url ?? '')).toMatchObject({ statusCode: 200 });
  });
});

describe('quoted words that stood in a copy', () => {
  it('stay verified by it, however many copies without them or without words come later', async () => {
    const source = await aPage();
    await aCopy(payload, source.id, { body: `<p>${words}`, takenAt: '2025-01-01T00:00:00.000Z' });
    const { articleId, key } = await citing(source, words);
    allowed = [server.host];
    await check(source);
    const look = async () =>
      checkQuotations(await asUser(payload), { citationKey: key }, new Date());
    await look();
    expect(await rules(articleId)).toEqual([]);
    for (let later = 1; later <= 6; later += 1) {
      await aCopy(payload, source.id, {
        ...(later % 2
          ? { body: scan, name: `scan-${later}.png`, type: 'image/png' }
          : { body: `<p>Another text, number ${later}.`, name: `later-${later}.html` }),
        takenAt: `2025-02-0${later}T00:00:00.000Z`,
      });
    }
    for (let later = 1; later <= 5; later += 1) {
      await aCopy(payload, source.id, {
        body: `<p>Something else, number ${later}.`,
        takenAt: `2025-03-0${later}T00:00:00.000Z`,
      });
    }
    await look();
    expect(await rules(articleId)).toEqual([]);
    const [row] = await runSql<{ verdict: string }>(
      { payload },
      sql`SELECT quotation_check_verdict AS verdict FROM citations WHERE key = ${key}`,
    );
    expect(row?.verdict).toBe('verified');
  });
});
