import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';
import type { NamedByline } from './front-lines';
import { namesIn, nameWithAffiliation, sameName } from './names';
import { plainWords } from './plain-words';
import { endsSentence } from './seams';
import type { TextBlock } from './text-blocks';

type Closing = { blocks: TextBlock[]; bylines: readonly NamedByline[]; findings: Finding[] };

/**
 * Takes the byline that is printed again under the text, and with it the affiliation, which stands
 * beside it or under it. A name under a text that has no byline over it counts as the byline where
 * an affiliation comes with it.
 */
export const readClosingByline = (
  blocks: readonly TextBlock[],
  bylines: readonly NamedByline[],
): Closing => {
  const nothing = { blocks: [...blocks], bylines, findings: [] };
  for (const back of [1, 2, 3]) {
    const block = blocks.at(-back);
    const under = back > 1 ? blocks.slice(1 - back) : [];
    if (!block || blocks.length <= back || !under.every(isAffiliationLine)) return nothing;
    const signature = signatureOf(block, under, bylines);
    if (signature) {
      return { ...applied(signature, bylines), blocks: blocks.slice(0, -back) };
    }
  }
  return nothing;
};

type Signature = { name: string; words: string; line: number; affiliation?: string };

const signatureOf = (
  block: TextBlock,
  under: readonly TextBlock[],
  bylines: readonly NamedByline[],
): Signature | undefined => {
  if (block.kind !== 'prose' || block.text.length > 300) return undefined;
  const [first = '', ...more] = block.text.split('\n').map(plainWords);
  const beside = nameWithAffiliation(first);
  const name = beside && isKnown(beside.name, bylines, true) ? beside.name : first;
  const inBlock = beside && name === beside.name ? [beside.affiliation, ...more] : more;
  const affiliation = [...inBlock, ...under.map((one) => plainWords(one.text))].join(', ');
  const looksRight = bylines.length > 0 ? isKnown(name, bylines, false) : isSoleName(name);
  if (!looksRight || (bylines.length === 0 && affiliation === '')) return undefined;
  const words = [block, ...under].map((one) => plainWords(one.text)).join(' / ');
  return { name, words, line: block.line, ...(affiliation ? { affiliation } : {}) };
};

const applied = (
  { name, words, line, affiliation }: Signature,
  bylines: readonly NamedByline[],
): Omit<Closing, 'blocks'> => {
  const findings = [repairFinding('closing-byline-removed', { words }, { line, words })];
  if (affiliation !== undefined) {
    const place = { line, words: affiliation, field: 'bylines' };
    findings.push(repairFinding('affiliation-read', { words: affiliation, name }, place));
  }
  if (bylines.length === 0) {
    return {
      findings,
      bylines: [{ name, role: 'author', ...(affiliation ? { affiliation } : {}) }],
    };
  }
  return {
    findings,
    bylines: bylines.map((byline) =>
      sameName(byline.name, name) && affiliation && !byline.affiliation
        ? { ...byline, affiliation }
        : byline,
    ),
  };
};

const isKnown = (name: string, bylines: readonly NamedByline[], orNew: boolean): boolean =>
  bylines.some((byline) => sameName(byline.name, name)) || (orNew && bylines.length === 0);

const isSoleName = (line: string): boolean => namesIn(line)?.length === 1;

const isAffiliationLine = (block: TextBlock): boolean =>
  block.kind === 'prose' && block.text.length <= 200 && !endsSentence(block.text);
