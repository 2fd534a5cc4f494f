import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import type { User } from '@/payload-types';

import { asUser, aUser } from '@support/builders';
import {
  anArticleThatIs,
  openInstallation,
  type Installation,
  type Placed,
} from '@support/entry-points';
import { refused } from '@support/editions/refused';
import { restAs } from '@support/rest';

let installation: Installation;
let placed: Placed;
let guest: User;

beforeAll(async () => {
  installation = await openInstallation();
  guest = await aUser(installation.payload, { roles: ['writer'], name: 'A guest' });
  await installation.payload.updateGlobal({
    slug: 'editorial-policy',
    data: {
      stages: [
        { name: 'Substance', roles: ['reviewer'], people: [guest.id], minimumApprovals: 1 },
        { name: 'Facts', roles: ['fact-checker'], minimumApprovals: 1 },
      ],
    },
  });
});
afterAll(() => installation.stop());
beforeEach(async () => {
  placed = await anArticleThatIs(installation, 'in_review');
});

type Said = { findings?: { rule: string }[]; stages?: Stage[]; assignment?: number };
type Stage = { name: string; assigned: { name: string }[]; eligible: { name: string }[] };

const ask = async (user: User, method: string, body?: unknown, end = '') => {
  const rest = await restAs(installation.payload, user);
  const answer = await rest(method, `/articles/${placed.articleId}/assignments${end}`, body);
  const said = answer.body as Said;
  return { status: answer.status, rules: said.findings?.map(({ rule }) => rule), ...said };
};
const who = (role: keyof Installation['desk']) => installation.desk[role].user;
const names = (people: { name: string }[] | undefined) => people?.map(({ name }) => name);

const told = async (assignment: number | undefined) => {
  const key = `assignment:${assignment}`;
  const jobs = await runSql<{ task: string }>(
    installation,
    sql`SELECT task_identifier AS task FROM graphile_worker.jobs WHERE key = ${key}`,
  );
  return jobs.map(({ task }) => task);
};

describe('a review', () => {
  it('is given to somebody of the stage, who is told, and is shown with them', async () => {
    const given = { stage: 'Substance', user: guest.id };
    const made = await ask(who('editor'), 'POST', given);
    expect(made.status).toBe(201);
    expect(await told(made.assignment)).toEqual(['ensure-assignment-is-announced']);
    const { stages } = await ask(who('editor'), 'GET');
    expect(stages?.map(({ name, assigned }) => [name, names(assigned)])).toEqual([
      ['Substance', ['A guest']],
      ['Facts', []],
    ]);
    expect(names(stages?.[0]?.eligible)).toContain('reviewer');
    const rest = await restAs(installation.payload, who('editor'));
    const report = await rest('GET', `/articles/${placed.articleId}/transitions`);
    expect(report.body).toMatchObject({
      stages: [{ assigned: [{ id: guest.id, name: 'A guest' }] }, { assigned: [] }],
    });
  });

  it('is taken by anyone of the stage, who needs no telling, and given back', async () => {
    const made = await ask(who('reviewer'), 'POST', { stage: 'Substance' });
    expect(made.status).toBe(201);
    expect(await told(made.assignment)).toEqual([]);
    const again = await ask(who('reviewer'), 'POST', { stage: 'Substance' });
    expect([again.status, again.rules]).toEqual([409, ['assigned-already']]);
    expect((await ask(who('reviewer'), 'DELETE', { stage: 'Substance' })).status).toBe(200);
    const ended = await ask(who('reviewer'), 'POST', { stage: 'Substance' }, '/end');
    expect([ended.status, ended.rules]).toEqual([409, ['not-assigned']]);
    expect((await ask(who('reviewer'), 'POST', { stage: 'Substance' })).status).toBe(201);
    const kept = await runSql(
      installation,
      sql`SELECT id FROM assignments WHERE article_id = ${placed.articleId}`,
    );
    expect(kept.length).toBe(2);
  });

  it('stays with them through the rounds of the review', async () => {
    await ask(who('publisher'), 'POST', { stage: 'Facts', user: who('fact-checker').id });
    const rest = await restAs(installation.payload, who('reviewer'));
    const event = { event: 'request_changes', reason: 'Shorter.' };
    expect((await rest('POST', `/articles/${placed.articleId}/transitions`, event)).status).toBe(
      200,
    );
    const { stages } = await ask(who('editor'), 'GET');
    expect(names(stages?.[1]?.assigned)).toEqual(['fact-checker']);
  });

  it('is one and the same however often it is given at once', async () => {
    const stage = 'Substance';
    const asking = { stage, user: guest.id };
    const statuses = await Promise.all(
      Array.from({ length: 8 }, () => ask(who('editor'), 'POST', asking)),
    );
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([
      201,
      ...Array.from({ length: 7 }, () => 409),
    ]);
  });
});

describe('a review is not given', () => {
  it.each([
    ['to others by somebody who is neither editor nor publisher', 'reviewer', 'fact-checker', 403],
    ['to somebody who is not of the stage', 'editor', 'administrator', 422],
    ['to somebody who has worked on the text', 'editor', 'writer', 422],
  ] as const)('%s', async (_what, by, to, status) => {
    const user = who(to).id;
    const answer = await ask(who(by), 'POST', { stage: 'Facts', user });
    expect(answer.status).toBe(status);
  });

  it('to a contributor of the stage itself, to nobody, for no stage, or after the review', async () => {
    const req = await asUser(installation.payload, guest);
    const author = await installation.payload.create({
      collection: 'authors',
      data: { name: 'A guest', slug: `guest-${placed.articleId}`, user: guest.id },
      req,
    });
    await runSql(
      installation,
      sql`UPDATE articles_bylines SET author_id = ${author.id}
          WHERE _parent_id = ${placed.articleId}`,
    );
    const give = (body: unknown) => ask(who('editor'), 'POST', body).then(({ rules }) => rules);
    expect(await give({ stage: 'Substance', user: guest.id })).toEqual(['person-contributed']);
    expect(await give({ stage: 'Substance', user: 999_999 })).toEqual(['person-unknown']);
    expect(await give({ stage: 'Style', user: guest.id })).toEqual(['stage-unknown']);
    placed = await anArticleThatIs(installation, 'draft');
    expect((await ask(who('editor'), 'POST', { stage: 'Facts' })).rules).toEqual([
      'person-not-of-stage',
    ]);
    const rest = await restAs(installation.payload, who('editor'));
    await rest('POST', `/articles/${placed.articleId}/transitions`, { event: 'discard' });
    expect(await give({ stage: 'Facts', user: who('fact-checker').id })).toEqual([
      'nothing-to-review',
    ]);
    expect((await ask(who('editor'), 'GET')).stages).toEqual([]);
  });

  it('to somebody who has left', async () => {
    const left = await aUser(installation.payload, { roles: ['reviewer'], active: false });
    const answer = await ask(who('editor'), 'POST', { stage: 'Substance', user: left.id });
    expect(answer.rules).toEqual(['person-unknown']);
  });

  it('by strangers, or past the command', async () => {
    const stranger = await restAs(installation.payload);
    const path = `/articles/${placed.articleId}/assignments`;
    expect((await stranger('GET', path)).status).toBe(401);
    expect((await stranger('POST', path, { stage: 'Facts' })).status).toBe(401);
    const past = installation.payload.create({
      collection: 'assignments',
      data: {
        article: placed.articleId,
        edition: placed.edition.id,
        stageName: 'Facts',
        user: guest.id,
        at: new Date().toISOString(),
      },
    });
    expect((await refused(past))?.status).toBe(403);
  });
});
