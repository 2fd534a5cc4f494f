import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';
import { textOf } from '@support/pages/reader';

import { runSql, sql } from '@/database/sql';
import type { EditorialPolicy } from '@/payload-types';
import type { Language } from '@/platform/language';

let test: TestPayload;
let site: Site;

beforeAll(async () => {
  test = await startTestPayload();
  site = await siteOf(test.payload);
});
afterAll(() => test.stop());

const aboutIn = async (prefix: '' | '/ru' | '/be') => textOf((await site(`${prefix}/about`)).body);
const keep = (stages: EditorialPolicy['stages'], locale: Language) =>
  test.payload.updateGlobal({ slug: 'editorial-policy', locale, data: { stages } });

describe('the stages of review on the page about the publication', () => {
  it('are called in the reader’s language where they are those that we begin with', async () => {
    expect(await aboutIn('')).toContain('Fact check');
    expect(await aboutIn('/ru')).toContain('Проверка фактов');
    expect(await aboutIn('/be')).toContain('Праверка фактаў');
    expect(await aboutIn('/be')).not.toContain('Fact check');
  });

  it('are called as editors say for each language, else as at the desk', async () => {
    const stage = { name: 'Numbers', roles: ['reviewer' as const], minimumApprovals: 1 };
    const { stages } = await keep([{ ...stage, localName: 'All numbers are recounted' }], 'en');
    await keep([{ ...stages?.[0], ...stage, localName: 'Числа пересчитаны' }], 'ru');
    expect(await aboutIn('')).toContain('All numbers are recounted');
    expect(await aboutIn('/ru')).toContain('Числа пересчитаны');
    expect(await aboutIn('/be')).toContain('Numbers');
    expect((await site('/ru/about.md')).body).toContain('1. Числа пересчитаны:');
  });

  it('are shown anew as soon as they change', async () => {
    const generation = async () =>
      JSON.stringify(await runSql(test, sql`SELECT * FROM publication_generation`));
    const before = await generation();
    await keep([{ name: 'Other', roles: ['reviewer'], minimumApprovals: 1 }], 'en');
    expect(await generation()).not.toBe(before);
  });
});
