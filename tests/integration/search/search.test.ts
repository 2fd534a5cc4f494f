import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { approve, newEdition, publish, submit, withdraw } from '@/editions/commands/verbs';
import type { Language } from '@/platform/language';
import { searchTexts } from '@/search/queries/search';
import type { SearchAsked } from '@/reading/views/views-search';
import { openInstallation, type Installation } from '@support/entry-points';
import { saveAs } from '@support/builders';
import { done } from '@support/editions/next-edition';
import { aPublicArticle } from '@support/editions/public-article';
import { aSearchedPublication, aSearchedText } from '@support/editions/searched-publication';

let installation: Installation;

beforeAll(async () => {
  installation = await openInstallation();
  await aSearchedPublication(installation.payload, installation.desk);
});
afterAll(() => installation.stop());

const search = (q: string, asked: Partial<SearchAsked> = {}, language: Language = 'en') =>
  searchTexts(
    { req: { payload: installation.payload }, language, languages: ['en', 'ru', 'be'] },
    { q, page: 1, language, ...asked },
  );
const titles = async (...of: Parameters<typeof search>) =>
  (await search(...of)).hits.map(({ title }) => title);

const boats = 'The river that was promised boats';
const locks = 'An inventory of locks';
const water = 'Who pays for cooling water';
const russian = 'Реки, которым обещали корабли';
const belarusian = 'Рака, якой абяцалі караблі';

