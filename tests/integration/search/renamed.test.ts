import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { mergeSources } from '@/sources/commands/merge-sources';
import { withdraw } from '@/editions/commands/verbs';
import { runSql, sql } from '@/database/sql';
import { ensureSearchKnowsNames } from '@/jobs/ensure-search-knows-names';
import { type Language, languages } from '@/platform/language';
import { searchTexts } from '@/search/queries/search';
import { anAuthor, aSource, aTopic } from '@support/builders';
import { openInstallation, type Installation } from '@support/entry-points';
import { done } from '@support/editions/next-edition';
import { aPublicArticle } from '@support/editions/public-article';

const runs = Number(process.env.SEARCH_RUNS ?? 4);
const task = 'ensure-search-knows-names';

let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation();
});
beforeEach(async () => {
  await runSql(installation, sql`DELETE FROM graphile_worker._private_jobs`);
});
afterAll(() => installation.stop());

/** Does what the commands left to the worker; how many jobs there were. */
const workOff = async (): Promise<number> => {
  const jobs = await runSql<{ payload: unknown }>(
    installation,
    sql`SELECT p.payload FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p ON p.id = j.id
        WHERE j.task_identifier = ${task}`,
  );
  await runSql(installation, sql`DELETE FROM graphile_worker._private_jobs`);
  for (const { payload } of jobs) await ensureSearchKnowsNames(installation.payload)(payload);
  return jobs.length;
};

const found = async (q: string, language: Language = 'en'): Promise<number[]> => {
  const scope = { req: { payload: installation.payload }, language, languages };
  const { hits } = await searchTexts(scope, { q, page: 1, language });
  const slugs = JSON.stringify(hits.map(({ href }) => href.split('/').at(-1)));
  const rows = await runSql<{ id: number }>(
    installation,
    sql`SELECT article_id AS id FROM editions WHERE state IN ('published', 'retracted')
          AND language::text = ${language} AND slug IN (SELECT jsonb_array_elements_text(${slugs}::jsonb))
        ORDER BY id`,
  );
  return rows.map(({ id }) => id);
};

type Collection = 'authors' | 'topics' | 'series' | 'sources';

/** Renames as an editor would who has the form open in a language. */
const rename = (collection: Collection, id: number, name: string, locale: Language = 'en') =>
  installation.payload.update({
    collection,
    id,
    locale,
    data: collection === 'series' || collection === 'sources' ? { title: name } : { name },
  });

const until = async (isTrue: () => Promise<boolean>): Promise<void> => {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
};

