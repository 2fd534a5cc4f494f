/** A value of the log in words: lists of records line by line, each with its fields; nothing as a dash. */
export const saidValue = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return saidList(value);
  return isRecord(value) ? saidRecord(value) : saidPlain(value);
};

/** Of two lists of records what the other has not; both whole where only their order differs. */
export const saidChange = (was: unknown, is: unknown): { was: string; is: string } => {
  if (!isRecords(was) || !isRecords(is)) return { was: saidValue(was), is: saidValue(is) };
  const [before, after] = [without(was, is), without(is, was)];
  return before.length + after.length === 0
    ? { was: saidList(was), is: saidList(is) }
    : { was: saidValue(before), is: saidValue(after) };
};

type Plain = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecords = (value: unknown): value is readonly Plain[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

const without = (some: readonly Plain[], others: readonly Plain[]): readonly Plain[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return some.filter((one) => !known.has(JSON.stringify(one)));
};

const saidList = (values: readonly unknown[]): string => {
  if (values.length === 0) return '–';
  if (isRecords(values)) return values.map((one) => `\n• ${saidRecord(one)}`).join('');
  return values.map((one) => (isRecord(one) ? saidRecord(one) : saidPlain(one))).join(', ');
};

/** Without fields that are empty, which the log need not name. */
const saidRecord = (record: Plain): string =>
  Object.entries(record)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([field, value]) => `${field}: ${within(value)}`)
    .join(' · ');

/** A value that stands in a line with others. */
const within = (value: unknown): string =>
  isRecords(value)
    ? value.map((one) => `(${saidRecord(one)})`).join(' ')
    : isRecord(value)
      ? `(${saidRecord(value)})`
      : saidValue(value);

const saidPlain = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
