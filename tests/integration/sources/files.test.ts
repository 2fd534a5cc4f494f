import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { resolveCitation } from '@/citations/commands/resolve-citation';
import { importSources, type ImportedSources } from '@/sources/commands/import-sources';
import { mergeSources } from '@/sources/commands/merge-sources';
import { runSql, sql } from '@/database/sql';
import { bibliographyFormats } from '@/sources/bibliography/registry';
import { asUser } from '@support/builders';
import { aDesk, aManuscript, type Desk } from '@support/desk';
import { done } from '@support/editions/next-edition';
import { entryPointsOf, type EntryPoints } from '@support/database/payload-entry-points';
import { aPublicArticle } from '@support/editions/public-article';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let desk: Desk;
let entryPoints: EntryPoints;

beforeAll(async () => {
  running = await startTestDesk();
  desk = await aDesk(running.payload);
  entryPoints = await entryPointsOf(running.payload);
}, 120_000);
afterAll(() => running.stop());

const bring = async (text: string, { dryRun = false, filename = 'works.bib' } = {}) =>
  done(
    await importSources(await desk.writer.req(), {
      filename,
      bytes: new TextEncoder().encode(text),
      dryRun,
    }),
  );
const sourcesThere = async () => (await running.payload.count({ collection: 'sources' })).totalDocs;
const outcomes = ({ entries }: ImportedSources) => entries.map(({ outcome }) => outcome);
const file = async (query: string, as?: Desk['editor']['user']) => {
  const answer = await entryPoints('GET', `/sources/export?${query}`, { as });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
};

describe('a file of works', () => {
  const first = String.raw`@book{rye, author={Ліст, Юр'я and {World Bank}}, title={Жыта і соль}, year=1998, isbn={0-306-40615-2}}
@online{a, title={Tide tables}, url={https://tides.example/a?utm_source=x}, annote={For the desk}}
@online{b, title={Tide tables again}, url={https://TIDES.example/a/}}
@article{c, title={No identifier}, journal={Fen Studies}, year={2001}, pages={1--2}}
@book{broken, title={`;

  it('is looked at before anything is made of it', async () => {
    const before = await sourcesThere();
    const seen = await bring(first, { dryRun: true });
    expect(seen).toMatchObject({ format: 'BibLaTeX', made: 3, known: 0, repeated: 1 });
    expect(outcomes(seen)).toEqual(['new', 'new', 'repeated', 'new']);
    expect(seen.findings).toMatchObject([{ rule: 'entry-unreadable', place: { line: 5 } }]);
    expect(await sourcesThere()).toBe(before);
  });

  it('becomes sources once, with names, keys, identifiers and a record', async () => {
    const made = await bring(first);
    expect(outcomes(made)).toEqual(['new', 'new', 'repeated', 'new']);
    const [book, page] = made.entries;
    expect(
      await running.payload.findByID({
        collection: 'sources',
        id: book?.source?.id ?? 0,
        depth: 0,
      }),
    ).toMatchObject({
      key: 'list-1998-zhyta',
      type: 'book',
      authors: [{ family: 'Ліст', given: "Юр'я" }, { literal: 'World Bank' }],
      isbn: '9780306406157',
      issued: '1998',
      snapshotAccess: 'policy',
      health: { verdict: 'unchecked' },
    });
    const log = await runSql(
      running,
      sql`SELECT event, by_user, detail FROM source_log WHERE source_id = ${page?.source?.id ?? 0}`,
    );
    const detail = { file: 'works.bib', line: 2 };
    expect(log).toEqual([{ event: 'imported', by_user: desk.writer.user.id, detail }]);

    expect(outcomes(await bring(first))).toEqual(['known', 'known', 'known', 'known']);
  });

  it('finds what was merged, and leaves it to the source that stands', async () => {
    const made = await bring(
      JSON.stringify([
        { type: 'webpage', title: 'One', URL: 'https://one.example/' },
        { type: 'webpage', title: 'Two', URL: 'https://two.example/' },
      ]),
    );
    const [one, two] = made.entries.map(({ source }) => source?.id ?? 0);
    done(await mergeSources(await desk.editor.req(), { into: one ?? 0, source: two ?? 0 }));
    const again = await bring('TY  - ELEC\nTI  - Two\nUR  - http://two.example\nER  - \n', {
      dryRun: true,
    });
    expect(again.format).toBe('RIS');
    const same = await bring('TY  - ELEC\nTI  - Two\nUR  - https://two.example\nER  - \n');
    expect(same.entries).toMatchObject([{ outcome: 'known', source: { id: one } }]);
  });

  it('is refused as a whole where it is no list, or from somebody who only administers', async () => {
    const req = await desk.writer.req();
    const bytes = new TextEncoder().encode('# Rye\n\nand salt');
    expect(await importSources(req, { filename: 'a.md', bytes })).toMatchObject({
      error: { status: 422, findings: [{ rule: 'bibliography-unknown' }] },
    });
    const large = { filename: 'a.bib', bytes: new Uint8Array(11 * 1024 * 1024) };
    expect(await importSources(req, large)).toMatchObject({
      error: { findings: [{ rule: 'bibliography-too-large' }] },
    });
    const many = '@book{a,title={b}}\n'.repeat(20_001);
    expect(
      await importSources(req, { filename: 'a.bib', bytes: new TextEncoder().encode(many) }),
    ).toMatchObject({ error: { findings: [{ rule: 'bibliography-too-long' }] } });
    const administrator = await asUser(running.payload, desk.administrator.user);
    const list = { filename: 'a.bib', bytes: new TextEncoder().encode(first) };
    expect(await importSources(administrator, list)).toMatchObject({ error: { status: 403 } });
  });

  it('of thousands of entries takes seconds', async () => {
    const entries = Array.from(
      { length: 3000 },
      (_, at) =>
        `@online{a${at}, author={Kolas, Jan}, title={Report on rye ${at}}, url={https://rye.example/${at}}}`,
    );
    const began = performance.now();
    expect(await bring(entries.join('\n'))).toMatchObject({ made: 3000 });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(await bring(entries.join('\n'))).toMatchObject({ made: 0, known: 3000 });
  });
});

