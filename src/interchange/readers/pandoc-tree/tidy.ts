import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import type { PictureBox } from '../manuscript/pictures';
import { wordsOfBlocks, wordsOfInlines } from '../manuscript/words-of';
import { noAttr, type Attr, type PandocBlock, type PandocInline } from '../pandoc/ast';
import { joinExportedParts } from '../exported-files/join-parts';
import { exportedDivisions, type ExportedKind } from '../exported-files/signs';
import { kindOfStyle } from './styles';
import { tidyInlines, type Tidying } from './tidy-inlines';

/**
 * A tree without what word processors leave in one: styles that mean nothing here, edits that were tracked, anchors, tables
 * of contents, tables around a single picture. Pictures stand as figures of their own, with the caption beside them.
 */
export const tidyTree = (
  blocks: readonly PandocBlock[],
  pictures: PictureBox,
  isExported: ExportedKind = false,
): { blocks: PandocBlock[]; findings: Finding[] } => {
  const tidying: Tidying = {
    pictures,
    findings: [],
    contents: [],
    notes: [],
    isExported,
    note: (note) => tidyAll(note, tidying),
  };
  const tidied = blocks.flatMap((block) => tidyBlock(block, tidying));
  const { findings, contents } = tidying;
  if (contents.length > 0) findings.push(contentsLeftOut(contents));
  return { blocks: withCaptions(joinedParts(tidied, isExported)), findings };
};

const tidyBlock = (block: PandocBlock, tidying: Tidying): PandocBlock[] => {
  switch (block.t) {
    case 'Plain':
    case 'Para':
      if (!isContents(block.c)) return paragraph(tidyInlines(block.c, tidying), tidying);
      tidying.contents.push(wordsOfInlines(block.c));
      return [];
    case 'Header': {
      const [level, , inlines] = block.c;
      const [words, figures] = withoutPictures(tidyInlines(inlines, tidying), tidying);
      return isEmpty(words) ? figures : [{ t: 'Header', c: [level, noAttr(), words] }, ...figures];
    }
    case 'Div':
      if (isContentsStyle(block.c[0])) {
        tidying.contents.push(...block.c[1].map((line) => wordsOfBlocks([line])));
        return [];
      }
      return division(block.c[0], tidyAll(block.c[1], tidying), tidying);
    case 'BlockQuote': {
      const inside = tidyAll(block.c, tidying);
      // On paper of our own quotations have a style; what is only indented, as in a list, is none.
      return tidying.isExported === 'paper' ? inside : [{ t: 'BlockQuote', c: inside }];
    }
    case 'BulletList':
      return [{ t: 'BulletList', c: block.c.map((item) => tidyAll(item, tidying)) }];
    case 'OrderedList':
      return [
        { t: 'OrderedList', c: [block.c[0], block.c[1].map((item) => tidyAll(item, tidying))] },
      ];
    case 'Figure': {
      const [attr, [short, caption], content] = block.c;
      const inside = content.flatMap((part) => pictureOf(part, tidying));
      return [{ t: 'Figure', c: [attr, [short, tidyAll(caption, tidying)], inside] }];
    }
    case 'Table':
      return table(block, tidying);
    default:
      return [block];
  }
};

/** The picture of a figure stays in it. */
const pictureOf = (part: PandocBlock, tidying: Tidying): PandocBlock[] =>
  part.t === 'Plain' || part.t === 'Para'
    ? [{ t: part.t, c: tidyInlines(part.c, tidying) }]
    : tidyAll([part], tidying).flatMap((one) => (one.t === 'Figure' ? one.c[2] : [one]));

const tidyAll = (blocks: readonly PandocBlock[], tidying: Tidying): PandocBlock[] =>
  withCaptions(
    joinedParts(
      blocks.flatMap((block) => tidyBlock(block, tidying)),
      tidying.isExported,
    ),
  );

const joinedParts = (blocks: readonly PandocBlock[], isExported: ExportedKind): PandocBlock[] =>
  isExported === false ? joined(blocks) : joinExportedParts(blocks, isExported);

