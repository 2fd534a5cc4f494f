/** A text without what typography changes, and where each of its UTF-16 units came from. */
export type FoldedText = {
  text: string;
  /** For each unit of `text`, where what it stands for starts in the original. */
  starts: readonly number[];
  /** And where that ends. */
  ends: readonly number[];
};

/**
 * Folds what editors and type-setters change without changing what is said: quotation marks, apostrophes, hyphens and
 * dashes become the plain ones, any white space is one space, letters are composed (NFC), soft hyphens and zero-width
 * characters are gone. Case stays.
 */
export const foldText = (original: string): FoldedText => {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keepPlain = (from: number, to: number): void => {
    pieces.push(original.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let read = 0;
  for (const { 0: found, index } of original.matchAll(special)) {
    keepPlain(read, index);
    read = index + found.length;
    const said = folded(found);
    pieces.push(said);
    for (let unit = 0; unit < said.length; unit += 1) {
      starts.push(index);
      ends.push(read);
    }
  }
  keepPlain(read, original.length);
  return { text: pieces.join(''), starts, ends };
};

/** White space, or nothing that can be seen. */
export const isBlank = (character: string): boolean => blank.test(character);

const invisible = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\u202A-\\u202E';
const apostrophes = '‘’‚‛ʼ′`´';
const quotationMarks = '“”„‟«»″';
const dashes = '‐‑‒–—―−';

/** Everything that does not simply stand for itself; the last kind is a letter with marks of its own. */
const special = new RegExp(
  `[\\s${invisible}]{2,}|[^\\S ]|[${invisible}${apostrophes}${quotationMarks}${dashes}…]|\\P{M}\\p{M}+`,
  'gu',
);

const blank = new RegExp(`^[\\s${invisible}]*$`);

const folds: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^[${invisible}]+$`), ''],
  [blank, ' '],
  [new RegExp(`^[${apostrophes}]$`), "'"],
  [new RegExp(`^[${quotationMarks}]$`), '"'],
  [new RegExp(`^[${dashes}]$`), '-'],
  [/^…$/, '...'],
];

const folded = (found: string): string =>
  folds.find(([kind]) => kind.test(found))?.[1] ?? found.normalize('NFC');
