import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { filterFinding } from '@/platform/parameters/filter-findings';

/** Reads one parameter of a question to a log. */
export type Reader = (value: string, name: string) => Result<unknown, Finding>;

export const fault = (
  rule: Parameters<typeof filterFinding>[0],
  name: string,
  params: Record<string, string | number>,
) => err(filterFinding(rule, { name, ...params }, { field: name }));

export const wholeNumber =
  (to: number): Reader =>
  (value, name) =>
    /^\d{1,10}$/.test(value) && Number(value) >= 1 && Number(value) <= to
      ? ok(Number(value))
      : fault('not-a-number', name, { value, from: 1, to });

export const oneOf =
  (known: readonly string[]): Reader =>
  (value, name) =>
    known.includes(value)
      ? ok(value)
      : fault('value-not-in-list', name, { value, known: known.join(', ') });

export const day: Reader = (value, name) => {
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === value
    ? ok(value)
    : fault('not-a-day', name, { value });
};