describe('an export', () => {
  it.each(bibliographyFormats.map(({ id }) => id))(
    'of all sources as %s brings them back',
    async (id) => {
      const { status, text } = await file(`format=${id}`, desk.editor.user);
      expect(status).toBe(200);
      const there = await running.payload.count({
        collection: 'sources',
        where: { mergedInto: { exists: false } },
      });
      const again = await bring(text, { dryRun: true });
      expect(again).toMatchObject({ made: 0, findings: [] });
      expect(again.known).toBe(there.totalDocs);
    },
  );

  it('of an article gives the desk its draft, and strangers what is public', async () => {
    const { article, citationKey: key } = await aManuscript(running.payload, desk.writer);
    const work = { type: 'report', title: 'A draft’s own', annote: 'For the desk' } as const;
    done(await resolveCitation(await desk.writer.req(), { key, cites: [{ work }] }));
    const drafted = await file(`format=bibtex&article=${article.id}&draft=true`, desk.editor.user);
    expect(drafted.text).toContain('@techreport');
    expect((await file(`format=bibtex&article=${article.id}&draft=true`)).status).toBe(404);
    expect((await file(`format=bibtex&article=${article.id}`)).status).toBe(404);

    const shown = await aPublicArticle(running.payload, desk);
    const source = await running.payload.findByID({
      collection: 'sources',
      id: shown.source,
      depth: 0,
    });
    const given = await file(`format=csl-json&article=${shown.article.id}`);
    expect(JSON.parse(given.text)).toMatchObject([{ id: source.key }]);
    const all = await file('format=csl-json');
    expect(JSON.parse(all.text)).toMatchObject([{ id: source.key }]);
    const two = await file(`format=csl-json&ids=${shown.source},1,nonsense`, desk.editor.user);
    expect((JSON.parse(two.text) as unknown[]).length).toBe(2);
    expect((await file('format=csl-json&ids=1')).text).toBe('[\n\n]\n');
  });
});
