import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { mailsTo, tellAll } from '@support/notifications/notifying';
import { anArticleThatIs, openInstallation, type Installation } from '@support/entry-points';
import { entryPointsOf } from '@support/database/payload-entry-points';
import type { EditorialPolicy } from '@/payload-types';
import type { Language } from '@/platform/language';
import { policyWords, sayPolicy } from '@/reviews/queries/policy-words';

let installation: Installation;
beforeAll(async () => {
  installation = await openInstallation();
});
afterAll(() => installation.stop());

const stage = { name: 'Numbers', roles: ['reviewer' as const], minimumApprovals: 1 };
const keep = async (stages: EditorialPolicy['stages'], locale: Language) => {
  const { payload } = installation;
  const data = { stages };
  return (await payload.updateGlobal({ slug: 'editorial-policy', locale, data })).stages ?? [];
};

describe('words of the policy', () => {
  it('have ours for the stages that every publication starts with', async () => {
    expect((await sayPolicy(installation, 'ru'))('Fact check')).toBe('Проверка фактов');
    expect((await sayPolicy(installation, 'be'))('Copy edit')).toBe('Літаратурная праўка');
  });

  it('are those that somebody put for the language: of stages and of their checklists', async () => {
    const [first] = await keep([{ ...stage, checklist: [{ item: 'Sums add up' }] }], 'en');
    const [item] = first?.checklist ?? [];
    const checklist = [{ ...item, item: 'Sums add up', localItem: 'Суммы сходятся' }];
    await keep([{ ...first, ...stage, localName: 'Числа', checklist }], 'ru');
    const words = await policyWords(installation);
    expect(words.ru).toMatchObject({ Numbers: 'Числа', 'Sums add up': 'Суммы сходятся' });
    expect(Object.keys(words.be)).not.toContain('Numbers');
    const [kept] = await keep([{ ...first, ...stage, checklist }], 'ru');
    expect(kept).toMatchObject({ name: 'Numbers', checklist: [{ item: 'Sums add up' }] });
  });

  it('stand in letters, in the inbox and in refusals, each in the language of whoever reads', async () => {
    const { payload, desk } = installation;
    await keep([{ ...stage, localName: 'Числа' }], 'ru');
    const { reviewer } = desk;
    await payload.update({
      collection: 'users',
      id: reviewer.user.id,
      data: { language: 'ru' },
    });
    const { articleId } = await anArticleThatIs(installation, 'in_review');
    await tellAll(payload, articleId);
    expect((await mailsTo(payload, reviewer.user.email)).at(-1)?.text).toContain('Этап: Числа');
    const ask = await entryPointsOf(payload);
    const inRussian = { as: reviewer.user, headers: { 'Accept-Language': 'ru' } };
    const inbox: unknown = await (await ask('GET', '/notifications/inbox', inRussian)).json();
    expect(JSON.stringify(inbox)).toContain('"Числа"');
    const refused = await ask('POST', `/articles/${articleId}/assignments`, {
      ...inRussian,
      as: desk.editor.user,
      body: { stage: 'Numbers', user: desk.writer.user.id },
    });
    expect(refused.status).toBe(422);
    expect(JSON.stringify(await refused.json())).toContain('«Числа»');
    // What the record says stays as it was.
    const [entry] = await runSql<{ data: { stages: string[] } }>(
      { payload },
      sql`SELECT data FROM notifications WHERE article_id = ${articleId} LIMIT 1`,
    );
    expect(entry?.data.stages).toEqual(['Numbers']);
  });
});
