import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '@support/browser/browser';
import { freePort } from '@/database/free-port';
import { accountsIn, databaseIn, type Account } from '../bench-servers';
import { signIn } from '../desk-stream';
import { median, percentile } from '../measure';
import { run } from '../processes';
import { goInto, heapOf, openEditor, quiet, saveOnce, typeKeys, watchPages } from './editor-visits';
import { aLongArticle, type LongArticle, type LongText } from './long-article';
import { presenceHeard } from './presence-heard';

const say = (line: string) => console.log(line);

/** Milliseconds and KB: what issue and figures ask of 60,000 words with 800 notes on a quiet machine. */
const allowed = { visible: 2_000, checks: 1_000, preview: 3_000, key: 50, save: 1_000, wire: 100 };

const texts: readonly LongText[] = [
  { words: 2_000, notes: 80 },
  { words: 30_000, notes: 400 },
  { words: 60_000, notes: 800 },
];

type Wanted = {
  /** For CI: 2,000 words alone, one visit, few keys; fails only when something does not come. */
  short: boolean;
  /** Only articles of so many words. */
  words: readonly number[];
  /** Leaves out the hour of typing, which takes ten minutes. */
  withoutHour: boolean;
  /** An address of a publication that runs already, with its data folder in IBIDEM_DATA. */
  at?: string | undefined;
};

/**
 * Articles of 2,000, 30,000 and 60,000 words in a real browser: how soon the text and its checks are there, how late keys
 * are, how long a save takes and what it sends, how soon preview and review room are there, how fifty people in one
 * article hear of each other, and what an hour of typing leaves in memory. False when the longest is beyond what is
 * allowed.
 */
export const benchEditor = async ({ short, words, withoutHour, at }: Wanted): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  const data = at ? (process.env.IBIDEM_DATA ?? '') : join(folder, 'data');
  const publication = at ? null : await startPublication(data);
  const url = at ?? publication?.url ?? '';
  const chosen = short
    ? texts.slice(0, 1)
    : texts.filter((text) => words.length === 0 || words.includes(text.words));
  let isWithin = true;
  try {
    const people = accountsIn(data);
    for (const text of chosen) {
      const place = { url, data, people };
      const figures = await measure(place, text, { short, withoutHour });
      if (text.words === 60_000) isWithin &&= figures;
    }
    return short || isWithin;
  } finally {
    await publication?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const startPublication = async (data: string) => {
  say('Starting the publication with its demo …');
  const port = await freePort();
  const env = { IBIDEM_DATA: data, DATABASE_URL: '', PUBLIC_URL: `http://127.0.0.1:${port}` };
  const args = ['src/server/run.mjs', 'start', '--demo'];
  return run({ args, port, env, ready: /Demo accounts[\s\S]*kept in/ });
};

type Place = { url: string; data: string; people: readonly Account[] };

type Rounds = { short: boolean; withoutHour: boolean };

const measure = async (place: Place, text: LongText, rounds: Rounds): Promise<boolean> => {
  const { url, data, people } = place;
  const token = await signIn(url, accountOf(people, 'writer'));
  const server = { url, token, databaseUrl: databaseIn(data) };
  const name = Date.now().toString(36);
  const article = await aLongArticle(server, text, name);
  say(`${text.words} words, ${text.notes} notes (article ${article.id}):`);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
  });
  try {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(180_000);
    await enter(context, url, accountOf(people, 'writer'));
    const isSoon = await measureEditor(context, article, rounds);
    const isRead = await measureReading(context, place, token, article, rounds.short);
    await presenceHeard(url, people, article.id, {
      listeners: rounds.short ? 10 : 50,
      signs: 20,
      say,
    });
    return isSoon && isRead;
  } finally {
    await browser.close();
  }
};

const accountOf = (people: readonly Account[], role: string): Account => {
  const found = people.find((person) => person.role === role);
  if (!found) throw new Error(`The demo has no ${role}`);
  return found;
};

