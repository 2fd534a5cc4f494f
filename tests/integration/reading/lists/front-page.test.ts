import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manyArticles } from '@support/many-articles';
import { withClient } from '@support/database/postgres';
import { siteOf, type Site } from '@support/pages/site';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

import { runSql, sql } from '@/database/sql';
import type { FrontPage } from '@/payload-types';
import { homePage } from '@/reading/lists/home-page';
import type { ReaderScope } from '@/reading/queries/reader-scope';
import type { Language } from '@/platform/language';

let test: TestPayload;
let site: Site;
let english: { id: number; slug: string; title: string }[];

beforeAll(async () => {
  test = await startTestPayload();
  await withClient(test.databaseUrl, (client) =>
    manyArticles(client, { count: 120, words: 30, notes: 1 }),
  );
  site = await siteOf(test.payload);
  english = await runSql(
    { payload: test.payload },
    sql`SELECT e.article_id AS id, e.slug, e.title FROM editions e
        WHERE e.state = 'published' AND e.language = 'en' ORDER BY e.date DESC, e.id DESC`,
  );
});
afterAll(() => test.stop());

const scopeIn = (language: Language): ReaderScope => ({
  req: { payload: test.payload },
  language,
  languages: ['en', 'ru', 'be'],
});

type Sections = NonNullable<FrontPage['sections']>;

const arrange = (data: { lead?: number | null; sections?: Sections }, locale: Language = 'en') =>
  test.payload.updateGlobal({ slug: 'front-page', locale, data });

const aSection = (section: Partial<Sections[number]>): Sections[number] => ({
  about: 'latest',
  count: 3,
  layout: 'rows',
  ...section,
});

const slugsOf = (rows: readonly { href: string }[]) =>
  rows.map(({ href }) => href.replace(/^.*\/articles\//, ''));

describe('the front page', () => {
  it('leads with the newest text and shows the latest where nothing is arranged', async () => {
    const { lead, sections } = await homePage(scopeIn('en'));
    expect(lead?.title).toBe(english[0]?.title);
    expect(sections.map(({ subject }) => subject.kind)).toEqual(['latest']);
    expect(slugsOf(sections[0]?.rows ?? [])).toEqual(english.slice(1, 13).map(({ slug }) => slug));
  });

  it('shows what editors arranged, in their order, and nothing twice', async () => {
    const [{ id: topic = 0 } = {}] = await runSql<{ id: number }>(
      { payload: test.payload },
      sql`SELECT substr(listing, 7)::int AS id FROM listing_counts
          WHERE listing LIKE 'topic:%' AND language = 'en' AND span = 'all' ORDER BY articles DESC LIMIT 1`,
    );
    const chosen = [english[30], english[20], english[5]].map((one) => one?.id ?? 0);
    await arrange({
      lead: english[5]?.id ?? 0,
      sections: [
        aSection({ about: 'chosen', articles: chosen, title: 'By hand', layout: 'columns' }),
        aSection({ about: 'topic', topic, count: 4 }),
        aSection({ about: 'kind', kind: 'report', count: 2 }),
        aSection({ about: 'latest', count: 5 }),
      ],
    });
    const { lead, sections } = await homePage(scopeIn('en'));
    expect(lead?.title).toBe(english[5]?.title);
    expect(sections.map(({ subject }) => subject.kind)).toEqual([
      'chosen',
      'topic',
      'kind',
      'latest',
    ]);
    expect(slugsOf(sections[0]?.rows ?? [])).toEqual([english[30]?.slug, english[20]?.slug]);
    expect(sections.slice(1).map(({ rows }) => rows.length)).toEqual([4, 2, 5]);
    const shown = [lead?.href, ...sections.flatMap(({ rows }) => rows.map(({ href }) => href))];
    expect(new Set(shown).size).toBe(shown.length);
    const { body } = await site('/');
    expect(body).toContain('By hand');
    expect((await site('/index.md')).body).toContain('## By hand');
  });

  it('drops by itself what is no longer published', async () => {
    const gone = [english[30], english[5]].map((one) => one?.id ?? 0);
    for (const id of gone) {
      await runSql(
        { payload: test.payload },
        sql`UPDATE editions SET state = 'withdrawn' WHERE article_id = ${id} AND state = 'published'`,
      );
    }
    const { lead, sections } = await homePage(scopeIn('en'));
    expect(lead?.title).toBe(english[0]?.title);
    expect(slugsOf(sections[0]?.rows ?? [])).toEqual([english[20]?.slug]);
  });

  it('takes over the sections of the first language until a language has its own', async () => {
    const russian = await homePage(scopeIn('ru'));
    expect(russian.lead?.language).toBe('ru');
    expect(russian.sections.map(({ subject }) => subject.kind)).toEqual(
      expect.arrayContaining(['topic', 'latest']),
    );
    expect(
      russian.sections.every(({ rows }) => rows.every(({ language }) => language === 'ru')),
    ).toBe(true);
    await arrange({ sections: [aSection({ count: 2, title: 'Новое у нас' })] }, 'ru');
    expect((await homePage(scopeIn('ru'))).sections.map(({ title }) => title)).toEqual([
      'Новое у нас',
    ]);
    expect((await homePage(scopeIn('en'))).sections.length).toBe(4);
  });

  it('shows the translation of what was chosen in another language', async () => {
    const [{ id = 0, title = '' } = {}] = await runSql<{ id: number; title: string }>(
      { payload: test.payload },
      sql`SELECT article_id AS id, title FROM editions WHERE state = 'published' AND language = 'be' LIMIT 1`,
    );
    const source = english[20]?.id ?? 0;
    await runSql(
      { payload: test.payload },
      sql`UPDATE articles SET translation_group = 'together' WHERE id IN (${id}, ${source})`,
    );
    const { sections } = await homePage(scopeIn('be'));
    expect(sections[0]?.rows.map((row) => row.title)).toEqual([title]);
  });
});

describe('the page about the publication', () => {
  it('says who makes it, how texts are reviewed and where to write to', async () => {
    await test.payload.updateGlobal({
      slug: 'publication',
      data: { contact: 'desk@example.org', people: [{ name: 'Ada Miller', role: 'Editor' }] },
    });
    await test.payload.updateGlobal({
      slug: 'editorial-policy',
      data: {
        stages: [
          { name: 'First look', roles: ['reviewer'], minimumApprovals: 1 },
          {
            name: 'Second look',
            roles: ['reviewer', 'editor'],
            minimumApprovals: 2,
            kinds: ['report'],
          },
        ],
      },
    });
    const { body } = await site('/about');
    expect(body).toContain('Ada Miller');
    expect(body).toContain('mailto:desk@example.org');
    expect(body).toMatch(
      /Second look[\s\S]*approved by 2 people: reviewer or editor; only for: report/,
    );
    expect((await site('/ru/about.md')).body).toContain(
      'нужно 2 одобрения: рецензент или редактор',
    );
    expect((await site('/accessibility')).body).toContain('mailto:desk@example.org');
    expect((await site('/oai?verb=Identify')).body).toContain('<adminEmail>desk@example.org');
  });
});
