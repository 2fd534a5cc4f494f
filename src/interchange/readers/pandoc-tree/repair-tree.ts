import type { Finding, FindingParams } from '@/platform/finding';
import type { ReadContext } from '../../format';
import type { FrontFields } from '../../front-fields';
import type { Around } from '../manuscript/imported';
import { notesWithoutWords } from '../manuscript/notes-beside';
import { wordsOfBlocks } from '../manuscript/words-of';
import { noAttr, type PandocBlock } from '../pandoc/ast';
import { repairBlocks, type RepairedBlocks } from '../../repair/repair';
import type { TextBlock } from '../../repair/text-blocks';
import { readSigns } from './read-signs';
import { SetAside } from './set-aside';

/**
 * Heals a document tree as `repair` heals a text: what PDF, e-mail and web forms did to a manuscript is the same when it
 * has been through a word processor since. Findings have no lines, since such a file has none.
 */
export const repairTree = (
  blocks: readonly PandocBlock[],
  front: FrontFields,
  context: ReadContext,
): { blocks: PandocBlock[]; around: Around } => {
  const setAside = new SetAside();
  const language = context.language ?? front.language;
  const lines = blocks.map((block, at) => lineOf(block, at + 1, setAside));
  const repaired = repairBlocks(lines, {
    front,
    words: wordsOfBlocks(blocks),
    ...(language ? { language } : {}),
  });
  const said = inWords(repaired, front, setAside);
  const lost = notesBeside(repaired.blocks, setAside);
  return {
    blocks: [...repaired.blocks.map((line) => blockOf(line, setAside)), ...lost.blocks],
    around: {
      ...said,
      metadata: front.metadata,
      findings: [...front.findings, ...said.findings, ...lost.findings],
    },
  };
};

const lineOf = (block: PandocBlock, line: number, setAside: SetAside): TextBlock => {
  switch (block.t) {
    case 'Para':
    case 'Plain':
      return { line, text: setAside.line(block.c), kind: 'prose' };
    case 'Header':
      return {
        line,
        text: `${'#'.repeat(block.c[0])} ${setAside.line(block.c[2])}`,
        kind: 'heading',
      };
    default:
      return { line, text: setAside.block(block), kind: 'other' };
  }
};

const blockOf = ({ text, kind }: TextBlock, setAside: SetAside): PandocBlock => {
  const setAsideText = setAside.blockAt(text);
  if (setAsideText) return setAsideText;
  const [, level, words] = /^(#+) ([\s\S]*)$/.exec(text) ?? [];
  return kind === 'heading' && level !== undefined && words !== undefined
    ? { t: 'Header', c: [level.length, noAttr(), readSigns(words, setAside)] }
    : { t: 'Para', c: readSigns(text, setAside) };
};

/** Notes on lines that became fields, such as the title: their text stands under the article. */
const notesBeside = (lines: readonly TextBlock[], setAside: SetAside) => {
  const kept = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(/\[\^(\d+)\]/g)].map(([, at]) => Number(at))),
  );
  return notesWithoutWords(setAside.notes.filter((_, at) => !kept.has(at)));
};

/** What the repair read, in words: no signs. */
const inWords = (
  repaired: RepairedBlocks,
  front: FrontFields,
  setAside: SetAside,
): RepairedBlocks => {
  const words = (text: string) => setAside.words(text);
  const given = new Set(front.bylines?.map(({ name }) => name));
  const { title, subtitle } = repaired;
  return {
    ...repaired,
    ...(title === undefined ? {} : { title: front.title ?? words(title) }),
    ...(subtitle === undefined ? {} : { subtitle: front.subtitle ?? words(subtitle) }),
    bylines: repaired.bylines.map((byline) => ({
      ...byline,
      name: given.has(byline.name) ? byline.name : words(byline.name),
      ...(byline.affiliation === undefined ? {} : { affiliation: words(byline.affiliation) }),
    })),
    findings: repaired.findings.map((finding) => saidIn(finding, words)),
  };
};

/** A finding without signs, and without the place of its block, which is no line of a file. */
const saidIn = (finding: Finding, words: (text: string) => string): Finding => {
  const { place, params, message } = finding;
  const { line: _line, ...where } = place ?? {};
  const said = Object.entries(params ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? words(value) : value,
  ]);
  return {
    ...finding,
    message: words(message),
    ...(place && where.words !== undefined
      ? { place: { ...where, words: words(where.words) } }
      : {}),
    ...(params ? { params: Object.fromEntries(said) as FindingParams } : {}),
  };
};
