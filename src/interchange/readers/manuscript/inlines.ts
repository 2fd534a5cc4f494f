import type { Break, Inline, Text, TextMark } from '@/document/document';
import { isCitationKey } from '@/sources/rules/derived-key';
import { textMarks } from '@/document/document';
import { importFinding } from '../../findings';
import type { Attr, PandocCite, PandocInline, Target } from '../pandoc/ast';
import { linkTarget, type LinkTarget } from './addresses';
import { wordsOfLeaves, type Leaf } from './split-leaves';
import { citesOf } from './cites';
import { placeNote, placeSaid, type PlaceNote } from './notes';
import type { Reading } from './reading';
import { wordsOfInlines } from './words-of';

/** How a line is read: what piles up beside it, and how a note finds its words. */
export type LineReader = { reading: Reading; placeNote?: PlaceNote };

/** Reads a line: links and notes become citations, formatting becomes marks, no word is lost. */
export const readLine = (inlines: readonly PandocInline[], reader: LineReader): Inline[] =>
  append([], inlines, [], reader);

type Marks = readonly TextMark[];

const append = (
  line: Inline[],
  inlines: readonly PandocInline[],
  marks: Marks,
  reader: LineReader,
): Inline[] => inlines.reduce((before, inline) => appendOne(before, inline, marks, reader), line);

const appendOne = (
  line: Inline[],
  inline: PandocInline,
  marks: Marks,
  reader: LineReader,
): Inline[] => {
  switch (inline.t) {
    case 'Str':
      return [...line, text(inline.c, marks)];
    case 'Space':
    case 'SoftBreak':
      return [...line, text(' ', marks)];
    case 'LineBreak':
      return [...line, { type: 'break' }];
    case 'Strong':
    case 'Emph':
    case 'Strikeout':
    case 'Superscript':
    case 'Subscript':
      return append(line, inline.c, withMark(marks, markOf[inline.t]), reader);
    case 'Underline':
    case 'SmallCaps':
      report(reader, 'format-dropped', inline.t, wordsOfInlines(inline.c));
      return append(line, inline.c, marks, reader);
    case 'Quoted':
      return append(line, [{ t: 'Str', c: wordsOfInlines([inline]) }], marks, reader);
    case 'Cite':
      return appendCite(line, inline.c, marks, reader);
    case 'Span':
      if (keyOf(inline.c[0]) !== undefined) return appendCited(line, inline.c, marks, reader);
      return append(line, inline.c[1], withClass(marks, inline.c[0]), reader);
    case 'Code':
    case 'Math':
      report(reader, 'format-dropped', inline.t, inline.c[1]);
      return [...line, text(inline.c[1], marks)];
    case 'RawInline':
      return [...line, ...rawInline(inline.c[1], marks, reader)];
    case 'Link':
      return appendLink(line, inline.c, marks, reader);
    case 'Image':
      return [...line, text(pictureWords(inline.c, reader), marks)];
    case 'Note':
      return (reader.placeNote ?? placeNote)(line, inline.c, reader.reading);
  }
};

const markOf = {
  Strong: 'strong',
  Emph: 'emphasis',
  Strikeout: 'strikethrough',
  Superscript: 'superscript',
  Subscript: 'subscript',
} as const;

const text = (words: string, marks: Marks): Text =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };

const withMark = (marks: Marks, mark: TextMark): Marks =>
  textMarks.filter((one) => one === mark || marks.includes(one));

/** `[words]{.strong}`: how our own export writes formatting that stands too close to other marks. */
const withClass = (marks: Marks, [, classes]: Attr): Marks =>
  textMarks.filter((one) => marks.includes(one) || classes.includes(one));

const report = (
  { reading }: LineReader,
  rule: 'format-dropped' | 'part-as-text' | 'part-left-out',
  kind: string,
  words: string,
): void => reading.report(importFinding(rule, { kind, words }, { words }));

