import { notesWithoutWords, type Beside } from '../manuscript/notes-beside';
import { wordsOfBlocks, wordsOfInlines } from '../manuscript/words-of';
import type { PandocBlock, PandocInline } from '../pandoc/ast';

type Link = Extract<PandocInline, { t: 'Link' | 'Image' }>;

/**
 * Notes that a page makes of links: a mark in the text leads to a note at the end, and the note leads back to its mark.
 * So do the pages of Word, LibreOffice and Google, e-books, and our own. Such a pair becomes a note of the tree. A note
 * whose mark turns out to be words of the text stands under it.
 */
export const withLinkedNotes = (blocks: readonly PandocBlock[]): Beside => {
  const marks = marksIn(blocks);
  if (marks.size === 0) return { blocks: [...blocks], findings: [] };
  const notes = new Map<string, PandocBlock[]>();
  const rest = takeNotes(blocks, marks, notes);
  if (notes.size === 0) return { blocks: [...blocks], findings: [] };
  const placed = new Set<string>();
  const text = withoutEmptyEnd(placeNotes(rest, notes, placed));
  const left = [...notes].flatMap(([name, note]) => (placed.has(name) ? [] : [note]));
  const { blocks: under, findings } = notesWithoutWords(left);
  return { blocks: [...text, ...under], findings };
};

/** Ids by which notes lead back to marks, each with the fragment that the mark leads to. */
const marksIn = (blocks: readonly PandocBlock[]): ReadonlyMap<string, string> => {
  const marks = new Map<string, string>();
  walk(blocks, [], (link, around) => {
    const target = fragmentOf(link);
    if (target === undefined) return;
    const own = [link.c[0][0], ...around].filter((id) => id !== '');
    // Of two links that lead to one another the first is the mark.
    const before = marks.get(target);
    if (before !== undefined && own.includes(before)) return;
    for (const id of own) if (!marks.has(id)) marks.set(id, target);
  });
  return marks;
};

