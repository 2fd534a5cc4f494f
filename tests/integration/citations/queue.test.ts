import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PayloadRequest } from 'payload';
import { ulid } from 'ulid';

import { describeSource } from '@/sources/commands/describe-source';
import { resolveCitation } from '@/citations/commands/resolve-citation';
import { runSql, sql } from '@/database/sql';
import { bodyOf } from '@/document/lexical';
import type { Article, Source, User } from '@/payload-types';
import { citationQueue, type CitationQueue } from '@/citations/queries/citation-queue';
import { lookedUpWork } from '@/sources/queries/looked-up-work';
import { sourceSuggestions } from '@/sources/queries/source-suggestions';
import { anArticle, aSource, asUser, aUser } from '@support/builders';
import { restAs, type Rest } from '@support/rest';
import { startTestPayload, type TestPayload } from '@support/database/test-payload';

let running: TestPayload;
let users: { editor: User; writer: User; other: User };
let editor: PayloadRequest;
let rest: Rest;
let grain: Article;

const text = (words: string) => ({ type: 'text' as const, text: words });
const mark = (key: string, words: string) => ({
  type: 'citation' as const,
  key,
  children: [text(words)],
});
type Child = ReturnType<typeof text> | ReturnType<typeof mark>;

const articleOf = (owner: User, ...paragraphs: Child[][]): Promise<Article> =>
  anArticle(running.payload, {
    owner: owner.id,
    body: bodyOf(paragraphs.map((children) => ({ type: 'paragraph' as const, children }))),
  });

const [wheat, rye, oats, barley] = [ulid(), ulid(), ulid(), ulid()];
const secret = ulid();

beforeAll(async () => {
  running = await startTestPayload();
  const { payload } = running;
  users = {
    editor: await aUser(payload, { roles: ['editor'] }),
    writer: await aUser(payload, { roles: ['writer'] }),
    other: await aUser(payload, { roles: ['writer'] }),
  };
  editor = await asUser(payload, users.editor);
  rest = await restAs(payload, users.editor);
  grain = await articleOf(
    users.writer,
    [
      text('As Jane Doe wrote in the Grain Quarterly in 2019, '),
      mark(wheat, 'wheat exports fell when the borders closed'),
      text('.'),
    ],
    [text('They '), mark(rye, 'ate rye'), text(', and '), mark(oats, 'sowed oats'), text('.')],
    [text('По данным Анны Петровой, '), mark(barley, 'урожай ячменя вырос'), text('.')],
  );
  await articleOf(users.other, [text('This is '), mark(secret, 'a secret'), text('.')]);
}, 120_000);
afterAll(() => running.stop());

const keysIn = ({ docs }: CitationQueue): string[] => docs.map(({ key }) => key);

const inQueue = async (key: string, req = editor) =>
  (await citationQueue(req)).docs.find((row) => row.key === key);

