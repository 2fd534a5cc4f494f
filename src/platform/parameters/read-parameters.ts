import type { Finding } from '../finding';
import { err, ok, type Result } from '../result';
import { filterFinding } from './filter-findings';

export type Reader = (value: string, name: string) => Result<unknown, Finding>;
export type Readers<Filter> = Readonly<Record<keyof Filter & string, Reader>>;

/** Parameters of Payload's own lists that change nothing here. */
const ignored = ['depth', 'locale', 'fallback-locale'];

/** Reads the parameters of a request; every fault is a finding at the field of its name. */
export const readParameters = <Filter extends object>(
  params: URLSearchParams,
  readers: Readers<Filter>,
  usual: Filter,
): Result<Filter, Finding[]> => {
  const findings: Finding[] = [];
  const read: Record<string, unknown> = {};
  for (const name of new Set(params.keys())) {
    if (ignored.includes(name)) continue;
    const [value = '', ...more] = params.getAll(name);
    const reader = Object.entries<Reader>(readers).find(([known]) => known === name)?.[1];
    const given = !reader
      ? fault('parameter-unknown', name, { known: Object.keys(readers).join(', ') })
      : more.length > 0
        ? fault('parameter-repeated', name, {})
        : reader(value, name);
    if (given.ok) read[name] = given.value;
    else findings.push(given.error);
  }
  return findings.length > 0 ? err(findings) : ok({ ...usual, ...(read as Partial<Filter>) });
};

/** What a form asks: the fields that were left empty ask nothing. */
export const filledIn = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([, value]) => value.trim() !== ''));

type Rule = Parameters<typeof filterFinding>[0];

export const fault = (rule: Rule, name: string, params: Record<string, string | number>) =>
  err(filterFinding(rule, { name, ...params }, { field: name }));

export const words: Reader = (value) => ok(value.trim().slice(0, 200) || undefined);

export const oneOf =
  (known: readonly string[]): Reader =>
  (value, name) =>
    known.includes(value)
      ? ok(value)
      : fault('value-not-in-list', name, { value, known: known.join(', ') });

export const flag: Reader = (value, name) => {
  const given = oneOf(['true', 'false'])(value, name);
  return given.ok ? ok(given.value === 'true') : given;
};

export const day: Reader = (value, name) => {
  const instant = new Date(`${value}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(instant.getTime());
  return real && instant.toISOString().startsWith(value)
    ? ok(value)
    : fault('not-a-day', name, { value });
};

/** A day, which begins in UTC, or an instant with its offset; read as an instant in UTC. */
export const instant: Reader = (value, name) => {
  if (day(value, name).ok) return ok(`${value}T00:00:00.000Z`);
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/.test(
    value,
  );
  const at = new Date(value);
  return isWhole && !Number.isNaN(at.getTime())
    ? ok(at.toISOString())
    : fault('not-an-instant', name, { value: value.slice(0, 100) });
};

export const wholeNumber =
  (from: number, to: number): Reader =>
  (value, name) => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    return number >= from && number <= to
      ? ok(number)
      : fault('not-a-number', name, { value, from, to });
  };

/** A host, with or without `www.`, or an address of which the host is meant; in ASCII. */
export const domain: Reader = (value, name) => {
  const host = hostIn(value.trim());
  return host ? ok(host) : fault('not-a-domain', name, { value: value.slice(0, 200) });
};

const hostIn = (value: string): string | undefined => {
  const address = /^https?:\/\//i.test(value) ? value : `http://${value}`;
  if (value === '' || value.length > 500 || !URL.canParse(address)) return undefined;
  const { hostname, username } = new URL(address);
  return username === '' && /^[^.].*[^.]$/.test(hostname)
    ? hostname.replace(/^www\./, '')
    : undefined;
};
