import { linkVerdicts, type LinkVerdict } from '@/citations/link-verdicts';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { filterFinding } from '@/site/api/filter-findings';

export const placesOfUse = ['drafts', 'published'] as const;
export type PlaceOfUse = (typeof placesOfUse)[number];

export type LinkQuestion = {
  /** Absent: whatever is not as it should be. */
  verdict?: LinkVerdict;
  /** Absent: anywhere. */
  usedIn?: PlaceOfUse;
  page: number;
  limit: number;
};

/** Reads the parameters of a request for the report; every fault is a finding at the field of its name. */
export const readLinkQuestion = (params: URLSearchParams): Result<LinkQuestion, Finding[]> => {
  const findings: Finding[] = [];
  const read: Partial<Record<string, unknown>> = {};
  for (const [name, text] of params) {
    const value = text.trim();
    if (value === '') continue;
    const given = readers[name]?.(value, name) ?? unknown(name);
    if (given.ok) read[name] = given.value;
    else findings.push(given.error);
  }
  if (findings.length > 0) return err(findings);
  return ok({ page: 1, limit: 50, ...(read as Partial<LinkQuestion>) });
};

export const mostLinksAtOnce = 200;

type Reader = (value: string, name: string) => Result<unknown, Finding>;

const unknown = (name: string) =>
  err(
    filterFinding(
      'parameter-unknown',
      { name, known: Object.keys(readers).join(', ') },
      { field: name },
    ),
  );

const oneOf =
  (known: readonly string[]): Reader =>
  (value, name) =>
    known.includes(value)
      ? ok(value)
      : err(
          filterFinding(
            'value-not-in-list',
            { name, value, known: known.join(', ') },
            { field: name },
          ),
        );

const upTo =
  (to: number): Reader =>
  (value, name) =>
    /^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= to
      ? ok(Number(value))
      : err(filterFinding('not-a-number', { name, value, from: 1, to }, { field: name }));

const readers: Readonly<Record<string, Reader>> = {
  verdict: oneOf(linkVerdicts),
  usedIn: oneOf(placesOfUse),
  page: upTo(100_000),
  limit: upTo(mostLinksAtOnce),
};