describe('the queue', () => {
  it('has what needs a source, in reading order, with its sentence', async () => {
    const queue = await citationQueue(editor);
    expect(keysIn(queue)).toEqual([wheat, rye, oats, barley, secret]);
    expect(queue.counts).toEqual({ unresolved: 5, proposed: 0, broken: 0, waived: 0 });
    expect(queue.articles.map(({ waiting }) => waiting)).toEqual([4, 1]);
    expect(queue.docs[2]).toMatchObject({
      number: 3,
      status: 'unresolved',
      article: { id: grain.id, state: 'draft' },
      sentence: { before: 'They ate rye, and ', words: 'sowed oats', after: '.' },
      cites: [],
      findings: [],
    });
  });

  it('is narrowed to an article, to one’s own, and page by page', async () => {
    const other = await asUser(running.payload, users.other);
    expect(keysIn(await citationQueue(editor, { article: grain.id }))).toHaveLength(4);
    expect(keysIn(await citationQueue(other, { mine: true }))).toEqual([secret]);
    const page = await citationQueue(editor, { limit: 2, page: 2 });
    expect(keysIn(page)).toEqual([oats, barley]);
    expect(page.totalPages).toBe(3);
  });

  it('shows writers only their own where the policy says so', async () => {
    const { payload } = running;
    const setPolicy = (own: boolean) =>
      payload.updateGlobal({ slug: 'editorial-policy', data: { writersSeeOnlyTheirOwn: own } });
    await setPolicy(true);
    const queue = await citationQueue(await asUser(payload, users.other));
    await setPolicy(false);
    expect(keysIn(queue)).toEqual([secret]);
    expect(queue.articles).toHaveLength(1);
  });

  it('tells proposed, broken and waived ones apart', async () => {
    const { payload } = running;
    const source = await aSource(payload, { type: 'webpage', url: 'https://dead.example/' });
    await resolveCitation(editor, { key: rye, cites: [{ source: source.id }], proposed: true });
    expect(await inQueue(rye)).toMatchObject({
      status: 'proposed',
      cites: [{ source: { id: source.id } }],
    });
    await resolveCitation(editor, { key: rye });
    expect(await inQueue(rye)).toBeUndefined();
    await runSql(editor, sql`UPDATE sources SET health_verdict = 'dead' WHERE id = ${source.id}`);
    expect(keysIn(await citationQueue(editor, { status: 'broken' }))).toEqual([rye]);
    const reason = {
      reason: 'Common knowledge',
      expectedUpdatedAt: (await inQueue(oats))?.updatedAt,
    };
    expect((await rest('POST', `/citations/${oats}/waive`, reason)).status).toBe(200);
    const waived = await citationQueue(editor, { status: 'waived' });
    expect(waived.docs).toMatchObject([{ key: oats, waiver: 'Common knowledge' }]);
    await rest('POST', `/citations/${oats}/unresolve`, {});
    expect(await inQueue(oats)).toMatchObject({ status: 'unresolved', waiver: null });
  });

  it('says of a proposed address that nobody could describe it', async () => {
    const page = await aSource(running.payload, {
      type: 'webpage',
      title: null,
      url: 'https://mute.example/',
    });
    await resolveCitation(editor, { key: oats, cites: [{ source: page.id }], proposed: true });
    const failures = [{ provider: 'page' as const, why: 'HTTP 404' }];
    const describe = () => Promise.resolve({ failures });
    await describeSource(editor, { source: page.id, describe });
    expect(await inQueue(oats)).toMatchObject({
      findings: [{ rule: 'work-not-reached', params: { why: 'HTTP 404' } }],
    });
    await rest('POST', `/citations/${oats}/unresolve`, {});
  });

  it('is asked over REST, and says which question it does not understand', async () => {
    const { status, body } = await rest('GET', `/citations/queue?article=${grain.id}&limit=1`);
    expect({ status, body }).toMatchObject({ status: 200, body: { totalPages: 3 } });
    const wrong = await rest('GET', '/citations/queue?status=rotten&colour=red&page=0');
    expect(wrong).toMatchObject({
      status: 400,
      body: {
        findings: [
          { rule: 'value-not-in-list' },
          { rule: 'parameter-unknown' },
          { rule: 'not-a-number' },
        ],
      },
    });
    const stranger = await restAs(running.payload);
    expect((await stranger('GET', '/citations/queue')).status).toBe(401);
  });
});

describe('suggestions', () => {
  let like: Source;

  beforeAll(async () => {
    const { payload } = running;
    like = await aSource(payload, {
      type: 'article-journal',
      title: 'Wheat exports and closed borders',
      containerTitle: 'Grain Quarterly',
      issued: '2019-04',
      authors: [{ family: 'Doe', given: 'Jane' }],
    });
    await aSource(payload, { title: 'Cathedrals of the north' });
    await aSource(payload, {
      title: 'Урожаи ячменя',
      authors: [{ family: 'Петрова', given: 'А.' }],
    });
  });

  it('name the likeliest source first, and why in words', async () => {
    const [first, ...others] = await sourceSuggestions(editor, wheat, { language: 'en' });
    expect(first).toMatchObject({ source: { id: like.id } });
    expect(first?.score).toBeGreaterThan(0.7);
    expect(first?.reasons).toContain('title resembles the words');
    expect(others.map(({ source }) => source.item.title)).not.toContain('Cathedrals of the north');
  });

  it('know Cyrillic names and words in their cases', async () => {
    const [first] = await sourceSuggestions(editor, barley, { language: 'be' });
    expect(first?.source.item.title).toBe('Урожаи ячменя');
    expect(first?.reasons).toContain('у сказе названы аўтар: Петрова');
  });

  it('offer what the same article cites, and nothing that was merged away', async () => {
    const found = await sourceSuggestions(editor, oats, { language: 'en' });
    expect(found.map(({ reasons }) => reasons)).toContainEqual(['cited close by in this article']);
    const { payload } = running;
    const duplicate = await aSource(payload, { title: 'Wheat exports fell when borders closed' });
    const idsFor = async () =>
      (await sourceSuggestions(editor, wheat, { language: 'en' })).map(({ source }) => source.id);
    expect(await idsFor()).toContain(duplicate.id);
    await runSql(
      editor,
      sql`UPDATE sources SET merged_into_id = ${like.id} WHERE id = ${duplicate.id}`,
    );
    expect(await idsFor()).not.toContain(duplicate.id);
  });

  it('are asked over REST by whoever may see the citation', async () => {
    const { status, body } = await rest('GET', `/citations/${wheat}/suggestions`);
    expect(status).toBe(200);
    expect((body as { suggestions: unknown[] }).suggestions.length).toBeGreaterThan(0);
    expect((await rest('GET', '/citations/nobody/suggestions')).status).toBe(404);
  });
});

