import type { CitationData, Cite, Inline } from '@/document/document';
import { importFinding } from '../../findings';
import type { PandocBlock, PandocInline } from '../pandoc/ast';
import { doiIn, linkTarget } from './addresses';
import { splitLeaves, wordsOfLeaves, type Leaf } from './split-leaves';
import { citesOf } from './cites';
import { phraseBefore } from './note-phrase';
import type { Reading } from './reading';
import { inlinesOfBlocks, wordsOfBlocks, wordsOfInlines } from './words-of';

/**
 * Puts a footnote on the words before it, as a citation. `line` is the line up to the note's mark;
 * what comes back is the same line with a citation in it.
 */
export type PlaceNote = (
  line: Inline[],
  note: readonly PandocBlock[],
  reading: Reading,
) => Inline[];

export const placeNote: PlaceNote = (line, note, reading) =>
  placeSaid(line, citationIn(note, reading), wordsOfBlocks(note), reading);

/** Puts what a note says on the words before it; `words` are those of the note. */
export const placeSaid = (
  line: Inline[],
  said: Omit<CitationData, 'key'>,
  words: string,
  reading: Reading,
): Inline[] => {
  const open = line.findLastIndex((inline) => inline.type === 'citation');
  const cited = line[open];
  const leaves = line
    .slice(open + 1)
    .filter((inline): inline is Leaf => inline.type !== 'citation');
  const behind = wordsOfLeaves(leaves);
  // Words that a file of our own names as cited wait for what is said of them.
  const isAwaited = cited?.type === 'citation' && !reading.saysAnything(cited.key);
  const phrase = isAwaited && !/[\p{L}\p{N}]/u.test(behind) ? undefined : phraseBefore(behind);
  if (phrase) return withCitation(line.slice(0, open + 1), leaves, phrase, said, reading);
  if (cited?.type === 'citation') {
    const isFirst = !reading.saysAnything(cited.key);
    reading.addTo(cited.key, said);
    if (isFirst) return line;
    reading.report(importFinding('notes-merged', { words: wordsOfLeaves(cited.children) }));
    return line;
  }
  reading.report(importFinding('note-without-words', { words }, { words }));
  return [...line, { type: 'text', text: ` [${words}] ` }];
};

const withCitation = (
  before: readonly Inline[],
  leaves: readonly Leaf[],
  { words, behind }: { words: string; behind: string },
  said: Omit<CitationData, 'key'>,
  reading: Reading,
): Inline[] => {
  const key = reading.cite(said);
  reading.report(importFinding('note-placed', { words }, { words, citationKey: key }));
  return [...before, ...markWords(leaves, words, behind, key)];
};

/** Makes a citation of the words at the end of the leaves, but for the punctuation behind them. */
export const markWords = (
  leaves: readonly Leaf[],
  words: string,
  behind: string,
  key: string,
): Inline[] => {
  const [upToWords, punctuation] = splitLeaves(leaves, behind.length);
  const [start, children] = splitLeaves(upToWords, words.length);
  return [...start, { type: 'citation', key, children }, ...punctuation];
};

/** Every work, link and DOI of a note as proposed sources; its text, unless they say all of it. */
const citationIn = (note: readonly PandocBlock[], reading: Reading): Omit<CitationData, 'key'> => {
  const inlines = inlinesOfBlocks(note);
  const text = wordsOfBlocks(note);
  const managed = citedIn(inlines);
  const named = managed.flatMap(({ c }) => citesOf(c[0], reading));
  const rest = withoutWords(text, named.length > 0 ? managed : []);
  const links = linksIn(inlines);
  const sources = (links.length > 0 ? links : bareAddresses(rest)).flatMap(({ url, words }) => {
    const target = linkTarget(url);
    if (target.kind !== 'web') {
      reading.report(importFinding('link-not-web', { words, target: url }, { words }));
      return [];
    }
    return [reading.sourceAt(target.source)];
  });
  const doi = doiIn(rest);
  if (doi !== undefined && sources.length === 0) sources.push(reading.sourceAt({ DOI: doi }));
  const others = [...new Set(sources)].filter(
    (one) => !named.some((cite) => cite.reference === one),
  );
  const cites = [...named, ...others.map((reference) => ({ reference }))];
  const isAddressOnly = sources.length > 0 && /^(?:https?:\/\/|doi:\s?)?\S+$/i.test(text);
  const isSaid =
    (isAddressOnly && /\/|^doi:/i.test(text)) || saysAll(managed, rest, named, reading);
  return { cites, ...(text === '' || isSaid ? {} : { text }) };
};

type Managed = Extract<PandocInline, { t: 'Cite' }>;

/** Whether a note is nothing but citations, every word of which the works' own data have. */
const saysAll = (
  managed: readonly Managed[],
  rest: string,
  cites: readonly Cite[],
  { references }: Reading,
): boolean => {
  if (cites.length === 0 || /[\p{L}\p{N}]/u.test(rest)) return false;
  const works = references.filter(({ id }) => cites.some(({ reference }) => reference === id));
  const known = new Set(wordsIn(JSON.stringify([works, cites.map(({ locator }) => locator)])));
  return managed.every(({ c }) => wordsIn(wordsOfInlines(c[1])).every((word) => known.has(word)));
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutWords = (text: string, managed: readonly Managed[]): string =>
  managed.reduce((left, { c }) => left.replace(wordsOfInlines(c[1]).trim(), ''), text);

const citedIn = (inlines: readonly PandocInline[]): Managed[] =>
  inlines.flatMap((inline) => (inline.t === 'Cite' ? [inline] : citedIn(nested(inline) ?? [])));

/** Addresses that are no links in the dialect of the file. */
const bareAddresses = (text: string): { url: string; words: string }[] =>
  (text.match(/https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]]/g) ?? []).map((url) => ({
    url,
    words: url,
  }));

const linksIn = (inlines: readonly PandocInline[]): { url: string; words: string }[] =>
  inlines.flatMap((inline) => {
    if (inline.t === 'Link') return [{ url: inline.c[2][0], words: wordsOfInlines(inline.c[1]) }];
    return nested(inline) ? linksIn(nested(inline) ?? []) : [];
  });

const nested = (inline: PandocInline): PandocInline[] | undefined => {
  switch (inline.t) {
    case 'Emph':
    case 'Strong':
    case 'Strikeout':
    case 'Superscript':
    case 'Subscript':
    case 'SmallCaps':
    case 'Underline':
      return inline.c;
    case 'Quoted':
    case 'Cite':
    case 'Span':
      return inline.c[1];
    default:
      return undefined;
  }
};
