import { classify } from '../rules/classify';
import type { FetchPage } from '../fetching/fetch-page';
import { judgePage, verdictByLikeness, type Judgement } from '../rules/judge-page';
import { lookAtPage, type KnownVersion } from './look-at-page';
import type { FetchedPage } from '../rules/observation';
import { pageKind } from '../rules/page-kind';
import { readableText, textDigest } from '../page-contents/page-text';

export type Judged = Judgement & {
  /** SHA-256 of the words that were read. */
  textDigest?: string;
};

export type Surroundings = {
  fetch: FetchPage;
  /** Percent of changed text from which the page is another. */
  driftPercent: number;
  /** What was read last, where a page that is still the same need not be read again. */
  known?: (KnownVersion & { likeness: number | null; textDigest: string }) | null;
  /** The words of the newest copy of this address; asked for only when there are words to compare. */
  kept?: () => Promise<string | undefined>;
};

/** Looks at a page, reads its words and judges it, by this one sight. Never throws for what the other side does. */
export const seePage = async (
  url: string,
  { fetch, driftPercent, known, kept }: Surroundings,
): Promise<{ page: FetchedPage; judged: Judged }> => {
  const { page, unchanged } = await lookAtPage(url, fetch, known ?? undefined);
  if (unchanged && known) {
    const likeness = known.likeness ?? undefined;
    const verdict = verdictByLikeness(classify(page), likeness, driftPercent);
    const read = { textDigest: known.textDigest, ...(likeness === undefined ? {} : { likeness }) };
    return { page, judged: { verdict, ...read } };
  }
  const read = page.body ? await readableText({ ...page, body: page.body }) : null;
  const title = page.title ?? read?.title;
  const judged = judgePage({
    page: { ...page, ...(title === undefined ? {} : { title }) },
    ...(page.body ? { kind: pageKind(page.body, page.contentType) } : {}),
    marks: read?.marks,
    isBroken: read?.isBroken,
    text: read?.text,
    kept: read ? await kept?.() : undefined,
    driftPercent,
  });
  return { page, judged: { ...judged, ...(read ? { textDigest: textDigest(read.text) } : {}) } };
};
