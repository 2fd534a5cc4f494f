import type { BylineRole, Original } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { readDate } from './dates';
import { repairFinding } from './findings';
import { isAnnounced, namesIn, nameWithAffiliation } from './names';
import { readOriginal } from './original-line';
import { plainWords, unwrapped } from './plain-words';
import { endsSentence, joinSentence } from './joins';
import type { TextBlock } from './text-blocks';

/** A name as printed over or under the text. */
export type NamedByline = { name: string; role: BylineRole; affiliation?: string; orcid?: string };

/** What the lines over the text say about it. */
export type FrontMatter = {
  title?: string;
  subtitle?: string;
  bylines: readonly NamedByline[];
  original: Original;
};

type Reading = { front: FrontMatter; findings: Finding[] };
/** Understands a block and says what it adds, or leaves it to the next reader. */
type Reader = (block: TextBlock, next: TextBlock | undefined, front: FrontMatter) => Reading | null;

/**
 * Takes the lines over the text: date, place of first publication, title, subtitle, byline, in
 * any order, each once. Stops at the first block that is none of them. What `given` already has,
 * e.g. from YAML front matter, wins: the line that says it again is taken too.
 */
export const readFrontLines = (
  blocks: readonly TextBlock[],
  given: FrontMatter,
): Reading & { blocks: TextBlock[] } => {
  let front = given;
  const findings: Finding[] = [];
  let taken = 0;
  for (const [at, block] of blocks.entries()) {
    const reading = firstReading(block, blocks[at + 1], front);
    if (!reading) break;
    front = reading.front;
    findings.push(...reading.findings);
    taken = at + 1;
  }
  return { front, findings, blocks: blocks.slice(taken) };
};

const firstReading = (block: TextBlock, next: TextBlock | undefined, front: FrontMatter) => {
  for (const read of [dateLine, originalLine, titleLine, bylineLine, subtitleLine]) {
    const reading = read(block, next, front);
    if (reading) return reading;
  }
  return null;
};

const dateLine: Reader = (block, _next, front) => {
  if (block.kind !== 'prose' || block.text.length > 60) return null;
  const words = plainWords(block.text);
  const read = readDate(
    words.replace(/^(?:date|published|дата|опубликовано|апублікавана):?\s/iu, ''),
  );
  if (!read) return null;
  const place = { line: block.line, words };
  if ('ambiguous' in read) {
    const possible = read.ambiguous.join(', ');
    return { front, findings: [repairFinding('date-ambiguous', { words, possible }, place)] };
  }
  const original = { date: read.date, ...front.original };
  const findings = [repairFinding('date-read', { words, date: read.date }, place)];
  return { front: { ...front, original }, findings };
};

const originalLine: Reader = (block, _next, front) => {
  const original = block.kind === 'prose' ? readOriginal(block.text) : undefined;
  if (!original) return null;
  const words = block.text;
  return {
    front: { ...front, original: { ...original, ...front.original } },
    findings: [repairFinding('original-read', { words }, { line: block.line, words })],
  };
};

const titleLine: Reader = (block, next, front) => {
  const isHeading = block.kind === 'heading' && /^# |^.+\n=+ *$/.test(block.text);
  if (!isHeading && (!isShortLine(block, next) || isNameOverTitle(block, next, front))) return null;
  const words = plainWords(headingWords(block.text));
  if (front.title !== undefined && !same(front.title, words)) return null;
  return {
    front: { ...front, title: front.title ?? words },
    findings: [
      repairFinding(
        'title-read',
        { words: block.text },
        { line: block.line, words, field: 'title' },
      ),
    ],
  };
};

const bylineLine: Reader = (block, next, front) => {
  if (block.kind !== 'prose' || block.text.length > 200) return null;
  if (front.title === undefined && !isNameOverTitle(block, next, front)) return null;
  const line = plainWords(unwrapped(block.text));
  const read = bylinesIn(line);
  if (!read || (front.bylines.length > 0 && !front.bylines.some((one) => same(line, one.name)))) {
    return null;
  }
  if (!isAnnounced(line) && !next) return null;
  return {
    front: { ...front, bylines: front.bylines.length > 0 ? front.bylines : read },
    findings: [
      repairFinding(
        'byline-read',
        { words: block.text },
        { line: block.line, words: line, field: 'bylines' },
      ),
    ],
  };
};

/** The byline may stand over the title: a name, and under it a short line that is none. */
const isNameOverTitle = (
  block: TextBlock,
  next: TextBlock | undefined,
  front: FrontMatter,
): boolean =>
  front.title === undefined &&
  front.bylines.length === 0 &&
  bylinesIn(plainWords(block.text)) !== undefined &&
  next !== undefined &&
  (next.kind === 'heading' || (isShortLine(next, undefined) && !bylinesIn(plainWords(next.text))));

/** A second short line counts as the subtitle only where a byline follows it. */
const subtitleLine: Reader = (block, next, front) => {
  if (front.title === undefined || front.subtitle !== undefined || front.bylines.length > 0)
    return null;
  if (!isShortLine(block, next) || next?.kind !== 'prose' || !bylinesIn(plainWords(next.text)))
    return null;
  const words = plainWords(block.text);
  return {
    front: { ...front, subtitle: words },
    findings: [
      repairFinding('subtitle-read', { words }, { line: block.line, words, field: 'subtitle' }),
    ],
  };
};

const bylinesIn = (line: string): NamedByline[] | undefined => {
  const names = namesIn(line);
  if (names) return names.map((name) => ({ name, role: 'author' }));
  const one = nameWithAffiliation(line.replace(/^by\s/i, ''));
  return one && line.length <= 160 ? [{ ...one, role: 'author' }] : undefined;
};

/** No sentence, no link, and not the first half of a paragraph that a page break has cut. */
const isShortLine = (block: TextBlock, next: TextBlock | undefined): boolean =>
  block.kind === 'prose' &&
  block.text.length <= 200 &&
  !/[-\u00AD]$|\]\(/.test(block.text) &&
  (!endsSentence(block.text) || /[?!]$/.test(block.text)) &&
  !(next?.kind === 'prose' && endsSentence(next.text) && joinSentence(block.text, next.text));

const headingWords = (text: string): string =>
  text
    .replace(/^#+ +/, '')
    .replace(/ +#+$/, '')
    .replace(/\n[=-]+ *$/, '');

const same = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').toLowerCase() === other.replace(/\s+/g, ' ').toLowerCase();
