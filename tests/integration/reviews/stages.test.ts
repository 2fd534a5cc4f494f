import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, requestChanges, submit } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import type { EditorialPolicy, User } from '@/payload-types';

import { asUser, aUser, saveAs } from '@support/builders';
import { aManuscript, resolveToPrint } from '@support/desk';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { editionsOf } from '@support/editions/promises';
import { refused } from '@support/editions/refused';

type Stages = NonNullable<EditorialPolicy['stages']>;
type Stage = Partial<Stages[number]> & { name: string };

let installation: Installation;
let second: User;
beforeAll(async () => {
  installation = await openInstallation();
  second = await aUser(installation.payload, { roles: ['reviewer'] });
});
afterAll(() => installation.stop());

const decreeing = (...stages: Stage[]) =>
  installation.payload.updateGlobal({
    slug: 'editorial-policy',
    data: {
      stages: stages.map((stage) => ({
        roles: ['reviewer' as const],
        minimumApprovals: 1,
        ...stage,
      })),
    },
  });
const substance: Stage = { name: 'Substance' };
const facts: Stage = { name: 'Facts', roles: ['fact-checker'] };
const copy: Stage = { name: 'Copy', roles: ['editor'] };

const latest = async (articleId: number) => {
  const edition = (await editionsOf(installation.payload, articleId)).at(-1);
  if (!edition) throw new Error('The article has no edition');
  return edition;
};

type Decision = { stage?: number; checklist?: string[] };
const approveAs = async (user: User, articleId: number, decision: Decision = {}) => {
  const { contentHash } = await latest(articleId);
  const expectedHash = contentHash ?? '';
  const result = await approve(await asUser(installation.payload, user), {
    articleId,
    expectedHash,
    ...decision,
  });
  return result.ok
    ? [result.value.state, result.value.stage]
    : result.error.findings.map(({ rule }) => rule);
};
const who = (role: keyof Installation['desk']) => installation.desk[role].user;

describe('stages after each other', () => {
  it('open one by one, in their order', async () => {
    await decreeing(substance, facts, copy);
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    expect(await approveAs(who('fact-checker'), articleId)).toEqual(['not-entitled']);
    expect(await approveAs(who('reviewer'), articleId)).toEqual(['in_review', 1]);
    expect(await approveAs(who('reviewer'), articleId)).toEqual(['not-entitled']);
    expect(await approveAs(who('fact-checker'), articleId)).toEqual(['in_review', 2]);
    expect(await approveAs(who('editor'), articleId)).toEqual(['approved', 2]);
  });

  it('need as many people as they say', async () => {
    await decreeing({ ...substance, minimumApprovals: 2 }, facts);
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    expect(await approveAs(who('reviewer'), articleId)).toEqual(['in_review', 0]);
    expect(await approveAs(who('reviewer'), articleId)).toEqual(['approved-already']);
    expect(await approveAs(who('fact-checker'), articleId)).toEqual(['not-entitled']);
    expect(await approveAs(second, articleId)).toEqual(['in_review', 1]);
  });
});

describe('stages beside each other', () => {
  it('are approved in any order', async () => {
    await decreeing(substance, { ...facts, alongside: true }, copy);
    const one = await anArticleThatIs(installation, 'in_review');
    expect(await approveAs(who('reviewer'), one.articleId)).toEqual(['in_review', 1]);
    expect(await approveAs(who('fact-checker'), one.articleId)).toEqual(['in_review', 2]);
    const other = await anArticleThatIs(installation, 'in_review');
    expect(await approveAs(who('fact-checker'), other.articleId)).toEqual(['in_review', 0]);
    expect(await approveAs(who('fact-checker'), other.articleId)).toEqual(['approved-already']);
    expect(await approveAs(second, other.articleId, { stage: 1 })).toEqual(['stage-not-theirs']);
    expect(await approveAs(second, other.articleId)).toEqual(['in_review', 2]);
  });

  it('fall together when one of them returns the text', async () => {
    await decreeing(substance, { ...facts, alongside: true });
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    await approveAs(who('reviewer'), articleId);
    const req = await installation.desk['fact-checker'].req();
    const returned = await requestChanges(req, { articleId, reason: 'A year is wrong.' });
    expect(returned).toMatchObject({ ok: true, value: { state: 'changes_requested', stage: 0 } });
    const counting = await runSql(
      installation,
      sql`SELECT id FROM approvals WHERE edition_id = ${edition.id} AND voided_at IS NULL`,
    );
    expect(counting).toEqual([]);
  });
});

describe('people who are named for a stage', () => {
  it('decide there without its role, and may return the text', async () => {
    const guest = await aUser(installation.payload, { roles: ['writer'], name: 'A guest' });
    await decreeing({ name: 'Outside eyes', roles: [], people: [guest.id] });
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    expect(await approveAs(who('reviewer'), articleId)).toEqual(['not-entitled']);
    expect(await approveAs(guest, articleId)).toEqual(['approved', 0]);
    const reason = 'I looked again.';
    const returned = await requestChanges(await asUser(installation.payload, guest), {
      articleId,
      reason,
    });
    expect(returned.ok).toBe(true);
  });
});

