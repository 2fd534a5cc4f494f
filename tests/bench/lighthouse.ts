import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { freePort } from '@/database/free-port';
import { bootPayload, endPayload } from '@support/database/boot-payload';
import { findBrowser } from '@support/browser/browser';
import { aDesk } from '@support/desk';
import { aSourcedArticle } from '@support/sourced-article';
import { databaseIn, secretIn } from './bench-servers';
import { median } from './measure';
import { run, type Running } from './processes';

const say = (line: string) => console.log(line);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What the issue asks for: scores of 100, milliseconds, and the share of the window that moved. */
const wanted = { performance: 98, others: 100, paint: 1_200, shift: 0 };

type Figures = Record<(typeof categories)[number], number> & {
  paint: number;
  shift: number;
  bytes: number;
  lacks: string[];
};

/**
 * Lighthouse as it comes, for a phone: the median of five visits to the article of 2,000 words, the front page and the search.
 * False when a page misses what was promised; the short form, which runs on machines of any speed, minds only what a slow one does
 * not change.
 */
export const benchLighthouse = async ({ short }: { short: boolean }): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const data = join(folder, 'data');
  say('Starting the publication with its demo …');
  const publication = await startPublication(data);
  try {
    const article = await publishArticle(publication, data);
    const pages = [article, '/', '/search?q=gauge', ...(short ? [] : ['/ru', '/archive'])];
    let isGood = true;
    for (const page of pages) isGood = (await measure(publication, page, short)) && isGood;
    return isGood;
  } finally {
    await publication.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const startPublication = async (data: string): Promise<Running> => {
  const port = await freePort();
  const env = { IBIDEM_DATA: data, DATABASE_URL: '', PUBLIC_URL: `http://127.0.0.1:${port}` };
  const args = ['src/server/run.mjs', 'start', '--demo'];
  const ready = /Demo accounts[\s\S]*kept in/;
  return run({ args, port, env, ready });
};

const publishArticle = async (publication: Running, data: string): Promise<string> => {
  const databaseUrl = databaseIn(data);
  const env = { IBIDEM_DATA: data, DATABASE_URL: databaseUrl, PUBLIC_URL: publication.url };
  Object.assign(process.env, env, { PAYLOAD_SECRET: secretIn(data) });
  const payload = await bootPayload(databaseUrl);
  const { path } = await aSourcedArticle(payload, await aDesk(payload));
  await endPayload(payload);
  return path;
};

const measure = async ({ url }: Running, page: string, short: boolean): Promise<boolean> => {
  const address = `${url}${page}`;
  for (let visit = 0; visit < 3; visit += 1) await (await fetch(address)).text();
  const all: Figures[] = [];
  for (let visit = 0; visit < (short ? 3 : 5); visit += 1) all.push(await visitOnce(address));
  const of = (name: Exclude<keyof Figures, 'lacks'>) => median(all.map((one) => one[name]));
  const scores = categories.map((name) => `${name} ${of(name)}`).join(', ');
  const [paint, shift] = [of('paint'), of('shift')];
  say(`\n${page}: ${scores}`);
  say(
    `  largest paint ${Math.round(paint)} ms, shift ${shift}, ${(of('bytes') / 1_000).toFixed(1)} kB`,
  );
  for (const lack of new Set(all.flatMap(({ lacks }) => lacks))) say(`  lacks: ${lack}`);
  // What was looked for is kept out of search engines on purpose, which Lighthouse takes for a fault.
  const isHidden = page.startsWith('/search');
  const others = categories.filter(
    (name) => name !== 'performance' && !(isHidden && name === 'seo'),
  );
  const isQuick = of('performance') >= wanted.performance && paint < wanted.paint;
  const isSound = others.every((name) => of(name) >= wanted.others) && shift <= wanted.shift;
  return isSound && (short || isQuick);
};

/** A browser of its own for each visit, so that none begins with what another left. */
const visitOnce = async (address: string): Promise<Figures> => {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    if (!result) throw new Error(`Lighthouse said nothing of ${address}`);
    const { lhr } = result;
    const score = (name: string) => Math.round((lhr.categories[name]?.score ?? 0) * 100);
    const value = (name: string) => lhr.audits[name]?.numericValue ?? 0;
    const failed = Object.values(lhr.audits).filter(
      (audit) => audit.scoreDisplayMode === 'binary' && audit.score === 0,
    );
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      paint: value('largest-contentful-paint'),
      shift: value('cumulative-layout-shift'),
      bytes: value('total-byte-weight'),
      lacks: failed.map(({ title }) => title),
    };
  } finally {
    await browser.close();
  }
};