const waitsForPublications = async () =>
  (
    await runSql(
      installation,
      sql`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
  ).length > 0;

const generation = async () =>
  (await runSql<{ value: string }>(installation, sql`SELECT * FROM publication_generation`)).map(
    (row) => JSON.stringify(row),
  );

describe('a text', () => {
  it('is found by what its author, topic, series and source are called now, and by what was printed', async () => {
    const { payload, desk } = installation;
    const author = await anAuthor(payload, { name: 'Olga Printed' });
    const topic = await aTopic(payload, { name: 'Harbours' });
    const series = await payload.create({
      collection: 'series',
      data: { title: 'Quaysides', slug: 'quaysides' },
    });
    const { article, source } = await aPublicArticle(payload, desk, {
      bylines: [{ author: author.id, role: 'author' }],
      topics: [topic.id],
      series: series.id,
    });
    const [printed] = await runSql<{ title: string }>(
      installation,
      sql`SELECT title FROM sources WHERE id = ${source}`,
    );
    await rename('authors', author.id, 'Olga Renamed');
    await rename('authors', author.id, 'Вольга', 'be');
    await rename('topics', topic.id, 'Anchorages');
    await rename('series', series.id, 'Breakwaters');
    await rename('sources', source, 'Ledger of tonnage');
    expect(await workOff()).toBe(4); // two names of one author wait as one job

    const isFoundBy = async (q: string) => (await found(q)).includes(article.id);
    for (const q of ['Renamed', 'Printed', 'Вольга', 'anchorage', 'breakwater', 'tonnage ledger'])
      expect([q, await isFoundBy(q)]).toEqual([q, true]);
    expect(await isFoundBy(`"${printed?.title ?? ''}"`)).toBe(true); // as its references say
    expect(await isFoundBy('Harbours')).toBe(false);
    expect(await isFoundBy('Quaysides')).toBe(false);
  });

  it('is found by the name of a source that its own was merged into', async () => {
    const { payload, desk } = installation;
    const { article, source } = await aPublicArticle(payload, desk);
    const into = await aSource(payload, { title: 'Register of moorings', type: 'book' });
    done(await mergeSources(await desk.editor.req(), { into: into.id, source }));
    await workOff();
    expect(await found('moorings')).toEqual([article.id]);
    await rename('sources', into.id, 'Register of jetties');
    await workOff();
    expect(await found('moorings')).toEqual([]);
    expect(await found('jetties')).toEqual([article.id]);
  });

  it('that nobody may read is not found by a new name', async () => {
    const { payload, desk } = installation;
    const topic = await aTopic(payload);
    const { article } = await aPublicArticle(payload, desk, { topics: [topic.id] });
    const publicNote = 'It was not ours to publish.';
    done(await withdraw(await desk.publisher.req(), { articleId: article.id, publicNote }));
    await rename('topics', topic.id, 'Estuaries');
    await workOff();
    expect(await found('estuaries')).toEqual([]);
  });
});

describe('renaming', () => {
  it('asks for no work when nothing is called otherwise', async () => {
    const author = await anAuthor(installation.payload, { name: 'The same' });
    await rename('authors', author.id, 'The same');
    await installation.payload.update({
      collection: 'authors',
      id: author.id,
      data: { bio: 'Other' },
    });
    expect(await workOff()).toBe(0);
  });

  it('is work of the rename’s own transaction', async () => {
    const author = await anAuthor(installation.payload);
    const req = await installation.desk.editor.req();
    await installation.payload.db.beginTransaction().then(async (transactionID) => {
      if (transactionID === null) throw new Error('There is no transaction');
      req.transactionID = transactionID;
      await installation.payload.update({
        collection: 'authors',
        id: author.id,
        data: { name: 'Not' },
        req,
      });
      await installation.payload.db.rollbackTransaction(transactionID);
    });
    expect(await workOff()).toBe(0);
  });

  it('makes readers’ pages anew when texts are found otherwise, and the page of a cited work', async () => {
    const { source } = await aPublicArticle(installation.payload, installation.desk);
    const before = await generation();
    await installation.payload.update({
      collection: 'sources',
      id: source,
      data: { issued: '1999' },
    });
    await workOff();
    const after = await generation();
    expect(after).not.toEqual(before);
    const unread = await aSource(installation.payload, { title: 'Read by nobody' });
    await rename('sources', unread.id, 'Read by nobody still');
    await workOff();
    expect(await generation()).toEqual(after);
  });

  it('has no part in a publication that goes on beside it', async () => {
    const topic = await aTopic(installation.payload, { name: 'Weirs' });
    const { article, edition } = await aPublicArticle(installation.payload, installation.desk, {
      topics: [topic.id],
    });
    // Somebody publishes, and has read the name before it changes; nobody else sees their entry yet.
    await runSql(installation, sql`DELETE FROM search_entries WHERE edition_id = ${edition.id}`);
    const transactionID = await installation.payload.db.beginTransaction();
    if (transactionID === null) throw new Error('There is no transaction');
    const publishing = { payload: installation.payload, transactionID };
    await runSql(
      publishing,
      sql`SELECT search_fill(${edition.id}::integer, ${edition.id}::integer)`,
    );
    await rename('topics', topic.id, 'Sluices');
    let isOver = false;
    const renewed = workOff().finally(() => (isOver = true));
    await until(async () => isOver || (await waitsForPublications()));
    await installation.payload.db.commitTransaction(transactionID);
    await renewed;
    expect(await found('sluices')).toEqual([article.id]);
  });
});

type Step =
  | { does: 'publish'; language: Language; author: number; topic: number; series: number }
  | { does: 'rename'; what: Collection; which: number; locale: Language; word: string };

const word = fc
  .array(fc.constantFrom('ba', 'de', 'fi', 'go', 'ku', 'lo', 'mi', 'nu', 'ra', 'vo', 'zu'), {
    minLength: 4,
    maxLength: 5,
  })
  .map((parts) => `${parts.join('')}k`);
const which = fc.nat({ max: 1 });
const language = fc.constantFrom(...languages);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('publish' as const),
    language,
    author: which,
    topic: which,
    series: which,
  }),
  fc.record({
    does: fc.constant('rename' as const),
    what: fc.constantFrom<Collection>('authors', 'topics', 'series', 'sources'),
    which,
    locale: language,
    word,
  }),
);

type Published = { article: number; source: number; language: Language };

/** What stands about a text on its own page, in lists, and on the pages that lead to it: some frozen, some as it is now. */
const shownOf = async ({ article }: Published): Promise<string[]> => {
  const rows = await runSql<{ name: string | null }>(
    installation,
    sql`WITH e AS (SELECT * FROM editions WHERE article_id = ${article} AND state = 'published')
        SELECT b ->> 'name' AS name FROM e, jsonb_array_elements(e.document #> '{metadata,bylines}') b
        UNION SELECT r ->> 'title' FROM e, jsonb_array_elements(e.document -> 'references') r
        UNION SELECT l.name FROM e JOIN editions_rels r ON r.parent_id = e.id
          JOIN authors_locales l ON l._parent_id = r.authors_id
        UNION SELECT l.name FROM e JOIN editions_rels r ON r.parent_id = e.id
          JOIN topics_locales l ON l._parent_id = r.topics_id
        UNION SELECT l.title FROM e JOIN series_locales l ON l._parent_id = e.series_id
        UNION SELECT s.title FROM e JOIN edition_references r ON r.edition_id = e.id JOIN sources s ON s.id = r.source_id`,
  );
  return rows.flatMap(({ name }) => name ?? []);
};

describe('the search', () => {
  it('finds by what pages show, whatever was renamed and published in whatever order', async () => {
    const { payload, desk } = installation;
    const steps = fc.array(step, { minLength: 3, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(steps, async (history) => {
        const pair = async (made: () => Promise<{ id: number }>) =>
          [(await made()).id, (await made()).id] as const;
        const named = {
          authors: await pair(() => anAuthor(payload)),
          topics: await pair(() => aTopic(payload)),
          series: await pair(() =>
            payload.create({
              collection: 'series',
              data: { title: `Series ${(count += 1)}`, slug: `series-${count}` },
            }),
          ),
        };
        const published: Published[] = [];
        for (const one of history) {
          if (one.does === 'publish') {
            const { article, source } = await aPublicArticle(payload, desk, {
              language: one.language,
              bylines: [{ author: named.authors[one.author]!, role: 'author' }],
              topics: [named.topics[one.topic]!],
              series: named.series[one.series]!,
            });
            published.push({ article: article.id, source, language: one.language });
          } else {
            const id =
              one.what === 'sources' ? published[one.which]?.source : named[one.what][one.which];
            if (id !== undefined) await rename(one.what, id, one.word, one.locale);
          }
          if (one.does === 'rename' && one.which === 0) await workOff();
        }
        await workOff();
        for (const text of published) {
          for (const name of await shownOf(text)) {
            const sought = `"${name}"`;
            expect([sought, await found(sought, text.language)]).toEqual([
              sought,
              expect.arrayContaining([text.article]),
            ]);
          }
        }
        const all = sql`SELECT jsonb_agg(to_jsonb(s) ORDER BY s.edition_id) AS value FROM search_entries s`;
        const renewed = await runSql(installation, all);
        await runSql(installation, sql`SELECT search_fill(0, 2147483647)`);
        expect(await runSql(installation, all)).toEqual(renewed);
      }),
      { numRuns: runs },
    );
  });
});

let count = 0;