describe('the policy of a review', () => {
  it('is the one of its kind of article, as it was when the review began', async () => {
    const { payload, desk } = installation;
    await decreeing({ ...substance, kinds: ['report'] }, { ...facts, alongside: true }, copy);
    const commentary = await aManuscript(payload, desk.writer, { kind: 'commentary' });
    await resolveToPrint(payload, commentary);
    const { id: articleId } = commentary.article;
    await submit(await desk.writer.req(), { articleId });
    await decreeing({ ...copy, minimumApprovals: 4 });
    const { policy } = await latest(articleId);
    expect(policy).toMatchObject({
      stages: [
        { name: 'Facts', alongside: false },
        { name: 'Copy', minimumApprovals: 1 },
      ],
    });
    expect(await approveAs(who('fact-checker'), articleId)).toEqual(['in_review', 1]);
    expect(await approveAs(who('editor'), articleId)).toEqual(['approved', 1]);
  });

  it('is not evaded by changing the kind of article under review', async () => {
    await decreeing({ ...substance, kinds: ['report'] }, facts);
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const change = saveAs(installation.payload, who('fact-checker'), articleId, { kind: 'report' });
    expect((await refused(change))?.findings.map(({ rule }) => rule)).toEqual([
      'kind-under-review',
    ]);
    expect(await approveAs(who('fact-checker'), articleId)).toEqual(['approved', 0]);
  });

  it('is read as well where an older edition said less', async () => {
    await decreeing(substance);
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    const older = {
      stages: [{ name: 'x', roles: ['reviewer'], minimumApprovals: 1, checklist: [] }],
    };
    await runSql(
      installation,
      sql`UPDATE editions SET policy = ${JSON.stringify(older)}::jsonb WHERE id = ${edition.id}`,
    );
    expect(await approveAs(who('reviewer'), articleId)).toEqual(['approved', 0]);
  });

  it('asks the approver for what its stage lists', async () => {
    await decreeing({ ...substance, checklist: [{ item: 'Names' }, { item: 'Dates' }] });
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const checklist = ['Dates'];
    expect(await approveAs(who('reviewer'), articleId, { checklist })).toEqual(['checklist-open']);
    checklist.push('Names');
    expect(await approveAs(who('reviewer'), articleId, { checklist })).toEqual(['approved', 0]);
  });
});

const day = 24 * 60 * 60 * 1000; // ms

describe('the time allowed for a stage', () => {
  const dueOf = async (articleId: number) => {
    const { dueAt } = await latest(articleId);
    const article = await installation.payload.findByID({ collection: 'articles', id: articleId });
    expect(article.workflowDueAt ?? null).toBe(dueAt ?? null);
    return dueAt ? new Date(dueAt).getTime() : null;
  };

  it('runs from when the stage opens, and ends with the review', async () => {
    await decreeing({ ...substance, daysAllowed: 5 }, { ...facts, daysAllowed: 2 }, copy);
    const { articleId, edition } = await anArticleThatIs(installation, 'in_review');
    expect(await dueOf(articleId)).toBe(Date.parse(edition.submittedAt ?? '') + 5 * day);
    await approveAs(who('reviewer'), articleId);
    const { stageEnteredAt } = await latest(articleId);
    expect(await dueOf(articleId)).toBe(Date.parse(stageEnteredAt ?? '') + 2 * day);
    await approveAs(who('fact-checker'), articleId);
    expect(await dueOf(articleId)).toBeNull();
    await approveAs(who('editor'), articleId);
    expect(await dueOf(articleId)).toBeNull();
  });

  it('does not start again with an approval beside it, and ends when the text is returned', async () => {
    await decreeing(
      { ...substance, daysAllowed: 5 },
      { ...facts, alongside: true, daysAllowed: 3 },
    );
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const due = await dueOf(articleId);
    await approveAs(who('reviewer'), articleId);
    expect(await dueOf(articleId)).toBe(due);
    const req = await installation.desk['fact-checker'].req();
    await requestChanges(req, { articleId, reason: 'A year is wrong.' });
    expect(await dueOf(articleId)).toBeNull();
  });

  it('starts again when a change takes the review back', async () => {
    await decreeing({ ...substance, daysAllowed: 5 }, { ...facts, daysAllowed: 1 });
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    const before = await dueOf(articleId);
    await approveAs(who('reviewer'), articleId);
    await installation.payload.update({
      collection: 'articles',
      id: articleId,
      data: { title: 'On second thoughts', revision: 0 },
      req: await installation.desk['fact-checker'].req(),
    });
    expect((await latest(articleId)).stage).toBe(0);
    expect(await dueOf(articleId)).toBeGreaterThan(before ?? Infinity);
  });
});

describe('a policy that would leave articles stuck', () => {
  it('is not saved, and says in their language why not', async () => {
    const req = await asUser(installation.payload, { ...who('publisher') });
    req.headers.set('accept-language', 'be');
    const answer = await refused(
      installation.payload.updateGlobal({
        slug: 'editorial-policy',
        data: { stages: [{ name: 'A', roles: [], minimumApprovals: 1, kinds: ['report'] }] },
        req,
      }),
    );
    expect(answer?.status).toBe(422);
    expect(answer?.findings.map(({ rule }) => rule)).toEqual([
      'stage-without-people',
      ...Array.from({ length: 4 }, () => 'kind-without-stage'),
    ]);
    expect(answer?.message).toContain('Аналіз');
  });
});