/** Word processors style each paragraph of a box by itself. */
const joined = (blocks: readonly PandocBlock[]): PandocBlock[] => {
  const all: PandocBlock[] = [];
  // Those that were made here, and so may grow.
  const grown = new Set<PandocBlock>();
  for (const block of blocks) {
    const last = all.at(-1);
    const isSame = block.t === 'Div' && last?.t === 'Div' && last.c[0][1][0] === block.c[0][1][0];
    if (!isSame || block.c[0][2].length > 0 || captionIn(block)) all.push(block);
    else if (grown.has(last)) for (const one of block.c[1]) last.c[1].push(one);
    else {
      const together: PandocBlock = { t: 'Div', c: [last.c[0], [...last.c[1], ...block.c[1]]] };
      grown.add(together);
      all[all.length - 1] = together;
    }
  }
  return all;
};

const paragraph = (inlines: readonly PandocInline[], tidying: Tidying): PandocBlock[] => {
  const [words, figures] = withoutPictures(inlines, tidying);
  return isEmpty(words) ? figures : [{ t: 'Para', c: words }, ...figures];
};

/** Divisions that say something stay, under one name each; the others are their content. */
const division = (
  [id, classes, pairs]: Attr,
  blocks: PandocBlock[],
  { isExported }: Tidying,
): PandocBlock[] => {
  const own = classes.find((name) => isExported !== false && exportedDivisions.has(name));
  if (own !== undefined) return [{ t: 'Div', c: [['', [own], []], blocks] }];
  const style = pairs.find(([name]) => name === 'custom-style')?.[1];
  const kind = kindOfStyle(style ?? '') ?? classes.map(kindOfStyle).find(Boolean);
  if (kind === undefined) return blocks;
  const data = pairs.filter(([name]) => name !== 'custom-style' && name !== 'style');
  // LibreOffice's style "Figure" is for the picture as for the words under it.
  const figures = kind === 'caption' ? blocks.filter(({ t }) => t === 'Figure') : [];
  if (figures.length > 0) {
    const words = blocks.filter(({ t }) => t !== 'Figure');
    return words.length > 0 ? [...figures, asCaption(words)] : figures;
  }
  return [{ t: 'Div', c: [[id, [kind], data], blocks] }];
};

/** A table with one cell is no table: layouts put pictures and boxes into such. */
const table = (block: Extract<PandocBlock, { t: 'Table' }>, tidying: Tidying): PandocBlock[] => {
  const [attr, [short, caption], columns, [headAttr, head], bodies, [footAttr, foot]] = block.c;
  const tidyRows = (rows: typeof head): typeof head =>
    rows.map(([rowAttr, cells]) => [
      rowAttr,
      cells.map(([cellAttr, align, rowSpan, colSpan, content]) => [
        ...([cellAttr, align, rowSpan, colSpan] as const),
        tidyAll(content, tidying),
      ]),
    ]);
  const rows = [...head, ...bodies.flatMap((body) => [...body[2], ...body[3]]), ...foot];
  const cells = rows.flatMap(([, inRow]) => inRow);
  const only = cells.length === 1 && tidying.isExported === false ? cells[0] : undefined;
  if (only) {
    const inside = tidyAll(only[4], tidying);
    const said = wordsOfBlocks(inside);
    const below = tidyAll(caption, tidying).filter((one) => wordsOfBlocks([one]) !== said);
    return withCaptions([...inside, ...below.map((one): PandocBlock => asCaption([one]))]);
  }
  return [
    {
      t: 'Table',
      c: [
        attr,
        [short, tidyAll(caption, tidying)],
        columns,
        [headAttr, tidyRows(head)],
        bodies.map(([bodyAttr, width, first, second]) => [
          ...([bodyAttr, width] as const),
          tidyRows(first),
          tidyRows(second),
        ]),
        [footAttr, tidyRows(foot)],
      ],
    },
  ];
};

