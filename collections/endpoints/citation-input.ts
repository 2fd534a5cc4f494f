import { locatorLabels } from '@/sources/rules/csl';
import { lacks, type Lack } from '@/link-checks/rules/link-waiver';
import { readWork } from '@/sources/rules/read-work';
import type { NewCitation } from '@/citations/commands/create-citation';
import type { CiteInput, ResolveCitation } from '@/citations/commands/resolve-citation';

import { idIn, isRecord, text, type Sent } from './sent';

export const readNewCitation = (sent: Sent): NewCitation => ({
  key: text(sent.key) ?? '',
  articleId: idIn(sent.article),
  words: text(sent.words),
  cloneOf: text(sent.cloneOf),
  proposedUrl: text(sent.proposedUrl),
  note: text(sent.note),
});

/** The citation that a command is about, and the state of it that the caller saw. */
export const readSeen = ({ expectedUpdatedAt }: Sent): { expectedUpdatedAt?: string } =>
  expectedUpdatedAt === undefined ? {} : { expectedUpdatedAt: text(expectedUpdatedAt) ?? '' };

/** `{ cites: […], note, quotation }`, or a single work at the top: `{ source | url | work, locator, … }`. */
export const readResolution = (sent: Sent): Omit<ResolveCitation, 'key' | 'proposed'> => {
  const list = Array.isArray(sent.cites) ? sent.cites.filter(isRecord).map(citeOf) : undefined;
  const single = ['source', 'url', 'work'].some((name) => sent[name]) ? [citeOf(sent)] : undefined;
  return { cites: list ?? single, note: text(sent.note), quotation: text(sent.quotation) };
};

/** What a waiver is meant for; left out, what the command takes it for. */
export const readLacks = ({ lacks: sent }: Sent): { lacks?: Lack[] } =>
  Array.isArray(sent) ? { lacks: lacks.filter((lack) => sent.includes(lack)) } : {};

const citeOf = (sent: Sent): CiteInput => {
  const work = readWork(sent.work) ?? readWork(sent.source);
  const { source } = sent;
  return {
    ...(typeof source === 'number' || typeof source === 'string' ? { source } : {}),
    url: text(sent.url) || undefined,
    work: work ?? undefined,
    locatorLabel: locatorLabels.find((label) => label === sent.locatorLabel),
    locator: text(sent.locator),
  };
};
