import type { PayloadRequest } from 'payload';

import { meansApiKey } from '@/access/api-key';
import { accessFinding } from '@/access/findings';
import { scopeAt, type Door } from '@/access/scopes';
import { refusal } from '../endpoints/answers';
import { holderBehind } from './key-strategy';

/** Why the key of a request does not open this door; nothing where it does, or where none was brought. */
export const keyRefusal = (req: PayloadRequest, door: Door): Response | undefined => {
  if (!meansApiKey(req.headers.get('authorization'))) return undefined;
  const holder = holderBehind(req);
  if (!holder) return refusal(req, 401, [accessFinding('key-invalid')]);
  const { scopes } = holder;
  // Without scopes it is a stranger with a name, and strangers are refused by what is behind the door.
  if (scopes.length === 0) return undefined;
  const scope = scopeAt(door);
  if (scope === 'nobody') return refusal(req, 403, [accessFinding('not-with-a-key')]);
  return scopes.includes(scope)
    ? undefined
    : refusal(req, 403, [accessFinding('key-lacks-scope', { scope, scopes: scopes.join(', ') })]);
};
