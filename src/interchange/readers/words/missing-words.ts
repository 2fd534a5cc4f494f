import { tokensOf, wordsIn, type Token } from './tokens';

/**
 * The words of a file that are not in what was made of it, each run of them as the file has it. Order does not matter, since
 * notes and boxes move; how often a word stands there does. A word that was cut and is whole now, or the other way, counts as there.
 * Takes a time that grows with the number of words.
 */
export const missingWords = (file: readonly string[], result: readonly string[]): string[] => {
  const all = file.flatMap((text, piece) =>
    tokensOf(text).map((token): Placed => ({ ...token, piece })),
  );
  const pieces = result.map(wordsIn);
  const there = pieces.flat();
  const lacking = balance(
    all.map(({ word }) => word),
    there,
  );
  if (!isPositive(lacking)) return [];
  withoutJoined(
    all.map(({ word }) => word),
    lacking,
    1,
  );
  withoutJoined(there, lacking, -1);
  return runsOf(file, all, pickMissing(all, lacking, pieces));
};

/** How many more of each word there are in the first list; below zero where there are fewer. */
type Balance = Map<string, number>;

const balance = (file: readonly string[], there: readonly string[]): Balance => {
  const counts: Balance = new Map();
  for (const word of file) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of there) counts.set(word, (counts.get(word) ?? 0) - 1);
  return counts;
};

const isPositive = (counts: Balance): boolean => [...counts.values()].some((count) => count > 0);

/** Neighbours in one list (`sign` 1: the file's) that stand as one word in the other are no loss. */
const withoutJoined = (words: readonly string[], counts: Balance, sign: 1 | -1): void => {
  const left = (word: string) => (counts.get(word) ?? 0) * sign;
  for (let at = 0; at < words.length; at += 1) {
    if (left(words[at] ?? '') <= 0) continue;
    for (let size = 2; size <= mostParts; size += 1) {
      const parts = words.slice(at, at + size);
      const whole = parts.join('');
      if (parts.length < size || left(whole) >= 0 || !parts.every((part) => left(part) > 0))
        continue;
      for (const part of parts) counts.set(part, (counts.get(part) ?? 0) - sign);
      counts.set(whole, (counts.get(whole) ?? 0) + sign);
      at += size - 1;
      break;
    }
  }
};

const mostParts = 4;

type Placed = Token & { piece: number };

/** Of a word that stands there too seldom, the places whose neighbours are not together in the result either. */
const pickMissing = (
  all: readonly Placed[],
  lacking: Balance,
  there: readonly (readonly string[])[],
): ReadonlySet<Placed> => {
  const pairs = new Set(
    there.flatMap((words) => words.map((word, at) => `${word} ${words[at + 1] ?? ''}`)),
  );
  const isTogether = (one: Placed | undefined, other: Placed | undefined): boolean =>
    one?.piece === other?.piece && pairs.has(`${one?.word ?? ''} ${other?.word ?? ''}`);
  const support = (at: number): number =>
    (isTogether(all[at - 1], all[at]) ? 1 : 0) + (isTogether(all[at], all[at + 1]) ? 1 : 0);
  const places = new Map<string, number[]>();
  for (const [at, { word }] of all.entries()) {
    if ((lacking.get(word) ?? 0) <= 0) continue;
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  const missing = new Set<Placed>();
  for (const [word, at] of places) {
    const supported = at.map((place) => ({ place, support: support(place) }));
    supported.sort((one, other) => one.support - other.support);
    for (const { place } of supported.slice(0, lacking.get(word))) {
      const token = all[place];
      if (token) missing.add(token);
    }
  }
  return missing;
};

/** What is missing as the file has it; a word or two between that are there stand in the quotation, too. */
const runsOf = (
  file: readonly string[],
  all: readonly Placed[],
  missing: ReadonlySet<Placed>,
): string[] => {
  const runs: string[] = [];
  let open: { first: Placed; last: Placed; gap: number } | undefined;
  const close = () => {
    if (!open) return;
    const { first, last } = open;
    const text = (file[first.piece] ?? '').slice(first.from, last.to);
    runs.push(text.replace(/\s+/g, ' ').trim());
    open = undefined;
  };
  for (const token of all) {
    if (open && (token.piece !== open.first.piece || open.gap > widestGap)) close();
    if (missing.has(token)) open = { first: open?.first ?? token, last: token, gap: 0 };
    else if (open) open.gap += 1;
  }
  close();
  return runs;
};

const widestGap = 2;
