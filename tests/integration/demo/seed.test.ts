import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BasePayload } from 'payload';
import { runSql, sql } from '@/database/sql';
import type { DemoPerson } from '@/demo/content/accounts';
import { demoState, seedDemo } from '@/demo/seed';
import type { FrozenDocument } from '@/document/document';
import { hiddenArticles } from '@/articles/queries/visibility';
import { brokenLately } from '@/overviews/queries/broken-lately';
import { home } from '@/overviews/queries/home';
import { report } from '@/overviews/queries/report';
import { savedViews } from '@/overviews/queries/saved-views';
import { sourceCounts } from '@/overviews/queries/source-counts';
import { reportNames } from '@/overviews/rules/report';
import { countDuplicates } from '@/sources/queries/duplicate-sources';
import { asUser } from '@support/builders';
import { startDemoSite, type DemoSite } from '@support/demo/demo-site';
import { demoPages, demoQuotations, demoStates } from '@support/demo/expected-demo';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let payload: BasePayload;
let site: DemoSite;

beforeAll(async () => {
  test = await startTestPayload();
  payload = test.payload;
  site = await startDemoSite();
});
afterAll(async () => {
  await site.close();
  await test.stop();
});

const rows = <Row = Record<string, unknown>>(query: Parameters<typeof runSql>[1]) =>
  runSql<Row>({ payload }, query);
const day = 24 * 60 * 60 * 1000; // ms
const as = async (person: DemoPerson) => {
  const email = { equals: `${person}@portage.example` };
  const { docs } = await payload.find({ collection: 'users', where: { email } });
  return asUser(payload, docs[0]);
};
const count = async (query: Parameters<typeof runSql>[1]) =>
  Number((await rows<{ count: string }>(query))[0]?.count);

