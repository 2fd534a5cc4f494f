import type { PayloadRequest } from 'payload';

import { requestFinding, type RequestRule } from '@/accounts/rules/request-findings';
import type { EntryPoint } from '@/accounts/rules/scopes';
import type { FindingParams } from '@/platform/finding';
import { isStorable } from '@/platform/storable-text';
import { refusal } from '../endpoints/answers';
import { idIn } from '../endpoints/sent';
import { isFilter, parsedJson } from './filter';

type Asked = EntryPoint & { isOurs: boolean };

/**
 * Why the parameters of a request lead nowhere. Ours have readers of their own, which say more; Payload hands its own to the
 * database as they come, so that here is where they are judged. Texts are judged for both.
 */
export const unreadableRequest = (req: PayloadRequest, entryPoint: Asked): Response | undefined => {
  const refuse = (status: number, rule: RequestRule, params: FindingParams = {}): Response =>
    refusal(req, status, [
      requestFinding(rule, params, params.name ? { field: String(params.name) } : undefined),
    ]);
  const name = unreadableText(req);
  if (name !== undefined) return refuse(400, 'text-unreadable', { name: name.slice(0, 100) });
  if (entryPoint.isOurs) return undefined;
  if (
    namesRecord(entryPoint) &&
    req.routeParams?.id !== undefined &&
    idIn(req.routeParams.id) === 0
  ) {
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
  const { where, data } = req.query;
  if (where !== undefined && !isFilter(where, noDates)) {
    return refuse(400, 'filter-unreadable', { name: 'where' });
  }
  return data !== undefined && !(typeof data === 'string' && isObject(parsedJson(data)))
    ? refuse(400, 'filter-unreadable', { name: 'data' })
    : undefined;
};

/** What a field holds is asked where the collection is known: `kept-fields.ts`. */
const noDates: ReadonlySet<string> = new Set();

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

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

/** A door of another path may be asked by one of ours that took its name for an id. */
const namesRecord = ({ path }: EntryPoint): boolean => path.includes('/:id');

/** Payload's own numbers, with the least and the greatest that mean something. */
const numbers: Readonly<Record<string, readonly [number, number]>> = {
  page: [1, 1_000_000],
  limit: [0, 1_000_000],
  depth: [0, 100],
};
