import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BasePayload } from 'payload';
import { startEmbeddedPostgres } from '@/database/embedded-postgres';
import { migrate } from '@/database/migrate';
import { runSql, sql } from '@/database/sql';
import { type Language, languages } from '@/platform/language';
import { searchTexts } from '@/search/queries/search';
import { searchSuggestions } from '@/search/queries/search-suggestions';
import { bootPayload, endPayload } from '../support/database/boot-payload';
import { manyArticles } from '../support/many-articles';
import { withClient } from '../support/database/postgres';
import { percentile } from './measure';

const say = (line: string) => console.log(line);
/** What the issue asks at 10,000 articles, in milliseconds; CI's machines are not the judge of it. */
const allowed = 50;
const words = 800;

type Options = { short: boolean; counts: readonly number[] };

/**
 * Measures whole questions, from the words to the results with their passages: p50, p95 and p99 by kind of question;
 * false when the p95 of all of them at 10,000 articles is above what is allowed.
 */
export const benchSearch = async ({ short, counts }: Options): Promise<boolean> => {
  let isWithin = true;
  const sizes = counts.length > 0 ? counts : short ? [300] : [1_000, 10_000];
  for (const count of sizes) {
    const p95 = await measureAt(count, short ? 5 : 40);
    isWithin &&= short || count > 10_000 || p95 <= allowed;
  }
  return isWithin;
};

const measureAt = async (count: number, rounds: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'ibidem-bench-'));
  chmodSync(folder, 0o711); // root's Postgres runs as another user and must come through
  Object.assign(process.env, { IBIDEM_DATA: folder, PAYLOAD_SECRET: 'a secret of the bench' });
  const database = await startEmbeddedPostgres({ dataFolder: folder });
  process.env.DATABASE_URL = database.url;
  const payload = await bootPayload(database.url);
  try {
    await migrate(database.url);
    await withClient(database.url, (client) =>
      manyArticles(client, { count, words, notes: 10, searched: true }),
    );
    return await measure(payload, count, rounds);
  } finally {
    await endPayload(payload);
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const measure = async (payload: BasePayload, count: number, rounds: number): Promise<number> => {
  const scope = { req: { payload }, languages, language: 'en' as Language };
  const all: number[] = [];
  say(`${count.toLocaleString('en')} articles of ${words} words:`);
  for (const language of languages) {
    for (const [kind, questions] of Object.entries(await questionsIn(payload, language, rounds))) {
      const times: number[] = [];
      const ask = (q: string) =>
        kind === 'typing'
          ? searchSuggestions({ ...scope, language }, q)
          : searchTexts({ ...scope, language }, { q, language, page: 1 });
      for (const q of questions.slice(0, 3)) await ask(q); // connections and plans
      for (const q of questions) {
        const start = performance.now();
        await ask(q);
        times.push(performance.now() - start);
      }
      all.push(...times);
      say(`  ${language} ${kind.padEnd(14)} ${figures(times)}`);
    }
  }
  say(`  all               ${figures(all)}`);
  return percentile(all, 0.95);
};

const figures = (times: number[]): string =>
  [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${percentile(times, share).toFixed(1).padStart(6)} ms`)
    .join('  ');

type Word = { word: string; uses: number };

/** Words as frequent as a kind of question needs them, from the texts themselves. */
const questionsIn = async (payload: BasePayload, language: Language, rounds: number) => {
  const found = await runSql<Word>(
    { payload },
    sql`SELECT token AS word, count(DISTINCT s.edition_id)::integer AS uses
        FROM (SELECT edition_id, body FROM search_entries WHERE language = ${language}
          ORDER BY edition_id DESC LIMIT 300) s, ts_parse('default', search_fold(s.body)) t
        WHERE tokid IN (1, 2) AND length(token) > 3 AND search_stem(${language}::text, token) IS NOT NULL
        GROUP BY token ORDER BY uses DESC, token`,
  );
  const part = (from: number, to: number) => {
    const range = found.slice(Math.floor(found.length * from), Math.ceil(found.length * to));
    return Array.from({ length: rounds }, (_, at) => range[(at * 7) % range.length]?.word ?? '');
  };
  const [common, usual, rare] = [part(0, 0.02), part(0.05, 0.2), part(0.6, 1)];
  return {
    'common word': common,
    'usual word': usual,
    'rare word': rare,
    'two words': common.map((word, at) => `${word} ${usual[at] ?? ''}`),
    'three words': usual.map((word, at) => `${word} ${common[at] ?? ''} ${common[at + 1] ?? ''}`),
    phrase: common.map((word, at) => `"${word} ${common[at + 1] ?? word}"`),
    'without, or': usual.map((word, at) => `${word} OR ${rare[at] ?? ''} -${usual[at + 1] ?? 'x'}`),
    slip: usual.map((word) => `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}q`),
    typing: common.map((word) => word.slice(0, 3)),
  };
};