describe('the search', () => {
  it('finds words in titles before words in texts', async () => {
    expect(await titles('boats')).toEqual([boats, locks]);
    expect(await titles('lock')).toEqual([locks, boats]);
  });

  it.each<[string, Language, string[]]>([
    ['vessel', 'en', [boats]],
    ['policy', 'en', [locks]],
    ['"gates were never opened"', 'en', [boats]],
    ['“gates were never opened”', 'en', [boats]],
    ['"opened gates"', 'en', []],
    ['boats -vessels', 'en', [locks]],
    ['cooling OR inventory', 'en', [water, locks]],
    ['Harlan', 'en', [water, locks]],
    ['Волк', 'en', [boats]],
    ['shipyards promised', 'en', [boats]],
    ['река', 'ru', [russian]],
    ['кораблям', 'ru', [russian]],
    ['ёлка', 'ru', [russian]],
    ['елками', 'ru', [russian]],
    ['Volk', 'ru', [russian]],
    ['корабль ИЛИ ничего', 'ru', [russian]],
    ['караблі', 'be', [belarusian]],
    ['караблямі', 'be', [belarusian]],
    ['палітыкі', 'be', [belarusian]],
    ['сям’я', 'be', [belarusian]],
    ["сям'я", 'be', [belarusian]],
    ['мiнiстэрства', 'be', [belarusian]], // with Latin i
  ])('answers %s in %s', async (q, language, expected) => {
    expect(await titles(q, {}, language)).toEqual(expected);
  });

  it('finds what is cited, and says that it is in the notes', async () => {
    const title = 'What the record says';
    const { source } = await aPublicArticle(installation.payload, installation.desk, { title });
    const cited = await installation.payload.findByID({ collection: 'sources', id: source });
    const { hits } = await search(`"${cited.title}"`);
    expect(hits.map((hit) => [hit.title, hit.inNotes])).toEqual([[title, true]]);
  });

  it('marks what was sought in the title and in the text', async () => {
    const [hit] = (await search('vessels promised')).hits;
    expect(hit?.marked.title.filter(({ marked }) => marked)).toEqual([
      { text: 'promised', marked: true },
    ]);
    const words = hit?.passages.flat().filter(({ marked }) => marked);
    expect(words?.map(({ text }) => text)).toEqual(['promised', 'vessels']);
  });

  it('narrows by topic, author, year, kind and language, and says what each leaves', async () => {
    const { choices, total } = await search('river');
    expect(total).toBe(3);
    expect(choices.topic).toEqual([
      { value: 'rivers', label: 'Rivers', count: 2 },
      { value: 'power', label: 'Power stations', count: 1 },
    ]);
    expect(choices.year.map(({ value }) => value)).toEqual(['2024', '2019']);
    expect(await titles('river', { topic: 'power' })).toEqual([water]);
    expect(await titles('river', { author: 'irena-volk' })).toEqual([boats]);
    expect(await titles('river', { year: '2019' })).toEqual([locks]);
    expect(await titles('river', { kind: 'commentary' })).toEqual([locks]);
    expect(await titles('караблі', { language: 'be' })).toEqual([belarusian]);
    expect(await titles('river', { topic: 'nothing' })).toEqual([]);
    expect((await search('river', { topic: 'nothing' })).unfiltered).toBe(3);
  });

  it('takes a slip of the hand for the word that it is near', async () => {
    expect(await search('polcies')).toMatchObject({ meant: { q: 'policies', shown: true } });
    expect(await search('inventry of locks')).toMatchObject({
      meant: { q: 'inventory of locks', shown: true },
      total: 1,
    });
    expect(await search('htrf', {}, 'ru')).toMatchObject({ meant: { q: 'река' } });
    expect((await search('boats')).meant).toBeUndefined();
    expect((await search('zzyzx')).meant).toBeUndefined();
  });

  it('says what there is in other languages and under other names', async () => {
    const { elsewhere } = await search('корабли');
    expect(elsewhere).toEqual([{ language: 'ru', count: 1, more: false }]);
    const { names } = await search('Volk');
    expect(names).toEqual([{ kind: 'author', label: 'Irena Volk', href: '/authors/irena-volk' }]);
  });

  it.each([
    '',
    ' ',
    'the',
    'and of the',
    '-boats',
    '- -',
    'OR',
    '""',
    '"',
    '&',
    '|',
    '!',
    '<->',
    ':*',
    '()',
    "'",
    "\\'",
    '%',
    '_',
    '\\',
    '\0',
    'a\0b',
    '§year:2024',
    '\uD800',
    "'; DROP TABLE articles; --",
    '${q}',
    '🚣',
    '中文',
    'مرحبا',
    '*',
    'boats:*',
    'a'.repeat(10_000),
    'boat '.repeat(3_000),
    '"boat '.repeat(500),
    '-'.repeat(500),
    '( | & ! boats',
  ])('answers %j without breaking', async (q) => {
    const { tidyQuestion } = await import('@/search/rules/question');
    for (const language of ['en', 'ru', 'be'] as const) {
      await expect(search(tidyQuestion(q), {}, language)).resolves.toBeDefined();
    }
  });
});

const publishAs = async (title: string, articleId: number) => {
  const { desk, payload } = installation;
  done(await newEdition(await desk.editor.req(), { articleId, kind: 'update' }));
  await saveAs(payload, desk.editor.user, articleId, { title });
  const expectedHash = done(await submit(await desk.editor.req(), { articleId })).contentHash ?? '';
  done(await approve(await desk.reviewer.req(), { articleId, expectedHash }));
  done(await publish(await desk.publisher.req(), { articleId, expectedHash }));
};

describe('what is searched', () => {
  it('is what readers have: from publication, through new editions, to withdrawal', async () => {
    const { article } = await aSearchedText(installation.payload, installation.desk, {
      title: 'On marshland',
      paragraphs: ['Peat was cut here.'],
    });
    expect(await titles('marshland')).toEqual(['On marshland']);
    await publishAs('On fens', article.id);
    expect(await titles('marshland')).toEqual([]);
    expect(await titles('fens')).toEqual(['On fens']);
    const publicNote = 'It was not ours to publish.';
    done(
      await withdraw(await installation.desk.publisher.req(), {
        articleId: article.id,
        publicNote,
      }),
    );
    expect(await titles('fens')).toEqual([]);
    expect((await search('fnes')).meant).toBeUndefined(); // nor does a guess give it away
  });
});