const asCaption = (blocks: PandocBlock[]): PandocBlock => ({
  t: 'Div',
  c: [['', ['caption'], []], blocks],
});

/** Takes the pictures out of a line, each as a figure. */
const withoutPictures = (
  inlines: readonly PandocInline[],
  tidying: Tidying,
): [PandocInline[], PandocBlock[]] => {
  const figures: PandocBlock[] = [];
  const words = inlines.flatMap((inline): PandocInline[] => {
    if (inline.t === 'Image' && tidying.pictures.has(inline.c[2][0])) {
      figures.push({ t: 'Figure', c: [noAttr(), [null, []], [{ t: 'Plain', c: [inline] }]] });
      return [];
    }
    if (inline.t === 'Link' || inline.t === 'Span') {
      const [inner, more] = withoutPictures(inline.c[1], tidying);
      if (more.length === 0) return [inline];
      figures.push(...more);
      const [attr] = inline.c;
      if (isEmpty(inner)) return [];
      return inline.t === 'Link'
        ? [{ t: 'Link', c: [attr, inner, inline.c[2]] }]
        : [{ t: 'Span', c: [attr, inner] }];
    }
    if (!isMarked(inline)) return [inline];
    const [inner, more] = withoutPictures(inline.c, tidying);
    figures.push(...more);
    return more.length > 0 && isEmpty(inner) ? [] : [{ t: inline.t, c: inner }];
  });
  return [words, figures];
};

type Marked = {
  t: 'Emph' | 'Strong' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps' | 'Underline';
  c: PandocInline[];
};
const isMarked = (inline: PandocInline): inline is Marked =>
  ['Emph', 'Strong', 'Strikeout', 'Superscript', 'Subscript', 'SmallCaps', 'Underline'].includes(
    inline.t,
  );

const isEmpty = (inlines: readonly PandocInline[]): boolean =>
  wordsOfInlines(inlines).trim() === '' && !holdsMore(inlines);

/** Notes and pictures, wherever they stand, are no words, and yet not nothing. */
const holdsMore = (inlines: readonly PandocInline[]): boolean =>
  /"t":"(?:Note|Image)"/.test(JSON.stringify(inlines));

/** A line of a table of contents: nothing but a link into the document, with or without a page number. */
const isContents = (inlines: readonly PandocInline[]): boolean => {
  const [only, ...more] = inlines.filter(({ t }) => t !== 'Space');
  return only?.t === 'Link' && more.length === 0 && /^#_Toc\d+$/.test(only.c[2][0]);
};

/** Word's styles of such lines, and of the heading over them. */
const isContentsStyle = ([, , pairs]: Attr): boolean =>
  pairs.some(
    ([name, style]) =>
      name === 'custom-style' && /^(?:toc (?:\d|heading)|contents \d)$/i.test(style),
  );

const contentsLeftOut = (lines: readonly string[]): Finding => {
  const words = lines.join(' / ');
  return importFinding('contents-left-out', { count: lines.length, words }, { words });
};

/** A caption belongs to the picture before it, or to the one behind it. */
const withCaptions = (blocks: readonly PandocBlock[]): PandocBlock[] => {
  const placed: PandocBlock[] = [];
  for (const block of blocks) {
    const last = placed.at(-1);
    const caption = captionIn(block);
    if (caption && last?.t === 'Figure') placed.splice(-1, 1, captioned(last, caption));
    else placed.push(block);
  }
  return placed.flatMap((block) => captionIn(block) ?? [block]);
};

const captionIn = (block: PandocBlock): PandocBlock[] | undefined =>
  block.t === 'Div' && block.c[0][1][0] === 'caption' ? block.c[1] : undefined;

const captioned = (
  { c: [attr, [short, caption], content] }: Extract<PandocBlock, { t: 'Figure' }>,
  more: PandocBlock[],
): PandocBlock => ({ t: 'Figure', c: [attr, [short, [...caption, ...more]], content] });
