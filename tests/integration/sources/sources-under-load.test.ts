import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';

import { formatNotes } from '@/citations/rules/format-note';
import { approve, publish, submit } from '@/editions/commands/verbs';
import { mergeSources } from '@/sources/commands/merge-sources';
import type { Refusal } from '@/core/refusal';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { runSql, sql } from '@/database/sql';
import type { Result } from '@/platform/result';
import { liveArticle } from '@/reading/articles/live-article';
import { aSource } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { restAs, type Rest } from '@support/rest';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

/** Each actor does this many things, while all the others do theirs. */
const turns = 25;
const sourcesAtFirst = 16;

let running: TestPayload;
let desk: Desk;
let rest: Rest;

beforeAll(async () => {
  running = await startTestDesk();
  desk = await aDesk(running.payload);
  rest = await restAs(running.payload, desk.editor.user);
}, 120_000);
afterAll(() => running.stop());

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

/** Numbers without order that are the same in every run; which of them meet is up to the machine. */
const chance = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return seed / 2 ** 31;
};

const known: number[] = [];
const someSource = (next: () => number) => known[Math.floor(next() * known.length)] ?? 0;

const came = <T>(what: string, result: Result<T, Refusal>): T | undefined => {
  count(`${what}: ${result.ok ? 'done' : result.error.findings[0]?.rule}`);
  return result.ok ? result.value : undefined;
};

const asked = async (what: string, method: string, path: string, body?: unknown) => {
  const { status } = await rest(method, path, body);
  count(`${what}: ${status}`);
  expect(status).toBeLessThan(500);
};

type Actor = (next: () => number) => Promise<void>;

const rename: Actor = async (next) =>
  asked('rename', 'PATCH', `/sources/${someSource(next)}`, { title: `Tide tables ${next()}` });

const remove: Actor = async (next) => asked('delete', 'DELETE', `/sources/${someSource(next)}`);

const make: Actor = async (next) => {
  const { id } = await aSource(running.payload, { title: `Source ${next()}` });
  known.push(id);
};

const merge: Actor = async (next) => {
  const input = { into: someSource(next), source: someSource(next) };
  came('merge', await mergeSources(await desk['fact-checker'].req(), input));
};

const cite: Actor = async (next) => {
  await cited('cite', next);
};

const cited = async (what: string, next: () => number): Promise<number | undefined> => {
  const { article, citationKey: key } = await aManuscript(running.payload, desk.writer);
  const cites = [{ source: someSource(next) }, { source: someSource(next), locator: '7' }];
  const resolved = came(what, await resolveCitation(await desk.writer.req(), { key, cites }));
  return resolved && article.id;
};

const issue: Actor = async (next) => {
  const articleId = await cited('cite to publish', next);
  if (!articleId) return;
  const submitted = came('submit', await submit(await desk.writer.req(), { articleId }));
  if (!submitted) return;
  const expectedHash = submitted.contentHash ?? '';
  const seen = { articleId, expectedHash };
  if (!came('approve', await approve(await desk.reviewer.req(), seen))) return;
  came('publish', await publish(await desk.publisher.req(), seen));
};

/** What must hold at every instant. */
const look = async (): Promise<void> => {
  count('looks');
  const [row] = await runSql<Record<string, string>>(
    running,
    sql`SELECT
      (SELECT count(*) FROM citations_cites c LEFT JOIN sources s ON s.id = c.source_id
        WHERE s.id IS NULL OR s.merged_into_id IS NOT NULL) AS "citations without a surviving source",
      (SELECT count(*) FROM citations c WHERE c.status = 'resolved' AND coalesce(c.note, '') = ''
        AND NOT EXISTS (SELECT FROM citations_cites t WHERE t._parent_id = c.id)) AS "resolved to nothing",
      (SELECT count(*) FROM edition_references r LEFT JOIN sources s ON s.id = r.source_id
        WHERE s.id IS NULL) AS "references without a source",
      (SELECT count(*) FROM sources s JOIN sources t ON t.id = s.merged_into_id
        WHERE t.merged_into_id IS NOT NULL) AS "ways of two steps",
      (SELECT count(*) FROM editions e CROSS JOIN LATERAL jsonb_array_elements(e.document -> 'references') named
        WHERE NOT EXISTS (SELECT FROM sources s WHERE s.key = named ->> 'id')) AS "frozen without a source"`,
  );
  expect(row).toEqual({
    'citations without a surviving source': '0',
    'resolved to nothing': '0',
    'references without a source': '0',
    'ways of two steps': '0',
    'frozen without a source': '0',
  });
};

const deadlocks = async (): Promise<number> => {
  const [row] = await runSql<{ deadlocks: string }>(
    running,
    sql`SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`,
  );
  return Number(row?.deadlocks);
};

it('citations keep their sources and pages their notes, whatever is done to sources', async () => {
  const first = chance(1);
  for (let made = 0; made < sourcesAtFirst; made += 1) await make(first);
  const actors = [rename, remove, make, make, make, merge, merge, cite, cite, issue, issue];
  let busy = true;
  const watching = (async () => {
    for (; busy; await sleep(50)) await look();
  })();
  await Promise.all(
    actors.map(async (act, at) => {
      const next = chance(at + 2);
      for (let turn = 0; turn < turns; turn += 1) await act(next);
    }),
  ).finally(() => {
    busy = false;
  });
  await watching;
  await look();

  const pages = await runSql<{ slug: string; edition: number }>(
    running,
    sql`SELECT document -> 'metadata' ->> 'slug' AS slug, id AS edition FROM editions WHERE state = 'published'`,
  );
  for (const { slug, edition } of pages) {
    const scope = { req: running, language: 'en', languages: ['en', 'ru', 'be'] } as const;
    const page = await liveArticle(scope, slug);
    const notes = page ? formatNotes(page.document, 'en') : [];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter(({ kind, runs }) => kind !== 'works' || runs.length === 0)).toEqual([]);
    const named = page?.document.references.map(({ id }) => id) ?? [];
    expect(Object.keys(page?.liveMetadata.references ?? {}).toSorted()).toEqual(named.toSorted());
    const rows = await runSql(
      running,
      sql`SELECT DISTINCT source_id FROM edition_references WHERE edition_id = ${edition}`,
    );
    expect(rows).toHaveLength(named.length);
    count('pages with all their notes');
  }
  expect(counts.get('merge: done')).toBeGreaterThan(5);
  expect(counts.get('publish: done')).toBeGreaterThan(5);
  expect(await deadlocks()).toBe(0);
  process.stdout.write(`${JSON.stringify(Object.fromEntries([...counts].toSorted()), null, 1)}\n`);
}, 240_000);
