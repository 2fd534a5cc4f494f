import type { PayloadRequest } from 'payload';
import { validOperators } from 'payload/shared';

import { requestFinding, type RequestRule } from '@/access/request-findings';
import type { Door } from '@/access/scopes';
import type { FindingParams } from '@/platform/finding';
import { isStorable } from '@/platform/storable-text';
import { refusal } from '../endpoints/answers';
import { idIn, isRecord } from '../endpoints/sent';

type Asked = Door & { isOurs: boolean };

/**
 * Why the parameters of a request lead nowhere. Ours have readers of their own, which say more; Payload hands its own to the
 * database as they come, so that here is where they are judged. Texts are judged for both.
 */
export const unreadableRequest = (req: PayloadRequest, door: Asked): Response | undefined => {
  const refuse = (status: number, rule: RequestRule, params: FindingParams = {}): Response =>
    refusal(req, status, [
      requestFinding(rule, params, params.name ? { field: String(params.name) } : undefined),
    ]);
  const name = unreadableText(req);
  if (name !== undefined) return refuse(400, 'text-unreadable', { name: name.slice(0, 100) });
  if (door.isOurs) return undefined;
  if (namesRecord(door) && req.routeParams?.id !== undefined && idIn(req.routeParams.id) === 0) {
    return refuse(404, 'record-unknown');
  }
  for (const [parameter, [from, to]] of Object.entries(numbers)) {
    const value = req.query[parameter];
    const isFitting =
      value === undefined ||
      (typeof value === 'string' &&
        /^\d{1,9}$/.test(value) &&
        Number(value) >= from &&
        Number(value) <= to);
    if (!isFitting) return refuse(400, 'number-unfitting', { name: parameter, from, to });
  }
  const { where } = req.query;
  return where === undefined || isFilter(where)
    ? undefined
    : refuse(400, 'filter-unreadable', { name: 'where' });
};

/** The first parameter whose name or value is no text. */
const unreadableText = ({ routeParams, searchParams }: PayloadRequest): string | undefined => {
  for (const [name, value] of Object.entries(routeParams ?? {})) {
    if (typeof value === 'string' && !isStorable(value)) return name;
  }
  for (const [name, value] of searchParams) {
    if (!isStorable(name) || !isStorable(value)) return name;
  }
  return undefined;
};

/** A door of another path may be asked by one of ours that took its name for an id. Letters have links with a text. */
const namesRecord = ({ path }: Door): boolean =>
  path.includes('/:id') && !path.startsWith('/verify');

/** Payload's own numbers, with the least and the greatest that mean something. */
const numbers: Readonly<Record<string, readonly [number, number]>> = {
  page: [1, 1_000_000],
  limit: [0, 1_000_000],
  depth: [0, 100],
};

const operators: ReadonlySet<string> = new Set(validOperators);
const deepest = 10;

/** `where` as Payload takes it: fields with operators, and lists of such. Also as JSON, since `where={…}` is read so. */
const isFilter = (where: unknown, depth = 0): boolean => {
  if (depth > deepest) return false;
  if (typeof where === 'string') return depth === 0 && (where === '' || isFilter(parsed(where), 1));
  if (!isRecord(where)) return false;
  return Object.entries(where).every(([name, value]) => {
    if (name === 'and' || name === 'or' || name === 'AND' || name === 'OR') {
      return Array.isArray(value) && value.every((one) => isFilter(one, depth + 1));
    }
    return isRecord(value) && Object.keys(value).every((operator) => operators.has(operator));
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
