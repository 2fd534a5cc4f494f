import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { bodyOf } from '@/document/body-of';
import { startJourney, type Journey } from '@support/browser/journey';
import { callsOf } from '@support/browser/published-at-the-desk';

type Stage = { id: string; name: string; checklist: { id: string; item: string }[] };
type Made = { doc: { id: number } };

describe('the names of stages at the desk', () => {
  let journey: Journey;
  let page: Page;
  let article: number;

  beforeAll(async () => {
    journey = await startJourney();
    const administrator = await journey.setUp();
    const { url } = journey.server;
    const set = await callsOf(url, administrator);
    const keep = (locale: string, stages: object[]) =>
      set<{ result: { stages: Stage[] } }>('POST', `/globals/editorial-policy?locale=${locale}`, {
        stages,
      });
    const stage = { name: 'Numbers', roles: ['reviewer'], minimumApprovals: 1 };
    const kept = await keep('en', [{ ...stage, checklist: [{ item: 'Sums add up' }] }]);
    const checklist = kept.result.stages[0]?.checklist.map((item) => ({
      ...item,
      localItem: 'Суммы сходятся',
    }));
    await keep('ru', [
      { ...kept.result.stages[0], ...stage, localName: 'Сверка чисел', checklist },
    ]);
    const reviewer = await journey.colleague(['reviewer', 'editor']);
    const by = await callsOf(url, await journey.colleague(['writer', 'editor']));
    const { doc: author } = await by<Made>('POST', '/authors', { name: 'A', slug: 'a' });
    const { doc } = await by<Made>('POST', '/articles?draft=true', {
      ...{ title: 'The road that melts', slug: 'road', language: 'en', kind: 'analysis' },
      body: bodyOf([{ type: 'paragraph', children: [{ type: 'text', text: 'One sentence.' }] }]),
      bylines: [{ author: author.id, role: 'author' }],
    });
    article = doc.id;
    await by('POST', `/articles/${article}/transitions`, { event: 'submit' });
    page = await journey.desk(reviewer);
  });
  afterAll(() => journey.end());

  const openIn = async (language: 'ru' | 'be', path: string) => {
    const cookie = { name: 'payload-lng', value: language, url: journey.server.url };
    await page.context().addCookies([cookie]);
    await page.goto(path);
  };

  const shown = (words: string) =>
    page.locator('main').getByText(words).filter({ visible: true }).first();

  it.each([
    ['/admin', 'where everything stands'],
    ['/admin/articles', 'the board'],
    ['/admin/articles?view=list', 'the list'],
    ['/admin/policy', 'the policy'],
  ])('are in the language of whoever looks on %s (%s)', async (path) => {
    await openIn('ru', path);
    await shown('Сверка чисел').waitFor();
    expect(await page.getByText('Numbers', { exact: true }).count()).toBe(0);
    await openIn('be', path);
    await shown('Numbers').waitFor();
  });

  it('are so in the panel of an article and beside its text, with what an approver confirms', async () => {
    await openIn('ru', `/admin/collections/articles/${article}`);
    await page.getByText('Сверка чисел').first().waitFor();
    await openIn('ru', `/admin/review/${article}`);
    await page.getByText('Сверка чисел').filter({ visible: true }).first().waitFor();
    await page.getByLabel('Суммы сходятся').check();
    await page.getByRole('button', { name: 'Одобрить' }).click();
    await page.getByRole('dialog').getByText('Сверка чисел').waitFor();
  });
});
