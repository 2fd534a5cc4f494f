import { classify } from './classify';
import { likenessOf } from './likeness';
import type { FetchedPage, Verdict } from './observation';
import type { PageKind } from './page-kind';
import type { PageMarks } from './page-marks';
import { pageFaultOf } from './worth/page-fault';
import { verdictOfFault, type PageFault } from './page-faults';

export type Sight = {
  page: Pick<
    FetchedPage,
    'url' | 'finalUrl' | 'hops' | 'statusCode' | 'error' | 'title' | 'truncated' | 'contentType'
  >;
  /** What its body is, where it was read. */
  kind?: PageKind | undefined;
  marks?: PageMarks | undefined;
  isBroken?: boolean | undefined;
  /** The words of the page, where they were read. */
  text?: string | undefined;
  /** The words of the newest copy that was taken of this address. */
  kept?: string | undefined;
  /** Percent of changed text from which the page is another. */
  driftPercent: number;
};

export type Judgement = { verdict: Verdict; likeness?: number; fault?: PageFault };

/** The verdict on one sight of a page, by itself: its answer first, then what it says. */
export const judgePage = ({
  page,
  kind,
  marks,
  isBroken,
  text,
  kept,
  driftPercent,
}: Sight): Judgement => {
  const verdict = classify(page);
  if (verdict !== 'alive' && verdict !== 'moved') return { verdict };
  const fault = pageFaultOf({ ...page, kind, marks, isBroken, text });
  if (fault) return { verdict: verdictOfFault(fault), fault };
  const likeness = likenessIn(text, kept, page.truncated ?? false);
  if (likeness === undefined) return { verdict };
  return { verdict: verdictByLikeness(verdict, likeness, driftPercent), likeness };
};

/** A page that answers, in the light of how much of the kept text is still there. */
export const verdictByLikeness = (
  verdict: Verdict,
  likeness: number | undefined,
  driftPercent: number,
): Verdict =>
  likeness !== undefined && (1 - likeness) * 100 >= driftPercent ? 'drifted' : verdict;

/** Of a page that was cut, only the beginning can be compared. */
const likenessIn = (
  text: string | undefined,
  kept: string | undefined,
  isCut: boolean,
): number | undefined =>
  text === undefined || kept === undefined
    ? undefined
    : likenessOf(isCut ? kept.slice(0, text.length) : kept, text);
