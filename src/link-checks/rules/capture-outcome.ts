import { inEach } from '@/languages/texts';
import { pageFaultWords } from './page-fault-words';
import { findingsOf, type Finding, type Place, catalogueOf } from '@/platform/finding';
import type { FetchedPage } from './observation';
import type { RobotsVerdict } from './robots';

/**
 * What came of trying to keep a copy. `kept` made one; `unchanged` found the page as it is kept already. The others say why
 * there is none that counts: `worthless` read something that is not the page, `not-stored` failed here and not there.
 */
export const captureOutcomes = [
  'kept',
  'unchanged',
  'robots-refused',
  'robots-unavailable',
  'blocked',
  'missing',
  'failing',
  'too-large',
  'empty',
  'worthless',
  'not-stored',
  'address-refused',
] as const;
export type CaptureOutcome = (typeof captureOutcomes)[number];
export type CaptureRefusal = Exclude<CaptureOutcome, 'kept' | 'unchanged'>;

/** Why a fetched page cannot be kept, or nothing when it can. */
export const captureRefusal = (
  page: Pick<FetchedPage, 'statusCode' | 'error'> & { truncated?: boolean; length: number },
): CaptureRefusal | undefined => {
  if (page.error) return ownRefusals.has(page.error) ? 'address-refused' : 'failing';
  const { statusCode = 0 } = page;
  if (statusCode === 401 || statusCode === 403 || statusCode === 451) return 'blocked';
  if (statusCode === 404 || statusCode === 410) return 'missing';
  if (statusCode < 200 || statusCode > 299) return 'failing';
  if (page.truncated) return 'too-large';
  return page.length === 0 ? 'empty' : undefined;
};

export const robotsRefusal = (verdict: RobotsVerdict): CaptureRefusal | undefined =>
  (
    ({
      allowed: undefined,
      disallowed: 'robots-refused',
      unavailable: 'robots-unavailable',
    }) as const
  )[verdict];

const ownRefusals: ReadonlySet<string> = new Set([
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
]);

/** Reasons that pass by themselves: tried again every day, until it has been tried often enough. */
const passing: ReadonlySet<CaptureOutcome> = new Set([
  'robots-unavailable',
  'failing',
  'missing',
  'empty',
  'worthless',
  'not-stored',
]);
export const triesUntilFinal = 5;

/** Tries that say nothing of the page: nobody could look, or what was read could not be stored. */
export const blindOutcomes = [
  'address-refused',
  'not-stored',
] as const satisfies readonly CaptureOutcome[];

/** Tries after which another makes no sense by itself. One that was blind hinders none that sees. */
export const finalOutcomes: readonly CaptureOutcome[] = captureOutcomes.filter(
  (outcome) =>
    !passing.has(outcome) &&
    outcome !== 'kept' &&
    outcome !== 'unchanged' &&
    outcome !== 'address-refused',
);

/** Whether trying again by itself makes sense. `tries` counts the failures in a row, this one included. */
export const isFinal = (outcome: CaptureOutcome, tries: number): boolean =>
  !passing.has(outcome) || (outcome !== 'not-stored' && tries >= triesUntilFinal);

export const captureCatalogue = catalogueOf(
  {
    'capture-robots-refused': 'warning',
    'capture-robots-unavailable': 'warning',
    'capture-blocked': 'warning',
    'capture-missing': 'error',
    'capture-failing': 'warning',
    'capture-too-large': 'warning',
    'capture-empty': 'warning',
    'capture-worthless': 'warning',
    'capture-not-stored': 'error',
    'capture-address-refused': 'error',
  },
  inEach((texts) => texts.findings.capture),
  { 'capture-worthless': { cause: pageFaultWords } },
);

const finding = findingsOf(captureCatalogue);

/** The largest page or PDF of which a copy is made. */
export const largestCapture = 25 * 1024 * 1024; // bytes

/** @param detail the status, the error, or what came instead of the page, as kept with the attempt */
export const captureFinding = (
  outcome: CaptureRefusal,
  { address, detail }: { address: string; detail: string | null },
  place?: Place,
): Finding =>
  finding(
    `capture-${outcome}`,
    {
      address,
      status: detail ?? '',
      limit: largestCapture / 1024 / 1024,
      ...(outcome === 'worthless' ? { cause: detail ?? 'no-words' } : {}),
    },
    place,
  );
