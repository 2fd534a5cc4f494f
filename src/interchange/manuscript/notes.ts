import type { CitationData, Inline } from '@/document/document';
import { importFinding } from '../findings';
import type { PandocBlock, PandocInline } from '../pandoc/ast';
import { doiIn, linkTarget } from './addresses';
import { carve, wordsOfLeaves, type Leaf } from './carve';
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

export const placeNote: PlaceNote = (line, note, reading) => {
  const said = citationIn(note, reading);
  const open = line.findLastIndex((inline) => inline.type === 'citation');
  const cited = line[open];
  const leaves = line
    .slice(open + 1)
    .filter((inline): inline is Leaf => inline.type !== 'citation');
  const phrase = phraseBefore(wordsOfLeaves(leaves));
  if (phrase) return withCitation(line.slice(0, open + 1), leaves, phrase, said, reading);
  if (cited?.type === 'citation') {
    reading.addTo(cited.key, said);
    reading.report(importFinding('notes-merged', { words: wordsOfLeaves(cited.children) }));
    return line;
  }
  const words = wordsOfBlocks(note);
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
  const [upToWords, punctuation] = carve(leaves, behind.length);
  const [start, children] = carve(upToWords, words.length);
  return [...start, { type: 'citation', key, children }, ...punctuation];
};

/** Every link and the DOIs of a note as proposed sources; its text, unless it is an address only. */
const citationIn = (note: readonly PandocBlock[], reading: Reading): Omit<CitationData, 'key'> => {
  const inlines = inlinesOfBlocks(note);
  const text = wordsOfBlocks(note);
  const links = linksIn(inlines);
  const sources = (links.length > 0 ? links : bareAddresses(text)).flatMap(({ url, words }) => {
    const target = linkTarget(url);
    if (target.kind !== 'web') {
      reading.report(importFinding('link-not-web', { words, target: url }, { words }));
      return [];
    }
    return [reading.sourceAt(target.source)];
  });
  const doi = doiIn(text);
  if (doi !== undefined && sources.length === 0) sources.push(reading.sourceAt({ DOI: doi }));
  const isAddressOnly = sources.length > 0 && /^(?:https?:\/\/|doi:\s?)?\S+$/i.test(text);
  return {
    cites: [...new Set(sources)].map((reference) => ({ reference })),
    ...(text === '' || (isAddressOnly && /\/|^doi:/i.test(text)) ? {} : { text }),
  };
};

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
