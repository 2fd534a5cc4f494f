import type { Finding, Place } from '@/platform/finding';
import type { Block, Figure, Image, Inline, List, ListItem, Paragraph } from './document';
import { documentFinding } from './findings';
import { inlinesOf, isInlineNode, type Report } from './inlines-of';
import { childrenOf, isRecord, rootChildren, type LexicalNode } from './lexical-nodes';
import { normalBlocks } from './normal-form';
import { tableOf } from './table-of';
import { textOfInlines } from './walk';

/** A picture of the media library with what is said of it there. */
export type Picture = {
  image: Image;
  alt?: string;
  caption?: string;
  source?: string;
  licence?: string;
};
/** Finds a picture by the id of its media document. */
export type PictureLookup = (mediaId: string) => Picture | undefined;
export type ReadBody = { blocks: Block[]; findings: Finding[] };

/**
 * Reads a Lexical body into blocks in normal form. Never fails: what has no place in a document
 * comes through as its words, with a finding.
 */
export const blocksOf = (body: unknown, pictureOf: PictureLookup = () => undefined): ReadBody => {
  const findings: Finding[] = [];
  const report: Report = (finding) => void findings.push(finding);
  const nodes = rootChildren(body);
  const blocks = nodes.flatMap((node, at) =>
    blockOf(node, { report, pictureOf, place: () => placeBefore(nodes, at) }),
  );
  return { blocks: normalBlocks(blocks), findings };
};

type Reading = { report: Report; pictureOf: PictureLookup; place: () => Place };

const lastWords = 60; // characters

/** Where something is that has no words of its own: after the words that stand before it. */
const placeBefore = (nodes: readonly LexicalNode[], end: number): Place => {
  for (let at = end - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    const words = node ? wordsIn(node).trim() : '';
    if (words !== '') return { field: 'body', words: endOf(words) };
  }
  return { field: 'body' };
};

const endOf = (words: string): string =>
  words.length > lastWords ? words.slice(-lastWords).replace(/^\S*\s+/u, '') : words;

const wordsIn = (node: LexicalNode): string =>
  typeof node.text === 'string' ? node.text : childrenOf(node).map(wordsIn).join('');

const blockOf = (node: LexicalNode, reading: Reading): Block[] => {
  const { report } = reading;
  const children = childrenOf(node);
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inlinesOf(children, report) }];
    case 'heading':
      return [headingOf(node, report)];
    case 'list':
      return [listOf(node, report)];
    case 'quote':
      return [{ type: 'quote', children: flowOf(children, report) }];
    case 'table':
      return [tableOf(node, report)];
    case 'block':
      return fieldBlockOf(node, reading);
    case 'upload':
      return figureOf(node.value, {}, reading);
    case 'horizontalrule':
      return [];
    default:
      return unknownBlocks(node, reading);
  }
};

/** An unknown container keeps the structure of what is inside it; an unknown leaf keeps its words. */
const unknownBlocks = (node: LexicalNode, reading: Reading): Block[] => {
  const children = childrenOf(node);
  if (isInlineNode(node) || children.length === 0 || children.some(isInlineNode)) {
    return [{ type: 'paragraph', children: inlinesOf([node], reading.report) }];
  }
  reading.report(documentFinding('node-not-known', { type: node.type }));
  return children.flatMap((child) => blockOf(child, reading));
};

const headingOf = (node: LexicalNode, report: Report): Block => {
  const given = Number(String(node.tag).slice(1)) || 2;
  const level = given <= 2 ? 2 : 3;
  const children = inlinesOf(childrenOf(node), report);
  if (given !== level) {
    report(documentFinding('heading-level-changed', { level: given, becomes: level }));
  }
  return { type: 'heading', level, anchor: '', children };
};

const listOf = (node: LexicalNode, report: Report): List => ({
  type: 'list',
  ordered: node.listType === 'number' || node.tag === 'ol',
  ...(typeof node.start === 'number' ? { start: node.start } : {}),
  items: childrenOf(node).map((item): ListItem => ({ children: flowOf(childrenOf(item), report) })),
});

/** Runs of inline nodes become paragraphs; lists stay; what else stands there gives its words. */
const flowOf = (nodes: readonly LexicalNode[], report: Report): (Paragraph | List)[] => {
  const flow: (Paragraph | List)[] = [];
  let line: LexicalNode[] = [];
  const endLine = () => {
    if (line.length > 0) flow.push({ type: 'paragraph', children: inlinesOf(line, report) });
    line = [];
  };
  for (const node of nodes) {
    if (isInlineNode(node)) {
      line.push(node);
      continue;
    }
    endLine();
    if (node.type === 'list') flow.push(listOf(node, report));
    else if (node.type === 'paragraph') {
      flow.push({ type: 'paragraph', children: inlinesOf(childrenOf(node), report) });
    } else flow.push({ type: 'paragraph', children: inlinesOf([node], report) });
  }
  endLine();
  return flow;
};

const fieldBlockOf = (node: LexicalNode, reading: Reading): Block[] => {
  const fields = isRecord(node.fields) ? node.fields : {};
  switch (fields.blockType) {
    case 'pullQuote':
      return [pullQuoteOf(fields, reading)];
    case 'box':
      return [
        {
          type: 'box',
          title: textField(fields.title),
          children: flowOf(rootChildren(fields.content), reading.report),
        },
      ];
    case 'figure':
      return figureOf(fields.image, fields, reading);
    default:
      reading.report(documentFinding('node-not-known', { type: String(fields.blockType) }));
      return Object.values(fields).flatMap((value) =>
        rootChildren(value).flatMap((child) => blockOf(child, reading)),
      );
  }
};

const pullQuoteOf = (fields: Record<string, unknown>, reading: Reading): Block => {
  const children = richLine(fields.quote, reading.report);
  if (textOfInlines(children).trim() === '') {
    reading.report(documentFinding('pull-quote-empty', {}, reading.place()));
  }
  return { type: 'pullquote', children, attribution: textField(fields.attribution) };
};

/** A field with one line of rich text, or of plain text. Paragraphs are set apart by breaks. */
const richLine = (value: unknown, report: Report): Inline[] => {
  if (typeof value === 'string') return [{ type: 'text', text: value }];
  return rootChildren(value).flatMap((node, at): Inline[] => [
    ...(at > 0 ? [{ type: 'break' } as const] : []),
    ...inlinesOf(isInlineNode(node) ? [node] : childrenOf(node), report),
  ]);
};

const figureOf = (media: unknown, fields: Record<string, unknown>, reading: Reading): Block[] => {
  const id = isRecord(media) ? media.id : media;
  const picture = reading.pictureOf(String(id));
  const caption = richLine(fields.caption ?? picture?.caption, reading.report);
  if (!picture) {
    const rule = isNothing(id) ? 'figure-without-picture' : 'picture-not-found';
    reading.report(documentFinding(rule, {}, reading.place()));
    return [{ type: 'paragraph', children: caption }];
  }
  const figure: Figure = {
    type: 'figure',
    image: picture.image,
    // Where nothing is written of the figure, the picture's own description holds.
    alt: textField(fields.alt) ?? picture.alt ?? '',
    caption,
    source: textField(fields.source) ?? picture.source,
    licence: textField(fields.licence) ?? picture.licence,
  };
  return [figure];
};

const isNothing = (id: unknown): boolean => id === null || id === undefined || id === '';

const textField = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
