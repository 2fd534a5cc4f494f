import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';
import type { NamedByline } from './front-lines';
import { isAnnounced, namesIn, nameWithAffiliation, sameName } from './names';
import { plainWords } from './plain-words';
import { endsSentence } from './joins';
import type { TextBlock } from './text-blocks';

type Closing = { blocks: TextBlock[]; bylines: readonly NamedByline[]; findings: Finding[] };

/**
 * Takes the bylines that are printed under the text, all of them, with the affiliations that stand beside or under each.
 * What is certain is taken: names that stand over the text too, and names with something that only an affiliation says.
 * What only looks like a byline is left where it is, and a finding asks.
 */
export const readClosingByline = (
  blocks: readonly TextBlock[],
  bylines: readonly NamedByline[],
): Closing => {
  const tail = tailOf(blocks);
  for (let from = 0; from < tail.length; from += 1) {
    const signatures = signaturesIn(tail.slice(from));
    if (!signatures) continue;
    if (areCertain(signatures, bylines)) {
      const kept = blocks.slice(0, blocks.length - tail.length + from);
      return { blocks: kept, ...applied(signatures, bylines) };
    }
    if (bylines.length === 0 && signatures.every(({ affiliation }) => affiliation !== '')) {
      return { blocks: [...blocks], bylines, findings: [asked(signatures)] };
    }
  }
  return { blocks: [...blocks], bylines, findings: [] };
};

/** The short lines at the end, of which nothing is a sentence. The first block is always text. */
const tailOf = (blocks: readonly TextBlock[]): TextBlock[] => {
  const last = blocks.findLastIndex((block) => !mayClose(block));
  return blocks.slice(Math.max(last + 1, 1, blocks.length - mostBlocks));
};

const mostBlocks = 16;

const mayClose = ({ kind, text }: TextBlock): boolean =>
  kind === 'prose' &&
  text.length <= 300 &&
  text.split('\n').every((line) => namesOf(plainWords(line)) !== undefined || !endsSentence(line));

/** A byline: who, and what is said of them, empty where nothing is. */
type Signature = { names: string[]; affiliation: string; words: string; line: number };

/** The blocks as bylines from the first line to the last, or nothing where they are something else. */
const signaturesIn = (blocks: readonly TextBlock[]): Signature[] | undefined => {
  const signatures: Signature[] = [];
  let under = 0;
  for (const { text, line } of blocks) {
    for (const [at, written] of text.split('\n').entries()) {
      const words = plainWords(written);
      const said = namesOf(words);
      const last = signatures.at(-1);
      if (said) {
        signatures.push({ ...said, words, line: line + at });
        under = 0;
      } else if (!last || under === mostLines) return undefined;
      else {
        under += 1;
        last.affiliation = [last.affiliation, words].filter((part) => part !== '').join(', ');
        last.words = `${last.words} / ${words}`;
      }
    }
  }
  return signatures.length > 0 ? signatures : undefined;
};

/** An affiliation has no more lines. */
const mostLines = 3;

const namesOf = (line: string): { names: string[]; affiliation: string } | undefined => {
  const names = namesIn(line);
  if (names) return { names, affiliation: '' };
  const beside = nameWithAffiliation(line.replace(/^by\s/i, ''));
  return beside && { names: [beside.name], affiliation: beside.affiliation };
};

const areCertain = (signatures: readonly Signature[], bylines: readonly NamedByline[]): boolean => {
  const isKnown = (name: string) => bylines.some((byline) => sameName(byline.name, name));
  const unknown = signatures.filter(({ names }) => !names.every(isKnown));
  if (bylines.length > 0 && unknown.length === signatures.length) return false;
  return unknown.every(
    ({ names, affiliation, words }) =>
      names.length === 1 &&
      affiliation !== '' &&
      (saysAffiliation.test(affiliation) || isAnnounced(words)),
  );
};

/** Words of posts and of houses where people think, in English, Russian and Belarusian; numbers are of something else. */
const saysAffiliation =
  /^(?!.*\d).*(?:fellow|director|professor|lecturer|analyst|research|editor|economist|historian|journalist|correspondent|scholar|student|expert|advis[eo]r|author|ambassador|institut|universit|college|school|cent(?:re|er)|foundation|academy|department|faculty|think tank|program|head of|chair|ph\.?\s?d|директор|профессор|доцент|аналитик|эксперт|научн|сотрудник|институт|университет|центр|фонд|академи|кафедр|редактор|журналист|историк|экономист|кандидат|доктор|автор|дырэктар|прафесар|дацэнт|аналітык|навуков|супрацоўнік|інстытут|універсітэт|цэнтр|рэдактар|журналіст|гісторык|эканаміст|аўтар)/iu;

const applied = (
  signatures: readonly Signature[],
  bylines: readonly NamedByline[],
): Omit<Closing, 'blocks'> => {
  const findings = signatures.flatMap(({ names, words, line, affiliation }): Finding[] => [
    repairFinding('closing-byline-removed', { words }, { line, words }),
    ...(affiliation === ''
      ? []
      : [
          repairFinding(
            'affiliation-read',
            { words: affiliation, name: names.join(', ') },
            { line, words: affiliation, field: 'bylines' },
          ),
        ]),
  ]);
  const all = signatures.reduce<readonly NamedByline[]>(
    (before, signature) =>
      signature.names.reduce((list, name) => withName(list, name, signature), before),
    bylines,
  );
  return { findings, bylines: all };
};

const withName = (
  bylines: readonly NamedByline[],
  name: string,
  { affiliation }: Signature,
): NamedByline[] => {
  const more = affiliation === '' ? {} : { affiliation };
  const known = bylines.some((byline) => sameName(byline.name, name));
  if (!known) return [...bylines, { name, role: 'author', ...more }];
  return bylines.map((byline) =>
    sameName(byline.name, name) && byline.affiliation === undefined
      ? { ...byline, ...more }
      : byline,
  );
};

const asked = (signatures: readonly Signature[]): Finding => {
  const words = signatures.map((signature) => signature.words).join(' / ');
  const line = signatures[0]?.line ?? 0;
  return repairFinding('closing-byline-asked', { words }, { line, words });
};
