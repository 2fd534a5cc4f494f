import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { runSql, sql } from '@/database/sql';
import { aTopic } from '@support/builders';
import { aDesk } from '@support/desk';
import { aPublicArticle, type PublicArticle } from '@support/editions/public-article';
import { siteOf, type Site } from '@support/pages/site';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let test: TestPayload;
let site: Site;
let english: PublicArticle;
let russian: PublicArticle;

const origin = 'http://localhost:3000';

beforeAll(async () => {
  test = await startTestDesk();
  const desk = await aDesk(test.payload);
  site = await siteOf(test.payload);
  const topic = await aTopic(test.payload, { slug: 'rivers', name: 'Rivers' });
  english = await aPublicArticle(test.payload, desk, {
    title: 'The river [and] its boats',
    topics: [topic.id],
  });
  const translationGroup = english.article.translationGroup ?? '';
  russian = await aPublicArticle(test.payload, desk, { language: 'ru', translationGroup });
}, 120_000);
afterAll(() => test.stop());

const bodyOf = async (path: string): Promise<string> => {
  const { status, body } = await site(path);
  expect([path, status]).toEqual([path, 200]);
  return body;
};
const pageOf = ({ article: { language, slug } }: PublicArticle): string =>
  `${language === 'en' ? '' : `/${language}`}/articles/${slug}`;

describe('a feed', () => {
  it('has whole texts, with notes that lead to the page', async () => {
    for (const form of ['xml', 'rss', 'json']) {
      const body = await bodyOf(`/feed.${form}`);
      expect(body).toContain('a harvest of record size');
      expect(body).toContain(`${origin}${pageOf(english)}#note:1`);
    }
  });

  it('is there for each language, topic and author, and for nobody else', async () => {
    const id = `"id":"${origin}${pageOf(russian)}"`;
    expect(await bodyOf('/ru/feed.json')).toContain(id);
    expect(await bodyOf('/feed.json')).not.toContain(id);
    expect(await bodyOf('/topics/rivers/feed.xml')).toContain('<title>Rivers · ');
    const { docs } = await test.payload.find({ collection: 'authors', limit: 1, sort: 'id' });
    expect(await bodyOf(`/authors/${docs[0]?.slug}/feed.rss`)).toContain('Alena Example');
    expect((await site('/topics/roads/feed.xml')).status).toBe(404);
    expect((await site('/authors/nobody/feed.xml')).status).toBe(404);
    expect(await site('/en/feed.xml')).toMatchObject({ status: 308, location: '/feed.xml' });
  });
});

describe('the site map', () => {
  it('leads by way of an index to every article, with its translations', async () => {
    const files = [...(await bodyOf('/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(
      ([, address = '']) => address.replace(origin, ''),
    );
    expect(files).toEqual(['/sitemap-pages.xml', '/sitemap-articles-1.xml', '/sitemap-news.xml']);
    expect(await bodyOf('/sitemap-pages.xml')).toContain(`<loc>${origin}/ru/corrections</loc>`);
    const articles = await bodyOf('/sitemap-articles-1.xml');
    expect(articles).toContain(`<loc>${origin}${pageOf(english)}</loc>`);
    expect(articles).toContain(
      `<xhtml:link rel="alternate" hreflang="ru" href="${origin}${pageOf(russian)}"/>`,
    );
    expect((await site('/sitemap-articles-2.xml')).status).toBe(404);
  });

  it('has as news what is not older than two days, and nothing that is older than a month', async () => {
    expect((await bodyOf('/sitemap-news.xml')).match(/<news:news>/g)).toHaveLength(2);
    const age = (days: number) =>
      runSql(
        test,
        sql`UPDATE editions SET first_published_at = now() - make_interval(days => ${days}::int)`,
      );
    await age(3);
    const older = await bodyOf('/sitemap-news.xml');
    expect(older).not.toContain('<news:news>');
    expect(older).toContain(pageOf(english));
    await age(40);
    expect((await site('/sitemap-news.xml')).status).toBe(404);
    expect(await bodyOf('/sitemap.xml')).not.toContain('news');
  });
});

describe('Markdown', () => {
  it('lists every article in llms.txt under its own Markdown', async () => {
    const text = await bodyOf('/llms.txt');
    expect(text).toMatch(/^# Ibidem\n/);
    expect(text).toContain(`- [The river \\[and\\] its boats](${origin}${pageOf(english)}.md)`);
    expect(text).toContain(`- [Rivers](${origin}/topics/rivers.md)`);
    expect(await bodyOf('/ru/llms.txt')).toContain(`${pageOf(russian)}.md`);
  });

  it('is there beside pages, and leads where they lead', async () => {
    for (const path of ['/index', '/articles', '/topics/rivers']) {
      expect(await bodyOf(`${path}.md`)).toContain(`${pageOf(english)}.md`);
    }
    expect(await bodyOf('/about.md')).toMatch(/^# About/);
    expect(await bodyOf('/topics.md')).toContain('/topics/rivers.md');
    expect(await bodyOf('/ru/corrections.md')).toMatch(/^# /);
    const page = await bodyOf('/topics/rivers');
    expect(page).toContain(`type="text/markdown" href="${origin}/topics/rivers.md"`);
    expect((await site('/topics/roads.md')).status).toBe(404);
    expect(await site('/en/about.md')).toMatchObject({ status: 308, location: '/about.md' });
  });
});
