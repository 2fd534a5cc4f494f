import type { AuthStrategy, PayloadRequest } from 'payload';

import { apiKeyIn } from '@/access/api-key';
import { apiKeyHolder, type KeyHolder } from '@/queries/api-key-holder';

/**
 * `Authorization: Bearer ibk_…`: the person of the key, at the doors of the interface only, since there its scopes are held
 * to. A key that may not read is nobody in GraphQL, and one without scopes nobody everywhere.
 */
export const keyStrategy: AuthStrategy = {
  name: 'api-key-with-scopes',
  authenticate: async ({ headers, payload, isGraphQL, ...given }) => {
    const key = apiKeyIn(headers.get('authorization'));
    const { req } = given as { req?: PayloadRequest };
    if (key === undefined || !req) return { user: null };
    const holder = await apiKeyHolder({ payload }, key);
    if (!holder) return { user: null };
    req.context[slot] = holder;
    const isNobody = isGraphQL ? !holder.scopes.includes('read') : holder.scopes.length === 0;
    if (isNobody) return { user: null };
    const user = await payload.findByID({ collection: 'users', id: holder.owner, depth: 0 });
    return { user: { ...user, collection: 'users', _strategy: 'api-key-with-scopes' } };
  },
};

/** The key with which a request came, if it is good. */
export const holderBehind = ({ context }: Pick<PayloadRequest, 'context'>): KeyHolder | undefined =>
  context[slot] as KeyHolder | undefined;

const slot = 'apiKeyHolder';
