import { withoutEnd } from '@/platform/without-end';

/** `note`: a reference to a footnote, which a quotation may have or lack. `insertion`: the quoting author's own words. */
export type WordKind = 'word' | 'number' | 'sign' | 'note' | 'insertion';

export type Word = {
  /** As it stands in the text. */
  text: string;
  /** What must be the same. */
  key: string;
  /** The same for looks that are alike, by which a passage is found; proves nothing. */
  likeness: string;
  kind: WordKind;
  /** Offsets in the clean text. */
  start: number;
  end: number;
};

export type Words = { text: string; words: readonly Word[] };

/** The words of a text, without what printing, typing and copying add to them. */
export const wordsOf = (text: string): Words => readWords(text, pattern);

/** Of a quotation: words in square brackets are the quoting author's own. */
export const quotedWordsOf = (text: string): Words =>
  readWords(text.replace(/\[(\p{L})\](?=\p{L})/gu, '$1').replace(remarks, ' '), quotedPattern);

const remarks =
  /\[(?:sic!?|так!?|так в (?:тексте|оригинале)|так у (?:тэксце|арыгінале)|emphasis (?:added|mine)|курсив мой|выделено мной|курсіў мой)\]/giu;

type PlainWord = Omit<Word, 'start' | 'end'>;

const isPlain = (said: string): boolean => /^\p{L}/u.test(said) && !said.includes('[');

const readWords = (raw: string, matcher: RegExp): Words => {
  const text = clean(raw);
  const words: Word[] = [];
  // What a word is does not depend on where it stands, and most words of a long text come again.
  const known = new Map<string, PlainWord>();
  for (const { 0: said, index: start } of text.matchAll(matcher)) {
    const same = known.get(said);
    const word = same ? { ...same, start, end: start + said.length } : readWord(said, start, text);
    if (!same && isPlain(said)) known.set(said, word);
    words.push(word);
  }
  return { text, words };
};

/** Invisible characters go, and words that the end of a line broke in two are one again. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .replace(/(\p{L})[-‐‑][ \t]*\r?\n\s*(?=\p{Ll})/gu, '$1');

const spaces = '[ \\u00A0\\u2007\\u2009\\u202F]';
const letters = '\\p{L}[\\p{L}\\p{M}\\p{Nd}]*';
const parts = [
  // A reference to a note, as in encyclopaedias: [12].
  '\\[\\p{Nd}{1,3}\\]',
  // U.S., А.С.
  '\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{N}])',
  `${letters}(?:['’‘ʼ\`´‐‑–-]${letters})*`,
  // Groups of three digits: 1 000 000.
  `(?<![\\p{Nd}.,])\\p{Nd}{1,3}(?:${spaces}\\p{Nd}{3}(?!\\p{Nd}))+(?:[.,]\\p{Nd}+)?`,
  '\\p{Nd}+(?:[.,:/⁄]\\p{Nd}+)*',
  '\\p{No}+',
  // From one number to another.
  '(?<=\\p{Nd})\\s*[-‐‑‒–—−]\\s*(?=[\\p{Nd}$€£¥₽₴])',
  '(?<![\\p{L}\\p{Nd}])[-‐‑‒–−](?=[\\p{Nd}$€£¥₽₴])|[−+±<>≤≥≈~=×](?=\\s*[\\p{Nd}$€£¥₽₴])',
  '[%‰$€£¥₽₴°§]',
  '&',
];
const pattern = new RegExp(parts.join('|'), 'gu');
const quotedPattern = new RegExp(
  ['(?:(?<!\\p{L})\\p{L}+)?\\[(?=[^\\][]*\\])[^\\][]*?\\p{L}[^\\][]*\\]\\p{L}*', ...parts].join(
    '|',
  ),
  'gu',
);

/** Characters: what is longer is no word that has two spellings. */
const longestWord = 200;

const readWord = (text: string, start: number, whole: string): Word => {
  const place = { text, start, end: start + text.length };
  if (text.length > longestWord) {
    const key = text.toLowerCase();
    return { ...place, kind: /^\p{Nd}/u.test(text) ? 'number' : 'word', key, likeness: key };
  }
  if (text === '&') return { ...place, kind: 'word', key: 'and', likeness: 'and' };
  if (text.startsWith('[') && /^\[\p{Nd}+\]$/u.test(text)) return asNote(place, text);
  if (text.includes('[')) return { ...place, kind: 'insertion', key: '', likeness: '' };
  if (/^\p{No}/u.test(text)) return readSmallNumber(place, whole);
  if (/^\p{Nd}/u.test(text)) {
    const key = numberKey(text);
    return isNoteNumber(key, place, whole)
      ? asNote(place, key)
      : { ...place, kind: 'number', key, likeness: key };
  }
  if (/^\p{L}/u.test(text)) {
    const key = wordKey(text);
    return {
      ...place,
      kind: /\p{Nd}/u.test(key) && !isWithNote(text) ? 'number' : 'word',
      key,
      likeness: looksOf(key),
    };
  }
  const key = signKey(text, start, whole);
  return { ...place, kind: 'sign', key, likeness: key };
};

type Stretch = Pick<Word, 'text' | 'start' | 'end'>;

