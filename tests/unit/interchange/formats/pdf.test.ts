import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import sharp from 'sharp';
import type { FrozenDocument, Inline } from '@/document/document';
import { linesOf } from '@/document/walk';
import type { WriteContext } from '@/interchange/format';
import { pdf } from '@/interchange/formats/pdf';
import { closeTypst } from '@/interchange/writers/pdf/typst';
import { frozenDocuments } from '@support/documents/documents';
import { aHostileArticle, hostileText } from '@support/pages/hostile-article';
import { aLongArticle, claimWord, noteWord } from '@support/pages/long-article';
import { pagesOf, unbroken } from '@support/documents/pdf-pages';

afterAll(closeTypst);

const context: WriteContext = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
  published: '2025-06-10',
  edition: 2,
};

const written = async (document: FrozenDocument, more: Partial<WriteContext> = {}) => {
  const result = await pdf.write?.(document, { ...context, ...more });
  if (!result?.ok) throw new Error(JSON.stringify(result?.error));
  return result.value;
};

const textOf = async (document: FrozenDocument, more: Partial<WriteContext> = {}) =>
  (await pagesOf(await written(document, more))).join('\n');

const aPicture = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();

const wordsIn = (line: readonly Inline[]): string[] =>
  line.flatMap((inline) => {
    if (inline.type === 'citation') return wordsIn(inline.children);
    return inline.type === 'text' ? (inline.text.match(/[a-zа-яёіў]{3,}/giu) ?? []) : [];
  });

/** In one piece, or with the notes of a page between its halves. */
const isSaid = (word: string, text: string): boolean =>
  text.includes(word) ||
  Array.from(word).some(
    (_, at) => at > 1 && text.includes(word.slice(0, at)) && text.includes(word.slice(at)),
  );

describe('a PDF', () => {
  it('has each note at the foot of the page of its marks', async () => {
    const pages = await pagesOf(await written(aLongArticle({ notes: 30 })));
    for (let at = 0; at < 30; at += 1) {
      const page = pages.find((text) => text.includes(claimWord(at)));
      expect(page).toContain(noteWord(at));
    }
  }, 60_000);

  it('repeats a shared note on another page, and not on the same', async () => {
    const article = aLongArticle({ notes: 40 });
    const [first] = article.notes;
    if (!first) throw new Error('No note');
    const shared = article.notes.slice(0, 2).flatMap(({ citations }) => citations);
    const last = article.notes.at(-1)?.citations ?? [];
    const pages = await pagesOf(
      await written({
        ...article,
        notes: [{ ...first, citations: [...shared, ...last] }, ...article.notes.slice(2, -1)],
      }),
    );
    const told = pages.flatMap((text, at) =>
      [...text.matchAll(new RegExp(noteWord(0), 'g'))].map(() => at),
    );
    const placeOf = (claim: number) => pages.findIndex((text) => text.includes(claimWord(claim)));
    expect(placeOf(1)).toBe(placeOf(0));
    expect(told).toEqual([placeOf(0), placeOf(39)]);
  }, 60_000);

  it('is the same, byte for byte, whichever process sets it', async () => {
    const article = aLongArticle({ language: 'be' });
    const before = await written(article);
    closeTypst();
    expect(await written(structuredClone(article))).toEqual(before);
  });

  it('says every word of any document', async () => {
    await fc.assert(
      fc.asyncProperty(frozenDocuments({ published: true }), async (document) => {
        const text = unbroken(await textOf(document));
        const words = linesOf(document.body).flatMap((line) => [...wordsIn(line)]);
        for (const word of words) expect(isSaid(word, text) ? word : text).toBe(word);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('reads no text as markup, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText(), async (text) => {
        const { document, context: more, places } = aHostileArticle(text);
        const pages = unbroken(await textOf(document, more));
        expect(pages.split(unbroken(text)).length - 1).toBeGreaterThanOrEqual(places);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('names what none of its fonts can show, and leaves out what nobody sees', async () => {
    const article = aLongArticle({ words: 60, notes: 1 });
    const title = 'A 中 B \u0007C\u00ad E 😀 F გ';
    const text = await textOf({ ...article, metadata: { ...article.metadata, title } });
    expect(text.replace(/\s+/g, ' ')).toContain('A [U+4E2D] B C E 😀 F გ');
  });

  it('keeps letters apart from what would be made of them', async () => {
    const article = aLongArticle({ words: 60, notes: 1 });
    const title =
      'A ǵreat ḱing of Ǵüĺen, bagging; x\u0301 ax vex; за\u0301мок, замо\u0301к на горах';
    const text = await textOf({ ...article, metadata: { ...article.metadata, title } });
    expect(unbroken(text)).toContain(unbroken(title));
  });

  it('shows pictures, and says what a missing or damaged one would have shown', async () => {
    const article = aLongArticle();
    const alt = article.body.flatMap((block) => (block.type === 'figure' ? [block.alt] : []))[0];
    const picture = await aPicture();
    const bare = await written(article);
    const damaged = await written(article, {
      pictures: () => Promise.resolve(picture.subarray(0, 60)),
    });
    const whole = await written(article, { pictures: () => Promise.resolve(picture) });
    expect(damaged).toEqual(bare);
    expect(unbroken((await pagesOf(bare)).join(''))).toContain(unbroken(`Picture: ${alt}`));
    expect(unbroken((await pagesOf(whole)).join(''))).not.toContain('Picture:');
    expect(whole.length).toBeGreaterThan(bare.length);
  });

  it('breaks what is longer than a line, without a trace in the words', async () => {
    const article = aLongArticle({ words: 60, notes: 1 });
    const long = `https://example.org/${'0123456789abcdef'.repeat(12)}`;
    const children = [{ type: 'text', text: long }] as const;
    const text = await textOf({ ...article, body: [{ type: 'paragraph', children }] });
    expect(text.replace(/\s/g, '')).toContain(long);
    expect(text).not.toContain(long);
  });

  it('bears what readers were told since', async () => {
    const text = await textOf(aLongArticle({ words: 100 }), {
      liveMetadata: {
        retracted: true,
        notices: [{ kind: 'retraction', text: 'The figures were wrong.' }],
      },
    });
    expect(text).toContain('Retracted: The harvest');
    expect(text).toContain('The figures were wrong.');
  });
});
