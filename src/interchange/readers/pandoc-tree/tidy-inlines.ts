import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import type { ExportedKind } from '../exported-files/signs';
import type { PictureBox } from '../manuscript/pictures';
import type { Attr, PandocBlock, PandocInline } from '../pandoc/ast';
import { wordsOfInlines } from '../manuscript/words-of';

/** What piles up while a tree is tidied. */
export type Tidying = {
  pictures: PictureBox;
  findings: Finding[];
  /** Lines of tables of contents that were left out. */
  contents: string[];
  /** Notes so far, in the order of their numbers. */
  notes: PandocBlock[][];
  /** Whether the file is of our own writing, whose parts have names. */
  isExported: ExportedKind;
  /** Tidies the blocks of a note, which stand in a line. */
  note: (blocks: readonly PandocBlock[]) => PandocBlock[];
};

/** A line without tracked edits, comments, anchors and what browsers' clipboards add to links. */
export const tidyInlines = (inlines: readonly PandocInline[], tidying: Tidying): PandocInline[] =>
  inlines.flatMap((inline) => tidyInline(inline, tidying));

const tidyInline = (inline: PandocInline, tidying: Tidying): PandocInline[] => {
  switch (inline.t) {
    case 'Emph':
    case 'Strong':
    case 'Strikeout':
    case 'Superscript':
    case 'Subscript':
    case 'SmallCaps':
    case 'Underline':
      return [{ t: inline.t, c: tidyInlines(inline.c, tidying) }];
    case 'Quoted':
      return [{ t: 'Quoted', c: [inline.c[0], tidyInlines(inline.c[1], tidying)] }];
    case 'Str': {
      const words = inline.c.replace(/\p{Cc}/gu, '');
      return words === '' ? [] : [{ t: 'Str', c: words }];
    }
    case 'Note': {
      const note = tidying.note(inline.c);
      tidying.notes.push(note);
      return [{ t: 'Note', c: note }];
    }
    case 'Span':
      return span(inline.c[0], inline.c[1], tidying);
    case 'Link':
      return link(inline, tidying);
    default:
      return [inline];
  }
};

const span = (
  [, classes, pairs]: Attr,
  inlines: readonly PandocInline[],
  tidying: Tidying,
): PandocInline[] => {
  const report = (rule: 'edit-accepted' | 'edit-dropped' | 'comment-left-out') => {
    const words = wordsOfInlines(inlines).trim();
    const author = pairs.find(([name]) => name === 'author')?.[1] ?? '';
    tidying.findings.push(importFinding(rule, { words, author }, { words }));
  };
  switch (classes[0]) {
    case 'cited':
      return [{ t: 'Span', c: [['', ['cited'], pairs], tidyInlines(inlines, tidying)] }];
    case 'insertion':
      if (wordsOfInlines(inlines).trim() !== '') report('edit-accepted');
      return tidyInlines(inlines, tidying);
    case 'deletion':
      if (wordsOfInlines(inlines).trim() !== '') report('edit-dropped');
      return [];
    case 'comment-start':
      report('comment-left-out');
      return [];
    case 'comment-end':
    case 'paragraph-insertion':
    case 'paragraph-deletion':
      return [];
    default:
      return noteAgain(pairs, inlines, tidying) ?? tidyInlines(inlines, tidying);
  }
};

/** Word's way to refer to a footnote a second time: its number, in the style of such numbers. */
const noteAgain = (
  pairs: Attr[2],
  inlines: readonly PandocInline[],
  { notes }: Tidying,
): PandocInline[] | undefined => {
  const style = pairs.find(([name]) => name === 'custom-style')?.[1] ?? '';
  if (!/^footnote (?:reference|anchor|characters)$/i.test(style)) return undefined;
  const number = wordsOfInlines(inlines).trim();
  const note = /^\d+$/.test(number) ? notes[Number(number) - 1] : undefined;
  return note && [{ t: 'Note', c: note }];
};

/** A link inside the document is its words: sections are reached by their headings here. */
const link = (
  inline: Extract<PandocInline, { t: 'Link' | 'Image' }>,
  tidying: Tidying,
): PandocInline[] => {
  const [attr, inlines, [url, title]] = inline.c;
  const words = tidyInlines(inlines, tidying);
  if (/^#./.test(url)) {
    const said = wordsOfInlines(words);
    tidying.findings.push(
      importFinding('link-inside-dropped', { words: said, target: url }, { words: said }),
    );
    return words;
  }
  return [{ t: 'Link', c: [attr, words, [realAddress(url), title]] }];
};

/** Google's documents lead through a page of its own; the page that was meant is in the query. */
const realAddress = (url: string): string => {
  if (!/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/i.test(url) || !URL.canParse(url)) return url;
  const meant = new URL(url).searchParams.get('q') ?? new URL(url).searchParams.get('url');
  return meant !== null && URL.canParse(meant) ? meant : url;
};
