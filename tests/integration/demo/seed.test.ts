import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { runSql, sql } from '@/database/sql';
import { demoState, seedDemo, type DemoOptions } from '@/demo/seed';
import { fetchPage } from '@/link-checks/fetching/fetch-page';
import type { FrozenDocument } from '@/document/document';
import { startLocalServer, type LocalServer } from '@support/server/local-server';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let site: LocalServer;
let asked: string[];
let options: DemoOptions;

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  asked = [];
  site = await startLocalServer((request, response) => {
    if (request.method === 'GET') asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<title>About Portage</title><p>A journal of rivers.');
  });
  options = {
    baseUrl: site.origin,
    password: 'a password for tests',
    fetch: (url, asked) => fetchPage(url, { ...asked, allowance: [site.host] }),
    now: () => new Date(),
  };
});
afterAll(async () => {
  await site.close();
  await test.stop();
});

const rows = <Row = Record<string, unknown>>(query: Parameters<typeof runSql>[1]) =>
  runSql<Row>({ payload }, query);
const count = async (query: Parameters<typeof runSql>[1]) =>
  Number((await rows<{ count: string }>(query))[0]?.count);

describe('seedDemo', () => {
  it('goes on after an interruption, and comes to an end', async () => {
    expect(await demoState(payload)).toBe('absent');
    const interrupted = seedDemo(payload, {
      ...options,
      progress: (made) => {
        if (made === 'tam-gde-menyaetsya-koleya') throw new Error('The power went out');
      },
    });
    await expect(interrupted).rejects.toThrow('The power went out');
    expect(await demoState(payload)).toBe('unfinished');

    await seedDemo(payload, options);
    expect(await demoState(payload)).toBe('complete');
  }, 240_000);

  it('makes nothing twice', async () => {
    const before = await count(sql`SELECT count(*) FROM transitions`);
    await seedDemo(payload, options);
    expect(await count(sql`SELECT count(*) FROM transitions`)).toBe(before);
    expect(await count(sql`SELECT count(*) FROM articles`)).toBe(14);
    expect(await count(sql`SELECT count(*) FROM authors`)).toBe(4);
    expect(await count(sql`SELECT count(*) FROM topics`)).toBe(3);
    expect(await count(sql`SELECT count(*) FROM users`)).toBe(6);
  });

  it('leaves an edition in each state in which an orderly desk leaves one', async () => {
    const found = await rows(
      sql`SELECT state::text, count(*)::int FROM editions GROUP BY state ORDER BY state::text`,
    );
    expect(Object.fromEntries(found.map(({ state, count: n }) => [state, n]))).toEqual({
      changes_requested: 1,
      discarded: 1,
      draft: 1,
      in_review: 1,
      published: 8,
      retracted: 1,
      scheduled: 1,
      superseded: 2,
    });
  });

  it('has everything reviewed in three stages, by people who did not write it', async () => {
    const approvers = await rows(
      sql`SELECT edition_id, array_agg(approvals.stage::int ORDER BY approvals.stage) AS stages,
            count(DISTINCT user_id)::int AS people
          FROM approvals JOIN editions ON editions.id = edition_id
          WHERE state IN ('published', 'superseded', 'scheduled', 'retracted')
          GROUP BY edition_id`,
    );
    expect(approvers.length).toBe(12);
    for (const { stages, people } of approvers) {
      expect({ stages, people }).toEqual({ stages: [0, 1, 2], people: 3 });
    }
  });

  it('shows a fact check with somebody, and until when; a plan; a correction; a retraction', async () => {
    const [check] = await rows(
      sql`SELECT stage::int, (due_at - stage_entered_at)::text AS allowed, users.name FROM editions
          JOIN assignments ON assignments.edition_id = editions.id
          JOIN users ON users.id = user_id WHERE state = 'in_review'`,
    );
    expect(check).toMatchObject({ stage: 1, allowed: '4 days', name: 'Farid Novak' });
    const [plan] = await rows(
      sql`SELECT scheduled_for > now() AS ahead, scheduled_zone FROM editions
          WHERE state = 'scheduled'`,
    );
    expect(plan).toEqual({ ahead: true, scheduled_zone: 'Europe/Vilnius' });
    const [corrected] = await rows<{ note: string; text: string }>(
      sql`SELECT public_note AS note, document::text AS text FROM editions
          WHERE kind = 'correction' AND state = 'published'`,
    );
    expect(corrected?.note).toContain('1906');
    expect(corrected?.text).toContain('eleven years later it signed');
    const [retracted] = await rows(
      sql`SELECT notice->>'kind' AS kind, notice->>'text' AS text FROM editions
          WHERE state = 'retracted'`,
    );
    expect(retracted).toMatchObject({ kind: 'retraction' });
  });

  it('publishes by four authors, on three topics, in three languages, with real notes', async () => {
    const published = await rows<{ document: FrozenDocument; language: string }>(
      sql`SELECT document, language FROM editions WHERE state = 'published'`,
    );
    const documents = published.map(({ document }) => document);
    const all = <T>(of: (document: FrozenDocument) => readonly T[]) =>
      new Set(documents.flatMap((document) => of(document)));
    expect(all(({ metadata }) => metadata.bylines.map(({ slug }) => slug)).size).toBe(4);
    expect([...all(({ metadata }) => metadata.topics)].sort()).toEqual([
      'energy',
      'institutions',
      'trade',
    ]);
    expect(published.map(({ language }) => language).sort()).toEqual([
      'be',
      ...Array<string>(6).fill('en'),
      'ru',
    ]);
    for (const { notes, references, metadata } of documents) {
      expect({ title: metadata.title, enough: notes.length >= 5 }).toMatchObject({ enough: true });
      expect(references.every(({ title, issued }) => title && issued)).toBe(true);
      expect(metadata.hero?.alt).toBeTruthy();
    }
    const shared = documents.some(({ notes }) => notes.some((note) => note.citations.length > 1));
    expect(shared).toBe(true);
    expect([...all(({ body }) => body.map(({ type }) => type))]).toEqual(
      expect.arrayContaining([
        'heading',
        'paragraph',
        'list',
        'table',
        'pullquote',
        'box',
        'figure',
      ]),
    );
  });

  it('joins translations to their originals', async () => {
    const groups = await rows(
      sql`SELECT string_agg(language::text, ',' ORDER BY language::text) AS languages
          FROM articles GROUP BY translation_group HAVING count(*) > 1`,
    );
    expect(groups.map(({ languages }) => languages).sort()).toEqual(['be,en', 'en,ru']);
  });

  it('heals the damaged manuscript, and keeps the report of it', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { slug: { equals: 'showing-ones-work' } },
      depth: 0,
    });
    const report = docs[0]?.importReport as { rule: string }[];
    expect(new Set(report.map(({ rule }) => rule)).size).toBeGreaterThan(3);
    expect(docs[0]?.title).toBe('Showing one’s work');
    const text = JSON.stringify(docs[0]?.body);
    for (const healed of [
      'of a reader',
      'sixteenth and seventeenth',
      'nobody had been given',
      '$30',
    ]) {
      expect(text).toContain(healed);
    }
    expect(text).not.toMatch(/\\\$|By Nadia|Originally published/);
  });

  it('leaves a draft with citations that nobody has resolved', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { slug: { equals: 'the-road-that-melts' } },
      depth: 0,
    });
    expect(docs[0]).toMatchObject({ workflowState: 'draft', unresolvedCitations: 4 });
  });

  it('has made up no link check: each row is one request that was answered', async () => {
    const checks = await rows<{ url: string; verdict: string; status_code: string }>(
      sql`SELECT url, verdict, status_code::int FROM link_checks`,
    );
    expect(checks).toEqual([{ url: `${site.origin}/about`, verdict: 'alive', status_code: 200 }]);
    // Once to look, and once for the copy, after asking whether it may be made.
    expect(asked).toEqual(['/about', '/robots.txt', '/about']);
    const claimed = sql`SELECT count(*) FROM sources WHERE health_verdict <> 'unchecked'`;
    expect(await count(claimed)).toBe(1);
    expect(await count(sql`SELECT count(*) FROM sources WHERE url IS NOT NULL`)).toBe(1);
  });

  it('made every state by an event in the log, by a person', async () => {
    const orphans = sql`SELECT count(*) FROM editions WHERE NOT EXISTS (
      SELECT FROM transitions WHERE edition_id = editions.id AND to_state::text = editions.state::text)`;
    expect(await count(orphans)).toBe(0);
    const nobody = sql`SELECT count(*) FROM transitions
      WHERE actor_id IS NULL AND event NOT IN ('supersede', 'revise')`;
    expect(await count(nobody)).toBe(0);
  });
});
