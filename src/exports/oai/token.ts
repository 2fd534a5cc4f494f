import { isInstant, type Span } from './datestamp';

export type ListVerb = 'ListIdentifiers' | 'ListRecords';

/** What harvesters may choose from a list: a metadata format, a set, a time. */
export type Selection = { readonly prefix: string; readonly set?: string } & Span;

/** Where a part of a list ended: the next one begins behind this record. */
export type ListPosition = {
  readonly after: { readonly stamp: string; readonly id: number };
  /** How many records came before. */
  readonly cursor: number;
  /** How many there were in all when the list began; not said of many thousands. */
  readonly total?: number;
};

export type Token = {
  readonly verb: ListVerb;
  readonly selection: Selection;
  readonly position: ListPosition;
};

/**
 * A list's question and position themselves, so that no process keeps anything for a harvester and no token expires.
 * It says nothing that the harvester did not, so it needs no signature.
 */
export const writeToken = ({ verb, selection, position }: Token): string => {
  const { prefix, set = '', from = '', until = '' } = selection;
  const { after, cursor, total } = position;
  const said = [
    version,
    verb,
    prefix,
    set,
    from,
    until,
    after.stamp,
    after.id,
    cursor,
    total ?? null,
  ];
  return Buffer.from(JSON.stringify(said)).toString('base64url');
};

/** Undefined for what we would not have written. */
export const readToken = (token: string): Token | undefined => {
  const read = parse(token);
  return read && writeToken(read) === token ? read : undefined;
};

const version = 1;
const longest = 1_000;

const parse = (token: string): Token | undefined => {
  if (token.length > longest) return undefined;
  const said = listIn(Buffer.from(token, 'base64url').toString());
  if (said?.length !== 10 || said[0] !== version) return undefined;
  const [, verb, prefix, set, from, until, stamp, id, cursor, total] = said;
  if (verb !== 'ListIdentifiers' && verb !== 'ListRecords') return undefined;
  if (typeof prefix !== 'string' || typeof set !== 'string' || !isInstant(stamp)) return undefined;
  if (!isBound(from) || !isBound(until)) return undefined;
  if (!isCount(id) || !isCount(cursor) || !(total === null || isCount(total))) return undefined;
  return {
    verb,
    selection: {
      prefix,
      ...(set === '' ? {} : { set }),
      ...(from === '' ? {} : { from }),
      ...(until === '' ? {} : { until }),
    },
    position: { after: { stamp, id }, cursor, ...(total === null ? {} : { total }) },
  };
};

const listIn = (json: string): readonly unknown[] | undefined => {
  try {
    const said: unknown = JSON.parse(json);
    return Array.isArray(said) ? said : undefined;
  } catch {
    return undefined;
  }
};

const isBound = (value: unknown): value is string => value === '' || isInstant(value);
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
