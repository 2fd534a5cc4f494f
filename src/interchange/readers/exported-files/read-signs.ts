import { isCitationKey } from '@/sources/rules/derived-key';
import type { PandocBlock, PandocInline } from '../pandoc/ast';
import { signOfParagraph, signsOfCitation } from './signs';

/** Turns the signs of `markDocx` and `markOdt` into divisions and spans. */
export const withDivisions = (blocks: readonly PandocBlock[]): PandocBlock[] =>
  blocks.flatMap((block): PandocBlock[] => {
    switch (block.t) {
      case 'Para':
      case 'Plain': {
        const [kind, line] = kindOf(block.c);
        const paragraph: PandocBlock = { t: 'Para', c: withSpans(line) };
        return kind === undefined ? [paragraph] : [division(kind, [paragraph])];
      }
      case 'Header':
        return [{ t: 'Header', c: [block.c[0], block.c[1], withSpans(block.c[2])] }];
      case 'BlockQuote':
        return liftedOut(withDivisions(block.c));
      case 'Div':
        return [{ t: 'Div', c: [block.c[0], withDivisions(block.c[1])] }];
      case 'BulletList': {
        const items = block.c.map(withDivisions);
        const kind = kindOfAll(items);
        const list: PandocBlock = { t: 'BulletList', c: items.map(plainItem) };
        return kind === undefined ? [list] : [division(kind, [list])];
      }
      case 'OrderedList': {
        const items = block.c[1].map(withDivisions);
        const kind = kindOfAll(items);
        const list: PandocBlock = { t: 'OrderedList', c: [block.c[0], items.map(plainItem)] };
        return kind === undefined ? [list] : [division(kind, [list])];
      }
      case 'Table':
        return [mapCells(block)];
      case 'Figure': {
        const [attr, [short, caption], content] = block.c;
        return [
          { t: 'Figure', c: [attr, [short, withDivisions(caption)], withDivisions(content)] },
        ];
      }
      default:
        return [block];
    }
  });

const division = (kind: string, blocks: PandocBlock[]): PandocBlock => ({
  t: 'Div',
  c: [['', [kind], []], blocks],
});

const kindOf = (line: readonly PandocInline[]): [string | undefined, readonly PandocInline[]] => {
  const [first, ...rest] = line;
  if (first?.t !== 'Str') return [undefined, line];
  const [sign, kind] = signOfParagraph.exec(first.c) ?? [];
  if (sign === undefined) return [undefined, line];
  const left = first.c.slice(sign.length);
  return [kind, left === '' ? rest : [{ t: 'Str', c: left }, ...rest]];
};

/** A list in a box has the box's style on its items. */
const kindOfAll = (items: readonly PandocBlock[][]): string | undefined => {
  const first = items[0]?.[0];
  return first?.t === 'Div' ? first.c[0][1][0] : undefined;
};

const plainItem = (item: PandocBlock[]): PandocBlock[] =>
  item.flatMap((block) => (block.t === 'Div' ? block.c[1] : [block]));

/** Divisions that an indent has put into a quotation stand by themselves. */
const liftedOut = (blocks: readonly PandocBlock[]): PandocBlock[] => {
  const out: PandocBlock[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.t === 'Div') out.push(block);
    else if (last?.t === 'BlockQuote') last.c.push(block);
    else out.push({ t: 'BlockQuote', c: [block] });
  }
  return out;
};

const mapCells = <T>(node: T): T => {
  const [attr, caption, columns, ...rest] = (node as { c: unknown[] }).c;
  return { ...node, c: [attr, caption, columns, ...rest.map(inCells)] };
};

/** Cells are the only arrays in a table that hold blocks. */
const inCells = (node: unknown): unknown => {
  if (!Array.isArray(node)) return node;
  const isBlocks =
    node.length > 0 &&
    node.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        't' in one &&
        'c' in one &&
        ['Para', 'Plain', 'Div', 'BulletList', 'OrderedList', 'BlockQuote'].includes(String(one.t)),
    );
  return isBlocks ? withDivisions(node as PandocBlock[]) : node.map(inCells);
};

/** Puts the inlines between two signs into a span that names the citation. */
const withSpans = (line: readonly PandocInline[]): PandocInline[] => {
  const out: PandocInline[] = [];
  let open: { key: string; inside: PandocInline[] } | undefined;
  const add = (inline: PandocInline) => (open ? open.inside : out).push(inline);
  for (const inline of line.flatMap(cut)) {
    const [, from, to] =
      inline.t === 'Str' ? (new RegExp(signsOfCitation.source).exec(inline.c) ?? []) : [];
    if (from !== undefined) {
      if (open) out.push(...open.inside);
      open = { key: from, inside: [] };
    } else if (to === undefined) add(inline);
    else if (open?.key === to) {
      out.push(cited(open.key, open.inside));
      open = undefined;
    }
  }
  if (open) out.push(...open.inside);
  return out;
};

const cited = (key: string, inside: PandocInline[]): PandocInline =>
  isCitationKey(key)
    ? { t: 'Span', c: [['', ['cited'], [['citation', key]]], inside] }
    : { t: 'Span', c: [['', [], []], inside] };

/** A string with signs in it as several, each sign by itself. */
const cut = (inline: PandocInline): PandocInline[] => {
  if (inline.t !== 'Str' || !/[\uE210\uE212]/.test(inline.c)) return [inline];
  return inline.c
    .split(/(\uE210\w+\uE211|\uE212\w+\uE213)/)
    .filter((part) => part !== '')
    .map((c) => ({ t: 'Str', c }));
};
