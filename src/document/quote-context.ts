import { foldText } from './fold-text';

/** What stood around quoted words, folded, and how well a place in a folded text fits it. */
export type Context = {
  prefix: string;
  suffix: string;
  /** Of both together. */
  length: number;
  /** How many characters are the same from the words outwards, on both sides together. */
  edges: (text: string, start: number, end: number) => number;
  prefixParts: ReadonlySet<string>;
  suffixParts: ReadonlySet<string>;
};

export const contextOf = (quote: { prefix: string; suffix: string }): Context => {
  const prefix = foldText(quote.prefix).text;
  const suffix = foldText(quote.suffix).text;
  return {
    prefix,
    suffix,
    length: prefix.length + suffix.length,
    edges: (text, start, end) => sameBefore(text, start, prefix) + sameAfter(text, end, suffix),
    prefixParts: partsOf(prefix),
    suffixParts: partsOf(suffix),
  };
};

/** To compare places by: grows with what is the same next to the words, and with what is similar near them. */
export const scoreOf = (context: Context, text: string, start: number, end: number): number =>
  context.edges(text, start, end) +
  sideWeight * (likeness(context, text, start, 'before') + likeness(context, text, end, 'after')) +
  (standsAtStart(context, start) ? sideWeight : 0) +
  (standsAtEnd(context, text, end) ? sideWeight : 0);

/** How sure it is, from 0 to 1, that these are the surroundings: one side that fits is as good as two. */
export const evidenceFor = (context: Context, text: string, start: number, end: number): number =>
  Math.max(
    context.edges(text, start, end) === context.length ? 1 : 0,
    standsAtStart(context, start) || standsAtEnd(context, text, end) ? 1 : 0,
    Math.min(1, sameBefore(text, start, context.prefix) / sideWeight),
    Math.min(1, sameAfter(text, end, context.suffix) / sideWeight),
    likeness(context, text, start, 'before'),
    likeness(context, text, end, 'after'),
  );

const sideWeight = 16; // characters that are enough for a side
const slack = 16; // characters more to look at, as something may have been put between

const standsAtStart = ({ prefix }: Context, start: number): boolean => prefix === '' && start === 0;
const standsAtEnd = ({ suffix }: Context, text: string, end: number): boolean =>
  suffix === '' && end === text.length;

const sameBefore = (text: string, start: number, prefix: string): number => {
  let same = 0;
  while (
    same < prefix.length &&
    same < start &&
    text.charCodeAt(start - 1 - same) === prefix.charCodeAt(prefix.length - 1 - same)
  ) {
    same += 1;
  }
  return same;
};

const sameAfter = (text: string, end: number, suffix: string): number => {
  let same = 0;
  while (
    same < suffix.length &&
    end + same < text.length &&
    text.charCodeAt(end + same) === suffix.charCodeAt(same)
  ) {
    same += 1;
  }
  return same;
};

/** The share of the context's parts that are found near the place. */
const likeness = (
  { prefix, suffix, prefixParts, suffixParts }: Context,
  text: string,
  at: number,
  side: 'before' | 'after',
): number => {
  const wanted = side === 'before' ? prefixParts : suffixParts;
  if (wanted.size === 0) return 0;
  const found = partsOf(
    side === 'before'
      ? text.slice(Math.max(0, at - prefix.length - slack), at)
      : text.slice(at, at + suffix.length + slack),
  );
  let shared = 0;
  for (const part of wanted) if (found.has(part)) shared += 1;
  // A handful of parts is too few to speak of likeness.
  return shared / Math.max(wanted.size, sideWeight);
};

/** Every four characters that follow one another. */
const partsOf = (text: string): ReadonlySet<string> => {
  const parts = new Set<string>();
  for (let at = 0; at + partLength <= text.length; at += 1) {
    parts.add(text.slice(at, at + partLength));
  }
  return parts;
};
const partLength = 4;
