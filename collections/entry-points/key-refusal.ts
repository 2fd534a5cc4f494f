import type { PayloadRequest } from 'payload';

import { meansApiKey } from '@/accounts/rules/api-key';
import { accessFinding } from '@/accounts/rules/findings';
import { scopeAt, type EntryPoint } from '@/accounts/rules/scopes';
import type { Finding } from '@/platform/finding';
import { holderBehind } from '@/accounts/queries/api-key-holder';
import { refusal } from '../endpoints/answers';

/** Why the key of a request does not open this door; nothing where it does, or where none was brought. */
export const keyRefusal = (req: PayloadRequest, entryPoint: EntryPoint): Response | undefined => {
  const finding = keyFinding(req, entryPoint);
  if (!finding) return undefined;
  return refusal(req, finding.rule === 'key-invalid' ? 401 : 403, [finding]);
};

/** The same as a finding, for doors that answer in a form of their own. */
export const keyFinding = (req: PayloadRequest, entryPoint: EntryPoint): Finding | undefined => {
  if (!meansApiKey(req.headers.get('authorization'))) return undefined;
  const holder = holderBehind(req);
  if (!holder) return accessFinding('key-invalid');
  const { scopes } = holder;
  // Without scopes it is a stranger with a name, and strangers are refused by what is behind the door.
  if (scopes.length === 0) return undefined;
  const scope = scopeAt(entryPoint);
  if (scope === 'nobody') return accessFinding('not-with-a-key');
  if (scopes.includes(scope)) return undefined;
  return accessFinding('key-lacks-scope', { scope, scopes: scopes.join(', ') });
};
