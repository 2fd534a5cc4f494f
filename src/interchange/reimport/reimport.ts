import type { Block, CitationData, Manuscript } from '@/document/document';
import { normalBlocks } from '@/document/normal-form';
import { marksOf, textOfInlines } from '@/document/walk';
import type { Finding } from '@/platform/finding';
import { importFinding } from '../findings';
import type { Imported } from '../readers/manuscript/imported';
import type { CitedWords, ReimportChanges } from './changes';
import { describedCitations, folded, type Described } from './described';
import { keepParts } from './keep-parts';
import { matchCitations } from './match-citations';
import { mergedMetadata } from './merged-metadata';
import { placeMarks, standsOnIn } from './place-marks';

export type Reimport = {
  /** The file's text with the article's citations, where they are in it. */
  manuscript: Manuscript;
  /** What the file says of citations that the article has not, or has without a source. */
  proposals: readonly CitationData[];
  changes: ReimportChanges;
  findings: readonly Finding[];
};

/**
 * An article's text brought up to date from a file in which somebody edited it. Its citations stay what the desk made of
 * them; what is no text in such a file, such as the rights of a picture, stays as it is at the desk.
 */
export const reimport = (article: Manuscript, { manuscript, findings }: Imported): Reimport => {
  const before = describedCitations(article);
  const standsOn = standsOnIn(manuscript.body);
  const file = describedCitations(manuscript).map((one) => ({
    ...one,
    standsOn: (words: string) => standsOn(one.key, words),
  }));
  const matched = matchCitations(file, before);
  const known = new Map(before.map((one) => [one.key, one]));
  const placements = new Map(
    [...matched].map(([inFile, key]) => [inFile, { key, words: known.get(key)?.words ?? '' }]),
  );
  const placed = placeMarks(manuscript.body, placements);
  const body = normalBlocks(withoutHero(article, keepParts(article.body, placed)));
  const { metadata, findings: said } = mergedMetadata(article.metadata, manuscript.metadata, {
    hasTitle: findings.every(({ rule }) => rule !== 'title-missing'),
  });
  const both = file.map((one) => ({ one, other: known.get(matched.get(one.key) ?? '') }));
  const rows = new Map(manuscript.citations.map((row) => [row.key, row]));
  const proposals = proposalsOf(rows, both);
  const proposed = new Set(proposals.map(({ key }) => key));
  return {
    manuscript: {
      metadata,
      body,
      citations: [...article.citations.filter(({ key }) => !proposed.has(key)), ...proposals],
      references: [...article.references, ...manuscript.references],
    },
    proposals,
    changes: changesIn(before, marksWithWords(body)),
    findings: [
      ...findings.filter(({ place }) => !matched.has(place?.citationKey ?? '')),
      ...said,
      ...both.flatMap(({ one, other }) => (other ? noteDiffers(one, other, rows) : [])),
    ],
  };
};

/** A file has the picture at the head of an article before its text. */
const withoutHero = (
  { metadata: { hero }, body }: Manuscript,
  file: readonly Block[],
): readonly Block[] => {
  const isHero = (block: Block | undefined) =>
    hero !== undefined && block?.type === 'figure' && block.image.sha256 === hero.image.sha256;
  return isHero(file[0]) && !isHero(body[0]) ? file.slice(1) : file;
};

type Rows = ReadonlyMap<string, CitationData>;
type Pair = { one: Described; other: Described | undefined };

/** New ones; and known ones without a source or a note, for which the file has something. */
const proposalsOf = (rows: Rows, both: readonly Pair[]): CitationData[] =>
  both.flatMap(({ one, other }) => {
    const said = rows.get(one.key);
    if (!said) return [];
    if (!other) return [said];
    const isAsked = other.sources.size === 0 && other.notes.length === 0;
    const isAnswered = one.sources.size > 0 || one.notes.length > 0;
    return isAsked && isAnswered ? [{ ...said, key: other.key }] : [];
  });

const marksWithWords = (body: Manuscript['body']): CitedWords[] =>
  marksOf(body).map(({ key, children }) => ({ key, words: textOfInlines(children) }));

const changesIn = (before: readonly Described[], now: readonly CitedWords[]): ReimportChanges => {
  const old = new Map(before.map(({ key, words }) => [key, words]));
  const present = new Set(now.map(({ key }) => key));
  return {
    kept: now.flatMap(({ key, words }) => {
      const was = old.get(key);
      if (was === undefined) return [];
      return [{ key, words, ...(was === words ? {} : { was }) }];
    }),
    new: now.filter(({ key }) => !old.has(key)),
    gone: before.flatMap(({ key, words }) => (present.has(key) ? [] : [{ key, words }])),
  };
};

/** A note that was written anew in the file is told and not taken: the desk's citation may have been confirmed. */
const noteDiffers = (one: Described, other: Described, rows: Rows): Finding[] => {
  const said = rows.get(one.key)?.text;
  if (said === undefined || other.notes.length === 0) return [];
  if (other.notes.includes(folded(said))) return [];
  const { words, key } = other;
  return [importFinding('citation-note-differs', { words, said }, { words, citationKey: key })];
};
