import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { setEmbargo } from '@/articles/commands/set-embargo';
import { runSql, sql } from '@/database/sql';
import { schedule } from '@/editions/commands/verbs';
import { transitionLog } from '@/editions/queries/transition-log';
import type { Role } from '@/editions/rules/states';
import { addDays, dayOf } from '@/overviews/rules/calendar-days';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { fingerprint } from '@support/database/fingerprint';
import { editionsOf, expectPromises } from '@support/editions/promises';
import { restAs, type Answer } from '@support/rest';

const zone = 'Europe/Vilnius';
const today = dayOf(new Date().toISOString(), zone);
const inDays = (days: number): string => addDays(today, days);

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
  await installation.payload.updateGlobal({ slug: 'publication', data: { timeZone: zone } });
});
afterAll(() => installation.stop());

const move = async (as: Role, { articleId }: Placed, body: object): Promise<Answer> =>
  (await restAs(installation.payload, installation.desk[as].user))(
    'PATCH',
    `/desk/calendar/${articleId}`,
    body,
  );
const rules = ({ body }: Answer) =>
  (body as { findings: { rule: string; fix?: string; params?: object }[] }).findings;

const scheduled = async (scheduledFor: string, scheduledZone = zone): Promise<Placed> => {
  const placed = await anArticleThatIs(installation, 'approved');
  const done = await schedule(await installation.desk.publisher.req(), {
    articleId: placed.articleId,
    expectedHash: placed.edition.contentHash ?? '',
    scheduledFor,
    scheduledZone,
  });
  expect(done.ok).toBe(true);
  return placed;
};

const edition = async ({ articleId }: Placed) => {
  const latest = (await editionsOf(installation.payload, articleId)).at(-1);
  if (!latest) throw new Error('The article has no edition');
  return latest;
};

const jobsOf = ({ edition: { id } }: Placed) =>
  runSql<{ at: string }>(
    installation,
    sql`SELECT to_json(run_at) AS at FROM graphile_worker.jobs WHERE key = ${`publish:${id}`}`,
  );