const rawInline = (raw: string, marks: Marks, reader: LineReader): (Text | Break)[] => {
  if (/^<br\s*\/?>$/i.test(raw)) return [{ type: 'break' }];
  if (/^<!--\s*-->$/.test(raw)) return [];
  if (/^<[/!?a-z][^>]*>$/i.test(raw)) {
    report(reader, 'part-left-out', 'HTML', raw);
    return [];
  }
  report(reader, 'part-as-text', 'HTML', raw);
  return [text(raw, marks)];
};

/** The key that our own files give to cited words. */
const keyOf = ([, classes, pairs]: Attr): string | undefined => {
  const key = classes[0] === 'cited' ? pairs.find(([name]) => name === 'citation')?.[1] : undefined;
  return key !== undefined && isCitationKey(key) ? key : undefined;
};

/** Words that are cited under a key already; the note behind them says what is cited. */
const appendCited = (
  line: Inline[],
  [attr, inlines]: [Attr, PandocInline[]],
  marks: Marks,
  { reading }: LineReader,
): Inline[] => {
  const known = keyOf(attr);
  const children = append([], inlines, marks, { reading }).flatMap(leavesOf);
  const isFree = known !== undefined && reading.citations.every(({ key }) => key !== known);
  const key = reading.cite({ cites: [] }, isFree ? known : reading.newKey());
  return [...line, { type: 'citation', key, children }];
};

/** A reference manager's citation is one here: on its own words, or on those before where it is but a number. */
const appendCite = (
  line: Inline[],
  [named, inlines]: [PandocCite[], PandocInline[]],
  marks: Marks,
  reader: LineReader,
): Inline[] => {
  const { reading } = reader;
  const cites = citesOf(named, reading);
  const words = wordsOfInlines(inlines).trim();
  if (cites.length === 0 || words === '') return append(line, inlines, marks, reader);
  if (/^[\s\d[\](),;–-]+$/.test(words)) return placeSaid(line, { cites }, words, reading);
  const key = reading.cite({ cites });
  reading.report(importFinding('citation-read', { words }, { words, citationKey: key }));
  const children = append([], inlines, marks, { reading }).flatMap(leavesOf);
  return [...line, { type: 'citation', key, children }];
};

/** A link becomes a citation on its words: of a proposed source, or without one if it was lost. */
const appendLink = (
  line: Inline[],
  [, inlines, [url, title]]: [Attr, PandocInline[], Target],
  marks: Marks,
  reader: LineReader,
): Inline[] => {
  const { reading } = reader;
  const inner = append([], inlines, marks, { reading });
  const words = wordsOfLeaves(inner);
  const target = linkTarget(url);
  if (title !== '') reportTitle(title, target, reader);
  if (target.kind === 'mail' || words.trim() === '') {
    reading.report(importFinding('mail-address-dropped', { target: url }, { words }));
    return [...line, ...inner];
  }
  const cites =
    target.kind === 'web' ? [{ reference: reading.sourceAt(target.source, title) }] : [];
  const key = reading.cite({ cites });
  if (target.kind !== 'web') {
    const rule = target.kind === 'lost' ? 'link-lost' : 'link-not-web';
    reading.report(importFinding(rule, { words, target: url }, { words, citationKey: key }));
  }
  return [...line, { type: 'citation', key, children: inner.flatMap(leavesOf) }];
};

/** The title of a link names the source; where there is none to name, it is only told. */
const reportTitle = (title: string, { kind }: LinkTarget, reader: LineReader): void => {
  if (kind !== 'web') report(reader, 'part-left-out', 'title', title);
};

const leavesOf = (inline: Inline): readonly Leaf[] =>
  inline.type === 'citation' ? inline.children : [inline];

/** A picture is told by its caption and its title; the caption stays in the text. */
const pictureWords = (
  [, inlines, [target, title]]: [Attr, PandocInline[], Target],
  { reading }: LineReader,
): string => {
  const caption = wordsOfInlines(inlines);
  const words = title === '' || title === caption ? caption : `${caption} (${title})`;
  reading.report(importFinding('picture-left-out', { target, words }, { words: caption }));
  return caption;
};
