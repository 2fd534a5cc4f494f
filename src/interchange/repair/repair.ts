import type { Original } from '@/document/document';
import type { Finding } from '@/platform/finding';
import type { Language } from '@/platform/language';
import { markBareHeadings } from './bare-headings';
import { repairCharacters } from './characters';
import { readClosingByline } from './closing-byline';
import { removeEscapes } from './escapes';
import { repairFinding } from './findings';
import { readFrontLines, type FrontMatter, type NamedByline } from './front-lines';
import { joinBrokenText } from './join-broken-text';
import { languageOf } from './language';
import { readOriginal } from './original-line';
import { textBlocks, textOf, type TextBlock } from './text-blocks';

export type RepairedText = {
  /** The text that is left, in Markdown. */
  text: string;
  language: Language;
  title?: string;
  subtitle?: string;
  bylines: readonly NamedByline[];
  original: Original;
  /** Every repair with its line in the file. */
  findings: readonly Finding[];
};

export type RepairOptions = {
  /** What is known already, e.g. from YAML front matter. */
  front?: Partial<FrontMatter>;
  language?: Language;
  /** Line of the file where the text begins. */
  firstLine?: number;
};

/**
 * Heals what PDF files, e-mail and web forms do to a manuscript, and reads the lines around the
 * text. No word is lost: each is in the text, in a field, or in a finding.
 */
export const repair = (text: string, options: RepairOptions = {}): RepairedText => {
  const clean = repairCharacters(text);
  const lines = textBlocks(clean.text, options.firstLine);
  const { blocks, ...rest } = repairLines(lines, { ...options, words: clean.text });
  const findings = inOrder([...clean.findings, ...rest.findings]);
  return { ...rest, text: textOf(blocks), findings };
};

export type RepairedBlocks = Omit<RepairedText, 'text'> & { blocks: readonly TextBlock[] };

/** As `repair`, for a text that comes in blocks. `words` are all of its words, to know its language by. */
export const repairBlocks = (
  lines: readonly TextBlock[],
  options: Omit<RepairOptions, 'firstLine'> & { words: string },
): RepairedBlocks => {
  const clean = lines.map((block) => {
    const { text, findings } = repairCharacters(block.text);
    return { block: { ...block, text }, findings };
  });
  const repaired = repairLines(
    clean.map(({ block }) => block),
    options,
  );
  const findings = [...clean.flatMap((one) => one.findings), ...repaired.findings];
  return { ...repaired, findings: inOrder(findings) };
};

const repairLines = (
  lines: readonly TextBlock[],
  options: RepairOptions & { words: string },
): RepairedBlocks => {
  const unescaped = removeEscapes(lines);
  const known = { bylines: [], original: {}, ...options.front };
  const over = readFrontLines(unescaped.blocks, known);
  const { blocks, definitions } = withoutDefinitions(over.blocks);
  const under = readOriginalUnder(blocks, over.front);
  const closing = readClosingByline(under.blocks, under.front.bylines);
  const joined = joinBrokenText([...closing.blocks, ...definitions]);
  const headed = markBareHeadings(joined.blocks);
  const language = readLanguage(options.words, options.language);
  const { title, subtitle, original } = under.front;
  return {
    blocks: headed.blocks,
    language: language.language,
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    bylines: closing.bylines,
    original,
    findings: [unescaped, over, under, closing, joined, headed, language].flatMap(
      (step) => step.findings,
    ),
  };
};

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => (one.place?.line ?? 0) - (other.place?.line ?? 0));

/** Definitions of notes and links at the end of a file stand under what is printed under the text. */
const withoutDefinitions = (blocks: readonly TextBlock[]) => {
  const isDefinition = ({ kind, text }: TextBlock) =>
    kind === 'other' && /^(?:\[[^\]]+\]: | {4}|\t)/.test(text);
  const last = blocks.findLastIndex((block) => !isDefinition(block));
  return { blocks: blocks.slice(0, last + 1), definitions: blocks.slice(last + 1) };
};

/** The place of first publication may stand under the text as well. */
const readOriginalUnder = (blocks: readonly TextBlock[], front: FrontMatter) => {
  const last = blocks.at(-1);
  const original = last?.kind === 'prose' ? readOriginal(last.text) : undefined;
  if (!last || !original) return { blocks, front, findings: [] };
  const place = { line: last.line, words: last.text };
  return {
    blocks: blocks.slice(0, -1),
    front: { ...front, original: { ...original, ...front.original } },
    findings: [repairFinding('original-read', { words: last.text }, place)],
  };
};

const readLanguage = (text: string, chosen: Language | undefined) => {
  const language = chosen ?? languageOf(text);
  if (language) return { language, findings: [] };
  return {
    language: 'en' as const,
    findings: [repairFinding('language-unknown', { language: 'en' })],
  };
};
