import type { PayloadRequest } from 'payload';

import { accessFinding } from '@/accounts/rules/findings';
import type { EntryPoint } from '@/accounts/rules/scopes';
import { rolesOf } from '../access/people';
import { refusal } from '../endpoints/answers';

const most = 100;

/** Payload gives a list without end to whoever asks for `limit=0`; strangers ask page by page. Our own lists have limits. */
export const endlessRefusal = (
  req: PayloadRequest,
  { method, path, isOurs }: EntryPoint & { isOurs: boolean },
): Response | undefined => {
  if (isOurs || method !== 'get' || path !== '/' || rolesOf(req).length > 0) return undefined;
  const { limit, pagination } = req.query;
  const isEndless = limit === undefined && pagination === 'false';
  const isFitting = limit === undefined || (Number(limit) >= 1 && Number(limit) <= most);
  return isEndless || !isFitting
    ? refusal(req, 400, [accessFinding('list-too-long', { field: 'limit', most })])
    : undefined;
};