const enter = async (context: BrowserContext, url: string, person: Account): Promise<void> => {
  const { email, password } = person;
  const headers = { origin: url };
  await context.clearCookies();
  const answer = await context.request.post('/api/users/login', {
    data: { email, password },
    headers,
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in (${answer.status()})`);
};

const measureEditor = async (
  context: BrowserContext,
  article: LongArticle,
  { short, withoutHour }: Rounds,
): Promise<boolean> => {
  const page = await context.newPage();
  await watchPages(page);
  const openings = await times(short ? 1 : 3, () => openEditor(page, article.id), 1);
  const opening = {
    visible: median(openings.map(({ visible }) => visible)),
    checks: median(openings.map(({ checks }) => checks)),
    ready: median(openings.map(({ ready }) => ready)),
  };
  say(
    `  text visible ${ms(opening.visible)}  checks ${ms(opening.checks)}  ready ${ms(opening.ready)}`,
  );
  const asked = await times(short ? 1 : 5, () => askForChecks(page, article.id), 1);
  say(`  the checks alone, asked of the server: ${spread(asked)}`);

  const keys: number[] = [];
  for (const share of [0, 0.5, 0.99]) {
    await goInto(page, share);
    keys.push(...(await typeKeys(page, short ? 20 : 100)));
    await quiet(page);
  }
  say(`  keys ${spread(keys)}  max ${ms(Math.max(...keys))}`);

  await goInto(page, 0.3);
  const saves = await times(short ? 1 : 5, () => saveOnce(page, article.id), 1);
  const wire = median(saves.map(({ sent, received }) => sent + received));
  say(
    `  save ${spread(saves.map(({ milliseconds }) => milliseconds))}  ` +
      `sent ${kb(median(saves.map(({ sent }) => sent)))}  received ${kb(median(saves.map(({ received }) => received)))}  ` +
      `with all that follows ${kb(median(saves.map(({ all }) => all)))}${saves.map(({ said }) => said).join('')}`,
  );
  if (!withoutHour) await anHour(page, short ? 200 : 14_400);
  await page.close();
  return (
    opening.visible <= allowed.visible &&
    median(asked) <= allowed.checks &&
    percentile(keys, 0.95) <= allowed.key &&
    median(saves.map(({ milliseconds }) => milliseconds)) <= allowed.save &&
    wire <= allowed.wire * 1024
  );
};

const askForChecks = (page: Page, article: number): Promise<number> =>
  page.evaluate(async (id) => {
    const begun = performance.now();
    await (await fetch(`/api/articles/${id}/transitions`)).text();
    return performance.now() - begun;
  }, article);

/** As many keys as an hour has at forty words a minute; the clock of the page goes on between them, as a typist's pauses do. */
const anHour = async (page: Page, keys: number): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  const before = await heapOf(devtools);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    let typed = 0;
    // A pause after every twenty keys, which begins another step to undo.
    Date.now = () => now() + Math.floor(typed / 20) * 2_000;
    addEventListener('keydown', () => (typed += 1), true);
  });
  const late: number[] = [];
  const atOnce = 1_200;
  for (let typed = 0; typed < keys; typed += atOnce) {
    await goInto(page, typed / keys);
    late.push(...(await typeKeys(page, Math.min(atOnce, keys - typed), 0)));
  }
  await quiet(page);
  const after = await heapOf(devtools);
  say(
    `  heap ${before.toFixed(0)} MB, after ${keys} keys ${after.toFixed(0)} MB; these keys ${spread(late)}`,
  );
  await devtools.detach();
};

/** Hands an article over for review, as its writer. */
const submit = async (url: string, token: string, article: number): Promise<void> => {
  const ask = (init?: RequestInit) =>
    fetch(`${url}/api/articles/${article}/transitions`, {
      ...init,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    });
  const { events } = (await (await ask()).json()) as { events: Prospect[] };
  const seen = events.find(({ event }) => event === 'submit');
  const sent = { event: 'submit', expectedHash: seen?.hash, expectedRevision: seen?.revision };
  const answer = await ask({ method: 'POST', body: JSON.stringify(sent) });
  if (!answer.ok) throw new Error(`Not submitted: ${(await answer.text()).slice(0, 500)}`);
};

type Prospect = { event: string; hash: string | null; revision: string };

/** False when preview or review room come later than is allowed. */
const measureReading = async (
  context: BrowserContext,
  { url, people }: Place,
  token: string,
  article: LongArticle,
  short: boolean,
): Promise<boolean> => {
  const page = await context.newPage();
  const lastWords = (root: string) =>
    page.locator(root).getByText(/told/).last().waitFor({ state: 'attached' });
  const look = async (path: string, root: string): Promise<number> => {
    const begun = performance.now();
    await page.goto(path, { waitUntil: 'commit' });
    await lastWords(root);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return performance.now() - begun;
  };
  const rounds = short ? 1 : 3;
  const preview = await times(rounds, () => look(`/preview/articles/${article.id}`, 'article'), 1);
  await submit(url, token, article.id);
  await enter(context, url, accountOf(people, 'reviewer'));
  const room = await times(rounds, () => look(`/admin/review/${article.id}`, '.desk-page'), 1);
  await page.close();
  say(`  preview ${spread(preview)}  review room ${spread(room)}`);
  return median(preview) <= allowed.preview && median(room) <= allowed.preview;
};

/** So many results, after so many that only warm up. */
const times = async <T>(count: number, once: () => Promise<T>, warm = 0): Promise<T[]> => {
  const all: T[] = [];
  for (let at = 0; at < count + warm; at += 1) all.push(await once());
  return all.slice(warm);
};

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const spread = (values: number[]): string =>
  `median ${ms(median(values))}, p95 ${ms(percentile(values, 0.95))}`;
