import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ibidemAt, latestEditions } from '../../examples/sdk/ibidem';
import { startJourney, type Journey } from '@support/browser/journey';

let journey: Journey;
/** An article of the demo with the most notes, and a page of each other kind that it leads to. */
let article: string;
let kinds: Record<string, string>;

beforeAll(async () => {
  journey = await startJourney({ args: ['--demo'] });
  article = await longestArticle();
  const html = await textAt(article);
  const linked = (section: string) =>
    new RegExp(`href="(/${section}/[^"#]+)"`).exec(html)?.[1] ?? `/no-${section}`;
  kinds = {
    home: '/',
    article,
    russian: '/ru',
    list: '/articles',
    author: linked('authors'),
    topic: linked('topics'),
    source: linked('sources'),
    topics: '/topics',
    sources: '/sources',
    site: '/domains/127.0.0.1',
    about: '/about',
    nothing: '/articles/no-such-text',
  };
});
afterAll(() => journey.end());

const textAt = async (path: string) => (await fetch(journey.server.url + path)).text();

const longestArticle = async (): Promise<string> => {
  const list = await fetch(
    `${journey.server.url}/api/articles?language=en&limit=100&fields=slug,document`,
  );
  const { docs } = (await list.json()) as {
    docs: { slug: string; document: { notes: unknown[] } }[];
  };
  const [longest] = docs.sort((a, b) => b.document.notes.length - a.document.notes.length);
  return `/articles/${longest?.slug ?? ''}`;
};

const visit = async (
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await journey.browser.newContext({ baseURL: journey.server.url, ...options });
  const page = await context.newPage();
  await page.goto(path);
  await look(page);
  await context.close();
};

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

