import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { siteAssets, siteFile } from '@/reading/queries/site-assets';
import { readerHeaders } from '@/server/page-cache/security-headers';
import { ArticlePage } from '@/site/article/article-page';
import { PageFrame } from '@/site/frame/page-frame';
import { settingOf } from '@/site/setting';
import type { ArticleView } from '@/reading/views/views';

import { launchBrowser } from '../browser/browser';
import { startLocalServer } from '../server/local-server';
import { aPublication, html } from './reader';

export type PagesAlone = {
  visit: (name: string, options: BrowserContextOptions, theme: Visit) => Promise<void>;
  close: () => Promise<void>;
};
type Visit = (page: Page) => Promise<void>;

/** Pages of articles in a browser, under the site's own policy: without a database, and without a build of Next. */
export const pagesAlone = async (
  views: Readonly<Record<string, ArticleView>>,
): Promise<PagesAlone> => {
  const server = await startLocalServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://alone').pathname.slice(1);
    const view = views[path];
    const file = siteFile(path.replace('assets/', ''));
    if (!view && !file) return response.writeHead(404).end();
    const mediaType = file?.mediaType ?? 'text/html; charset=utf-8';
    response.writeHead(200, { ...readerHeaders('http://localhost'), 'Content-Type': mediaType });
    response.end(file?.body ?? (view && wholePage(view)));
  });
  const browser = await launchBrowser();
  return {
    visit: (name, options, theme) => visit(browser, `${server.origin}/${name}`, options, theme),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};

const visit = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  theme: Visit,
): Promise<void> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(url, { waitUntil: 'networkidle' });
  if (options.javaScriptEnabled !== false) await page.evaluate(drawn);
  await theme(page);
  await context.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
};

/** Scripts that look at sizes are told of them with a frame, which a busy machine draws late. */
const drawn = async (): Promise<void> => {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
};

const wholePage = (view: ArticleView): string => {
  const setting = settingOf(view.document.metadata.language, aPublication());
  return (
    '<!DOCTYPE html>' +
    html(
      <PageFrame setting={setting} assets={siteAssets(setting.publication.theme)}>
        <ArticlePage view={view} setting={setting} />
      </PageFrame>,
    ).replace(
      '<head>',
      '<head><meta charset="utf-8"/><title>Alone</title><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    )
  );
};