describe('what is scheduled', () => {
  const seenAt = `${inDays(20)}T07:00:00.000Z`;

  it('comes to another day at its hour: off the one and on the other schedule, as one act', async () => {
    const placed = await scheduled(seenAt);
    const moved = await move('publisher', placed, { as: 'out', day: inDays(23), seenAt });
    const at = `${inDays(23)}T07:00:00Z`;
    expect(moved).toMatchObject({
      status: 200,
      body: { article: placed.articleId, as: 'out', at, zone },
    });
    expect(await edition(placed)).toMatchObject({
      state: 'scheduled',
      scheduledFor: new Date(at).toISOString(),
      scheduledZone: zone,
    });
    const log = await transitionLog(installation, placed.edition.id);
    expect(log.slice(-2).map(({ event }) => event)).toEqual(['unschedule', 'schedule']);
    expect((await jobsOf(placed)).map(({ at: due }) => new Date(due).toISOString())).toEqual([
      new Date(at).toISOString(),
    ]);
    await expectPromises(installation.payload, placed.articleId, new Map());
  });

  it('keeps the clocks by which it was meant', async () => {
    const placed = await scheduled(seenAt, 'America/New_York');
    const moved = await move('publisher', placed, { as: 'out', day: inDays(21), seenAt });
    expect(moved.body).toMatchObject({ zone: 'America/New_York' });
  });

  it('takes another hour by the publication’s clocks', async () => {
    const placed = await scheduled(seenAt, 'America/New_York');
    const wish = { as: 'out', day: inDays(20), hour: '11:30', seenAt };
    const moved = await move('publisher', placed, wish);
    expect(moved.body).toMatchObject({ zone, at: expect.stringMatching(/T0[89]:30:00Z$/) });
  });

  it.each(['writer', 'reviewer', 'fact-checker', 'editor', 'administrator'] as const)(
    'is not moved by a %s',
    async (role) => {
      const placed = await scheduled(seenAt);
      const before = await fingerprint(installation.payload, placed.articleId);
      const refused = await move(role, placed, { as: 'out', day: inDays(23), seenAt });
      expect([refused.status, rules(refused)]).toMatchObject([403, [{ rule: 'not-entitled' }]]);
      expect(await fingerprint(installation.payload, placed.articleId)).toEqual(before);
    },
  );

  it('stays wholly where it was when the second half is refused', async () => {
    const placed = await scheduled(seenAt);
    const before = await fingerprint(installation.payload, placed.articleId);
    const wish = { as: 'out', day: inDays(23), seenAt, expectedHash: 'f'.repeat(64) };
    const refused = await move('publisher', placed, wish);
    expect([refused.status, rules(refused)]).toMatchObject([409, [{ rule: 'stale-hash' }]]);
    expect(await fingerprint(installation.payload, placed.articleId)).toEqual(before);
    expect((await jobsOf(placed)).map(({ at: due }) => new Date(due).toISOString())).toEqual([
      seenAt,
    ]);
  });

  it('is not moved into the past, and hears which day would do', async () => {
    const placed = await scheduled(seenAt);
    const refused = await move('publisher', placed, { as: 'out', day: inDays(-1), seenAt });
    expect(refused.status).toBe(422);
    const [finding] = rules(refused);
    expect(finding).toMatchObject({ rule: 'day-passed', params: { on: expect.any(String) } });
    expect([today, inDays(1)]).toContain((finding?.params as { on: string }).on);
    expect(finding?.fix).toMatch(/^The first day that would do: \w{3} \d{1,2} \w{3}/);
  });

  it('is not moved by who saw it elsewhere', async () => {
    const placed = await scheduled(seenAt);
    const wish = { as: 'out', day: inDays(23), seenAt: `${inDays(19)}T07:00:00.000Z` };
    const refused = await move('publisher', placed, wish);
    expect([refused.status, rules(refused)]).toMatchObject([
      409,
      [{ rule: 'day-changed-meanwhile' }],
    ]);
  });

  it('is moved by one of two who move it at once', async () => {
    const placed = await scheduled(seenAt);
    const answers = await Promise.all(
      [22, 25].map((days) => move('publisher', placed, { as: 'out', day: inDays(days), seenAt })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expectPromises(installation.payload, placed.articleId, new Map());
  });
});

describe('what is approved', () => {
  it('is scheduled by a publisher, or wished for a day by an editor', async () => {
    const one = await anArticleThatIs(installation, 'approved');
    const wish = { day: inDays(9), hour: '09:00', seenAt: null };
    const out = await move('publisher', one, {
      ...wish,
      as: 'out',
      expectedHash: one.edition.contentHash,
    });
    expect(out).toMatchObject({ status: 200, body: { as: 'out', zone } });
    expect(await edition(one)).toMatchObject({ state: 'scheduled' });
    const other = await anArticleThatIs(installation, 'approved');
    expect((await move('editor', other, { ...wish, as: 'out' })).status).toBe(403);
    expect(await move('editor', other, { ...wish, as: 'planned' })).toMatchObject({
      status: 200,
      body: { as: 'planned', zone },
    });
  });

  it('needs an hour where it has none', async () => {
    const placed = await anArticleThatIs(installation, 'approved');
    for (const odd of [{}, { hour: '25:00' }, { hour: '09:00', day: '2027-02-30' }]) {
      const wish = { as: 'out', day: inDays(9), seenAt: null, ...odd };
      const refused = await move('publisher', placed, wish);
      expect([refused.status, rules(refused)]).toMatchObject([422, [{ rule: 'day-unknown' }]]);
    }
  });
});

describe('a wish', () => {
  const wish = { as: 'planned', hour: '09:00', seenAt: null };

  it('is moved by its owner and by editors', async () => {
    const placed = await anArticleThatIs(installation, 'draft');
    const first = await move('writer', placed, { ...wish, day: inDays(10) });
    expect(first.status).toBe(200);
    const { at: seenAt } = first.body as { at: string };
    const moved = await move('editor', placed, { as: 'planned', day: inDays(12), seenAt });
    expect(moved.body).toMatchObject({ at: seenAt.replace(inDays(10), inDays(12)) });
    const refused = await move('reviewer', placed, { ...wish, day: inDays(10) });
    expect(refused.status).toBe(409);
  });

  it('waits for the end of what a stage of the review may take, and hears which day that is', async () => {
    const placed = await anArticleThatIs(installation, 'in_review');
    await runSql(
      installation,
      sql`UPDATE editions SET due_at = ${`${inDays(6)}T12:00:00Z`} WHERE id = ${placed.edition.id}`,
    );
    const refused = await move('editor', placed, { ...wish, day: inDays(5) });
    expect([refused.status, rules(refused)]).toMatchObject([
      422,
      [{ rule: 'day-under-review', params: { on: inDays(6) } }],
    ]);
    expect((await move('editor', placed, { ...wish, day: inDays(6) })).status).toBe(200);
  });

  it('is no schedule for what is not approved', async () => {
    const placed = await anArticleThatIs(installation, 'in_review');
    const refused = await move('publisher', placed, { ...wish, as: 'out', day: inDays(9) });
    expect([refused.status, rules(refused)]).toMatchObject([409, [{ rule: 'day-not-movable' }]]);
  });
});

describe('an article', () => {
  const wish = { as: 'planned', day: inDays(9), hour: '09:00', seenAt: null };

  it('that is not there, or does not reach the person, is not found', async () => {
    const placed = await anArticleThatIs(installation, 'draft');
    const { articleId } = placed;
    await setEmbargo(await installation.desk.publisher.req(), { articleId, restricted: true });
    expect((await move('editor', placed, wish)).status).toBe(404);
    expect((await move('publisher', placed, wish)).status).toBe(200);
    expect((await move('editor', { ...placed, articleId: 999_999 }, wish)).status).toBe(404);
  });

  it('on which nothing is written stays', async () => {
    const placed = await anArticleThatIs(installation, 'published');
    const refused = await move('publisher', placed, wish);
    expect([refused.status, rules(refused)]).toMatchObject([409, [{ rule: 'day-not-movable' }]]);
  });

  it('is moved by nobody who is not logged in', async () => {
    const placed = await anArticleThatIs(installation, 'draft');
    const stranger = await restAs(installation.payload);
    const answer = await stranger('PATCH', `/desk/calendar/${placed.articleId}`, wish);
    expect(answer.status).toBe(401);
  });
});
