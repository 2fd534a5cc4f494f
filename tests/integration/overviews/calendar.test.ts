import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';

import { setEmbargo } from '@/articles/commands/set-embargo';
import { runSql, sql } from '@/database/sql';
import { schedule } from '@/editions/commands/verbs';
import type { Role } from '@/editions/rules/states';
import { planArticle } from '@/overviews/commands/plan-article';
import { calendar, type CalendarQuestion } from '@/overviews/queries/calendar';
import { keyOf } from '@/overviews/rules/calendar-entry';
import {
  anArticleThatIs,
  openInstallation,
  type EditionStatus,
  type Installation,
  type Placed,
} from '@support/entry-points';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const as = (role: Role): Promise<PayloadRequest> => installation.desk[role].req();
const anArticle = (status: EditionStatus): Promise<Placed> => anArticleThatIs(installation, status);

const year = new Date().getUTCFullYear() + 1;
const day = (text: string): string => `${year}-${text}T07:00:00.000Z`;
const whole = { from: `${year}-01-01T00:00:00Z`, until: `${year + 1}-01-01T00:00:00Z` };

const shownTo = async (role: Role, question: Partial<CalendarQuestion> = {}) =>
  calendar(await as(role), { ...whole, ...question });

/** Kinds and instants of what a person sees of an article. */
const of = async ({ articleId }: Placed, role: Role = 'editor', question = {}) =>
  (await shownTo(role, question)).entries
    .filter(({ article }) => article === articleId)
    .map(({ kind, at }) => [kind, at]);

const scheduled = async (at: string): Promise<Placed> => {
  const placed = await anArticle('approved');
  const done = await schedule(await as('publisher'), {
    articleId: placed.articleId,
    expectedHash: placed.edition.contentHash ?? '',
    scheduledFor: at,
    scheduledZone: 'Europe/Minsk',
  });
  expect(done.ok).toBe(true);
  return placed;
};

const planned = async (placed: Placed, wish: { plannedFor?: string; dueAt?: string }) => {
  const done = await planArticle(await as('editor'), { article: placed.articleId, ...wish });
  expect(done.ok).toBe(true);
  return placed;
};

describe('the calendar', () => {
  it('shows what goes out, with the clocks by which it was meant', async () => {
    const placed = await scheduled(day('03-10'));
    const { entries } = await shownTo('editor');
    expect(entries.find(({ article }) => article === placed.articleId)).toMatchObject({
      kind: 'out',
      at: day('03-10'),
      zone: 'Europe/Minsk',
      edition: placed.edition.id,
      state: 'scheduled',
      owner: { name: 'writer' },
      hash: placed.edition.contentHash,
      isEmbargoed: false,
    });
  });

  it('shows wishes and days of the desk, until the one is scheduled and the other done', async () => {
    const draft = await planned(await anArticle('draft'), {
      plannedFor: day('03-11'),
      dueAt: day('02-11'),
    });
    expect(await of(draft)).toEqual([
      ['due', day('02-11')],
      ['planned', day('03-11')],
    ]);
    const approved = await planned(await anArticle('approved'), { plannedFor: day('03-12') });
    expect(await of(approved)).toEqual([['planned', day('03-12')]]);
    await schedule(await as('publisher'), {
      articleId: approved.articleId,
      expectedHash: approved.edition.contentHash ?? '',
      scheduledFor: day('03-14'),
      scheduledZone: 'UTC',
    });
    expect(await of(approved)).toEqual([['out', day('03-14')]]);
  });

  it('shows by when the open stage of a review is due, by its name', async () => {
    const placed = await anArticle('in_review');
    await runSql(
      installation,
      sql`UPDATE editions SET due_at = ${day('04-02')} WHERE id = ${placed.edition.id}`,
    );
    const { entries } = await shownTo('editor');
    expect(entries.find(({ article }) => article === placed.articleId)).toMatchObject({
      kind: 'due',
      stage: expect.stringMatching(/\S/),
      allowedUntil: day('04-02'),
    });
  });

  it('shows what was published, on its day', async () => {
    const placed = await anArticle('published');
    const now = Date.now();
    const around = {
      from: new Date(now - 3_600_000).toISOString(),
      until: new Date(now + 3_600_000).toISOString(),
    };
    expect(await of(placed, 'editor', around)).toMatchObject([['published', expect.any(String)]]);
    expect(await of(placed)).toEqual([]);
  });

  it('shows from the first instant on, and not the last', async () => {
    const placed = await scheduled(day('05-10'));
    const instant = day('05-10');
    expect(await of(placed, 'editor', { from: instant, until: day('05-11') })).toHaveLength(1);
    expect(await of(placed, 'editor', { from: day('05-09'), until: instant })).toHaveLength(0);
  });

  it('sets apart what is approved and has no day, until somebody wishes one', async () => {
    const placed = await anArticle('approved');
    const waits = async () =>
      (await shownTo('editor')).withoutDay.some(({ article }) => article === placed.articleId);
    expect(await waits()).toBe(true);
    await planned(placed, { plannedFor: day('06-01') });
    expect(await waits()).toBe(false);
  });

  it('forgets what was wished for an edition before', async () => {
    const placed = await planned(await anArticle('draft'), { plannedFor: day('06-02') });
    await runSql(
      installation,
      sql`UPDATE editions SET created_at = ${day('06-03')} WHERE id = ${placed.edition.id}`,
    );
    expect(await of(placed)).toEqual([]);
  });

  it('names each thing once, in the order of their hours', async () => {
    const { entries } = await shownTo('editor');
    const hours = entries.map(({ at }) => at);
    expect(hours).toEqual([...hours].sort());
    expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
  });
});

describe('what is shown to whom', () => {
  it('is nothing of an embargo to those whom it shuts out, on a day or without one', async () => {
    const out = await scheduled(day('07-01'));
    const wish = await planned(await anArticle('draft'), {
      plannedFor: day('07-02'),
      dueAt: day('07-03'),
    });
    const waiting = await anArticle('approved');
    for (const { articleId } of [out, wish, waiting]) {
      const done = await setEmbargo(await as('publisher'), { articleId, restricted: true });
      expect(done.ok).toBe(true);
    }
    for (const role of ['reviewer', 'editor', 'administrator'] as const) {
      const { entries, withoutDay } = await shownTo(role);
      const articles = [...entries, ...withoutDay].map(({ article }) => article);
      for (const { articleId } of [out, wish, waiting]) expect(articles).not.toContain(articleId);
    }
    for (const role of ['writer', 'publisher'] as const) {
      expect(await of(out, role)).toHaveLength(1);
      expect(await of(wish, role)).toHaveLength(2);
    }
    const { entries } = await shownTo('publisher');
    expect(entries.find(({ article }) => article === out.articleId)?.isEmbargoed).toBe(true);
  });

  it('is narrowed to a person by what they own, and to a language', async () => {
    const placed = await scheduled(day('08-01'));
    const { writer, reviewer } = installation.desk;
    expect(await of(placed, 'editor', { person: writer.user.id })).toHaveLength(1);
    expect(await of(placed, 'editor', { person: reviewer.user.id })).toHaveLength(0);
    expect(await of(placed, 'editor', { language: 'en' })).toHaveLength(1);
    expect(await of(placed, 'editor', { language: 'be' })).toHaveLength(0);
  });
});
