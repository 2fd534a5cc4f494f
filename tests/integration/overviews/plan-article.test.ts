import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { setEmbargo } from '@/articles/commands/set-embargo';
import type { Role } from '@/editions/rules/states';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { restAs, type Answer } from '@support/rest';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const plan = async (as: Role, article: number, body: unknown): Promise<Answer> =>
  (await restAs(installation.payload, installation.desk[as].user))(
    'PATCH',
    `/desk/plans/${article}`,
    body,
  );
const dueAt = '2027-01-12T15:00:00.000Z';
const plannedFor = '2027-01-20T06:00:00.000Z';
const rules = ({ body }: Answer) => (body as { findings: { rule: string }[] }).findings;

describe('a plan', () => {
  it('keeps what is left out, and takes away what is null', async () => {
    const { articleId: article } = await anArticleThatIs(installation, 'draft');
    const zone = 'Asia/Tbilisi';
    const made = await plan('editor', article, { plannedFor, plannedZone: zone });
    expect(made).toEqual({
      status: 200,
      body: { article, plannedFor, plannedZone: zone, dueAt: null },
    });
    const due = await plan('writer', article, { dueAt });
    expect(due.body).toEqual({ article, plannedFor, plannedZone: zone, dueAt });
    const cleared = await plan('publisher', article, { plannedFor: null });
    expect(cleared.body).toEqual({ article, plannedFor: null, plannedZone: null, dueAt });
  });

  it('takes the publication’s clocks where no others are named', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const { timeZone } = await installation.payload.findGlobal({ slug: 'publication' });
    const made = await plan('editor', articleId, { plannedFor });
    expect(made.body).toMatchObject({ plannedZone: timeZone });
  });

  it('is made by the owner, editors and publishers alone', async () => {
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    for (const role of ['reviewer', 'fact-checker', 'administrator'] as const) {
      const refused = await plan(role, articleId, { dueAt });
      expect([refused.status, rules(refused)]).toMatchObject([403, [{ rule: 'plan-not-yours' }]]);
    }
  });

  it('is not made for what is finished, or hidden', async () => {
    const { articleId } = await anArticleThatIs(installation, 'published');
    const refused = await plan('editor', articleId, { dueAt });
    expect([refused.status, rules(refused)]).toMatchObject([409, [{ rule: 'plan-nothing-open' }]]);

    const { articleId: secret } = await anArticleThatIs(installation, 'draft');
    await setEmbargo(await installation.desk.writer.req(), { articleId: secret, restricted: true });
    expect(await plan('fact-checker', secret, { dueAt })).toMatchObject({ status: 404 });
    expect(await plan('editor', 2_000_000, { dueAt })).toMatchObject({ status: 404 });
  });

  it('says which value is none', async () => {
    const { articleId } = await anArticleThatIs(installation, 'draft');
    const body = { dueAt: 'soon', plannedFor: 7, plannedZone: 'Mars/Olympus' };
    const refused = await plan('editor', articleId, body);
    expect(refused.status).toBe(422);
    expect(rules(refused)).toMatchObject([
      { rule: 'plan-no-instant', place: { field: 'plannedFor' } },
      { rule: 'plan-no-instant', place: { field: 'dueAt' } },
      { rule: 'plan-zone-unknown', place: { field: 'plannedZone' } },
    ]);
  });
});
