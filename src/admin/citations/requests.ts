import type { CslItem, LocatorLabel } from '@/sources/rules/csl';
import type { Lack } from '@/link-checks/rules/link-waiver';
import type { QuotationVerdict } from '@/citations/rules/quotation-verdicts';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';
import type { SourceRow } from './citation-row';
import type { NewMark } from './new-marks';

/** A source that is not in the publication's list yet, described by hand. */
export type NewWork = Omit<CslItem, 'id'>;

/** One cited work: a known source by id, something pasted (address, DOI, ISBN) or a description. */
export type CiteInput = {
  source?: number | string;
  url?: string;
  work?: NewWork;
  locatorLabel?: LocatorLabel;
  locator?: string;
};

/** An empty note or quotation takes the present one away. */
export type ResolveInput = { cites: CiteInput[]; note: string; quotation: string };

type Answer = Promise<Result<unknown, Refused>>;

/** Makes the row of a new mark; `cloneOf` copies the data of the mark that it was copied from. */
export const createCitation = (
  key: string,
  article: number | string,
  words: string,
  { cloneOf, proposedUrl, note }: NewMark,
): Answer => ask('POST', '/citations', { key, article, words, cloneOf, proposedUrl, note });

/** The citation that a command is about, as it was when somebody opened it. */
export type Seen = { key: string; expectedUpdatedAt: string | undefined };

const command = ({ key, expectedUpdatedAt }: Seen, verb: string, body: object): Answer =>
  ask('POST', `/citations/${encodeURIComponent(key)}/${verb}`, { ...body, expectedUpdatedAt });

export const resolveCitation = (seen: Seen, input: ResolveInput): Answer =>
  command(seen, 'resolve', input);

export const waiveCitation = (seen: Seen, reason: string): Answer =>
  command(seen, 'waive', { reason });

/** How a citation stands, as the server tells it. */
export type QuotationDifference = {
  is: 'same' | 'added' | 'removed' | 'changed';
  quotation: string;
  copy: string;
  matter?: string;
};
export type QuotedWords = {
  verdict: QuotationVerdict;
  differences: readonly QuotationDifference[];
  snapshot: number | null;
  /** The passage of the copy that has them. */
  found?: string | null;
};
export type Status = {
  findings: readonly Finding[];
  waivable: readonly Lack[];
  waiver: { reason: string; by: string | null } | null;
  quotation: QuotedWords | null;
};

const about = (key: string, what: string): string =>
  `/citations/${encodeURIComponent(key)}/${what}`;

export const findStatus = (key: string): Promise<Result<Status, Refused>> =>
  ask('GET', about(key, 'status'));

export type QuotationInArticle = QuotedWords & { key: string; words: string };

/** In reading order, of the open edition. */
export const findQuotations = (
  article: number | string,
): Promise<Result<{ docs: QuotationInArticle[] }, Refused>> =>
  ask('GET', `/citations/quotations?article=${article}`);

/** Looks for the quoted words at once, and tells how the citation stands then. */
export const checkQuotation = (key: string): Promise<Result<Status, Refused>> =>
  ask('POST', about(key, 'check-quotation'));

export const waiveLink = (key: string, reason: string, lacks: readonly Lack[]): Answer =>
  ask('POST', about(key, 'waive-link'), { reason, lacks });

export const withdrawLinkWaiver = (key: string): Answer =>
  ask('POST', about(key, 'withdraw-link-waiver'), {});

/** Takes back that a source was found, or that none is needed. */
export const unresolveCitation = (seen: Seen): Answer => command(seen, 'unresolve', {});

/** Sources whose title, address or place of publication has the words, the latest changed first. */
export const findSources = async (words: string): Promise<Result<SourceRow[], Refused>> => {
  const fields = ['title', 'url', 'containerTitle', 'doi', 'authors.family', 'authors.literal'];
  const where = fields.map(
    (field, at) => `where[or][${at}][${field}][contains]=${encodeURIComponent(words)}`,
  );
  const query = [...where, 'limit=8', 'sort=-updatedAt', 'depth=0'].join('&');
  const answer = await ask<{ docs: SourceRow[] }>('GET', `/sources?${query}`);
  return answer.ok ? { ok: true, value: answer.value.docs } : answer;
};