const asNote = (place: Stretch, key: string): Word => ({
  ...place,
  kind: 'note',
  key: key.replace(/[[\]]/g, ''),
  likeness: '',
});

/** Fractions are numbers. Small raised figures are powers of numbers and units, else references to notes. */
const readSmallNumber = (place: Stretch, whole: string): Word => {
  const key = place.text.normalize('NFKC').replaceAll('⁄', '/');
  const before =
    /[\p{L}\p{Nd}]+$/u.exec(whole.slice(Math.max(0, place.start - 12), place.start))?.[0] ?? '';
  const isPower = /\p{Nd}$/u.test(before) || /^(?:k?m|cm|mm|dm|км|м|см|мм|дм)$/iu.test(before);
  if (key.includes('/')) return { ...place, kind: 'number', key, likeness: key };
  if (isPower) return { ...place, kind: 'number', key: `^${key}`, likeness: `^${key}` };
  return asNote(place, key);
};

/** A figure that is stuck to the end of a sentence: "… of growth.12 The next". Not "No.5" and the like. */
const isNoteNumber = (key: string, { start, end }: Stretch, whole: string): boolean =>
  /^\p{Nd}{1,3}$/u.test(key) &&
  isSentenceEnd(whole.slice(Math.max(0, start - 16), start)) &&
  /^(?:\s+[\p{Lu}“"«]|\s*$)/u.test(whole.slice(end, end + 4));

const isSentenceEnd = (before: string): boolean =>
  /\p{Ll}{2,}[.,;:!?][”"’»)]?$/u.test(before) && !abbreviation.test(before);

/** Behind these a number belongs to what is said. */
const abbreviation =
  /(?<!\p{L})(?:no|nos|art|arts|pp|vol|vols|fig|figs|approx|ca|sec|sect|ch|chap|eq|para|paras|pt|ed|cl|max|min|ст|гл|рис|табл|стр|разд|ок|арт|табл|рыс|мал|раздз)\.$/iu;

/** A lower-case word that a raised figure sticks to: "growth3". Names have figures of their own: G20, Falcon9. */
export const isWithNote = (text: string): boolean => /^\p{Ll}{4,}\p{Nd}{1,3}$/u.test(text);

export const withoutNote = (key: string): string => key.replace(/\p{Nd}+$/u, '');

/**
 * `1 000` is `1000` and `1,5` is `1.5`. `1,234` may be either of two numbers and is left as it is, unless there are
 * several groups.
 */
const numberKey = (text: string): string => {
  const key = text.normalize('NFKC').replace(/\s/g, '').replaceAll('⁄', '/');
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(key)) return key.replaceAll(',', '');
  if (/^\d+,\d{3}$/.test(key)) return key;
  return /^\d+,\d+$/.test(key) ? key.replace(',', '.') : key;
};

const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0300\u0301]/g, '')
    .replaceAll('ё', 'е')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–.-]/g, '');

const signKey = (text: string, start: number, whole: string): string => {
  const sign = text.trim();
  if (!/^[-‐‑‒–—−]$/.test(sign)) return sign;
  return /\p{Nd}\s*$/u.test(whole.slice(Math.max(0, start - 1), start)) ? 'to' : 'minus';
};

const twins: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ӏ: 'l',
  ԁ: 'd',
};

const looksOf = (key: string): string =>
  (/\p{Nd}/u.test(key) ? withoutNote(key) : variantOf(key)).replace(
    /[авекмнорстухіјѕӏԁ]/g,
    (letter) => twins[letter] ?? letter,
  );

/** One of two spellings of the same English word. */
export const variantOf = (key: string): string =>
  spellings.reduce((word, [from, to]) => word.replace(from, to), key);

const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=^[a-z]{3,})is(?=(?:e[ds]?|ing|ations?|ers?)$)/, 'iz'],
  [/(?<=^(?:anal|paral|catal))ys(?=(?:e[ds]?|ing)$)/, 'yz'],
  [
    /(?<=^(?:col|lab|hon|fav|behavi|neighb|harb|rum|endeav|hum|vig|rig|arm|flav|sav|val|parl))our(?!n)/,
    'or',
  ],
  [/^(cent|theat|fib|calib|somb)re(?=d?s?$)/, '$1er'],
  [/^(def|off|pret)ence(?=s?$)/, '$1ense'],
  [
    /(?<=^(?:trave|cance|labe|mode|fue|signa|leve|channe|tota|riva|counse))ll(?=(?:ed|ing|ers?)$)/,
    'l',
  ],
  [/^sceptic/, 'skeptic'],
  [/^(judg|acknowledg|abridg)ement/, '$1ment'],
  [/^programme(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/^ageing$/, 'aging'],
];

/** What stands between a word and the next. */
export const behind = ({ text, words }: Words, at: number): string =>
  text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length);

/** Words `[from, to)` as they stand, with the punctuation behind them. */
export const saidIn = ({ text, words }: Words, from: number, to: number): string =>
  from >= to
    ? ''
    : withoutEnd(
        text.slice(words[from]?.start ?? 0, words[to]?.start ?? text.length).replace(/\s+/g, ' '),
        /[\s“„«([]/u,
      ).trim();
