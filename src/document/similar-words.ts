import { alignTokens } from './align-tokens';
import { evidenceFor, type Context } from './quote-context';

/** A stretch of the folded text that says nearly the same; `cost` is how many characters differ. */
export type Similar = { start: number; end: number; cost: number; evidence: number };
export type SimilarWords = (words: string, context: Context) => Similar | null;

/**
 * Looks in one folded text for words of which at most a fifth has changed. Rare words that a quote shares with the
 * text point to few places, and only these are compared: the time hardly grows with the text.
 */
export const similarWords = (text: string): SimilarWords => {
  const tokens = tokensOf(text);
  const positions = positionsOf(tokens);
  return (words, context) => {
    const wanted = tokensOf(words).map(({ said }) => said);
    const known = new Set(wanted);
    const length = wanted.reduce((sum, said) => sum + said.length, 0);
    const limit = Math.floor(length * changeAllowed);
    let best: Similar | null = null;
    for (const place of likelyPlaces(wanted, context, positions)) {
      const reach = slackFor(wanted.length);
      const from = Math.max(0, place - reach);
      const window = tokens.slice(from, place + wanted.length + 3 * reach);
      const said = window.map((token) => token.said);
      if (!sharesEnough(known, said)) continue;
      const found = alignTokens(wanted, said, limit);
      const first = found && window[found.start];
      const last = found && window[found.end - 1];
      if (!found || !first || !last) continue;
      const { start } = first;
      const { end } = last;
      const evidence = evidenceFor(context, text, start, end);
      const similar = { start, end, cost: found.cost, evidence };
      if (best === null || worthOf(similar, length) > worthOf(best, length)) best = similar;
      if (evidence >= clear) break; // the likeliest places come first
    }
    return best;
  };
};

const changeAllowed = 0.2;
const placesToCompare = 6;
/** Surroundings that fit by this much leave no doubt. */
const clear = 0.8;
/** A word that stands in so many places points nowhere. */
const commonWord = 300;
const wordsThatVote = 16; // the rarest

type Token = { said: string; start: number; end: number };

/** Words, and whatever else is not white space, one by one. */
const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu), ({ 0: said, index }) => ({
    said,
    start: index,
    end: index + said.length,
  }));

const positionsOf = (tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  for (const [at, { said }] of tokens.entries()) {
    const known = positions.get(said);
    if (known) known.push(at);
    else positions.set(said, [at]);
  }
  return positions;
};

/** Where the words would start, by the votes of the words that are shared; the best first. */
const likelyPlaces = (
  wanted: readonly string[],
  { prefix, suffix }: Context,
  positions: ReadonlyMap<string, readonly number[]>,
): readonly number[] => {
  const before = tokensOf(prefix).map(({ said }) => said);
  const after = tokensOf(suffix).map(({ said }) => said);
  const width = slackFor(wanted.length);
  const votes = new Map<number, number>();
  const voters = [...before, ...wanted, ...after]
    .map((said, at) => ({ at, places: positions.get(said) ?? [] }))
    .filter(({ places }) => places.length > 0 && places.length <= commonWord)
    .sort((one, other) => one.places.length - other.places.length)
    .slice(0, wordsThatVote);
  for (const { at, places } of voters) {
    for (const place of places) {
      const bucket = Math.floor((place - at + before.length) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1 / places.length);
    }
  }
  const withNext = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0);
  return [...votes.keys()]
    .map((bucket) => ({ bucket, weight: withNext(bucket) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, placesToCompare)
    .map(({ bucket }) => bucket * width);
};

/** Where so little has changed, a good part of the words is there as it was; this is quicker to see. */
const sharesEnough = (known: ReadonlySet<string>, said: readonly string[]): boolean => {
  const shared = new Set(said.filter((word) => known.has(word)));
  return known.size < 4 || shared.size * 5 >= known.size * 2;
};

/** How far the words may have shifted against each other, in tokens. */
const slackFor = (count: number): number => Math.max(4, Math.ceil(count * changeAllowed));

const worthOf = ({ cost, evidence }: Similar, length: number): number =>
  evidence + 1 - cost / Math.max(1, length);
