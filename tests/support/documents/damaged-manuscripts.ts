import * as fc from 'fast-check';

const words = {
  en: ['barley', 'river', 'the', 'ferry', 'of', 'Orsava', 'council', 'and', '1931', 'winter'],
  ru: ['рожь', 'река', 'и', 'паром', 'в', 'Заречье', 'совет', 'ещё', '1931', 'зимой'],
  be: ['жыта', 'рака', 'і', 'паром', 'ў', 'Лагойск', 'савет', 'яшчэ', '1931', 'зімой'],
} as const;
type Tongue = keyof typeof words;

const dates = ['10.06.2025', '06/10/2025', '12 марта 2024', 'June 10, 2025', '2025-06-10'];
const origins = [
  'Originally published by [The Ledger](https://ledger.example.org)',
  'Впервые опубликовано в [«Вестнике»](https://vestnik.example.org)',
  'Упершыню апублікавана ў «Справе»',
];
const names = ['Jane Doe', 'Ирина Самойлова', 'Алесь Вярбіцкі'];
const titles = ['The Grain of the Northern Rivers', 'Торф, дороги и терпение', 'Лён і памяць'];
const affiliations = ['Fellow, Institute of Rivers', 'Дацэнт, Кафедра рамёстваў'];

/**
 * Markdown files as they come from PDF, e-mail and web forms: lines around the text present or not
 * and in different orders, sentences and words cut, links without targets, lists, notes, HTML.
 */
export const damagedManuscripts = (): fc.Arbitrary<string> =>
  fc
    .record({
      head: fc.shuffledSubarray([...dates, ...origins, ...titles, ...names], { maxLength: 6 }),
      body: fc.array(fragment(), { minLength: 1, maxLength: 6 }),
      closing: fc.option(
        fc
          .tuple(fc.constantFrom(...names), fc.constantFrom(...affiliations))
          .map((one) => one.join('\n\n')),
        { nil: '' },
      ),
      gap: fc.constantFrom('\n\n', '\n\n\n', '\r\n\r\n'),
    })
    .map(({ head, body, closing, gap }) => numbered([...head, ...body, closing].join(gap)));

/** Gives every long word of the text its own number, so that none can stand in for another. */
const numbered = (text: string): string => {
  let count = 0;
  return text.replace(longWords, (word) => `${word}${(count += 1)}`);
};
const longWords = new RegExp(
  `(?<!\\p{L})(?:${Object.values(words)
    .flat()
    .filter((word) => word.length > 3)
    .join('|')})(?!\\p{L})`,
  'gu',
);

const fragment = (): fc.Arbitrary<string> =>
  fc.constantFrom<Tongue>('en', 'ru', 'be').chain((tongue) =>
    fc.oneof<fc.WeightedArbitrary<string>[]>(
      { weight: 4, arbitrary: sentences(tongue) },
      { weight: 2, arbitrary: sentences(tongue).map(cutInTwo) },
      { weight: 2, arbitrary: phrase(tongue, 2, 6) },
      { weight: 1, arbitrary: phrase(tongue, 1, 4).map((text) => `## ${text}`) },
      { weight: 1, arbitrary: phrase(tongue, 1, 4).map((text) => `- ${text}\n- ${text}`) },
      { weight: 1, arbitrary: phrase(tongue, 1, 4).map((text) => `> ${text}`) },
      {
        weight: 1,
        arbitrary: phrase(tongue, 1, 4).map((text) => `${text} <b>${text}</b> <!-- ${text} -->`),
      },
      {
        weight: 1,
        arbitrary: phrase(tongue, 1, 4).map((text) => `${text}^[${text} https://a.example.org/x]`),
      },
      {
        weight: 1,
        arbitrary: phrase(tongue, 1, 4).map((text) => `![${text}](picture.png "${text}")`),
      },
      {
        weight: 1,
        arbitrary: phrase(tongue, 1, 4).map(
          (text) => `| ${text} | b |\n|---|---|\n| c | ${text} |`,
        ),
      },
      {
        weight: 1,
        arbitrary: phrase(tongue, 1, 4).map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``),
      },
    ),
  );

const word = (tongue: Tongue): fc.Arbitrary<string> => {
  const plain = fc.constantFrom<string>(...words[tongue]);
  return fc.oneof<fc.WeightedArbitrary<string>[]>(
    { weight: 12, arbitrary: plain },
    { weight: 1, arbitrary: plain.map((text) => `[${text}](#)`) },
    { weight: 1, arbitrary: plain.map((text) => `“[${text}]()”`) },
    { weight: 1, arbitrary: plain.map((text) => `[${text}](https://example.org/${text.length})`) },
    { weight: 1, arbitrary: plain.map((text) => `*${text}*`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\\$1.8', '5\\%', '\\*', '<', '&', 'post-', 'a_b_c', '—'),
    },
  );
};

const phrase = (tongue: Tongue, minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(word(tongue), { minLength, maxLength }).map((list) => list.join(' '));

const sentences = (tongue: Tongue): fc.Arbitrary<string> =>
  fc
    .array(phrase(tongue, 3, 12), { minLength: 1, maxLength: 4 })
    .map((list) => list.map((text) => `${text}.`).join(' '));

/** As a page break does: between two words, or inside one with a hyphen. */
const cutInTwo = (text: string): string => {
  const middle = text.indexOf(' ', Math.floor(text.length / 2));
  if (middle === -1) return text;
  const inWord = /^(.*\p{L}{2})(\p{L}{2}.*)$/su.exec(text.slice(0, middle));
  return inWord && text.length % 2 === 0
    ? `${inWord[1]}-\n\n${inWord[2]}${text.slice(middle)}`
    : `${text.slice(0, middle)}\n\n${text.slice(middle + 1)}`;
};