describe('what readers get', () => {
  it('is accessible in both themes, wide and narrow, on every kind of page', async () => {
    for (const [kind, path] of Object.entries(kinds)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const viewport = colorScheme === 'light' ? wide.viewport : phone.viewport;
        await visit(path, { viewport, colorScheme, bypassCSP: true }, async (page) => {
          await page.addScriptTag({ content: axe.source });
          const violations = await page.evaluate(
            'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id))',
          );
          expect({ kind, colorScheme, violations }).toEqual({ kind, colorScheme, violations: [] });
        });
      }
    }
  });

  it('asks nobody else for anything, runs no script but ours, and breaks no rule of its policy', async () => {
    const asked: string[] = [];
    const complaints: string[] = [];
    const context = await journey.browser.newContext({ baseURL: journey.server.url, ...wide });
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(article, { waitUntil: 'networkidle' });
    const data = ['application/ld+json', 'speculationrules'].map((type) => `[type="${type}"]`);
    const scripts = page.locator(`script:not(${data.join(', ')})`);
    const [files, all] = [await scripts.and(page.locator('[src]')).count(), await scripts.count()];
    await context.close();
    expect(asked.filter((url) => !url.startsWith(journey.server.url))).toEqual([]);
    expect(asked.filter((url) => url.includes('/_next/'))).toEqual([]);
    // The line that a page begins with, which asks for the file.
    expect([files, all]).toEqual([0, 1]);
    expect(asked.filter((url) => url.endsWith('.js'))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('stays inside the window of a phone', async () => {
    for (const path of Object.values(kinds)) {
      await visit(path, phone, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      });
    }
  });

  it('answers 404 with a page where there is nothing', async () => {
    const answer = await fetch(`${journey.server.url}/articles/no-such-text`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no page at this address');
  });
});

describe('what programs get', () => {
  it('is compressed, tagged, counted, and held to limits', async () => {
    const { url } = journey.server;
    const list = await fetch(`${url}/api/articles?limit=5`, {
      headers: { 'Accept-Encoding': 'br' },
    });
    const etag = list.headers.get('etag') ?? '';
    expect(list.headers.get('content-encoding')).toBe('br');
    expect(list.headers.get('access-control-allow-origin')).toBe('*');
    const again = await fetch(`${url}/api/articles?limit=5`, {
      headers: { 'If-None-Match': etag },
    });
    expect(again.status).toBe(304);
    const query = '{ Editions(limit: 0) { totalDocs } }';
    const asked = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(asked.headers.get('ratelimit-policy')).toBe('"stranger";q=300;w=60');
    expect(await asked.text()).toContain('list-too-long');
    const forged = await fetch(`${url}/api/articles`, {
      headers: { Authorization: `Bearer ibk_${'a'.repeat(43)}` },
    });
    expect(forged.status).toBe(401);
    expect(await latestEditions(ibidemAt(url), 2)).toMatchObject({ limit: 2 });
  });
});

describe('programs', () => {
  const get = async (path: string, init?: RequestInit) => {
    const answer = await fetch(journey.server.url + path, init);
    return { type: answer.headers.get('content-type'), text: await answer.text(), answer };
  };

  it('find feeds, maps, Markdown and records at their addresses', async () => {
    const { topic = '', author = '' } = kinds;
    for (const [path, type, words] of [
      ['/feed.xml', 'application/atom+xml', '<feed '],
      ['/ru/feed.rss', 'application/rss+xml', '<rss '],
      [`${topic}/feed.json`, 'application/feed+json', 'jsonfeed.org'],
      [`${author}/feed.xml`, 'application/atom+xml', '<entry '],
      ['/corrections/feed.rss', 'application/rss+xml', '<channel>'],
      ['/sitemap.xml', 'application/xml', '/sitemap-articles-1.xml'],
      ['/sitemap-articles-1.xml', 'application/xml', article],
      ['/sitemap-pages.xml', 'application/xml', '/corrections'],
      ['/llms.txt', 'text/plain', `${article}.md`],
      ['/ru/llms.txt', 'text/plain', '/ru/'],
      ['/index.md', 'text/markdown', '# '],
      ['/ru/about.md', 'text/markdown', '# '],
      [`${topic}.md`, 'text/markdown', '.md)'],
      ['/oai?verb=Identify', 'text/xml', '<deletedRecord>persistent'],
      ['/oai?verb=ListRecords&metadataPrefix=oai_dc', 'text/xml', '<dc:title'],
    ] as const) {
      const found = await get(path);
      expect([path, found.answer.status, found.type?.split(';')[0]]).toEqual([path, 200, type]);
      expect([path, found.text.includes(words)]).toEqual([path, true]);
    }
  });

  it('may ask for records by POST', async () => {
    const body = new URLSearchParams({ verb: 'ListSets' });
    expect((await get('/oai', { method: 'POST', body })).text).toContain('<setSpec>topic:');
  });

  it('learn from the head of an answer how the article is cited and as which files it is there', async () => {
    const { answer } = await get(article, { method: 'HEAD' });
    const links = answer.headers.get('link') ?? '';
    for (const rel of ['cite-as', 'license', 'author', 'type', 'describedby', 'alternate item']) {
      expect(links).toContain(`rel="${rel}"`);
    }
    const record = /<([^>]+)>; rel="describedby"/.exec(links)?.[1] ?? '';
    expect((await get(new URL(record).pathname + new URL(record).search)).text).toContain(
      '<dc:title',
    );
  });
});

describe('notes', () => {
  it.each([1280, 1920])(
    'stand in the margin of a window of %i pixels without overlapping',
    async (width) => {
      await visit(article, { viewport: { width, height: 900 } }, async (page) => {
        const boxes = await page.locator('.sidenote:not(.away)').evaluateAll((notes) =>
          notes.map((note) => {
            const { top, bottom, left } = note.getBoundingClientRect();
            return { top, bottom, left };
          }),
        );
        const column = await page.locator('.body').boundingBox();
        expect(boxes.length).toBeGreaterThan(3);
        for (const [at, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0));
          expect(box.top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 0.5);
        }
      });
    },
  );

  it('open in place on a phone, close with Escape, and give the focus back', async () => {
    await visit(article, phone, async (page) => {
      const marker = page.locator('.marker').nth(1);
      await marker.tap();
      const card = page.locator('.note-card');
      await card.waitFor();
      expect(await card.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await card.count()).toBe(0);
      expect(await marker.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });

  it('are reached and left again without JavaScript', async () => {
    await visit(article, { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.locator('.marker').first().click();
      expect(page.url()).toContain('#note:1');
      await page.locator('[id="note:1"] [role="doc-backlink"]').first().click();
      expect(page.url()).toContain('#ref:1');
    });
  });
});

describe('the files of an article', () => {
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(journey.server.url + path, { headers, method });
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

  it('are named by its page, and come by their own address or by its, whole or in part', async () => {
    const page = await ask(article, {}, 'HEAD');
    expect(page.headers.get('vary')).toContain('Accept');
    const link = page.headers.get('link') ?? '';
    const named = [...link.matchAll(/<([^>]+)>; rel="alternate[^"]*"; type="([^"]+)"/g)];
    const files = named.filter(([, href]) => href?.includes(`${article}.`));
    expect(files.length).toBeGreaterThan(3);
    for (const [, href = '', type = ''] of files) {
      const path = new URL(href).pathname;
      const whole = await ask(path);
      const bytes = await bytesOf(whole);
      expect([path, whole.status, whole.headers.get('content-type')]).toEqual([
        path,
        200,
        expect.stringContaining(type),
      ]);
      // The page and the file in HTML have one type, and so the address gives the page.
      if (type !== 'text/html') {
        const chosen = await ask(article, { Accept: type });
        expect([path, chosen.headers.get('content-location')]).toEqual([path, path]);
        expect((await bytesOf(chosen)).equals(bytes)).toBe(true);
      }
      const part = await ask(path, { Range: 'bytes=10-19' });
      expect([path, part.status]).toEqual([path, 206]);
      expect((await bytesOf(part)).equals(bytes.subarray(10, 20))).toBe(true);
      const known = await ask(path, { 'If-None-Match': whole.headers.get('etag') ?? '' });
      expect([path, known.status]).toEqual([path, 304]);
    }
  });

  it('come by the interface too, whole or in part', async () => {
    const slug = article.split('/').at(-1);
    const path = `/api/articles/${slug}/export?format=json`;
    const whole = await ask(path, { 'Accept-Encoding': 'identity' });
    const bytes = await bytesOf(whole);
    expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
    const part = await ask(path, { Range: 'bytes=-5' });
    expect([part.status, (await bytesOf(part)).equals(bytes.subarray(-5))]).toEqual([206, true]);
  });
});

it('the theme that a reader chose is kept, until the choice goes back to the system', async () => {
  await visit(article, { ...wide, colorScheme: 'light' }, async (page) => {
    const paper = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    const choice = page.getByRole('combobox', { name: 'Theme' });
    const light = await paper();
    await choice.selectOption('Dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto('/');
    expect([await paper(), await choice.inputValue()]).toEqual([dark, 'dark']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await choice.selectOption('Light');
    expect(await paper()).toBe(light);
    await choice.selectOption('System');
    expect(await paper()).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper()).toBe(light);
  });
});
