import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { CslItem } from '@/sources/rules/csl';
import type { Block, CitationData, Inline, Manuscript } from '@/document/document';
import { marksOf, textOfInlines } from '@/document/walk';
import { phraseBefore } from '@/interchange/readers/manuscript/note-phrase';
import { reimport } from '@/interchange/reimport/reimport';
import { aText } from '@support/documents/texts';

/** What a sentence cites, what it says around it, and what an editor did to it in the file. */
type Sentence = {
  words: string;
  work: number | undefined;
  edit: 'none' | 'around' | 'words' | 'note taken out' | 'taken out';
};

const phrases = ['a record harvest', 'the report', 'three clerks', 'рост цен', 'словы “дадому”'];
const works: readonly CslItem[] = [
  { id: 'w1', type: 'webpage', URL: 'https://example.org/ledger?year=1932', title: 'The ledger' },
  { id: 'w2', type: 'article-journal', DOI: '10.5555/road.1932' },
  {
    id: 'w3',
    type: 'book',
    title: 'Salt and Silence',
    author: [{ family: 'Berg', given: 'Anna' }],
  },
];

const sentences = (): fc.Arbitrary<Sentence[]> =>
  fc.array(
    fc.record({
      words: fc.constantFrom(...phrases),
      work: fc.option(fc.nat(works.length - 1), { nil: undefined }),
      edit: fc.constantFrom(
        ...(['none', 'none', 'around', 'words', 'note taken out', 'taken out'] as const),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  );

/** Words that no other sentence has, so that a person would know it again. */
const own = (at: number) => `the clerk of lock ${at} and keeper ${at} of gate ${at}`;

const paragraph = (at: number, sentence: Sentence, key: string, words: string): Block => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: `In year ${1900 + at} ${own(at)} wrote of ` },
    { type: 'citation', key, children: [{ type: 'text', text: words }] },
    { type: 'text', text: sentence.edit === 'around' ? ' once and for all.' : ' twice.' },
  ],
});

const articleOf = (all: readonly Sentence[]): Manuscript =>
  aText({
    body: all.map((sentence, at) =>
      paragraph(at, { ...sentence, edit: 'none' }, `A${at}`, sentence.words),
    ),
    citations: all.map(({ work }, at) => said(`A${at}`, work, works)),
    references: works,
  });

const said = (key: string, work: number | undefined, list: readonly CslItem[]): CitationData => {
  const cited = work === undefined ? undefined : list[work];
  return cited
    ? { key, cites: [{ reference: cited.id }] }
    : { key, cites: [], text: `Note of ${key.slice(1)}.` };
};

/** As a word processor gives it back: other keys, other ids of works, and a guess at the words before each note. */
const fileOf = (all: readonly Sentence[]): Manuscript => {
  const foreign = works.map((work, at): CslItem => ({ ...work, id: `F-work-${at}` }));
  const left = [...all.entries()].filter(([, { edit }]) => edit !== 'taken out');
  return aText({
    body: left.map(([at, sentence]): Block => {
      const words = sentence.edit === 'words' ? `${sentence.words} and more` : sentence.words;
      const whole = paragraph(at, sentence, `F${at}`, words);
      if (whole.type !== 'paragraph') return whole;
      if (sentence.edit !== 'note taken out')
        return { ...whole, children: guessed(whole.children) };
      return { ...whole, children: [{ type: 'text', text: textOfInlines(whole.children) }] };
    }),
    citations: left.map(([at, { work }]) => said(`F${at}`, work, foreign)),
    references: foreign,
  });
};

const guessed = ([before, mark, behind]: readonly Inline[]): Inline[] => {
  if (before?.type !== 'text' || mark?.type !== 'citation' || !behind) return [];
  const text = `${before.text}${textOfInlines(mark.children)}`;
  const { words = '', behind: closing = '' } = phraseBefore(text) ?? {};
  const start = text.length - closing.length - words.length;
  return [
    { type: 'text', text: text.slice(0, start) },
    { ...mark, children: [{ type: 'text', text: words }] },
    { type: 'text', text: closing },
    behind,
  ];
};

const imported = (manuscript: Manuscript) => ({ manuscript, pictures: [], findings: [] });

describe('a text that comes back from a word processor', () => {
  it('keeps every citation whose words and source are still there, on the same words', () => {
    fc.assert(
      fc.property(sentences(), (all) => {
        const { manuscript, changes } = reimport(articleOf(all), imported(fileOf(all)));
        const isLeft = ({ edit }: Sentence) => edit !== 'taken out' && edit !== 'note taken out';
        const marks = marksOf(manuscript.body);
        expect(marks.map(({ key }) => key)).toEqual(
          all.flatMap((one, at) => (isLeft(one) ? [`A${at}`] : [])),
        );
        expect(marks.map(({ children }) => textOfInlines(children)).slice(0)).toEqual(
          all
            .filter(isLeft)
            .map(({ words, edit }) => (edit === 'words' ? expect.anything() : words)),
        );
        expect(changes.new).toEqual([]);
        expect(changes.gone.map(({ key }) => key)).toEqual(
          all.flatMap((one, at) => (isLeft(one) ? [] : [`A${at}`])),
        );
      }),
    );
  });

  it('loses no word of the file, and adds none', () => {
    fc.assert(
      fc.property(sentences(), (all) => {
        const file = fileOf(all);
        const { manuscript } = reimport(articleOf(all), imported(file));
        const words = ({ body }: Manuscript) =>
          body.map((block) => (block.type === 'paragraph' ? textOfInlines(block.children) : ''));
        expect(words(manuscript)).toEqual(words(file));
      }),
    );
  });
});
