import type { PayloadRequest } from 'payload';
import type { FetchPage } from '../fetching/fetch-page';
import { linkFinding } from '../rules/findings';
import { seePage } from '../captures/see-page';
import { ok, type Result } from '@/platform/result';
import { linkPolicy } from '../queries/link-policy';
import { keptWords, sourceToCheck } from '../queries/source-to-check';
import { recordLinkCheck, type RecordedLinkCheck } from './record-link-check';
import { refuse, type Refusal } from '@/core/refusal';

export type CheckSourceInput = {
  /** Id of the source. */
  source: number;
  /** The network. */
  fetch: FetchPage;
  now: () => Date;
  /** Look again although this very address has been looked at before. */
  again?: boolean;
};

export type CheckedSource = RecordedLinkCheck | { already: true };

/**
 * Looks at the page that a source names and records what was seen. An address that has been checked is left
 * alone unless asked again, so that citing twice costs the other side nothing. No transaction is open while the
 * page is awaited.
 */
export const checkSource = async (
  req: PayloadRequest,
  { source, fetch, now, again = false }: CheckSourceInput,
): Promise<Result<CheckedSource, Refusal>> => {
  const asked = await sourceToCheck(req, source);
  if (!asked) return refuse(404, linkFinding('source-not-found'));
  const { id, url, title, known } = asked;
  if (!url) return refuse(422, linkFinding('source-without-address', { title }));
  if (asked.checked && !again) return ok({ already: true });
  const { driftPercent } = await linkPolicy(req);
  const seen = await seePage(url, {
    fetch,
    driftPercent,
    known,
    kept: () => keptWords(req, id, url),
  });
  return recordLinkCheck(req, { source: id, ...seen, at: now() });
};
