import { z } from 'zod';

import type { FindingParams } from '../finding';
import type { FilterRule } from './filter-findings';

/** Kinds of parameters in an address. What zod says of one that does not fit is the rule that it breaks. */
const breaks = (rule: FilterRule) => rule;

/** At most 200 characters, of which none are none. */
export const words = z.string().transform((value) => value.trim().slice(0, 200) || undefined);

export const oneOf = <const Known extends readonly string[]>(known: Known) =>
  z.enum(known, breaks('value-not-in-list'));

/** Several with commas between; they come in the order in which they are known. */
export const someOf = <const Known extends readonly string[]>(known: Known) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value),
    z
      .array(oneOf(known))
      .transform((asked): Known[number][] => known.filter((one) => asked.includes(one))),
  );

export const flag = z.preprocess(
  (value) => (value === 'true' || value === 'false' ? value === 'true' : value),
  z.boolean(breaks('value-not-in-list')),
);

/** `YYYY-MM-DD`. */
export const day = z.iso.date(breaks('not-a-day'));

const isInstant = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** A day, which begins in UTC, or an instant with its offset; read as an instant in UTC. */
export const dayOrInstant = z
  .union(
    [z.iso.date(), z.string().refine(isInstant).meta({ format: 'date-time' })],
    breaks('not-an-instant'),
  )
  .transform((value) => new Date(value).toISOString());

export const wholeNumber = (from: number, to: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value),
    z.int(breaks('not-a-number')).min(from, breaks('not-a-number')).max(to, breaks('not-a-number')),
  );

/** Of a record in the database. */
export const recordId = wholeNumber(1, 2 ** 31 - 1);
export const pageNumber = wholeNumber(1, 100_000).default(1);

/** A text that only this can read. */
export const readBy = <Value>(
  read: (value: string) => Value | null | undefined,
  rule: FilterRule,
  params: FindingParams = {},
) =>
  z.string().transform((value, context) => {
    const found = read(value);
    if (found !== undefined && found !== null) return found;
    context.addIssue({ code: 'custom', message: rule, params });
    return z.NEVER;
  });

const hostIn = (given: string): string | undefined => {
  const value = given.trim();
  const address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  if (value === '' || value.length > 500 || !URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  return username === '' && /^[^.].*[^.]$/.test(hostname)
    ? hostname.replace(/^www\./, '')
    : undefined;
};

/** A host, with or without `www.`, or an address of which the host is meant; in ASCII. */
export const domain = readBy(hostIn, 'not-a-domain');
