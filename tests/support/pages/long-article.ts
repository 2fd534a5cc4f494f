import type { CslItem } from '@/sources/rules/csl';
import type { Block, FrozenDocument, Inline } from '@/document/document';
import { freeze } from '@/document/freeze';
import type { Language } from '@/platform/language';
import { citationKey, images } from '../documents/documents';

export type LongArticle = { language?: Language; words?: number; notes?: number };

/** Words that stand once in the text, before the mark of a note, and once in that note. */
export const claimWord = (at: number): string => `claim${String(at).padStart(3, '0')}`;
export const noteWord = (at: number): string => `note${String(at).padStart(3, '0')}`;

/** An article as think tanks publish them, with every kind of block: 2,000 words with 20 notes, if not told otherwise. */
export const aLongArticle = ({
  language = 'en',
  words = 2000,
  notes = 20,
}: LongArticle = {}): FrozenDocument => {
  const sentences = texts[language];
  const perSentence = sentences.join(' ').split(' ').length / sentences.length;
  const count = Math.max(notes, Math.round(words / perSentence));
  const cited = new Map(
    Array.from({ length: notes }, (_, at) => [Math.floor((at * count) / notes), at]),
  );
  const lines = Array.from({ length: count }, (_, at): Inline[] => {
    const sentence = `${sentences[at % sentences.length] ?? ''} `;
    const note = cited.get(at);
    if (note === undefined) return [{ type: 'text', text: sentence }];
    const claim = { type: 'text', text: claimWord(note) } as const;
    return [
      { type: 'text', text: sentence.replace(/\. $/, ', ') },
      { type: 'citation', key: citationKey(note + 1), children: [claim] },
      { type: 'text', text: '. ' },
    ];
  });
  return freeze({
    metadata: {
      kind: 'analysis',
      language,
      slug: 'a-long-article',
      title: titles[language],
      subtitle: sentences[0],
      standfirst: sentences[1],
      keyPoints: sentences.slice(2, 4),
      bylines: [
        { name: 'Anna Ivanova', slug: 'anna-ivanova', role: 'author', affiliation: 'An institute' },
        {
          name: 'Янка Лукашэвіч',
          slug: 'yanka-lukashevich',
          role: 'author',
          orcid: '0000-0002-1825-0097',
        },
      ],
      topics: ['economy'],
      licence: 'CC BY 4.0',
      doi: '10.1000/182',
    },
    body: bodyOf(lines, sentences),
    citations: Array.from({ length: notes }, (_, at) => ({
      key: citationKey(at + 1),
      cites: [{ reference: workOf(at).id, locatorLabel: 'page', locator: String(at + 2) }],
      text: noteWord(at),
    })),
    references: Array.from({ length: Math.min(notes, works) }, (_, at) => workOf(at)),
  });
};

const works = 12;

const workOf = (at: number): CslItem => ({
  id: `ivanova-20${String(10 + (at % works))}`,
  type: 'article-journal',
  title: `Study ${(at % works) + 1} of the harvest and the tariff`,
  author: [{ family: 'Ivanova', given: 'Anna' }],
  'container-title': 'Journal of Borders',
  volume: '12',
  page: '17–42',
  issued: `20${String(10 + (at % works))}`,
  URL: `https://example.org/journal/of/borders/${at % works}`,
});

/** Four sentences a paragraph, a heading over every five of them, and the other blocks between. */
const bodyOf = (lines: readonly Inline[][], sentences: readonly string[]): Block[] => {
  const [first = '', second = '', third = ''] = sentences;
  const words = (text: string): Inline[] => [{ type: 'text', text }];
  const paragraph = (text: string) => ({ type: 'paragraph', children: words(text) }) as const;
  const others: Block[] = [
    {
      type: 'list',
      ordered: true,
      items: [{ children: [paragraph(first)] }, { children: [paragraph(second)] }],
    },
    { type: 'quote', children: [paragraph(third)] },
    {
      type: 'table',
      head: [{ cells: ['A', 'B'].map((text) => ({ children: words(text) })) }],
      rows: ['1', '2', '3'].map((text) => ({
        cells: [{ children: words(first) }, { children: words(text) }],
      })),
    },
    { type: 'box', title: second, children: [paragraph(third)] },
    { type: 'pullquote', children: words(first), attribution: 'Anna Ivanova' },
    {
      type: 'figure',
      image: images[0] ?? { sha256: '', filename: '', mimeType: '' },
      alt: first,
      caption: words(third),
    },
  ];
  const paragraphs = Array.from({ length: Math.ceil(lines.length / 4) }, (_, at): Block => ({
    type: 'paragraph',
    children: lines.slice(at * 4, at * 4 + 4).flat(),
  }));
  return paragraphs.flatMap((block, at): Block[] => {
    const heading = { type: 'heading', level: 2, anchor: '', children: words(first) } as const;
    const other = others[at / 5];
    return [...(at % 5 === 0 ? [heading] : []), block, ...(other ? [other] : [])];
  });
};

const titles: Readonly<Record<Language, string>> = {
  en: 'The harvest, the tariff and the road between them',
  ru: 'Урожай, тариф и дорога между ними',
  be: 'Ураджай, тарыф і дарога паміж імі',
};

const texts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Every spring the villages along the river count what the winter has left them.',
    'The tariff was meant to keep grain at home, and it has sent the carters home instead.',
    'No office has said who pays for the bridge, and so nobody crosses it with a heavy load.',
    'What the figures call a surplus is a store that nobody was able to carry to the sea.',
    'Neighbouring districts, asked the same questions, gave answers that differ by a third.',
  ],
  ru: [
    'Каждую весну деревни вдоль реки считают, что оставила им зима.',
    'Пошлина должна была удержать зерно дома, а удержала дома одних возчиков.',
    'Ни одно ведомство не сказало, кто платит за мост, и с тяжёлым грузом по нему никто не ездит.',
    'То, что в отчётах названо излишком, — это запас, который некому было довезти до моря.',
    'Соседние уезды на одни и те же вопросы дали ответы, которые расходятся на треть.',
  ],
  be: [
    'Кожную вясну вёскі ўздоўж ракі лічаць, што пакінула ім зіма.',
    'Мыта мусіла ўтрымаць збожжа дома, а ўтрымала дома адных вазакоў.',
    'Ніводнае ведамства не сказала, хто плаціць за мост, і з цяжкім грузам па ім ніхто не ездзіць.',
    'Тое, што ў справаздачах названа лішкам, — гэта запас, які не было каму давезці да мора.',
    'Суседнія паветы на тыя самыя пытанні далі адказы, якія разыходзяцца на траціну.',
  ],
};
