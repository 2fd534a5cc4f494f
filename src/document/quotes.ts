import { foldText, isBlank, type FoldedText } from './fold-text';
import { contextOf, evidenceFor, scoreOf, type Context } from './quote-context';
import { similarWords, type SimilarWords } from './similar-words';

/** Words in a text by what they say: TextQuoteSelector of the W3C Web Annotation Data Model, §4.2.4. */
export type Quote = { exact: string; prefix: string; suffix: string };

/** Where quoted words stand, as offsets in UTF-16 units; `changed` when they no longer read as they were quoted. */
export type FoundQuote = { start: number; end: number; changed: boolean };

/** The selector of a stretch of text, without white space at its ends. */
export const quoteOf = (text: string, from: number, to: number): Quote => {
  const [start, end] = wholeCharacters(text, ...trimmed(text, from, to));
  const [before] = wholeCharacters(text, Math.max(0, start - contextLength), start);
  const [, after] = wholeCharacters(text, end, Math.min(text.length, end + contextLength));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  };
};

export const findQuote = (text: string, quote: Quote): FoundQuote | null =>
  quoteFinder(text)(quote);

/**
 * Finds many quotes in one text. The same words at another place, in other typography, or with up to a fifth of their
 * letters changed are found; of several places that say the same, the one with the best surroundings.
 */
export const quoteFinder = (text: string): ((quote: Quote) => FoundQuote | null) => {
  const folded = foldText(text);
  let similar: SimilarWords | undefined; // costs as much as the folding, and is seldom needed
  return (quote) => {
    const exact = foldText(quote.exact).text.trim();
    if (exact === '') return null;
    const context = contextOf(quote);
    const same = bestOccurrence(folded.text, exact, context);
    if (same && same.evidence >= enough) return spanIn(folded, same, false);
    similar ??= similarWords(folded.text);
    const changed = similar(exact, context);
    const trusted = same?.trusted ? spanIn(folded, same, false) : null;
    if (!changed || (trusted && changed.evidence < convincing)) return trusted;
    const isClear = changed.evidence >= enough || exact.length >= lengthThatSpeaks;
    return isClear ? spanIn(folded, changed, changed.cost > 0) : trusted;
  };
};

const contextLength = 32; // characters either side
/** Surroundings that are similar by this much, 0 to 1, make a place the right one. */
const enough = 0.35;
const convincing = 0.6;
/** Words of this length stand for themselves, wherever they are found. */
const lengthThatSpeaks = 24;
const lengthOfLoneWords = 16;
const maxOccurrences = 5000;
const shortlist = 200;

type Occurrence = { start: number; end: number; evidence: number; trusted: boolean };

const bestOccurrence = (text: string, exact: string, context: Context): Occurrence | null => {
  const places = placesOf(text, exact).map((start) => ({
    start,
    edges: context.edges(text, start, start + exact.length),
  }));
  const full = places.find(({ edges }) => edges === context.length);
  const likely =
    places.length > shortlist
      ? places.sort((a, b) => b.edges - a.edges).slice(0, shortlist)
      : places;
  let best: { start: number; score: number } | null = full ? { start: full.start, score: 0 } : null;
  if (!full) {
    for (const { start } of likely) {
      const score = scoreOf(context, text, start, start + exact.length);
      if (best === null || score > best.score) best = { start, score };
    }
  }
  if (best === null) return null;
  const end = best.start + exact.length;
  const isLone = places.length === 1 && exact.length >= lengthOfLoneWords;
  return {
    start: best.start,
    end,
    evidence: evidenceFor(context, text, best.start, end),
    trusted: isLone || exact.length >= lengthThatSpeaks,
  };
};

const placesOf = (text: string, words: string): number[] => {
  const places: number[] = [];
  let at = text.indexOf(words);
  while (at !== -1 && places.length < maxOccurrences) {
    places.push(at);
    at = text.indexOf(words, at + 1);
  }
  return places;
};

const spanIn = (
  { starts, ends }: FoldedText,
  { start, end }: { start: number; end: number },
  changed: boolean,
): FoundQuote => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0, changed });

const trimmed = (text: string, from: number, to: number): [number, number] => {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return [start, end];
};

/** Never cuts a letter from its accent, nor a surrogate pair in two. */
const wholeCharacters = (text: string, from: number, to: number): [number, number] => {
  let [start, end] = [from, to];
  if (start === end) return [start, end];
  while (start > 0 && continues(text, start)) start -= 1;
  while (end < text.length && continues(text, end)) end += 1;
  return [start, end];
};

const continues = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit < 0xe000) || /^\p{M}/u.test(text.slice(at, at + 2));
};
