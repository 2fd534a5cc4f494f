import type { PayloadRequest } from 'payload';
import type { FetchPage } from '@/links/fetch-page';
import { linkFinding } from '@/links/findings';
import { judgePage, verdictByLikeness } from '@/links/judge-page';
import { classify } from '@/links/classify';
import { lookAtPage, type Look } from '@/links/look-at-page';
import { readableText, textDigest } from '@/links/reading/page-text';
import { ok, type Result } from '@/platform/result';
import { linkPolicy } from '@/queries/link-policy';
import { keptWords, sourceToCheck, type SourceToCheck } from '@/queries/source-to-check';
import { recordLinkCheck, type Judged, type RecordedLinkCheck } from './record-link-check';
import { refuse, type Refusal } from './refusal';

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
  const look = await lookAtPage(url, fetch, known ?? undefined);
  const judged = await judge(req, { ...asked, url }, look);
  return recordLinkCheck(req, { source: id, page: look.page, judged, at: now() });
};

const judge = async (
  req: PayloadRequest,
  { id, url, known }: SourceToCheck & { url: string },
  { page, unchanged }: Look,
): Promise<Judged> => {
  const { driftPercent } = await linkPolicy(req);
  if (unchanged && known) {
    const likeness = known.likeness ?? undefined;
    const verdict = verdictByLikeness(classify(page), likeness, driftPercent);
    return {
      verdict,
      textDigest: known.textDigest,
      ...(likeness === undefined ? {} : { likeness }),
    };
  }
  const { body, contentType } = page;
  const read = body ? await readableText({ body, ...(contentType ? { contentType } : {}) }) : null;
  const judged = judgePage({
    page: { ...page, ...(page.title === undefined && read?.title ? { title: read.title } : {}) },
    text: read?.text,
    kept: read ? await keptWords(req, id, url) : undefined,
    driftPercent,
  });
  return { ...judged, ...(read ? { textDigest: textDigest(read.text) } : {}) };
};
