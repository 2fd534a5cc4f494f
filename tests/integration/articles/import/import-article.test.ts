import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { importFile } from '@/articles/commands/import-article';
import type { ImportedArticle } from '@/articles/commands/read-import';
import type { Refusal } from '@/core/refusal';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import type { Result } from '@/platform/result';
import { articleManuscript } from '@/articles/queries/article-manuscript';
import { anAuthor, asUser, aTopic } from '@support/builders';
import { aDesk, type Desk } from '@support/desk';
import { fixture } from '@support/documents/manuscripts';
import { startTestDesk, type TestPayload } from '@support/database/test-payload';

describe('importing a manuscript', () => {
  let test: TestPayload;
  let desk: Desk;
  beforeAll(async () => {
    test = await startTestDesk();
    desk = await aDesk(test.payload);
  }, 120_000);
  afterAll(async () => {
    closePandoc();
    await test.stop();
  });

  const articleCount = async () => (await test.payload.count({ collection: 'articles' })).totalDocs;
  const importAs = async (role: keyof Desk, filename: string, again = false) =>
    importFile(await desk[role].req(), { filename, bytes: fixture(filename), again });

  it('makes a draft with authors, origin and one unresolved citation per lost link', async () => {
    const known = await anAuthor(test.payload, { name: 'Marta Velinska', slug: 'marta-velinska' });
    const { article: id, unresolvedCitations } = done(await importAs('writer', 'ferries-en.md'));
    expect(unresolvedCitations).toBe(5);
    const article = await test.payload.findByID({ collection: 'articles', id, depth: 0 });
    expect(article).toMatchObject({
      title: 'Slow Boats, Fast Money, and the Grain of the Northern Rivers',
      language: 'en',
      slug: 'slow-boats-fast-money-and-the-grain-of-the-northern-rivers',
      original: { publisher: 'The Northern Ledger', date: '2023-02-14' },
      bylines: [{ author: known.id, affiliation: 'Fellow, Institute for Inland Waterways' }],
      workflowState: 'draft',
      unresolvedCitations: 5,
    });
    const { docs } = await test.payload.find({
      collection: 'citations',
      where: { article: { equals: id } },
      sort: 'position',
    });
    expect(docs.map(({ words, status }) => [words, status])).toEqual([
      ['turning point', 'unresolved'],
      ['at the last minute', 'unresolved'],
      ['reported', 'unresolved'],
      ['7/9+2', 'unresolved'],
      ['still cite', 'unresolved'],
    ]);
  });

  it('counts the importer among the contributors', async () => {
    const { article } = done(await importAs('writer', 'notice.txt'));
    const { docs } = await test.payload.find({
      collection: 'editions',
      where: { article: { equals: article } },
      depth: 0,
    });
    expect(docs[0]?.contributors).toEqual([desk.writer.user.id]);
  });

  it('proposes sources for links and notes, one per address, and keeps the notes’ words', async () => {
    const { article, findings } = done(await importAs('editor', 'footnotes.md'));
    const { docs } = await test.payload.find({
      collection: 'citations',
      where: { article: { equals: article } },
      sort: 'position',
    });
    expect(docs.map(({ status, note, cites }) => [status, note, cites?.length ?? 0])).toEqual([
      ['proposed', 'Anna Berg, Salt and Silence (Lund: Norrsken, 1988), 44.', 0],
      ['proposed', null, 1],
      ['proposed', 'See also https://doi.org/10.5555/road.1932 on the tolls of other bridges.', 1],
      ['proposed', null, 1],
    ]);
    expect(findings.map((finding) => finding.rule)).toContain('author-created');
    const sources = await test.payload.find({
      collection: 'sources',
      where: { url: { contains: 'archive.example.org' } },
    });
    expect(sources.docs.map((source) => source.url).toSorted()).toEqual([
      'https://archive.example.org/ledger/1932',
      'https://archive.example.org/ledger/1933',
    ]);
  });

  it('writes a text that the desk can read back without loss', async () => {
    const { article } = done(await importAs('writer', 'peat-ru.md'));
    const read = await articleManuscript(await desk.editor.req(), article);
    expect(read?.findings).toEqual([]);
    expect(read?.manuscript.body.filter((block) => block.type === 'heading')).toHaveLength(2);
    expect(read?.manuscript.metadata.bylines).toMatchObject([
      { name: 'Ирина Самойлова', slug: 'irina-samoylova' },
    ]);
  });

  it('says that a file was imported before, and makes another article only when asked', async () => {
    const first = done(await importAs('writer', 'linen-be.md'));
    const before = await articleCount();
    expect(await importAs('editor', 'linen-be.md')).toMatchObject({
      ok: false,
      error: {
        status: 409,
        findings: [{ rule: 'already-imported', params: { article: first.article } }],
      },
    });
    expect(await articleCount()).toBe(before);
    const second = done(await importAs('writer', 'linen-be.md', true));
    expect(await articleCount()).toBe(before + 1);
    const slugs = await Promise.all(
      [first, second].map(({ article: id }) =>
        test.payload.findByID({ collection: 'articles', id, depth: 0 }),
      ),
    );
    expect(new Set(slugs.map((article) => article.slug)).size).toBe(2);
  });

  it('lets one of two imports of a file at the same time through', async () => {
    const bytes = new TextEncoder().encode('# A title\n\nA text that arrives twice.\n');
    const reqs = await Promise.all([desk.writer.req(), desk.editor.req()]);
    const results = await Promise.all(
      reqs.map((req) => importFile(req, { filename: 'twice.md', bytes })),
    );
    expect(results.map((result) => result.ok).toSorted()).toEqual([false, true]);
  });

  it('imports from the command line, without a person', async () => {
    const bytes = new TextEncoder().encode('# Unsigned\n\nA text without an author.\n');
    const result = done(
      await importFile(await asUser(test.payload), { filename: 'unsigned.md', bytes }),
    );
    expect(result.title).toBe('Unsigned');
  });

  it('makes topics of tags by address or name, and tells of tags that are no topics here', async () => {
    const rivers = await aTopic(test.payload, { name: 'Rivers and locks', slug: 'rivers' });
    const trade = await aTopic(test.payload, { name: 'Inland trade', slug: 'inland-trade' });
    const front = '---\ntags: [Rivers, inland TRADE, rivers, Whales]\n---\n\n';
    const bytes = new TextEncoder().encode(`${front}# Tagged\n\nA text that has tags.\n`);
    const { article: id, findings } = done(
      await importFile(await desk.writer.req(), { filename: 'tagged.md', bytes }),
    );
    const article = await test.payload.findByID({ collection: 'articles', id, depth: 0 });
    expect(article.topics).toEqual([rivers.id, trade.id]);
    const told = findings.filter(({ rule }) => rule === 'topic-unknown');
    expect(told.map(({ params }) => params)).toEqual([{ words: 'Whales' }]);
  });

  it('refuses people who may not write, and files that are no manuscript, and writes nothing', async () => {
    const before = await articleCount();
    const refusals = [
      await importAs('reviewer', 'ferries-en.md'),
      ...(await Promise.all(
        [
          ['empty.md', new Uint8Array()],
          ['blank.md', new TextEncoder().encode('\uFEFF \n\n')],
          ['picture.md', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
          ['old.doc', Uint8Array.from([...compound, ...Buffer.from('WordDocument', 'utf16le')])],
          ['broken.docx', new TextEncoder().encode('not a container')],
          ['huge.md', new Uint8Array(50 * 1024 * 1024).fill(0x61)],
        ].map(async ([filename, bytes]) =>
          importFile(await desk.writer.req(), {
            filename: filename as string,
            bytes: bytes as Uint8Array,
          }),
        ),
      )),
    ];
    expect(refusals.map(rulesOf)).toEqual([
      [403, 'not-entitled'],
      [422, 'file-empty'],
      [422, 'file-empty'],
      [422, 'file-not-text'],
      [422, 'file-old-word'],
      [422, 'file-unreadable'],
      [422, 'file-too-large'],
    ]);
    expect(await articleCount()).toBe(before);
  });
});

/** How files of Office before 2007 begin. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const done = (result: Result<ImportedArticle, Refusal>): ImportedArticle => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const rulesOf = (result: Result<ImportedArticle, Refusal>) =>
  result.ok ? [] : [result.error.status, ...result.error.findings.map((finding) => finding.rule)];