describe('seedDemo', () => {
  it('goes on after an interruption, and comes to an end', async () => {
    expect(await demoState(payload)).toBe('absent');
    const interrupted = seedDemo(payload, {
      ...site.options,
      progress: (made) => {
        if (made === 'tam-gde-menyaetsya-koleya') throw new Error('The power went out');
      },
    });
    await expect(interrupted).rejects.toThrow('The power went out');
    expect(await demoState(payload)).toBe('unfinished');

    await seedDemo(payload, site.options);
    expect(await demoState(payload)).toBe('complete');
  }, 240_000);

  it('makes nothing twice', async () => {
    const before = await count(sql`SELECT count(*) FROM transitions`);
    await seedDemo(payload, site.options);
    expect(await count(sql`SELECT count(*) FROM transitions`)).toBe(before);
    expect(await count(sql`SELECT count(*) FROM articles`)).toBe(22);
    expect(await count(sql`SELECT count(*) FROM authors`)).toBe(4);
    expect(await count(sql`SELECT count(*) FROM topics`)).toBe(3);
    expect(await count(sql`SELECT count(*) FROM users`)).toBe(8);
  });

  it('leaves an edition in each state in which an orderly desk leaves one', async () => {
    const found = await rows(
      sql`SELECT state::text, count(*)::int FROM editions GROUP BY state ORDER BY state::text`,
    );
    expect(Object.fromEntries(found.map(({ state, count: n }) => [state, n]))).toEqual(demoStates);
  });

  it('has everything reviewed in three stages, by people who did not write it', async () => {
    const approvers = await rows(
      sql`SELECT edition_id, array_agg(approvals.stage::int ORDER BY approvals.stage) AS stages,
            count(DISTINCT user_id)::int AS people
          FROM approvals JOIN editions ON editions.id = edition_id
          WHERE state IN ('published', 'superseded', 'scheduled', 'retracted')
          GROUP BY edition_id`,
    );
    expect(approvers.length).toBe(13);
    for (const { stages, people } of approvers) {
      expect({ stages, people }).toEqual({ stages: [0, 1, 2], people: 3 });
    }
  });

  it('shows a fact check in its second round with somebody, and until when; plans; a correction; a retraction', async () => {
    const [check] = await rows(
      sql`SELECT stage::int, round::int, (due_at - stage_entered_at)::text AS allowed, users.name
          FROM editions JOIN assignments ON assignments.edition_id = editions.id
          JOIN users ON users.id = user_id
          WHERE state = 'in_review' AND stage_name = 'Fact check'`,
    );
    expect(check).toMatchObject({ stage: 1, round: 2, allowed: '4 days', name: 'Farid Novak' });
    const plans = await rows(
      sql`SELECT scheduled_for > now() AS ahead, scheduled_zone FROM editions
          WHERE state = 'scheduled'`,
    );
    const plan = { ahead: true, scheduled_zone: 'Europe/Vilnius' };
    expect(plans).toEqual([plan, plan]);
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

  it('has made up no link check: each row is what answered, and of the network only this site was asked', async () => {
    const own = await rows(
      sql`SELECT url, verdict, status_code::int FROM link_checks WHERE url NOT LIKE '%.example/%'`,
    );
    expect(own).toEqual([{ url: `${site.origin}/about`, verdict: 'alive', status_code: 200 }]);
    // Once to look, and once for the copy, after asking whether it may be made.
    expect(site.asked).toEqual(['/about', '/robots.txt', '/about']);
    const unseen = sql`SELECT count(*) FROM sources WHERE url <> '' AND health_verdict = 'unchecked'`;
    expect(await count(unseen)).toBe(0);
    const claimed = sql`SELECT count(*) FROM sources
      WHERE coalesce(url, '') = '' AND health_verdict <> 'unchecked'`;
    expect(await count(claimed)).toBe(0);
  });

  it('has pages that broke, changed, moved and could not be kept, seen as they were from week to week', async () => {
    const found = await rows(
      sql`SELECT key, health_verdict::text AS verdict, EXISTS (
            SELECT FROM snapshots n WHERE n.source_id = s.id AND n.fault IS NULL) AS kept
          FROM sources s WHERE url LIKE '%.example/%' ORDER BY key`,
    );
    expect(Object.fromEntries(found.map(({ key, ...how }) => [key, how]))).toEqual(demoPages);
    const weeks = sql`SELECT count(DISTINCT date_trunc('week', checked_at)) FROM link_checks`;
    expect(await count(weeks)).toBeGreaterThanOrEqual(5);
    const broken = await brokenLately(await as('editor'), new Date(Date.now() - day), 6);
    expect(broken.map(({ verdict, hasCopy }) => ({ verdict, hasCopy }))).toEqual(
      expect.arrayContaining([
        { verdict: 'dead', hasCopy: true },
        { verdict: 'drifted', hasCopy: true },
      ]),
    );
  });

  it('quotes words that stand in the kept copy, that stand there otherwise, and that do not', async () => {
    const quoted = await rows<{ source: string; verdict: string }>(
      sql`SELECT s.key AS source, c.quotation_check_verdict::text AS verdict
          FROM citations c JOIN citations_cites cc ON cc._parent_id = c.id
          JOIN sources s ON s.id = cc.source_id
          WHERE c.quotation <> '' AND s.key LIKE 'ice-%' ORDER BY s.key`,
    );
    expect(Object.fromEntries(quoted.map(({ source, verdict }) => [source, verdict]))).toEqual(
      demoQuotations,
    );
  });

  it('discusses: a thread that blocks, with answers; one that is resolved; a question that waits', async () => {
    const threads = await rows<{ blocking: boolean; ended: boolean; answers: number }>(
      sql`SELECT first.blocking, first.resolved_at IS NOT NULL AS ended, (
            SELECT count(*)::int FROM comments c WHERE c.reply_to_id = first.id) AS answers
          FROM comments first JOIN articles a ON a.id = first.article_id
          WHERE first.reply_to_id IS NULL AND a.slug = 'whose-noon' ORDER BY first.created_at`,
    );
    expect(threads).toEqual([
      { blocking: true, ended: false, answers: 2 },
      { blocking: false, ended: true, answers: 1 },
      { blocking: false, ended: false, answers: 0 },
    ]);
    const early = sql`SELECT count(*) FROM comments c JOIN transitions t ON t.article_id = c.article_id
      WHERE t.event = 'create' AND c.created_at < t.at`;
    expect(await count(early)).toBe(0);
  });

  it('gives the editor a desk with something of everything', async () => {
    const now = new Date();
    const asked = { language: 'en', timeZone: 'Europe/Vilnius', now } as const;
    const { tasks, articles, week, broken } = await home(await as('editor'), asked);
    expect(new Set(tasks.map(({ verb }) => verb))).toEqual(
      new Set(['review', 'answer', 'assign', 'look', 'resolve']),
    );
    expect(articles.length).toBe(12);
    expect(new Set(articles.map(({ language }) => language)).size).toBe(3);
    expect(articles.filter(({ hasCitations }) => !hasCitations).map(({ title }) => title)).toEqual([
      'The winter number',
    ]);
    const late = articles.filter(({ dueAt, state }) => state === 'in_review' && dueAt !== null);
    expect(late.some(({ dueAt }) => new Date(dueAt ?? '') < now)).toBe(true);
    expect(week.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['goesOut', 'planned', 'due']),
    );
    expect(broken.length).toBeGreaterThan(0);
    const counts = await sourceCounts(await as('editor'));
    for (const tab of ['toResolve', 'broken', 'changed', 'uncopied', 'print', 'well'] as const) {
      expect({ tab, holds: counts[tab] > 0 }).toEqual({ tab, holds: true });
    }
    expect(await countDuplicates(await as('editor'))).toBeGreaterThan(0);
    const views = await savedViews(await as('editor'), 'articles');
    expect(views.filter(({ isShared }) => isShared).length).toBe(3);
    for (const name of reportNames) {
      const { rows: found } = await report(await as('editor'), name, { ...asked, period: {} });
      expect({ name, holds: found.length > 0 }).toEqual({ name, holds: true });
    }
  });

  it('keeps a text under embargo from those whom it is kept from', async () => {
    expect((await hiddenArticles(await as('reviewer'))).length).toBe(1);
    expect((await hiddenArticles(await as('fact-checker'))).length).toBe(0);
  });

  it('tells people what happened when it did, and leaves the last days unread', async () => {
    const [told] = await rows(
      sql`SELECT count(*) FILTER (WHERE n.at <> t.at)::int AS otherwise,
            count(*) FILTER (WHERE n.read_at IS NULL)::int > 0 AS unread,
            count(*) FILTER (WHERE n.read_at IS NOT NULL)::int > 0 AS read
          FROM notifications n JOIN transitions t
            ON n.key LIKE 'transition:' || t.edition_id || ':' || t.sequence || ':%'`,
    );
    expect(told).toEqual({ otherwise: 0, unread: true, read: true });
    const late = sql`SELECT count(*) FROM notifications WHERE kind = 'overdue'`;
    expect(await count(late)).toBeGreaterThan(0);
  });

  it('has a log that goes forward in time and holds together', async () => {
    const backwards = sql`SELECT count(*) FROM transitions one JOIN transitions next
      ON next.edition_id = one.edition_id AND next.sequence = one.sequence + 1
      WHERE next.at < one.at`;
    expect(await count(backwards)).toBe(0);
    const ahead = sql`SELECT count(*) FROM transitions WHERE at > now()`;
    expect(await count(ahead)).toBe(0);
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
