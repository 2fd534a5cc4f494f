import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page, Request } from 'playwright-core';

/** Milliseconds from the beginning of the visit until the text, the checks and the whole page were there. */
export type Opening = { visible: number; checks: number; ready: number };

const body = '[data-field-path="body"] [data-lexical-editor]';

type Seen = { visible?: number; checks?: number; ready?: number };
type Watched = Window & { benchSeen?: Seen; benchKeys?: number[] };

/** Notes in each page to come when its text and its checks are first painted, and how late keys are. */
export const watchPages = async (page: Page): Promise<void> => {
  // What compiles this file names functions by a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript((root) => {
    const watched = window as Watched;
    const seen: Seen = {};
    watched.benchSeen = seen;
    const has = (selector: string) => document.querySelector(selector) !== null;
    const look = (): void => {
      const now = performance.now();
      if (document.querySelector(`${root} p`)?.textContent || has('.desk-text__body .desk-draft p'))
        seen.visible ??= now;
      if (has('[data-rail=checks] :is(.ibidem-checklist, ul, h3, p:not([aria-busy]))'))
        seen.checks ??= now;
      if (has('[data-saving=saved]') && has(`${root} p`)) seen.ready ??= now;
      if (!seen.visible || !seen.checks || !seen.ready) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    const keys: number[] = [];
    watched.benchKeys = keys;
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        // What comes after the next frame comes after the letter is on the screen.
        requestAnimationFrame(() => setTimeout(() => keys.push(performance.now() - timeStamp))),
      true,
    );
  }, body);
};

export const openEditor = async (page: Page, article: number): Promise<Opening> => {
  await page.goto(`/admin/collections/articles/${article}`, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => {
      const { visible, checks, ready } = (window as Watched).benchSeen ?? {};
      return visible !== undefined && checks !== undefined && ready !== undefined;
    },
    undefined,
    { polling: 100, timeout: 180_000 },
  );
  await quiet(page);
  return page.evaluate(() => (window as Watched).benchSeen as Opening);
};

/** Waits until the page has asked for nothing and done nothing for a second. */
export const quiet = async (page: Page): Promise<void> => {
  let last = Date.now();
  const noted = (): void => void (last = Date.now());
  page.on('request', noted);
  page.on('requestfinished', noted);
  while (Date.now() - last < 1_000) {
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await sleep(100);
  }
  page.off('request', noted);
  page.off('requestfinished', noted);
};

/** Puts the caret to the end of a paragraph, given by its share of the text. */
export const goInto = async (page: Page, share: number): Promise<void> => {
  await page.evaluate(
    ([root, at]) => {
      const lines = [...document.querySelectorAll<HTMLElement>(`${root} > p`)];
      const line = lines[Math.min(lines.length - 1, Math.floor(lines.length * at))];
      line?.scrollIntoView({ block: 'center' });
      document.querySelector<HTMLElement>(root)?.focus({ preventScroll: true });
      if (line) getSelection()?.selectAllChildren(line);
      getSelection()?.collapseToEnd();
    },
    [body, share] as const,
  );
  await sleep(300);
};

const letters = 'and the river went on past the mill as it always had ';

/** Milliseconds from each key to its letter on the screen, at a typist's pace. */
export const typeKeys = async (page: Page, count: number, pace = 60): Promise<number[]> => {
  await page.evaluate(() => void ((window as Watched).benchKeys ?? []).splice(0));
  const typed = letters.repeat(Math.ceil(count / letters.length)).slice(0, count);
  await page.keyboard.type(typed, { delay: pace });
  await sleep(200);
  return page.evaluate(() => (window as Watched).benchKeys ?? []);
};

/**
 * `milliseconds` from the request to its answer; `sent` and `received` bytes on the wire of the save alone, `all` those of
 * everything that typing and the save set off.
 */
export type Save = {
  milliseconds: number;
  sent: number;
  received: number;
  all: number;
  said: string;
};

/** Types a few words, lets the editor save them, and counts what went over the wire. */
export const saveOnce = async (page: Page, article: number): Promise<Save> => {
  const asked: Request[] = [];
  const note = (request: Request): void => void asked.push(request);
  page.on('request', note);
  const saved = page.waitForResponse(
    (answer) =>
      answer.url().includes(`/api/articles/${article}?`) && answer.request().method() === 'PATCH',
    { timeout: 120_000 },
  );
  await page.keyboard.type('so it was said ', { delay: 60 });
  const answer = await saved;
  await answer.finished();
  await page.locator('[data-saving=saved]').waitFor();
  await quiet(page);
  page.off('request', note);
  const sizes = await Promise.all(asked.map(onWire));
  const { requestBodySize: sent, responseBodySize: received } = await answer.request().sizes();
  const status = answer.ok() ? '' : ` ${answer.status()} ${(await answer.text()).slice(0, 200)}`;
  const counted = asked.map(
    (one, at) => `\n    ${one.method()} ${new URL(one.url()).pathname} ${sizes[at]}`,
  );
  return {
    milliseconds: answer.request().timing().responseEnd,
    sent,
    received,
    all: sizes.reduce((sum, size) => sum + size, 0),
    said: `${status}${process.env.BENCH_REQUESTS ? counted.join('') : ''}`,
  };
};

/** Bytes of a request and its answer. What the browser sends in parts it does not count itself. */
const onWire = async (request: Request): Promise<number> => {
  const sizes = await request.sizes().catch(() => null);
  const sent = Math.max(sizes?.requestBodySize ?? 0, request.postDataBuffer()?.length ?? 0);
  return sent + (sizes?.responseBodySize ?? 0);
};

/** MB of the page's heap once what nobody needs is gone. */
export const heapOf = async (devtools: CDPSession): Promise<number> => {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
};
