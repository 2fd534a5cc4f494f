import { isRecord } from '../endpoints/sent';

/** Payload's operators but for those that Postgres or our fields do not have: `all`, and those of places on the map. */
const operators: ReadonlySet<string> = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]);

/** Those that look for a part of a text. */
const partly: ReadonlySet<string> = new Set(['like', 'not_like', 'contains']);

type Comparison = [operator: string, value: unknown];

const isComparison = ([operator, value]: Comparison): boolean => {
  if (!operators.has(operator)) return false;
  return !partly.has(operator) || typeof value === 'string' || typeof value === 'number';
};

/** Payload leaves a comparison with what is no date half written. */
const isComparisonOfDates = ([operator, value]: Comparison): boolean => {
  if (operator === 'exists') return true;
  const values = Array.isArray(value) ? value : [value];
  return values.every(
    (one) =>
      one === null ||
      one === '' ||
      one === 'null' ||
      ((typeof one === 'string' || typeof one === 'number' || one instanceof Date) &&
        !Number.isNaN(new Date(one).getTime())),
  );
};

const deepest = 10;

/**
 * Whether a value is a filter as Payload takes it: fields with operators, and lists of such under `and` and `or`. In an
 * address also as JSON.
 * @param dates names of fields that hold dates
 */
export const isFilter = (where: unknown, dates: ReadonlySet<string>, depth = 0): boolean => {
  if (depth > deepest) return false;
  if (typeof where === 'string') {
    return depth === 0 && (where === '' || isFilter(parsedJson(where), dates, 1));
  }
  if (!isRecord(where)) return false;
  return Object.entries(where).every(([name, value]) => {
    if (value === undefined) return true;
    if (/^(and|or)$/i.test(name)) {
      return Array.isArray(value) && value.every((one) => isFilter(one, dates, depth + 1));
    }
    if (!isRecord(value) || !Object.entries(value).every(isComparison)) return false;
    const field = name.slice(name.lastIndexOf('.') + 1);
    return !dates.has(field) || Object.entries(value).every(isComparisonOfDates);
  });
};

/** What a text says as JSON; nothing where it says none. */
export const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
