import type { PayloadRequest } from 'payload';

import { requestFinding } from '@/accounts/rules/request-findings';
import type { EntryPoint } from '@/accounts/rules/scopes';
import { refusal } from '../endpoints/answers';
import { isRecord } from '../endpoints/sent';
import { parsedJson } from './filter';

/**
 * Payload takes whatever JSON comes for the fields of a record, and fails on a number or a list. Ours read what they get.
 * The body is read once, and handed on as it was.
 */
export const unreadableBody = async (
  req: PayloadRequest,
  { method, isOurs }: EntryPoint & { isOurs: boolean },
): Promise<Response | undefined> => {
  const isJson = /^application\/json\b/.test(req.headers.get('Content-Type') ?? '');
  if (isOurs || !isJson || !['post', 'patch', 'put'].includes(method)) return undefined;
  const text = (await req.text?.()) ?? '';
  req.text = () => Promise.resolve(text);
  Object.assign(req, { json: () => Promise.resolve(JSON.parse(text) as unknown) });
  return text === '' || isRecord(parsedJson(text))
    ? undefined
    : refusal(req, 400, [requestFinding('body-unreadable')]);
};