describe('looking up', () => {
  const never = () => new Promise<never>(() => undefined);
  const work = {
    type: 'report' as const,
    title: 'Found',
    DOI: '10.5555/found',
    URL: 'https://x.example/',
  };

  it('finds what the publication has, asking nobody', async () => {
    const known = await aSource(running.payload, {
      type: 'webpage',
      url: 'https://known.example/a',
    });
    const found = await lookedUpWork(editor, 'https://known.example/a?utm_source=x', {
      describe: never,
      patience: 1,
    });
    expect(found).toMatchObject({ ok: true, value: { known: { id: known.id } } });
  });

  it('shows what others say, under the address that was pasted', async () => {
    const describe = () => Promise.resolve({ work, from: 'page' as const, failures: [] });
    const found = await lookedUpWork(editor, 'new.example/b', { describe, patience: 1_000 });
    expect(found).toMatchObject({
      ok: true,
      value: { work: { ...work, URL: 'https://new.example/b' }, from: 'page', findings: [] },
    });
    await aSource(running.payload, { title: 'The same', doi: '10.5555/found' });
    expect(
      await lookedUpWork(editor, 'new.example/b', { describe, patience: 1_000 }),
    ).toMatchObject({ ok: true, value: { known: { item: { title: 'The same' } } } });
  });

  it('leaves the address alone where nobody says anything in time', async () => {
    const found = await lookedUpWork(editor, '978-3-16-148410-0', { describe: never, patience: 5 });
    expect(found).toMatchObject({
      ok: true,
      value: { work: { type: 'book', ISBN: '9783161484100' }, from: null },
    });
    expect(JSON.stringify(found)).toContain('work-too-slow');
    const { status, body } = await rest('POST', '/sources/look-up', { text: 'no address' });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { findings: [{ rule: 'address-not-readable' }] },
    });
  });
});

describe('the day on which a page was read', () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  const accessed = async (source: Source) =>
    (await running.payload.findByID({ collection: 'sources', id: source.id, depth: 0 })).accessed;

  it('is set when a person confirms that it supports the words, and only then', async () => {
    const page = await aSource(running.payload, { type: 'webpage', url: 'https://read.example/' });
    const printed = await aSource(running.payload);
    const cites = [{ source: page.id }, { source: printed.id }];
    await resolveCitation(editor, { key: wheat, cites, proposed: true, now: at('2025-02-03') });
    expect((await accessed(page)) ?? null).toBeNull();
    const system = { ...editor, user: null } as PayloadRequest;
    await resolveCitation(system, { key: wheat, now: at('2025-02-03') });
    expect((await accessed(page)) ?? null).toBeNull();
    await resolveCitation(editor, { key: wheat, now: at('2025-02-04') });
    expect(await accessed(page)).toBe('2025-02-04');
    expect((await accessed(printed)) ?? null).toBeNull();
    await resolveCitation(editor, { key: wheat, now: at('2025-02-01') });
    expect(await accessed(page)).toBe('2025-02-04');
    await resolveCitation(editor, { key: wheat, now: at('2025-03-01') });
    expect(await accessed(page)).toBe('2025-03-01');
  });
});
