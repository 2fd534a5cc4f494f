import type { DeskWork } from './csl';
import { normaliseDoi } from './doi';
import { normaliseUrl } from './normalise-url';

/**
 * What one description of a work lacks and another of the same work says. Nothing that is said is ever replaced. The day
 * on which a page was read goes along only with the page.
 */
export const completion = (work: DeskWork, other: DeskWork): Partial<DeskWork> =>
  Object.fromEntries(
    Object.entries(other).filter(
      ([name, value]) =>
        isSaid(value) &&
        !isSaid(work[name as keyof DeskWork]) &&
        (name !== 'accessed' || isOfSamePage(work, other)),
    ),
  );

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

const isOfSamePage = (work: DeskWork, other: DeskWork): boolean =>
  work.URL === undefined ||
  normaliseUrl(work.URL) === normaliseUrl(other.URL ?? '') ||
  (work.DOI !== undefined && normaliseDoi(work.DOI) === normaliseDoi(other.DOI ?? ''));