const fragmentOf = (link: Link): string | undefined => {
  const target = link.c[2][0];
  return target.startsWith('#') && target.length > 1 ? decoded(target.slice(1)) : undefined;
};

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** Visits the links of a tree, with the ids of what is close around each. */
const walk = (
  node: unknown,
  around: readonly string[],
  visit: (link: Link, around: readonly string[]) => void,
): void => {
  if (Array.isArray(node)) {
    for (const [at, child] of node.entries()) {
      // Word and Google set an empty anchor beside the link instead of an id on it.
      const before: unknown = node[at - 1];
      walk(child, isAnchor(before) ? [...around, before.c[0][0]] : around, visit);
    }
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { t, c } = node as { t?: string; c?: unknown };
  if (t === 'Link') visit(node as Link, around);
  const id = t === 'Span' ? (c as [[string]])[0][0] : '';
  walk(c, id === '' ? (t === 'Para' || t === 'Plain' ? [] : around) : [...around, id], visit);
};

type Anchor = { t: 'Span'; c: [[string, ...unknown[]], unknown[]] };

const isAnchor = (node: unknown): node is Anchor => {
  if (typeof node !== 'object' || node === null) return false;
  const { t, c } = node as { t?: string; c?: unknown };
  return t === 'Span' && Array.isArray(c) && Array.isArray(c[1]) && c[1].length === 0;
};

/** Takes the blocks that lead back to a mark which leads to them, and keeps the others. */
const takeNotes = (
  blocks: readonly PandocBlock[],
  marks: ReadonlyMap<string, string>,
  notes: Map<string, PandocBlock[]>,
): PandocBlock[] => {
  const kept: PandocBlock[] = [];
  for (const block of blocks) {
    const name = nameOf(block, marks);
    const inside = name === undefined ? takeInside(block, marks, notes) : undefined;
    if (name !== undefined) notes.set(name, withoutWayBack([block], marks));
    else if (inside) kept.push(inside);
  }
  return kept;
};

/** The fragment under which a mark finds this block, if it is a note. */
const nameOf = (block: PandocBlock, marks: ReadonlyMap<string, string>): string | undefined => {
  if (block.t !== 'Para' && block.t !== 'Plain' && block.t !== 'Div') return undefined;
  // A section with a heading holds notes, even if it is but one.
  if (block.t === 'Div' && block.c[1].some(({ t }) => t === 'Header' || t === 'HorizontalRule')) {
    return undefined;
  }
  const ids = new Set(idsIn(block));
  let name: string | undefined;
  let links = 0;
  walk(block, [], (link, around) => {
    const back = fragmentOf(link);
    const forth = back === undefined ? undefined : marks.get(back);
    const own = [link.c[0][0], ...around];
    if (forth === undefined || !(ids.has(forth) || own.includes(forth))) return;
    if (name !== forth) links += 1;
    name ??= forth;
  });
  return links === 1 && !leadsOn(block, marks, name) ? name : undefined;
};

/** A block in which a mark leads elsewhere is text, or holds several notes. */
const leadsOn = (
  block: PandocBlock,
  marks: ReadonlyMap<string, string>,
  name: string | undefined,
): boolean => {
  let elsewhere = false;
  walk(block, [], (link) => {
    const back = fragmentOf(link);
    if (back !== undefined && marks.get(back) !== name) elsewhere = true;
  });
  return elsewhere;
};

const idsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(idsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { t, c } = node as { t?: string; c?: unknown };
  const own = t === 'Div' || t === 'Span' || t === 'Link' ? [(c as [[string]])[0][0]] : [];
  return [...own, ...idsIn(c)];
};

const takeInside = (
  block: PandocBlock,
  marks: ReadonlyMap<string, string>,
  notes: Map<string, PandocBlock[]>,
): PandocBlock | undefined => {
  const before = notes.size;
  if (block.t === 'Div') {
    const inside = takeNotes(block.c[1], marks, notes);
    return inside.length === 0 && notes.size > before
      ? undefined
      : { t: 'Div', c: [block.c[0], inside] };
  }
  if (block.t !== 'OrderedList' && block.t !== 'BulletList') return block;
  const items = block.t === 'BulletList' ? block.c : block.c[1];
  const left = items.flatMap((item) => {
    const name = nameOf({ t: 'Div', c: [['', [], []], item] }, marks);
    if (name === undefined) return [item];
    notes.set(name, withoutWayBack(item, marks));
    return [];
  });
  if (left.length === 0) return undefined;
  return block.t === 'BulletList'
    ? { t: 'BulletList', c: left }
    : { t: 'OrderedList', c: [block.c[0], left] };
};

/** A note without the link back to its mark, which is its number or an arrow. */
const withoutWayBack = (
  blocks: readonly PandocBlock[],
  marks: ReadonlyMap<string, string>,
): PandocBlock[] =>
  mapLinks([...blocks], (link) => {
    const back = fragmentOf(link);
    return back !== undefined && marks.has(back) ? [] : undefined;
  });

const placeNotes = (
  blocks: readonly PandocBlock[],
  notes: ReadonlyMap<string, PandocBlock[]>,
  placed: Set<string>,
): PandocBlock[] =>
  mapLinks([...blocks], (link) => {
    const name = fragmentOf(link) ?? '';
    const note = notes.get(name);
    if (!note || !isMark.test(wordsOfInlines(link.c[1]))) return undefined;
    placed.add(name);
    return [{ t: 'Note', c: note }];
  });

/** A number or a few letters, whatever stands around them. */
const isMark = /^[^\p{L}\p{N}]*[\p{L}\p{N}]{0,5}[^\p{L}\p{N}]*$/u;

/** The same tree with its links replaced. A mark that was raised is so no longer once it is a note. */
const mapLinks = <T>(node: T, replace: (link: Link) => PandocInline[] | undefined): T => {
  if (Array.isArray(node)) return node.flatMap((child: unknown) => replaced(child, replace)) as T;
  if (typeof node !== 'object' || node === null || !('c' in node)) return node;
  return { ...node, c: mapLinks(node.c, replace) };
};

const replaced = (
  child: unknown,
  replace: (link: Link) => PandocInline[] | undefined,
): unknown[] => {
  // A plain array in an array, such as the items of a list, stays one member.
  if (Array.isArray(child)) return [mapLinks(child, replace)];
  const node = child as PandocInline | string | number | null;
  if (typeof node !== 'object' || node === null) return [node];
  if (node.t === 'Link') {
    const instead = replace(node);
    return instead ?? [mapLinks(node, replace)];
  }
  const mapped = mapLinks(node, replace);
  if (mapped.t === 'Superscript' || mapped.t === 'Span') {
    const inner = mapped.t === 'Span' ? mapped.c[1] : mapped.c;
    const notes = inner.filter(({ t }) => t === 'Note');
    const others = inner.filter(({ t }) => t !== 'Note');
    if (notes.length > 0 && isFrame(wordsOfInlines(others))) return notes;
  }
  return [mapped];
};

/** What stands around the number of a note, as in [1] or (1, 2). One bracket alone belongs to the text. */
const isFrame = (words: string): boolean =>
  /^[\s,]*(?:(?:\[[\s,]*\]|\([\s,]*\))[\s,]*)*$/.test(words);

/** A heading or a rule over notes that have gone from under it. */
const withoutEmptyEnd = (blocks: readonly PandocBlock[]): PandocBlock[] => {
  const last = blocks.at(-1);
  if (!last) return [];
  const isRule = last.t === 'HorizontalRule';
  const isTitle =
    last.t === 'Header' &&
    /^(?:foot|end)?notes?$|^примечани[ея]$|^сноски$|^зноскі$|^заўвагі$/iu.test(
      wordsOfInlines(last.c[2]).trim(),
    );
  const isEmpty = last.t === 'Div' ? false : wordsOfBlocks([last]) === '' && last.t === 'Para';
  if (isRule || isTitle || isEmpty) return withoutEmptyEnd(blocks.slice(0, -1));
  if (last.t !== 'Div') return [...blocks];
  const inside = withoutEmptyEnd(last.c[1]);
  const rest = blocks.slice(0, -1);
  return inside.length === 0
    ? withoutEmptyEnd(rest)
    : [...rest, { t: 'Div', c: [last.c[0], inside] }];
};
