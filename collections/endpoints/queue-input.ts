import { queueStatuses } from '@/citations/queue-status';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { mostQueued, type QueueWish } from '@/queries/citation-queue';
import { filterFinding } from '@/site/api/filter-findings';

/** Reads the parameters of the queue, at the desk and over REST; every fault is a finding at its name. Empty ones ask nothing. */
export const readQueueWish = (params: URLSearchParams): Result<QueueWish, Finding[]> => {
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, text] of params) {
    const value = text.trim();
    if (value === '') continue;
    const given = readers[name]?.(value, name) ?? unknown(name);
    if (given.ok) read[name] = given.value;
    else findings.push(given.error);
  }
  return findings.length > 0 ? err(findings) : ok(read);
};

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

const wholeNumber =
  (to: number): Reader =>
  (value, name) =>
    /^\d{1,10}$/.test(value) && Number(value) >= 1 && Number(value) <= to
      ? ok(Number(value))
      : err(filterFinding('not-a-number', { name, value, from: 1, to }, { field: name }));

const flag: Reader = (value, name) => {
  const given = oneOf(['true', 'false'])(value, name);
  return given.ok ? ok(given.value === 'true') : given;
};

const readers: Readonly<Record<string, Reader | undefined>> = {
  article: wholeNumber(2 ** 31 - 1),
  status: oneOf(queueStatuses),
  mine: flag,
  page: wholeNumber(1_000_000),
  limit: wholeNumber(mostQueued),
};
